import type { LintExamples } from './support/lint-examples';

const banned = [
  { text: 'per my last email', lang: 'en', instead: 'as I wrote' },
  { text: 'synergy', lang: '*', instead: '' },
];

export const examples: LintExamples = {
  fires: [
    { text: 'Per my last  email, dispatch is first. Does it hold?', context: { banned }, quote: 'Per my last  email' },
    { text: 'The synergy is large. Does July hold?', context: { banned }, quote: 'synergy' },
    { text: 'Synergy! Does July hold?', context: { banned }, quote: 'Synergy' },
  ],
  clean: [
    { text: 'Per my last email, dispatch is first. Does it hold?' },
    { text: 'Per my last note, dispatch is first. Does it hold?', context: { banned } },
    { text: 'Synergistic planning saves a week. Does July hold?', context: { banned } },
  ],
};
