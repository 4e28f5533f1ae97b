import { at, day, mail, situation, threadId } from '../../../test/core/build-situation';
import type { GateExamples } from '../../../test/core/examples';

const mails = [{ from: 'ana', on: '2026-06-10', text: 'Could you send the plan?' }] as const;
const exit = { exitReason: 'budget cut' } as const;
const answer = (yes: boolean) => ({
  answers: [{ threadId, messageId: mail(1), gate: 'deal-closed', yes, at: at('2026-06-11') }],
});

export const examples: GateExamples = {
  fires: [
    { name: 'won', on: situation({ mails, deal: { outcome: 'won' } }), says: 'This deal is won.' },
    {
      name: 'lost, with its reason',
      on: situation({ mails, deal: { outcome: 'lost', exitReason: 'price' } }),
      quote: 'lost: price',
    },
    { name: 'expired yesterday', on: situation({ mails, deal: { expires: day('2026-06-10') } }), says: 'expired' },
    { name: 'an exit reason the rep confirmed', on: situation({ mails, deal: exit, records: answer(true) }) },
  ],
  pass: [
    { name: 'open', on: situation({ mails }) },
    { name: 'expires today', on: situation({ mails, deal: { expires: day('2026-06-11') } }) },
    {
      name: 'past its close date, which is only a forecast',
      on: situation({ mails, deal: { closeDate: day('2026-05-01') } }),
    },
    { name: 'an exit reason the rep denied', on: situation({ mails, deal: exit, records: answer(false) }) },
  ],
  unknown: [
    {
      name: 'open, with an exit reason',
      on: situation({ mails, deal: exit }),
      quote: 'budget cut',
      says: 'Is it over?',
    },
  ],
};
