import { readFileSync } from 'node:fs';
import * as chrono from 'chrono-node';
import { type Instant, parseInstant } from '@/lib/core/domain/instant';
import type { SignalKind } from '@/lib/core/domain/signal';
import { readDates } from '@/lib/core/reading/dates/read-dates';
import { examples as dates } from '@/lib/core/reading/dates/read-dates.examples';
import { countsOf, percent, prf } from './score';
import { readOne } from './tasks/one-message';

const at = parseInstant('2026-06-10T09:00:00Z') as Instant;
const STOPS: readonly SignalKind[] = [
  ...([
    'opt-out',
    'decline',
    'spam-complaint',
    'legal-threat',
    'wrong-person',
    'left-company',
    'chose-competitor',
    'not-now-future',
  ] as const),
];
const ASKS: readonly SignalKind[] = ['open-question', 'meeting-request', 'promised-next-step', 'referral'];

/** One-line replies of strangers: a no must be caught as a stop or a question, everything else must not be stopped. */
export function replyTable(file: string): readonly (readonly string[])[] {
  const rows = readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { text: string; label: string });
  const read = rows.map(({ text, label }) => ({
    label,
    stops: readOne(text, at, 'buyer').signals.filter(({ kind }) => STOPS.includes(kind)),
  }));
  const negative = read.filter(({ label }) => label === 'negative');
  const other = read.filter(({ label }) => label !== 'negative');
  const certain = (of: typeof read) =>
    of.filter(({ stops }) => stops.some(({ certainty }) => certainty === 'certain')).length;
  const any = (of: typeof read) => of.filter(({ stops }) => stops.length > 0).length;
  return [
    ['one-line replies', 'rows', 'stopped for sure', 'stopped or asked'],
    [
      'a no (should be high)',
      String(negative.length),
      percent(certain(negative), negative.length),
      percent(any(negative), negative.length),
    ],
    [
      'yes or neutral (should be 0)',
      String(other.length),
      percent(certain(other), other.length),
      percent(any(other), other.length),
    ],
  ];
}

/** Does the sentence carry a promise or a request? One row in three, by a fixed hash, was kept aside while the rules were written. */
export function intentTable(file: string): readonly (readonly string[])[] {
  const rows = readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => line.split('\t'));
  const read = rows.map(([label, text = '']) => {
    const { commitments, signals } = readOne(text, at, 'buyer');
    const got = commitments.length > 0 || signals.some(({ kind }) => ASKS.includes(kind));
    return { wanted: label === 'Yes', got, aside: hashOf(text) % 3 === 0 };
  });
  const line = (name: string, of: typeof read) => [name, String(of.length), ...prf(countsOf(of))];
  return [
    ['promise or request in a sentence', 'rows', 'precision', 'recall', 'F1'],
    line('throughline', read),
    line(
      'the rows kept aside',
      read.filter(({ aside }) => aside),
    ),
  ];
}

/** FNV-1a over UTF-16 units. */
function hashOf(text: string): number {
  let hash = 2166136261;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 16777619) >>> 0;
  return hash;
}

/** The last day of a named time, against chrono-node with the same reference. */
export function dateTable(): readonly (readonly string[])[] {
  const english = dates.filter(([, lang]) => lang === 'en');
  const dated = english.filter(([, , from]) => from !== undefined);
  const none = english.filter(([, , from]) => from === undefined);
  const own = (says: string) => readDates(says, 'en', '2026-06-10' as never, 'dmy').at(0)?.to ?? null;
  const other = (says: string) => {
    const found = chrono.en.GB.parse(says, new Date(at), { forwardDate: true }).at(0);
    return found ? (found.end ?? found.start).date().toISOString().slice(0, 10) : null;
  };
  const line = (name: string, read: (says: string) => string | null) => [
    name,
    percent(dated.filter(([says, , , to]) => read(says) === to).length, dated.length),
    percent(none.filter(([says]) => read(says) !== null).length, none.length),
  ];
  return [
    [`English times, own table (${dated.length} and ${none.length} without one)`, 'last day exact', 'fires on none'],
    line('throughline', own),
    line('chrono-node', other),
  ];
}
