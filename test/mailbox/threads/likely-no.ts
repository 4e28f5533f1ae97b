import { buildThread } from './build-thread';
import { people } from './people';

/** Perhaps a no, perhaps a bad week: the rep is asked, nothing is guessed. */
export const likelyNo = buildThread('likely-no', (t) => ({
  subject: 'Returns desk: after the demo',
  summary: 'Tess doubts whether it is for them; not a clear no.',
  expected: { verdict: 'question', gates: ['declined'], deals: ['sample:deal-greyfell-returns'] },
  messages: [
    {
      from: people.jonas,
      to: [people.tess],
      at: t.before(4, '16:50'),
      text: `Hi Tess,

Thank you for bringing the warehouse team to the demo. The question about boots that come back worn stayed with me; I’ve asked two shops how they grade them and will show you what they told me when we next speak.

Best,
Jonas`,
    },
    {
      from: people.tess,
      at: t.before(1, '12:04'),
      sign: 'Tess Whitlock\nGreyfell Outdoor',
      text: `Hi Jonas,

Thanks for the demo. I’m not sure this is really for us at the moment. The team liked parts of it, but the season has started and heads are elsewhere.

Tess`,
    },
  ],
}));
