import { agency } from './agency';
import { construction } from './construction';
import { general } from './general';
import { professionalServices } from './professional-services';
import { saas } from './saas';
import type { StageSet } from './stage-set';

/** The sets of stages to choose from; the first is the one we begin with. */
export const stageSets: readonly StageSet[] = [general, saas, agency, construction, professionalServices];
