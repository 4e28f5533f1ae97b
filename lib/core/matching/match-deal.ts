import type { DealId } from '../domain/ids';
import type { Instant } from '../domain/instant';
import type { Candidate, Ground, Match } from '../domain/match';
import type { Records, ThreadLink } from '../domain/records';
import type { Thread } from '../domain/thread';
import { cluesOf, groundsFor } from './grounds';
import { peopleOnThread } from './people-on-thread';

/** Weight from which one deal is taken without asking: one person or one company domain. */
const DECIDE = 0.8;
/** Two candidates closer than this are a tie: the rep knows better (U-6). */
const CLOSE = 0.35;

/** Which deal the thread belongs to, with the grounds for each candidate. It never guesses: a tie or thin grounds are said to be so. */
export function matchDeal(thread: Thread, records: Records, now: Instant): Match {
  const clues = cluesOf(thread, records, peopleOnThread(thread, records), now);
  const ranked = records.deals
    .map((deal) => ({ deal: deal.id, grounds: groundsFor(deal, clues) }))
    .filter(({ grounds }) => grounds.length > 0)
    .map(({ deal, grounds }) => ({ deal, grounds, weight: grounds.reduce((sum, ground) => sum + ground.weight, 0) }))
    .sort((a, b) => b.weight - a.weight || (a.deal < b.deal ? -1 : 1));
  const candidates = ranked.map(({ deal, grounds, weight }) => ({ deal, grounds, score: scoreOf(weight) }));

  const link = linkOf(thread, records);
  if (link) return linked(link, candidates);
  const [first, second] = ranked;
  if (!first) return { status: 'none', decided: null, candidates };
  if (second && first.weight - second.weight < CLOSE) return { status: 'tie', decided: null, candidates };
  const sure = substance(first.grounds) >= DECIDE && (isWholeKnown(thread) || isTouched(first.grounds));
  if (!sure) return { status: 'weak', decided: null, candidates };
  return { status: 'decided', decided: first.deal, candidates };
}

/** Somebody who is named without an address might stand for another deal: then the rep is asked once. */
function isWholeKnown({ source }: Thread): boolean {
  return source !== 'outlook-web';
}

/** The rep has worked on this thread for this deal before. */
function isTouched(grounds: readonly Ground[]): boolean {
  return grounds.some(({ kind }) => kind === 'thread-link');
}

/** Recency and owner order what is known otherwise; they add no sureness. */
function substance(grounds: readonly Ground[]): number {
  const real = grounds.filter(({ kind }) => kind !== 'owner' && kind !== 'recency');
  return real.reduce((sum, ground) => sum + ground.weight, 0);
}

/** The newest link of this thread; one to a deal that is gone no longer counts. */
function linkOf(thread: Thread, records: Records): ThreadLink | null {
  const links = records.threadLinks.filter((link) => link.threadId === thread.id).sort((a, b) => b.at - a.at);
  const newest = links[0];
  if (!newest) return null;
  return newest.dealId === null || records.deals.some((deal) => deal.id === newest.dealId) ? newest : null;
}

function linked(link: ThreadLink, candidates: readonly Candidate[]): Match {
  if (link.dealId === null) return { status: 'not-a-deal', decided: null, candidates };
  return {
    status: 'decided',
    decided: link.dealId,
    candidates: [linkedCandidate(link.dealId, candidates), ...candidates.filter(({ deal }) => deal !== link.dealId)],
  };
}

function linkedCandidate(deal: DealId, candidates: readonly Candidate[]): Candidate {
  const known = candidates.find((candidate) => candidate.deal === deal);
  const ground = { kind: 'thread-link', says: 'You linked this thread to this deal', weight: 3 } as const;
  return { deal, score: 1, grounds: [ground, ...(known?.grounds ?? [])] };
}

/** 0 to 1: one contact of the deal 0.82, a bare company domain 0.57, a word in the mail 0.2. */
function scoreOf(weight: number): number {
  return Math.round((1 - Math.exp(-1.06 * Math.max(0, weight))) * 1000) / 1000;
}
