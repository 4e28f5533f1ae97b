import { expect, test } from 'vitest';
import { quoteAround } from './quote-around';

const mail = 'The portal test went well. Which file format should it have?\nBest, Paul';

const cases: readonly [string, string | null, string, ReturnType<typeof quoteAround>][] = [
  [
    'the sentence before stands apart, so that it can be left out',
    mail,
    'Which file format should it have?',
    { before: 'The portal test went well. ', lead: '', marked: 'Which file format should it have?', tail: '' },
  ],
  [
    'words in a sentence keep what is around them',
    mail,
    'file format',
    { before: 'The portal test went well. ', lead: 'Which ', marked: 'file format', tail: ' should it have?' },
  ],
  [
    'the first sentence has nothing before it',
    mail,
    'The portal test',
    { before: '', lead: '', marked: 'The portal test', tail: ' went well.' },
  ],
  ['another line is not the sentence before', mail, 'Best', { before: '', lead: '', marked: 'Best', tail: ', Paul' }],
  ['words that are not there stand alone', mail, 'no more', { before: '', lead: '', marked: 'no more', tail: '' }],
  ['so do those of an unread message', null, ' Stop\nthis ', { before: '', lead: '', marked: 'Stop this', tail: '' }],
];

test.each(cases)('%s', (_name, text, quote, expected) => {
  expect(quoteAround(text, quote)).toEqual(expected);
});
