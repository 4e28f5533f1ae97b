import type { OwnerId, StageId } from '../../domain/ids';
import type { DealMode, DealState } from '../../domain/records';
import type { DealLine } from '../deal-line';
import { foldText, lineText } from './line-text';

/** What of all deals is on screen; `null` = whatever. */
export type DealFilter = {
  readonly shows: 'open' | 'closed' | 'all';
  readonly owner: OwnerId | 'mine' | null;
  readonly stage: StageId | null;
  readonly state: DealState | null;
  readonly mode: DealMode | null;
  /** The id of a rule, broken by the deal gravest or not. */
  readonly breach: string | null;
  /** Only deals without a next scheduled interaction. */
  readonly noNext: boolean;
  /** Only deals silent for longer than their stage allows, without a pause. */
  readonly stale: boolean;
  /** Only deals that nobody has written to, heard from or met (S4-11). */
  readonly untouched: boolean;
};

export const everyOpenDeal: DealFilter = {
  shows: 'open',
  owner: null,
  stage: null,
  state: null,
  mode: null,
  breach: null,
  noNext: false,
  stale: false,
  untouched: false,
};

/** The deals a filter and a search leave, in their order. Every word of the search must begin or stand within a name. */
export function filterLines(
  lines: readonly DealLine[],
  filter: DealFilter,
  { search = '', me }: { readonly search?: string; readonly me: OwnerId },
): readonly DealLine[] {
  const words = foldText(search).split(/\s+/).filter(Boolean);
  return lines.filter((line) => passes(line, filter, me) && words.every((word) => lineText(line).includes(word)));
}

function passes(line: DealLine, filter: DealFilter, me: OwnerId): boolean {
  const { summary, stage, state, breaches } = line;
  const { shows, owner, mode, breach } = filter;
  if (shows !== 'all' && (summary.outcome === 'open') !== (shows === 'open')) return false;
  if (owner !== null && summary.ownerId !== (owner === 'mine' ? me : owner)) return false;
  if (filter.stage !== null && (stage?.id ?? summary.stage) !== filter.stage) return false;
  if (filter.state !== null && state !== filter.state) return false;
  if (mode !== null && summary.mode !== mode) return false;
  if (breach !== null && !breaches.some(({ id }) => id === breach)) return false;
  return isAsMarked(line, filter);
}

function isAsMarked(line: DealLine, { noNext, stale, untouched }: DealFilter): boolean {
  if (noNext && line.next !== null) return false;
  if (stale && !isStale(line)) return false;
  return !untouched || isUntouched(line);
}

function isStale({ quiet, window, parked }: DealLine): boolean {
  return quiet !== null && quiet > window && !parked;
}

function isUntouched({ summary: { lastTouch, lastReply, met } }: DealLine): boolean {
  return lastTouch === null && lastReply === null && met === null;
}
