import { calledOf } from '../situation-people';
import type { Gate } from './gate';
import { checkSignals } from './support/check-signals';
import { topicHits } from './support/topic-hits';

/** The buyer speaks of price, discount, budget or payment. */
export const pricing = {
  id: 'pricing',
  label: 'Price asked',
  severity: 'ask-first',
  why: 'A price said once in a mail is a price. Its owner decides before it is written.',
  clearedBy: 'price',
  check(s) {
    const hits = topicHits(s, ['pricing']);
    return checkSignals(s, 'pricing', hits, {
      fires: ({ from, signal }) => {
        const decides = /discount|rabatt|remise|descuento|\d\s?%/i.test(signal.quote) ? 'the discount' : 'the price';
        return {
          message: `${calledOf(s, from)} asked about ${decides}.`,
          fix: 'Ask the price owner. The price stays blank until then.',
          decides,
        };
      },
      question: ({ from }) => `Is ${calledOf(s, from)} asking about price?`,
    });
  },
} as const satisfies Gate;
