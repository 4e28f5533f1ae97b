import { expect, test } from 'vitest';
import { readHtml } from './html-to-text';
import { splitZones, wordsOf } from './zones';
import { examples } from './zones.examples';

test.each(examples.map((example) => [example.name, example] as const))('%s', (_, example) => {
  const { text, marks } = example.html === undefined ? { text: example.text ?? '', marks: [] } : readHtml(example.html);
  const zones = splitZones(text, { marks });
  const shown = zones.map(({ kind, span }) => `${kind}: ${text.slice(span[0], span[1])}`).join('\n');
  expect(lines(wordsOf(text, zones, 'own')), shown).toEqual(lines(example.own));
  for (const kind of ['quoted', 'signature', 'forwarded', 'notice', 'disclaimer'] as const) {
    const words = example[kind];
    if (words !== undefined) expect(wordsOf(text, zones, kind), kind).toContain(words);
  }
});

const SHORT = [
  'On it.',
  'Am Montag um 10 Uhr passt es',
  'El jueves a las 10:00 va bien',
  'Monday 7 Sep works',
  '7/9 at 10:00 works',
];

test.each(SHORT)('%s is kept above every intro and header block', (own) => {
  for (const { name, text } of examples) {
    if (!/^(?:intro|header block)/.test(name) || text === undefined) continue;
    const changed = text.replace('Thursday works.', own);
    expect(wordsOf(changed, splitZones(changed), 'own'), name).toBe(own);
  }
});

function lines(words: string): readonly string[] {
  return words
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
