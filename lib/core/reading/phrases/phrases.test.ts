import { describe, expect, test } from 'vitest';
import { anyOf } from '../any-of';
import { books } from '../books';
import { fold } from '../fold';
import type { SignalExample, SignalExamples } from '../signals/signal-examples';
import { PhraseLists, type PhraseSet } from './phrase-lists';
import { cuesIn, holds } from './phrases';
import { alternativesOf, requiredWords } from './required-words';
import { smallAlternatives } from './small-alternatives';

const tables = import.meta.glob<{ examples: SignalExamples }>('../signals/*.examples.ts', { eager: true });
const texts = Object.values(tables)
  .flatMap(({ examples }) => [...examples.fires, ...examples.pass])
  .map((example: SignalExample) => (typeof example === 'string' ? example : example.text));

describe('the words a pattern cannot match without', () => {
  test.each([
    ['not (?:really )?interested', [['interested'], ['not ']]],
    ['(?:stop|cease) (?:\\w+ ){0,2}emails?', [['email'], ['stop', 'cease']]],
    ['(?:maybe )?', []],
    ['\\d+ ?%', [['0'], ['~%']]],
    ['[$€] ?\\d', [['0'], ['~$', '~€']]],
    ['24 hours', [['00 hours']]],
    ['(?!no)yes', [['yes']]],
  ])('%s', (source, wanted) => {
    expect(requiredWords(source)).toEqual(wanted);
  });

  test.each([
    ['behind letters', 'organi[sz]ation', [['organi'], ['~ation']]],
    ['behind any letters', '\\w*formular', [['~formular']]],
    ['behind a word that may be left out', '(?:\\w+ )?formular', [['formular']]],
    ['behind a blank that may be left out', '(?:web|online) ?shop', [['~shop'], ['web', 'online']]],
    ['behind the end of a word', '(?:web|online)\\b.{0,9}\\bshop', [['shop'], ['web', 'online']]],
    ['behind a choice of which one ends inside', '(?:the |web)shop', [['~shop'], ['the ', 'web']]],
    ['behind a sign', '(?:web)?-shop', [['~-shop']]],
  ])('a piece %s', (_, source, wanted) => {
    expect(requiredWords(source)).toEqual(wanted);
  });

  test('letters that stand in most sentences tell nothing beside others', () => {
    expect(requiredWords('organi[sz]e')).toEqual([['organi']]);
    expect(requiredWords('[sz]e')).toEqual([['~e']]);
  });

  test('alternatives are cut at the top only', () => {
    expect(alternativesOf('a|(?:b|c)d|[|]e')).toEqual(['a', '(?:b|c)d', '[|]e']);
  });
});

describe('a long choice is cut into small patterns', () => {
  const verbs = Array.from({ length: 120 }, (_, nth) => `verb${nth}(?: it)?`);

  test('that match what the whole matched, each with the words around the choice', () => {
    const small = smallAlternatives(`no|(?:i|we) will (?:(?:${verbs.join('|')})) now`);
    expect(small.length).toBeGreaterThan(5);
    expect(small.every((one) => one === 'no' || /^\(\?:i\|we\) will \(\?:verb.* now$/.test(one))).toBe(true);
    const matches = (text: string) => small.some((one) => new RegExp(`^(?:${one})$`).test(text));
    expect(verbs.every((_, nth) => matches(`we will verb${nth} it now`))).toBe(true);
    expect(matches('we will now')).toBe(false);
  });

  test.each([
    ['short', 'i (?:a|b)'],
    ['repeated', `i (?:${verbs.join('|')})+`],
    ['optional', `i (?:${verbs.join('|')})?`],
    ['a look ahead', `i (?!${verbs.join('|')})`],
  ])('not one that is %s', (_, source) => {
    expect(smallAlternatives(source)).toEqual([source]);
  });
});

describe.each(Object.entries(books))('the phrases of %s', { timeout: 60_000 }, (lang, book) => {
  const kinds = Object.entries(book.sets).flatMap(([kind, set]) =>
    Object.keys(set).map((part) => [kind, part as keyof PhraseSet] as const),
  );
  const whole = new Map(kinds.map(([kind, part]) => [`${kind} ${part}`, wholePattern(kind, part)]));

  function wholePattern(kind: string, part: keyof PhraseSet): readonly RegExp[] {
    const expand = (source: string): string =>
      source.replace(/\{([a-z][A-Za-z]*)\}/g, (_, name: string) => `(?:${expand(anyOf(book.classes[name] ?? ''))})`);
    return alternativesOf(expand(anyOf(book.sets[kind]?.[part] ?? ''))).map(
      (one) => new RegExp(`${/^[[$€]/.test(one) ? '' : '\\b'}(?:${one})(?![a-z0-9])`),
    );
  }

  test('the index hides no match', () => {
    for (const text of texts) {
      const says = fold(text, lang === 'en');
      const cues = cuesIn(book, says);
      for (const [kind, part] of kinds) {
        const slow = (whole.get(`${kind} ${part}`) ?? []).some((pattern) => pattern.test(says));
        expect(holds(book, kind, part, says, cues), `${kind} ${part}: ${says}`).toBe(slow);
      }
    }
  });
});

test('lists may share pieces', () => {
  const lists = new PhraseLists(
    new Map([
      ['a', { certain: 'red|blue' }],
      ['b', { certain: 'blue sky' }],
    ]),
    (source) => new RegExp(source),
  );
  const text = 'a blue sky';
  expect([
    lists.test('a', 'certain', text, lists.cues(text)),
    lists.test('b', 'certain', text, lists.cues(text)),
    lists.test('b', 'certain', 'red', lists.cues('red')),
  ]).toEqual([true, true, false]);
});
