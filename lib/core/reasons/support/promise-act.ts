const PROMISE =
  /^(?:(?:and|so|also|then|yes|sure|of course)[,.!]?\s+)*(?:i|we)\s*(?:['’]ll|will|am going to|['’]m going to|are going to|shall)\s+(?:also\s+|then\s+|gladly\s+|happily\s+)?/i;
const PERSON = /\b(i|i['’]m|i['’]d|i['’]ll|me|my|mine|we|we['’]re|us|our|ours|you|your|yours)\b/i;

/** `I’ll send you the plan by Friday.` → `Send the plan by Friday`; `null` when the sentence is not that plain. */
export function promiseAct(quote: string): string | null {
  const text = quote
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/[.!?\s]+$/, '');
  const promised = PROMISE.exec(text);
  if (!promised) return null;
  const plain = text.slice(promised[0].length).replace(/^(\w[\w-]*)\s+you\s+(?:over\s+)?/i, '$1 ');
  if (PERSON.test(plain) || plain.length > 70 || !/\s/.test(plain) || /^(be|have|get|not|never)\b/i.test(plain))
    return null;
  return plain.charAt(0).toUpperCase() + plain.slice(1);
}
