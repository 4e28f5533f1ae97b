import { situation } from '../../../test/core/build-situation';
import type { GateExamples } from '../../../test/core/examples';
import { plainQuestion, raisedByBuyer } from '../../../test/core/raised-by-buyer';

const raised = raisedByBuyer({
  gate: 'procurement',
  kind: 'procurement',
  words: 'Purchasing needs your vendor form.',
  says: 'brought in purchasing',
});

export const examples: GateExamples = {
  fires: [
    ...raised.fires,
    {
      name: 'purchasing is running and we want to write',
      on: situation({ mails: [plainQuestion], deal: { procurement: 'running' } }),
      says: 'Purchasing on this deal',
    },
  ],
  pass: [
    ...raised.pass,
    { name: 'purchasing is done', on: situation({ mails: [plainQuestion], deal: { procurement: 'done' } }) },
  ],
  unknown: raised.unknown,
};
