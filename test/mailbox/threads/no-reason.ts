import { buildThread } from './build-thread';
import { people } from './people';

/** Everything is said and nothing is due: a mail now would be noise. */
export const noReason = buildThread('no-reason', (t) => ({
  subject: 'Timetable pilot: sign-in for the second school',
  summary: 'Owen has what he needed; nothing is open on either side.',
  expected: { verdict: 'wait', gates: ['no-reason'], deals: ['sample:deal-lumen-timetable'] },
  messages: [
    {
      from: people.owen,
      at: t.before(2, '08:58'),
      sign: 'Owen Price\nLumen Schools',
      text: `Hi Jonas, the second school cannot sign in. Could you have a look?

Owen`,
    },
    {
      from: people.jonas,
      to: [people.owen],
      at: t.before(2, '09:37'),
      text: `Hi Owen,

Found it: their domain was spelled with one L. It is corrected and both deputies have signed in since. The short guide is [here](https://guides.northlight.example/timetable-sign-in) if another school hits the same thing.

Best,
Jonas`,
    },
    {
      from: people.owen,
      at: t.before(1, '08:20'),
      sign: 'Owen Price\nLumen Schools',
      text: `Thanks, got it, all clear.

Owen`,
    },
  ],
}));
