import type { Message } from '../../domain/thread';
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
    // both greet and sign by name
    const names = contentStems([word, last].map(({ message }) => namesOn(message)).join(' '));
    const theirs = new Set([...contentStems(word.own)].filter((stem) => !names.has(stem)));
    const ours = [...contentStems(last.own)].filter((stem) => !names.has(stem));
    if (theirs.size < ENOUGH || ours.length < ENOUGH || ours.some((stem) => theirs.has(stem))) return null;
    return { says: `${ourMail(s, last)} takes up nothing of what they wrote before it.`, evidence: groundIn(last) };
  },
} as const satisfies FailureMode;

function namesOn({ from, to, cc }: Message): string {
  return [from, ...to, ...cc]
    .map(({ name, email }) => `${name} ${email.split('@', 1)[0]?.replace(/[._+-]/g, ' ')}`)
    .join(' ');
}

/** Below this many words of substance two mails may well share none. */
const ENOUGH = 5;
