import { bodyOfHtml, bodyOfText } from '../body-of-mail';
import type { GraphMessage } from './message-schema';

type Body = ReturnType<typeof bodyOfHtml>;
type Part = GraphMessage['body'];

/** A quotation's head stands right below the own words. */
const HEAD_CHARS = 500;

/** The body as plain text. Where Graph tells the new words apart, and somebody's name heads the rest, the rest is history. */
export function bodyOf({ body, uniqueBody }: GraphMessage, names: readonly string[]): Body {
  const whole = partOf(body);
  if (!uniqueBody || whole.quotedFrom !== undefined) return whole;
  const unique = partOf(uniqueBody);
  const quotedFrom = historyFrom(whole.text ?? '', unique.text ?? '', names);
  return quotedFrom === null ? whole : { ...whole, quotedFrom, links: unique.links };
}

function partOf({ contentType, content }: Part): Body {
  return contentType === 'html' ? bodyOfHtml(content) : bodyOfText(content);
}

/**
 * `uniqueBody` alone does not decide: on a forwarded mail it may be the signature only, and words a buyer repeats are not
 * new to Exchange. So the new words must open the mail, and what follows must begin by naming a writer of the conversation.
 */
function historyFrom(text: string, unique: string, names: readonly string[]): number | null {
  const own = unique.trim();
  const from = text.indexOf(own);
  if (own === '' || from < 0 || text.slice(0, from).trim() !== '') return null;
  const rest = from + own.length;
  const head = text.slice(rest, rest + HEAD_CHARS).toLowerCase();
  return /^\s*\n/.test(head) && names.some((name) => head.includes(name)) ? rest : null;
}
