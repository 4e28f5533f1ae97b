import { at, mail, situation, threadId } from '../../../test/core/build-situation';
import type { GateExamples } from '../../../test/core/examples';

const on = (text: string, records: Parameters<typeof situation>[0] = {}) =>
  situation({ mails: [{ from: 'ana', on: '2026-06-10', text }], ...records });
const moved = 'The go-live has been brought forward to July.';
const answer = (yes: boolean) => ({
  records: { answers: [{ threadId, messageId: mail(1), gate: 'changed-expectations', yes, at: at('2026-06-11') }] },
});

export const examples: GateExamples = {
  fires: [
    { name: 'a date that moved (S1-46)', on: on(`Hello Jonas. ${moved}`), quote: moved, says: 'have changed' },
    { name: 'it has become urgent', on: on('This has suddenly become urgent for us.') },
    { name: 'not what they expected', on: on('That is not what we agreed in May.') },
    { name: 'what they were told', on: on('We were told that training comes with it.') },
    { name: 'in German', on: on('Der Termin wurde leider vorgezogen.') },
    { name: 'in French', on: on('Le dossier est devenu urgent.') },
    { name: 'in Spanish', on: on('Las prioridades han cambiado.') },
    { name: 'the rep’s own tick (S0-41)', on: on('Thanks a lot.', answer(true)), says: 'change of strategy' },
  ],
  pass: [
    { name: 'a date that stands', on: on('The go-live is in July.') },
    { name: 'urgency of somebody else’s', on: on('Our urgent care unit is open at night.') },
    { name: 'the rep says it changes nothing', on: on(moved, answer(false)) },
    {
      name: 'in what they quote',
      on: situation({ mails: [{ from: 'jonas', on: '2026-06-10', text: moved }] }),
    },
    {
      name: 'answered, and there is nothing to write now',
      on: situation({
        mails: [
          { from: 'ana', on: '2026-06-10', text: moved },
          { from: 'jonas', on: '2026-06-10T15:00:00Z', text: 'Understood.' },
        ],
      }),
    },
  ],
  unknown: 'The words are there or not; the rep can say that they change nothing.',
};
