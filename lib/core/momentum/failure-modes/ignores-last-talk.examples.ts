import { situation } from '../../../../test/core/build-situation';
import type { LapseExamples } from '../../../../test/core/examples';

const word = {
  from: 'ana',
  on: '2026-06-02',
  text: 'Our warehouse manager worries about scanner training during the summer inventory in Lund.',
} as const;
const past = {
  from: 'jonas',
  on: '2026-06-03',
  text: 'Our platform offers dashboards, alerting, benchmarking and audit trails for every customer segment.',
} as const;
const takesUp = {
  from: 'jonas',
  on: '2026-06-03',
  text: 'Scanner training takes one morning; Ikast ran theirs during inventory without stopping dispatch.',
} as const;

export const examples: LapseExamples = {
  seen: [
    {
      name: 'a pitch of its own (S1-56)',
      on: situation({ mails: [word, past] }),
      quote: 'Our platform',
      says: 'takes up nothing',
    },
  ],
  not: [
    { name: 'it takes up their worry', on: situation({ mails: [word, takesUp] }) },
    { name: 'a short thank-you', on: situation({ mails: [word, { ...past, text: 'Thanks, will do.' }] }) },
    { name: 'nobody had written before', on: situation({ mails: [past] }) },
    { name: 'in another language', on: situation({ mails: [word, { ...past, lang: 'de' }] }) },
  ],
};
