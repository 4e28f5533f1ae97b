import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import EmailReplyParser from 'email-reply-parser';
import type { Zone } from '@/lib/core/domain/read-thread';
import { readHtml } from '@/lib/core/reading/html-to-text';
import { splitZones } from '@/lib/core/reading/zones';
import { percent, scoreText } from './score';

type Row = { id: string; policy: string; format: 'text' | 'html'; lang: string; input: string; expected_reply: string };
type Marks = ReturnType<typeof readHtml>['marks'];
type Planer = { extractFromPlain(text: string): string };
const planer = createRequire(import.meta.url)('planer') as Planer;

const systems: Readonly<Record<string, (text: string, row: Row, marks: Marks) => string>> = {
  throughline: (text, row, marks) => byPolicy(text, row.policy, marks),
  'email-reply-parser': (text) => new EmailReplyParser().parseReply(text),
  planer: (text) => planer.extractFromPlain(text),
};

/** Each row asks for what its repository keeps: own words, with or without signature, some with quotes between own words. */
export function byPolicy(text: string, policy: string, marks: Marks): string {
  const zones = splitZones(text, { marks });
  const lastOwn = zones.findLastIndex((zone) => zone.kind === 'own' && words(text, zone) !== '');
  const signature = policy.startsWith('strip quote only');
  const inline = policy.includes('keep inline quotes');
  return zones
    .map((zone, at) => {
      if (zone.kind === 'own') return words(text, zone);
      if (signature && (zone.kind === 'signature' || zone.kind === 'disclaimer')) return words(text, zone);
      return inline && zone.kind === 'quoted' && at < lastOwn ? inlineQuote(words(text, zone), at === 0) : '';
    })
    .join('\n');
}

function words(text: string, zone: Zone): string {
  return text.slice(zone.span[0], zone.span[1]).trim();
}

/** The marked lines; a quote on top under an intro is history, not part of the answer. */
function inlineQuote(quote: string, first: boolean): string {
  if (first && !quote.startsWith('>')) return '';
  return quote
    .split('\n')
    .filter((line) => /^\s*>/.test(line))
    .join('\n');
}

export function zoneTable(file: string): readonly (readonly string[])[] {
  const rows = readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Row);
  const groups: readonly (readonly [string, readonly Row[]])[] = [
    ['all', rows],
    ['text, English', rows.filter((row) => row.format === 'text' && row.lang === 'en')],
    ['text, other', rows.filter((row) => row.format === 'text' && row.lang !== 'en')],
    ['html', rows.filter((row) => row.format === 'html')],
  ];
  const head = ['zones', 'rows', ...Object.keys(systems).flatMap((name) => [`${name} exact`, 'F1', 'leak'])];
  return [
    head,
    ...groups.map(([name, of]) => [
      name,
      String(of.length),
      ...Object.values(systems).flatMap((system) => scores(of, system)),
    ]),
  ];
}

/** Two expectations hold a broken tag of the source as words (`&lt;a h="ref=…`); a tag is nobody's words. */
export function withoutTags(text: string): string {
  return text.replace(/<(?:a|img|table)\s[^<>]{1,400}>/g, ' ');
}

function scores(rows: readonly Row[], system: (text: string, row: Row, marks: Marks) => string): readonly string[] {
  const found = rows.map((row) => {
    if (row.format === 'text') return scoreText(system(row.input, row, []), row.expected_reply);
    const { text, marks } = readHtml(row.input);
    return scoreText(system(text, row, marks), withoutTags(readHtml(row.expected_reply).text));
  });
  const f1 = found.reduce((sum, score) => sum + score.f1, 0);
  return [
    percent(found.filter((score) => score.exact).length, rows.length),
    percent(f1, rows.length),
    percent(found.filter((score) => score.leak).length, rows.length),
  ];
}
