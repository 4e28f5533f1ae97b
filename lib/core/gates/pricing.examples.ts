import { situation } from '../../../test/core/build-situation';
import type { GateExamples } from '../../../test/core/examples';
import { raisedByBuyer } from '../../../test/core/raised-by-buyer';

const raised = raisedByBuyer({
  gate: 'pricing',
  kind: 'pricing',
  words: 'Is there room for a 10% discount?',
  says: 'the discount',
});
const cost = 'What does it cost?';

export const examples: GateExamples = {
  fires: [
    ...raised.fires,
    {
      name: 'without a discount it is the price',
      on: situation({
        mails: [{ from: 'ana', on: '2026-06-10', text: cost, signals: [{ kind: 'pricing', quote: cost }] }],
      }),
      says: 'the price',
    },
  ],
  pass: raised.pass,
  unknown: raised.unknown,
};
