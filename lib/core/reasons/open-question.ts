import { addDays, sayDay, toWorkday } from '../domain/instant';
import type { Signal } from '../domain/signal';
import type { Participant } from '../domain/thread';
import { pauseOf } from '../momentum/pause';
import type { Situation } from '../situation';
import { calledOf, isOwnWord } from '../situation-people';
import type { Reason } from './reason';
import { ownPromises } from './support/own-promises';
import { requestAct } from './support/request-act';
import { saidOn } from './support/said-on';
import { shortQuote } from './support/short-quote';

/** The buyer asked something that no mail of ours has answered. */
export const openQuestion = {
  id: 'open-question',
  label: 'They asked',
  find(s) {
    const open = s.thread.facts.openQuestions.filter(
      (signal) => signal.certainty === 'certain' && stillAsked(s, signal) && !promised(s, signal),
    );
    const newest = open.at(-1);
    if (!newest) return null;
    const lead = plainest(open.filter((signal) => signal.messageId === newest.messageId)) ?? newest;
    const message = s.thread.messages.find((read) => read.message.id === lead.messageId)?.message;
    const from: Participant | null = message?.from ?? null;
    const name = from ? calledOf(s, from) : 'The buyer';
    const day = saidOn(s, message?.at ?? null);
    const act = requestAct(lead.quote);
    const asked = shortQuote(lead.quote);
    const evidence = [lead, ...open.filter((signal) => signal !== lead)].map(
      ({ messageId, quote, span }) => ({ kind: 'quote', messageId, quote, span }) as const,
    );
    return {
      summary: act ? `${name} asks you to ${lower(act)}.` : `${name} asked: “${asked}”`,
      forBuyer: act
        ? `You asked me on ${sayDay(day, s.today)} to ${lower(act)}`
        : `You asked on ${sayDay(day, s.today)}: “${asked}”`,
      act: act ?? `Answer ${name}’s question`,
      due: toWorkday(addDays(day, s.policy.answerWithinDays)),
      evidence: [evidence[0] ?? { kind: 'quote', messageId: lead.messageId, quote: lead.quote }, ...evidence.slice(1)],
    };
  },
} as const satisfies Reason;

/** Of the newest mail's questions the plain request leads, then one with a question mark; the others stay as evidence. */
function plainest(asked: readonly Signal[]): Signal | undefined {
  return asked.find(({ quote }) => requestAct(quote)) ?? asked.find(({ quote }) => quote.includes('?')) ?? asked[0];
}

/** `Could we speak again in October?` is the not-now itself; what was asked before it rests with it. */
function stillAsked(
  s: Situation,
  signal: { readonly messageId: string; readonly span: readonly [number, number] },
): boolean {
  const pause = pauseOf(s);
  if (!pause || pause.kind === 'out-of-office' || pause.index < 0) return true;
  const index = s.thread.messages.findIndex((read) => read.message.id === signal.messageId);
  if (index !== pause.index) return index > pause.index;
  const [first] = pause.evidence;
  if (first.kind !== 'quote' || !first.span) return true;
  return signal.span[1] <= first.span[0] || signal.span[0] >= first.span[1];
}

/** Our promise to answer stands for the question: from then on its day counts. */
function promised(s: Situation, signal: { readonly messageId: string }): boolean {
  const index = s.thread.messages.findIndex((read) => read.message.id === signal.messageId);
  const last = s.thread.messages.findLast((read) => isOwnWord(s, read));
  const at = last ? s.thread.messages.indexOf(last) : -1;
  return at > index && ownPromises(s, last).length > 0;
}

function lower(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
