import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Instant, parseInstant } from '@/lib/core/domain/instant';
import type { Signal, SignalKind } from '@/lib/core/domain/signal';
import { countsOf, percent, prf } from './score';
import { readOne } from './tasks/one-message';

/** A buyer's message written for this table; `may` names kinds on which two readers would differ, they count neither way. */
export type Labelled = {
  readonly id: string;
  readonly lang: string;
  readonly text: string;
  readonly subject?: string;
  readonly kinds: readonly SignalKind[];
  readonly may?: readonly SignalKind[];
  readonly until?: string;
};

/** Tuesday 8 September 2026: all labelled messages count from here. */
const received = parseInstant('2026-09-08T09:00:00Z') as Instant;
const KINDS: readonly SignalKind[] = [
  'opt-out',
  'decline',
  'spam-complaint',
  'legal-threat',
  'wrong-person',
  'left-company',
  'chose-competitor',
  'not-now-future',
  'out-of-office',
  'channel-preference',
  'promised-next-step',
  'open-question',
  'meeting-request',
  'interested',
  'referral',
  'objection',
  'pricing',
  'legal',
  'procurement',
  'scope',
];

export function labelledMessages(): readonly Labelled[] {
  const file = fileURLToPath(new URL('./labelled/signals.jsonl', import.meta.url));
  return readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Labelled);
}

export function signalsOf(row: Labelled): readonly Signal[] {
  return readOne(row.text, received, 'buyer', row.subject ?? '').signals;
}

/** Half of the messages were not looked at while the rules were written: a hash of the text decides which. */
export function heldOut({ text }: Labelled): boolean {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return ((hash >>> 16) & 1) === 1;
}

/** Precision and recall per kind; a likely signal counts as found, `wrong for sure` are the certain ones that should not be. */
export function signalTable(): readonly (readonly string[])[] {
  const rows = labelledMessages().map((row) => ({ row, signals: signalsOf(row) }));
  const unseen = rows.filter(({ row }) => heldOut(row));
  const seen = rows.filter(({ row }) => !heldOut(row));
  return [
    [
      `own labelled messages, 7 languages (held out: ${unseen.length} of ${rows.length})`,
      'rows with it',
      'precision',
      'recall',
      'F1',
      'wrong for sure',
      'F1 on the other half',
    ],
    ...KINDS.map((kind) => {
      const counts = countsFor(kind, unseen);
      const sure = unseen.filter(({ row, signals }) => verdict(kind, row, signals.filter(isCertain)) === 'wrong');
      return [
        kind,
        String(counts.hit + counts.missed),
        ...prf(counts),
        String(sure.length),
        prf(countsFor(kind, seen))[2],
      ];
    }),
    ['day named (until)', ...dated(unseen), dated(seen)[2] ?? ''],
  ];
}

type Read = { readonly row: Labelled; readonly signals: readonly Signal[] };

function isCertain({ certainty }: Signal): boolean {
  return certainty === 'certain';
}

export function verdict(kind: SignalKind, row: Labelled, signals: readonly Signal[]): 'fine' | 'missed' | 'wrong' {
  const wanted = row.kinds.includes(kind);
  const got = signals.some((signal) => signal.kind === kind);
  if (wanted === got || row.may?.includes(kind)) return 'fine';
  return wanted ? 'missed' : 'wrong';
}

function countsFor(kind: SignalKind, rows: readonly Read[]) {
  const open = rows.filter(({ row }) => !row.may?.includes(kind));
  return countsOf(
    open.map(({ row, signals }) => ({
      wanted: row.kinds.includes(kind),
      got: signals.some((signal) => signal.kind === kind),
    })),
  );
}

function dated(rows: readonly Read[]): readonly string[] {
  const wanted = rows.filter(({ row }) => row.until !== undefined);
  const exact = wanted.filter(({ row, signals }) => signals.some(({ until }) => until === row.until)).length;
  return [String(wanted.length), '–', percent(exact, wanted.length), '–', '–'];
}
