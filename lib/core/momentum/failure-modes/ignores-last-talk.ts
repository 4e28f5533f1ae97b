import { contentStems } from '../../drafting/content-words';
import { isBuyersWord, isOwnWord } from '../../situation-people';
import type { FailureMode } from './failure-mode';
import { groundIn, ourMail } from './support/last-own';

/** Our mail takes up nothing of what the buyer wrote just before it (S1-56, S1-31). */
export const ignoresLastTalk = {
  id: 'ignores-last-talk',
  label: 'Talks past them',
  find(s) {
    const own = s.thread.messages.findLastIndex((read) => isOwnWord(s, read));
    const last = s.thread.messages[own];
    const word = s.thread.messages.slice(0, Math.max(0, own)).findLast((read) => isBuyersWord(s, read));
    if (!last || !word || word.lang !== last.lang) return null;
    const [theirs, ours] = [contentStems(word.own), contentStems(last.own)];
    if (theirs.size < ENOUGH || ours.size < ENOUGH || [...ours].some((stem) => theirs.has(stem))) return null;
    return { says: `${ourMail(s, last)} takes up nothing of what they wrote before it.`, evidence: groundIn(last) };
  },
} as const satisfies FailureMode;

/** Below this many words of substance two mails may well share none. */
const ENOUGH = 5;
