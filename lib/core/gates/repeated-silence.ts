import type { Evidence, SomeEvidence } from '../domain/evidence';
import { dayOf, sayDay } from '../domain/instant';
import type { ReadMessage } from '../domain/read-thread';
import type { Situation } from '../situation';
import { isBuyersWord, isOwnWord, newestOf } from '../situation-people';
import { type Gate, pass } from './gate';
import { answerTo } from './support/check-signals';
import { ownSentence } from './support/own-sentence';

/** Our mails go unanswered: somebody else looks before the next one (S1-44). Silence is not a no. */
export const repeatedSilence = {
  id: 'repeated-silence',
  label: 'No answer yet',
  severity: 'ask-first',
  why: 'One more of the same will not be the one that is answered.',
  clearedBy: 'account',
  check(s) {
    const lastWord = s.thread.messages.findLastIndex((read) => isBuyersWord(s, read));
    const mails = s.thread.messages.filter((read, index) => index > lastWord && isOwnWord(s, read));
    const limit = s.policy.maxAttempts;
    const here = Math.max(mails.length, s.thread.facts.turn === 'rep' ? 0 : s.thread.facts.attempts);
    if (s.thread.facts.turn === 'rep') return pass;
    const fires = {
      kind: 'fires',
      message: `${here} mails without an answer.`,
      fix: 'Let the account owner decide: another way in, or Recycle with a date.',
      decides: `mail number ${here + 1}`,
      evidence: evidenceOf(s, mails, here),
    } as const;
    if (here >= limit) return fires;
    const elsewhere = touchesElsewhere(s, lastWord);
    if (here === 0 || here + elsewhere < limit) return pass;
    const answer = answerTo(s, 'repeated-silence', newestOf(s)?.message.id ?? null);
    if (answer !== null) return answer ? fires : pass;
    const question = `${here} mails here and ${elsewhere} in other threads since the last answer. Were they all left unanswered?`;
    return { kind: 'unknown', question, evidence: fires.evidence };
  },
} as const satisfies Gate;

function evidenceOf(s: Situation, mails: readonly ReadMessage[], count: number): SomeEvidence {
  const days = mails.flatMap(({ message }) =>
    message.at === null ? [] : [sayDay(dayOf(message.at, s.records.rep.zone), s.today)],
  );
  const says = `${count} own mails since their last word${days.length > 0 ? `: ${days.join(', ')}` : ''}`;
  const last = mails.at(-1);
  const quote = last ? ownSentence(last) : null;
  const evidence: Evidence[] = quote ? [quote] : [];
  return [{ kind: 'record', record: last?.message.id ?? s.thread.thread.id, says }, ...evidence];
}

/** Touches of this deal that went out in other threads after the buyer's last word here. */
function touchesElsewhere(s: Situation, lastWord: number): number {
  const since = s.thread.messages[lastWord]?.message.at ?? null;
  if (since === null) return 0;
  return s.on.touches.filter(
    (touch) => touch.status === 'sent' && touch.threadId !== s.thread.thread.id && touch.at > since,
  ).length;
}
