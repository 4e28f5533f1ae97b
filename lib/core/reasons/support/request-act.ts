/** A request made of us, turned into verb and object. */
const ASKS =
  /^(?:(?:and|so|also|but|then|ok|okay|great|thanks|thank you)[,.!]?\s+)*(?:(?:could|can|would|will)\s+you\s+(?:please\s+|kindly\s+|also\s+)?|please\s+)/i;
const VERBS =
  /^(send|share|e-?mail|forward|give|show|explain|confirm|provide|outline|clarify|summari[sz]e|walk|describe|attach|prepare|add|check|let)\b/i;
const PERSON = /\b(i|i['’]m|i['’]d|i['’]ll|me|my|mine|we|we['’]re|us|our|ours|you|your|yours)\b/i;

/**
 * `Could you send me an email with the next steps?` → `Send an email with the next steps`. `null` when the sentence is
 * not that plain: then the words themselves are shown.
 */
export function requestAct(quote: string): string | null {
  const text = quote
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/[?.!\s]+$/, '');
  const asked = ASKS.exec(text);
  if (!asked) return null;
  const rest = text.slice(asked[0].length);
  if (!VERBS.test(rest) || /^let\b/i.test(rest)) return null;
  const plain = rest.replace(/^(\w[\w-]*)\s+(?:me|us)\s+(?:over\s+)?(?!know\b)/i, '$1 ');
  if (PERSON.test(plain) || plain.length > 80 || !/\s/.test(plain)) return null;
  return plain.charAt(0).toUpperCase() + plain.slice(1);
}
