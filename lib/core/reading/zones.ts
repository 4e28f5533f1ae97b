import type { Zone, ZoneKind } from '../domain/read-thread';
import type { Marked } from './html/text-writer';
import { headerBlockAt, isForwardedLine, isOriginalLine, isSeparator } from './zones/header-block';
import { introEnd, introInside } from './zones/intro-line';
import { isDeviceLine, isNoticeLine, isReplyAboveLine } from './zones/line-kinds';
import { type Line, linesOf } from './zones/lines';
import { markEnds } from './zones/mark-ends';

/** What the mail client itself marked: where the history begins, and stretches from `readHtml` (UTF-16 units in `text`). */
type Hints = { readonly quotedFrom?: number; readonly marks?: readonly Marked[] };

/** Splits a message into spans that together cover it: what the sender newly wrote and what not. Nothing is deleted. */
export function splitZones(text: string, hints: Hints = {}): readonly Zone[] {
  const lines = linesOf(text);
  const kinds: ZoneKind[] = new Array(lines.length).fill('own');
  const cut = markQuotes(lines, kinds, restFrom(text, hints), linesMarked(lines, hints, 'quoted'));
  markSignatures(lines, kinds, linesMarked(lines, hints, 'signature'));
  markWrapped(lines, kinds);
  markRules(lines, kinds);
  markNotices(lines, kinds);
  markEnds(lines, kinds);
  return spansOf(lines, kinds, cut);
}

/** The sender's own words, blank lines at the edges dropped. */
export function ownWords(text: string, zones: readonly Zone[]): string {
  return wordsOf(text, zones, 'own');
}

export function wordsOf(text: string, zones: readonly Zone[], kind: ZoneKind): string {
  const parts = zones.filter((zone) => zone.kind === kind).map((zone) => text.slice(zone.span[0], zone.span[1]));
  return parts.join('\n').trim();
}

/** Own words that share their line with the intro of a quote end at `at`. */
type Cut = { readonly line: number; readonly at: number } | null;

function restFrom(text: string, { quotedFrom, marks }: Hints): number {
  const rest = (marks ?? []).filter(({ mark }) => mark === 'rest').map(({ span }) => span[0]);
  return Math.min(quotedFrom ?? text.length + 1, ...rest.slice(0, 1));
}

function linesMarked(lines: readonly Line[], { marks }: Hints, kind: Marked['mark']): ReadonlySet<number> {
  const found = new Set<number>();
  const spans = (marks ?? []).filter(({ mark }) => mark === kind).map(({ span }) => span);
  let nth = 0;
  lines.forEach(({ start }, i) => {
    while (nth < spans.length && (spans[nth]?.[1] ?? 0) <= start) nth++;
    if (start >= (spans[nth]?.[0] ?? Number.POSITIVE_INFINITY)) found.add(i);
  });
  return found;
}

function markQuotes(lines: readonly Line[], kinds: ZoneKind[], quotedFrom: number, marked: ReadonlySet<number>): Cut {
  let wordsBefore = false;
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i];
    if (!line) continue;
    if (line.start >= quotedFrom) return fill(kinds, i, lines.length, 'quoted');
    const marks = line.quoted || (marked.has(i) && !isForwardedLine(line.says));
    if (marks) kinds[i] = 'quoted';
    if (marks || line.says === '') continue;
    const rest = restAt(lines, i, wordsBefore, marked);
    if (rest) {
      kinds[i] = rest.here;
      fill(kinds, i + 1, lines.length, rest.below);
      return cutAt(i, line, rest);
    }
    const end = introEnd(lines, i, marked);
    wordsBefore ||= end < 0 && !isNoticeLine(line.says);
    fill(kinds, i, end + 1, 'quoted');
    i = Math.max(i, end);
  }
  return null;
}

function cutAt(nth: number, line: Line, rest: Rest): Cut {
  return rest.cut === undefined ? null : { line: nth, at: line.start + rest.cut };
}

/** What ends the own words for good at this line: a header block, a forward, a phone's line, an intro without marks below. */
type Rest = { readonly here: ZoneKind; readonly below: ZoneKind; readonly cut?: number };

function restAt(lines: readonly Line[], at: number, wordsBefore: boolean, marked: ReadonlySet<number>): Rest | null {
  const says = lines[at]?.says ?? '';
  if (isForwardedLine(says)) return { here: 'forwarded', below: 'forwarded' };
  if (opensHistory(lines, at)) return { here: 'quoted', below: 'quoted' };
  if (wordsBefore && isReplyAboveLine(says)) return { here: 'notice', below: 'quoted' };
  if (wordsBefore && endsAtDevice(lines, at)) return { here: 'signature', below: 'quoted' };
  const inside = introInside(says);
  if (inside > 0) return { here: 'own', below: 'quoted', cut: inside };
  const end = introEnd(lines, at, marked);
  return end >= 0 && quotesAll(lines, end + 1, wordsBefore) ? { here: 'quoted', below: 'quoted' } : null;
}

