import type { GateExamples } from '../../../test/core/examples';
import { raisedByBuyer } from '../../../test/core/raised-by-buyer';

export const examples: GateExamples = raisedByBuyer({
  gate: 'open-objection',
  kind: 'objection',
  words: 'I doubt that your team can do this in July.',
  says: 'raised a concern',
});
