import { buildThread } from './build-thread';
import { people } from './people';

/** The rep opens an old thread: polite to the end, and the deal behind it is lost. */
export const dealClosed = buildThread('deal-closed', (t) => ({
  subject: 'Furnace monitoring: logs from line 2',
  summary: 'An old thread of a deal that was lost months ago.',
  expected: { verdict: 'stop', gates: ['deal-closed'], deals: ['sample:deal-moravia-furnace'] },
  messages: [
    {
      from: people.jonas,
      to: [people.petra],
      at: t.before(122, '10:18'),
      text: `Hi Petra,

To size the sensors properly I’d need one month of furnace logs from line 2. The raw export is fine.

Best,
Jonas`,
    },
    {
      from: people.petra,
      at: t.before(120, '15:09'),
      attachments: ['line2-furnace-log.csv'],
      sign: 'Petra Horakova\nProcess Engineering, Moravia Glass',
      text: `Hi Jonas,

Here is the export, four weeks including the planned stop. The gap on the 14th is ours, a logger was unplugged.

Petra`,
    },
  ],
}));