/** A phone's line alone between blank lines ends the words; what follows without marks is the mail it answers. */
function endsAtDevice(lines: readonly Line[], at: number): boolean {
  if (lines[at - 1]?.says !== '' || lines[at + 1]?.says !== '' || !isDeviceLine(lines[at]?.says ?? '')) return false;
  const next = lines[nextFilled(lines, at + 1)];
  return next !== undefined && !next.quoted && next.says.length > 72;
}

const WRAPPED_AT = 50;

/** A line without a mark right between two marked lines is the wrapped end of the first. */
function markWrapped(lines: readonly Line[], kinds: ZoneKind[]): void {
  for (let i = 1; i + 1 < lines.length; i++) {
    const line = lines[i];
    if (!line || line.quoted || line.says === '' || !lines[i - 1]?.quoted || !lines[i + 1]?.quoted) continue;
    const full = (lines[i - 1]?.says ?? '').length >= WRAPPED_AT;
    if (/^[(<_=%&]/.test(line.says) || (full && /^(?:\p{Ll}|\S+$)/u.test(line.says))) kinds[i] = 'quoted';
  }
}

/** The rule that a client draws above the history belongs to it. */
function markRules(lines: readonly Line[], kinds: ZoneKind[]): void {
  let below: ZoneKind | undefined;
  for (let i = lines.length - 1; i >= 0; i--) {
    const says = lines[i]?.says ?? '';
    if (kinds[i] === 'own' && below === 'quoted' && (isSeparator(says) || says === '---')) kinds[i] = 'quoted';
    if (says !== '') below = kinds[i];
  }
}

/** Below an intro without `>` marks all is history, unless the intro stands on top and marks follow further down. */
function quotesAll(lines: readonly Line[], from: number, wordsBefore: boolean): boolean {
  const next = nextFilled(lines, from);
  if (next >= lines.length || lines[next]?.quoted) return false;
  return wordsBefore || !lines.slice(next, next + 400).some((line) => line.quoted);
}

function opensHistory(lines: readonly Line[], at: number): boolean {
  const says = lines[at]?.says ?? '';
  if (isOriginalLine(says)) return true;
  if (isSeparator(says)) return headerBlockAt(lines, nextFilled(lines, at + 1));
  return headerBlockAt(lines, at);
}

/** Some write into the signature: when nothing else is left, its words are their own. */
function markSignatures(lines: readonly Line[], kinds: ZoneKind[], marked: ReadonlySet<number>): void {
  const words = lines.some((line, i) => kinds[i] === 'own' && line.says !== '' && !marked.has(i));
  if (words) for (const i of marked) if (kinds[i] === 'own') kinds[i] = 'signature';
}

function markNotices(lines: readonly Line[], kinds: ZoneKind[]): void {
  let seen = 0;
  let noticed = false;
  for (let i = 0; i < lines.length && seen < 6; i++) {
    const says = lines[i]?.says ?? '';
    if (says === '' || kinds[i] !== 'own') continue;
    if (isNoticeLine(says) || (noticed && isSeparator(says))) kinds[i] = 'notice';
    else seen++;
    noticed = kinds[i] === 'notice';
  }
}

function nextFilled(lines: readonly Line[], from: number): number {
  let at = from;
  while (at < lines.length && lines[at]?.says === '') at++;
  return at;
}

function fill(kinds: ZoneKind[], from: number, to: number, kind: ZoneKind): null {
  for (let i = from; i < to; i++) kinds[i] = kind;
  return null;
}

function spansOf(lines: readonly Line[], kinds: readonly ZoneKind[], cut: Cut): readonly Zone[] {
  const zones: { kind: ZoneKind; span: [number, number] }[] = [];
  function add(kind: ZoneKind, start: number, end: number): void {
    if (end <= start) return;
    const last = zones.at(-1);
    if (last?.kind === kind) last.span[1] = end;
    else zones.push({ kind, span: [start, end] });
  }
  lines.forEach((line, i) => {
    const kind = kinds[i] ?? 'own';
    if (cut?.line === i) {
      add(kind, line.start, cut.at);
      add('quoted', cut.at, line.next);
    } else add(line.says === '' && !line.quoted ? (zones.at(-1)?.kind ?? kind) : kind, line.start, line.next);
  });
  return zones;
}
