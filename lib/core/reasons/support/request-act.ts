const ASKS = /\b(?:could|can|would|will)\s+you\s+(?:please\s+|kindly\s+|also\s+)?|\bplease\s+/i;
const VERBS =
  /^(send|share|e-?mail|forward|give|show|explain|confirm|provide|outline|clarify|summari[sz]e|describe|attach|prepare|add|check|include|book|set)\b/i;
const PERSON = /\b(i|i['’]m|i['’]d|i['’]ll|me|my|mine|we|we['’]re|us|our|ours|you|your|yours|it|this|that|them)\b/i;
/** What stands before the request and would change it when left out. */
const CONDITION = /\b(if|when|once|after|before|unless|until|instead|not|don['’]t)\b/i;

/**
 * `Could you send me an email with the next steps?` → `Send an email with the next steps`. `null` when the sentence is
 * not that plain: then the words themselves are shown.
 */
export function requestAct(quote: string): string | null {
  const text = quote.trim().replace(/\s+/g, ' ');
  const asked = ASKS.exec(text);
  if (!asked || CONDITION.test(text.slice(0, asked.index))) return null;
  const rest = text.slice(asked.index + asked[0].length).split(/[?!;:]|\.(?:\s|$)/, 1)[0] ?? '';
  if (!VERBS.test(rest) || /^give (me|us) a (call|ring)/i.test(rest)) return null;
  const plain = rest
    .replace(/^(\w[\w-]*)\s+(?:me|us)\s+(?:over\s+)?(?!know\b)/i, '$1 ')
    .replace(/\s+(?:with|to|for)\s+(?:me|us)\b/i, '')
    .trim();
  if (PERSON.test(plain) || plain.length > 80 || !/\s/.test(plain)) return null;
  return plain.charAt(0).toUpperCase() + plain.slice(1);
}
