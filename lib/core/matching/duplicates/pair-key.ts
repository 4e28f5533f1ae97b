import type { ThreadId } from '../../domain/ids';
import type { Answer } from '../../domain/records';

/** Where the rep's word on two records is kept: among the answers, under a name of its own in place of a thread. */
export function pairKey(a: string, b: string): ThreadId {
  return `${PAIR}${[a, b].toSorted().join('|')}` as ThreadId;
}

/** What the key of every pair begins with. */
export const PAIR = 'pair:';

/** Somebody said that the two are two things; it holds on every thread. */
export function saidApart(answers: readonly Answer[], a: string, b: string): boolean {
  const id = pairKey(a, b);
  return answers.some((answer) => answer.threadId === id && !answer.yes);
}
