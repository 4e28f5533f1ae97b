const PROMISE =
  /^(?:(?:and|so|also|then|yes|sure|of course)[,.!]?\s+)*(?:(?:i|we)\s*(?:['’]ll|will|am going to|['’]m going to|are going to|shall)\s+(?:also\s+|then\s+|gladly\s+|happily\s+)?|let me\s+)/i;

const GREETING = /^(?:hi|hello|hey|dear|hallo|liebe[rs]?|bonjour|hola)\b[^,\n]{0,40},\s*/i;

/** The step carries its own day. */
const DAY =
  /\s+(?:(?:by|on|before|until)\s+)?(?:(?:next\s+|this\s+)?(?:mon|tues|wednes|thurs|fri|satur|sun)day|tomorrow|today|tonight|next week|this week|(?:the )?end of (?:the )?(?:day|week|month))(?:\s+(?:morning|afternoon|evening|night|noon))?$/i;

/**
 * Our promise as verb and object for our own list: `I’ll send you the plan by Friday.` → `Send the plan`.
 * `null` when the sentence is not that plain.
 */
export function promiseAct(quote: string, name: string): string | null {
  const text = quote.trim().replace(/\s+/g, ' ').replace(GREETING, '');
  const promised = PROMISE.exec(text);
  if (!promised) return null;
  const rest = text.slice(promised[0].length).split(/[?!;:–—]|\.(?:\s|$)/, 1)[0] ?? '';
  const plain = rest
    .replace(/^(\w[\w-]*)\s+you\s+(?:over\s+)?/i, '$1 ')
    .replace(/\bto you\b/gi, `to ${name}`)
    .trim()
    .replace(DAY, '');
  const open = /\b(you|your|yours|it|this|that|them|i|i['’]m)\b/i.test(plain);
  if (open || plain.length > 70 || !/\s/.test(plain) || /^(be|have|not|never)\b/i.test(plain)) return null;
  return plain.charAt(0).toUpperCase() + plain.slice(1);
}
