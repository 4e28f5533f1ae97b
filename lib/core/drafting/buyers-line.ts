import type { Evidence } from '../domain/evidence';
import type { ReadMessage } from '../domain/read-thread';
import type { Situation } from '../situation';
import type { DraftPlan } from './draft-plan';
import { plainLower } from './draft-text';
import { mentionsTerms } from './mentions-terms';

/** A line of the buyer's own that is worth having in front of both: a plain statement, short, without price or terms. */
export function buyersLine(
  s: Situation,
  plan: DraftPlan,
): { readonly text: string; readonly read: ReadMessage; readonly evidence: Evidence } | null {
  const read = s.thread.messages.find(({ message }) => message.id === s.thread.facts.lastInbound);
  if (!read || read.automatic || read.lang !== 'en') return null;
  const used = plan.reason.evidence.flatMap((one) => (one.kind === 'quote' ? [one.quote] : []));
  for (const found of read.own.matchAll(/[^.?!\n]+[.?!]*/g)) {
    const text = found[0].trim();
    if (!isStatement(text) || used.some((quote) => quote.includes(text) || text.includes(quote))) continue;
    const at = read.message.text?.indexOf(text) ?? -1;
    const span = at >= 0 ? { span: [at, at + text.length] as const } : {};
    return {
      text: text.replace(/[!,;:]+$/, '.'),
      read,
      evidence: { kind: 'quote', messageId: read.message.id, quote: text, ...span },
    };
  }
  return null;
}

function isStatement(text: string): boolean {
  const lower = plainLower(text);
  const words = lower.split(/\s+/).length;
  if (words < 4 || words > 16 || !text.endsWith('.') || text.includes('"') || /\d/.test(text)) return false;
  if (
    !/\b(we|we've|we're|our|the (team|board|plan|order|group|committee|management)|i've|my (team|board|boss|colleagues?))\b/.test(
      lower,
    )
  )
    return false;
  if (
    /\b(thanks|thank you|regards|sorry|hope|unfortunately|not|no|never|n't|if|but|maybe|please|confidential|internal|between us|fired|sick|ill|layoffs?)\b|n't\b/.test(
      lower,
    )
  )
    return false;
  return !mentionsTerms(text);
}
