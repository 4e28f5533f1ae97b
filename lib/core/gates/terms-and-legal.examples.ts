import { situation } from '../../../test/core/build-situation';
import type { GateExamples } from '../../../test/core/examples';
import { plainQuestion, raisedByBuyer } from '../../../test/core/raised-by-buyer';

const raised = raisedByBuyer({
  gate: 'terms-and-legal',
  kind: 'legal',
  words: 'Our lawyers have changes to clause 4.',
  says: 'the terms',
});
const answered = { from: 'jonas', on: '2026-06-10T15:00:00Z', text: 'I will come back to you.' } as const;

export const examples: GateExamples = {
  fires: raised.fires,
  pass: [
    ...raised.pass,
    {
      name: 'a legal step is running, and nobody speaks of it',
      on: situation({ mails: [answered], deal: { legal: 'running' } }),
    },
    { name: 'a legal step lies ahead', on: situation({ mails: [plainQuestion], deal: { legal: 'ahead' } }) },
  ],
  unknown: raised.unknown,
};
