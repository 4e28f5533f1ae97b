import { at, mail, situation, threadId } from '../../../test/core/build-situation';
import type { GateExamples } from '../../../test/core/examples';

const finnish = {
  from: 'ana',
  on: '2026-06-10',
  lang: 'fi',
  text: 'Kiitos viestistä, palaan asiaan ensi viikolla.',
} as const;
const answer = (yes: boolean) => ({
  answers: [{ threadId, messageId: mail(1), gate: 'unread-language', yes, at: at('2026-06-11') }],
});

export const examples: GateExamples = {
  fires: [
    {
      name: 'the rep read a no in it',
      on: situation({ mails: [finnish], records: answer(true) }),
      quote: 'Kiitos',
      says: 'Ana',
    },
  ],
  pass: [
    {
      name: 'a language that is read',
      on: situation({ mails: [{ ...finnish, lang: 'en', text: 'Thanks for the plan, I will look at it.' }] }),
    },
    { name: 'the rep found neither', on: situation({ mails: [finnish], records: answer(false) }) },
    { name: 'only a name', on: situation({ mails: [{ ...finnish, lang: 'und', text: 'Ana' }] }) },
    { name: 'our own mail', on: situation({ mails: [{ ...finnish, from: 'jonas' }] }) },
    {
      name: 'an earlier mail that we have answered',
      on: situation({
        mails: [
          finnish,
          { from: 'jonas', on: '2026-06-10T12:00:00Z', text: 'Kiitos!' },
          { from: 'ana', on: '2026-06-11T07:00:00Z', text: 'Great, thank you so much.' },
        ],
      }),
    },
  ],
  unknown: [
    {
      name: 'a language that is not read',
      on: situation({ mails: [finnish] }),
      quote: 'palaan asiaan',
      says: 'Does Ana ask to stop',
    },
    {
      name: 'in the mail before a short one',
      on: situation({ mails: [finnish, { from: 'ana', on: '2026-06-11', lang: 'und', text: 'Ana' }] }),
      quote: mail(1),
    },
  ],
};
