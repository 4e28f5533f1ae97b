import { mail, situation } from '../../../../test/core/build-situation';
import type { LapseExamples } from '../../../../test/core/examples';
import { quoted } from '../../../../test/core/fact-specs';

const doubt = { from: 'ana', on: '2026-06-02', text: 'July is too tight for your team.' } as const;
const ours = { from: 'jonas', on: '2026-06-05', text: 'Here is our brochure.' } as const;
const mails = [doubt, ours];
const signal = {
  kind: 'objection',
  certainty: 'certain',
  ...quoted(mails, 1, 'July is too tight for your team.'),
} as const;
const on = (answered: boolean, list = mails as readonly (typeof doubt | typeof ours)[]) =>
  situation({ mails: list, facts: { objections: [{ signal, answeredBy: answered ? mail(2) : null }] } });

export const examples: LapseExamples = {
  seen: [{ name: 'we wrote on about something else (S1-56)', on: on(false), quote: 'too tight', says: 'this concern' }],
  not: [
    { name: 'our mail took it up', on: on(true) },
    { name: 'we have not written yet', on: on(false, [doubt]) },
    { name: 'no concern', on: situation({ mails }) },
  ],
};
