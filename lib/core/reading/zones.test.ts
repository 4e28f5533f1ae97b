import { expect, test } from 'vitest';
import { readHtml } from './html-to-text';
import { splitZones, wordsOf } from './zones';
import { examples } from './zones.examples';

test.each(examples.map((example) => [example.name, example] as const))('%s', (_, example) => {
  const { text, marks } =
    example.html === undefined ? { text: example.text ?? '', marks: [] } : readHtml(example.html);
  const zones = splitZones(text, { marks });
  const shown = zones.map(({ kind, span }) => `${kind}: ${text.slice(span[0], span[1])}`).join('\n');
  expect(lines(wordsOf(text, zones, 'own')), shown).toEqual(lines(example.own));
  for (const kind of ['quoted', 'signature', 'forwarded', 'notice', 'disclaimer'] as const) {
    const words = example[kind];
    if (words !== undefined) expect(wordsOf(text, zones, kind), kind).toContain(words);
  }
});

function lines(words: string): readonly string[] {
  return words
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
