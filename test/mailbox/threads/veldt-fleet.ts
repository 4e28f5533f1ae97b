import { buildThread } from './build-thread';
import { people } from './people';

/** Sofie is on two open deals and nothing here says which one she means. */
export const veldtFleet = buildThread('veldt-fleet', (t) => {
  const day = t.weekday(t.dayAhead(2));
  return {
    subject: `Numbers for ${day}`,
    summary: 'Sofie is on two open deals; the mail decides nothing.',
    expected: {
      verdict: 'none',
      match: 'tie',
      deals: ['sample:deal-veldt-fleet', 'sample:deal-veldt-depot'],
    },
    messages: [
      {
        from: people.sofie,
        at: t.before(1, '13:25'),
        sign: 'Sofie Janssen\nVeldt Mobility',
        text: `Hi Jonas,

I have twenty minutes with our director on ${day} and would like to bring one page. Could you let me have the numbers from our last conversation in a form I can show?

A table is enough.

Sofie`,
      },
    ],
  };
});
