import { at, mail, situation, threadId } from '../../../test/core/build-situation';
import type { GateExamples } from '../../../test/core/examples';

const wrote = (text: string, certainty: 'certain' | 'likely' = 'certain') =>
  ({ from: 'ana', on: '2026-06-10', text, signals: [{ kind: 'scope', certainty, quote: text }] }) as const;
const more = 'We need two additional stores in the pilot.';
const answered = { from: 'jonas', on: '2026-06-10T15:00:00Z', text: 'I will come back to you.' } as const;
const answer = (yes: boolean) => ({
  answers: [{ threadId, messageId: mail(1), gate: 'scope', yes, at: at('2026-06-11') }],
});

export const examples: GateExamples = {
  fires: [
    { name: 'more than was agreed', on: situation({ mails: [wrote(more)] }), quote: more, says: 'scope' },
    { name: 'less', on: situation({ mails: [wrote('Could we start without the training module?')] }) },
    { name: 'in German', on: situation({ mails: [wrote('Wir brauchen zusätzlich das Modul für die Wartung.')] }) },
    {
      name: 'a likely one that the rep confirmed',
      on: situation({ mails: [wrote(more, 'likely')], records: answer(true) }),
    },
  ],
  pass: [
    { name: 'a question about what it covers', on: situation({ mails: [wrote('Does the pilot cover training?')] }) },
    { name: 'answered, and there is nothing to write now', on: situation({ mails: [wrote(more), answered] }) },
    {
      name: 'a likely one that the rep denied',
      on: situation({ mails: [wrote(more, 'likely')], records: answer(false) }),
    },
  ],
  unknown: [{ name: 'words that may be about it', on: situation({ mails: [wrote(more, 'likely')] }), quote: more }],
};
