import { installMissing } from '../start/dependencies.mjs';
import { checkSteps } from './check-steps.mjs';
import { runSteps } from './steps.mjs';

installMissing();
await runSteps(checkSteps);
