import type { MessageId } from '../../domain/ids';
import type { Answer } from '../../domain/records';
import type { Situation } from '../../situation';
import { contactOf } from '../../situation-people';
import { quoteOf, type Said } from '../../situation-signals';
import { type GateResult, pass } from '../gate';
import { covers } from './suppression';

type Fires = Omit<Extract<GateResult, { kind: 'fires' }>, 'kind' | 'evidence'>;

/** What a gate makes of the signals it looks at. `doubt` is the question that even a certain signal leaves open. */
export type Hit = { readonly said: Said; readonly doubt?: string };

/**
 * The first certain signal fires, the first open one asks. The rep's answer settles a question, yes or no;
 * it does not outweigh words that are certain.
 */
export function checkSignals(
  s: Situation,
  gate: string,
  hits: readonly Hit[],
  say: { fires(said: Said): Fires; question(said: Said): string },
): GateResult {
  let open: Hit | null = null;
  for (const hit of hits) {
    const { signal } = hit.said;
    const clear = signal.certainty === 'certain' && hit.doubt === undefined;
    const answer = clear ? true : answerTo(s, gate, signal.messageId);
    if (answer === true) return { kind: 'fires', ...say.fires(hit.said), evidence: quoteOf(hit.said) };
    if (answer === null) open ??= hit;
  }
  if (!open) return pass;
  const { messageId } = open.said.signal;
  return {
    kind: 'unknown',
    question: open.doubt ?? say.question(open.said),
    evidence: quoteOf(open.said),
    about: messageId,
  };
}

/** The newest answer to this gate's question on this message; `null` when it was never answered. */
export function answerTo(s: Situation, gate: string, messageId: MessageId | null): boolean | null {
  const at = s.thread.messages.find((read) => read.message.id === messageId)?.message.at ?? null;
  const given = s.records.answers.filter(
    (row) =>
      row.gate === gate &&
      row.threadId === s.thread.thread.id &&
      // an answer for the whole thread holds for what had been written by then
      (row.messageId === messageId || (row.messageId === null && (at === null || row.at >= at))),
  );
  return given.reduce<Answer | null>((best, row) => (best && best.at > row.at ? best : row), null)?.yes ?? null;
}

/** An owner lifted a suppression of this person after these words: they no longer stop. */
export function wasLifted(s: Situation, said: Said): boolean {
  const contact = contactOf(s, said.from.email);
  return s.records.lifts.some((lift) => {
    const row = s.records.suppressions.find((one) => one.id === lift.lifts);
    if (lift.undo || !row || !covers(row.scope, { email: said.from.email, contact }, s.on.deal)) return false;
    if (row.evidence?.kind === 'quote' && row.evidence.messageId === said.signal.messageId) return true;
    return said.at !== null && lift.at >= said.at;
  });
}
