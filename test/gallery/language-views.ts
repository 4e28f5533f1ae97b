import type { LanguageView } from '@/components/language/language-view';

const roles = [
  { value: 'reason', label: 'Why we write' },
  { value: 'ask', label: 'The ask' },
] as const;
const reasons = [
  { value: '*', label: 'Every reason' },
  { value: 'their-promise', label: 'Their promise' },
];
const list = {
  step: 'list',
  lang: 'en',
  langs: [{ value: 'en', label: 'English' }],
  role: 'ask',
  roles,
  reason: '*',
  reasons,
  own: 2,
  blocks: [
    {
      id: 'own.en.ask.1',
      text: 'Which of the two days suits your team: {askDay}, or the day after?',
      own: 'own',
      where: 'Their promise, mail 1, advance',
      use: '24 mails, 38 % answered, last Thu 11 Jun.',
    },
    {
      id: 'en.ask.advance.their-promise.1',
      text: 'Shall we take {askDay} for it?',
      own: 'replaces',
      where: 'Their promise, mail 1, advance',
      use: '7 mails, last Mon 8 Jun.',
    },
    {
      id: 'en.ask.clarify.concern.2',
      text: 'Is that enough for your team, or what is missing?',
      own: null,
      where: 'Concern, mail 2, clarify',
      use: 'Not sent yet.',
    },
  ],
  says: null,
} as const satisfies LanguageView;
const edit = {
  step: 'edit',
  block: { id: 'own.en.ask.2', role: 'ask', lang: 'en', kind: 'advance', attempt: 2, text: '' },
  fresh: true,
  replaces: false,
  roles,
  reasons,
  problems: [],
  failed: null,
  saving: false,
} as const satisfies LanguageView;

export const languageViews: Readonly<Record<string, LanguageView>> = {
  'language-loading': { step: 'loading' },
  'language-failed': { step: 'failed', detail: 'The browser denies storage. Allow it for this extension.' },
  'language-list': list,
  'language-none': { ...list, blocks: [], own: 0 },
  'language-saved': { ...list, says: { text: 'Added.', undo: 'key' } },
  'language-add': edit,
  'language-wrong': {
    ...edit,
    block: { ...edit.block, text: 'We can give you 10 % if you sign by Friday?' },
    problems: [
      { what: 'It states a number.', fix: 'Numbers come from facts. Use a {fact} or a [blank].' },
      { what: 'It speaks of price or terms.', fix: 'Their owner writes that. Leave a [blank] or cut it.' },
    ],
  },
  'language-replace': {
    ...edit,
    block: { ...edit.block, role: 'if-silent', text: 'Otherwise I’ll pause on {silentDay}.', action: 'pause' },
    replaces: true,
    failed: 'The policy was changed in another window meanwhile. Look at it again, then make your change.',
  },
  'language-problems': {
    step: 'problems',
    name: 'language.json',
    problems: [
      { block: 'own.en.ask.1', what: 'It asks for nothing.', fix: 'Write one question, best with {askDay}.' },
      { block: null, what: 'There are 3000 blocks.', fix: 'Keep it to 2000.' },
    ],
  },
};
