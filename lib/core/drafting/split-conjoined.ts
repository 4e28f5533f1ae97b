import { requestFamilies } from './ask-phrases';
import type { DraftSentence } from './draft-text';

/** Cuts `send the list and introduce me to Piotr` into its two requests; one verb with two objects stays whole. */
export function splitConjoined(sentence: DraftSentence): [number, number][] {
  const { lower } = sentence;
  const cuts = [0];
  for (const found of lower.matchAll(
    /(?:[,;?]? (?:and|plus|as well as|also|then|et|und|y|e|sowie) |, |; )(?:also |then |please |could you |can you |would you |kindly |maybe |perhaps )*/g,
  )) {
    const from = found.index + found[0].length;
    const before = lower.slice(cuts.at(-1), found.index);
    if (startsNewAsk(before, lower.slice(from), found[0])) cuts.push(from);
  }
  return cuts.map((from, index) => [from, cuts[index + 1] ?? lower.length]);
}

const asksDirectly =
  /^(so |and |but )?(when|what|who|which|how|where|why|is|are|do|does|did|would|will|can|could|should|shall|have|has)\b/;

function startsNewAsk(before: string, after: string, link: string): boolean {
  if (foreignRequest.test(before)) return foreignDeed.test(after);
  if (link.startsWith(';'))
    return /^(i|we)('d| would) (also |still )?(like|need|love|appreciate)\b|^(could|can|would|will) you\b|^please\b/.test(
      after,
    );
  if (wishesMore(before, after)) return true;
  // `When it is closed, who signs?`: the first half says when
  if (link === ', ' && /^(when|where|how) (it|the|this|that|they|he|she|your|we|i|you)\b/.test(before.trim()))
    return false;
  const family = familyOf(after.split(/[^a-z'-]/)[0] ?? '');
  const first = requestVerb(before);
  if (family !== null && first !== null) return isOtherDeed(first, family, after) || isThirdDeed(before, link);
  if (first !== null && askedBehind.test(after)) return true;
  return asksBeside(before, after, link, first);
}

/** `Send the letter, and who is your developer?` */
const askedBehind = /^(who|when|what|which|how|where)('s| (is|are|do|does|can|will|should))\b[^.]*\?/;

/** Two questions in one sentence. */
function asksBeside(before: string, after: string, link: string, first: string | null): boolean {
  const direct = asksDirectly.test(before.replace(/^[^?]*: (?=[a-z])/, '').trim());
  if (/\b(could|can|would|will) you\b/.test(link) && (first !== null || direct)) return true;
  if (!direct || first === 'tell') return false;
  const asksWho = /^(when|what|who|which|how|where|why)\b/;
  return inverted.test(after) || (asksWho.test(after) && asksWho.test(before.trim()));
}

/** `I'd like the date, I need his number`, `grateful for the date and for a copy`. */
function wishesMore(before: string, after: string): boolean {
  if (wish.test(after) && wished.test(before)) return true;
  return /^for (the|a|an|your|any)\b/.test(after) && /\b(grateful|thankful|obliged|glad) for\b/.test(before);
}

/** A polite request whose verbs are infinitives, and one more of them with its object. */
const foreignRequest =
  /(?<!\p{L})(pouvez-vous|pourriez-vous|peux-tu|pourrais-tu|pourrions-nous|merci de|veuillez|puedes?|pod(r[ií]as?|r[ií]an|emos)|le importar[ií]a)(?!\p{L})/u;
const foreignDeed =
  /^(?:aussi |également |también |por favor )*(?:(?:me|m'|nous|vous|te|le|lui|leur) ?)?(?!(?:confirmar|confirmer|decir|dire|votre|premier|dernier|mar|lugar|mujer|taller|alquiler|février|janvier|atelier|dossier|chantier|courrier|calendrier)(?:me|nos)?(?!\p{L}))\p{L}{2,}(?:er|ir|re|ar)(?:me|nos|le|lo|la|los|las|se)? \p{L}/u;

const wish =
  /^(i|we)('d| would)? (also |still |really |just )*(need|like|love|want|appreciate)\b|^(somebody|someone) (must|should|has to)\b/;
const wished =
  /\b(i|we)('d| would| should)? (also |still |really |just |be )*(need|like|love|want|appreciate|grateful)\b/;

const inverted =
  /^(?:(?:when|what|who|which|how|where|why)(?:'s| [a-z]+)? )?(?:(?:do|have) (?:you|we|i|they|any)\b|(?:is|are|does|did|would|will|can|could|should|shall|has) (?:you|we|i|your|the|it|there|they|he|she|this|[a-z]+)\b)|^(?:when|what|who|which|how|where|why)(?:'s| [a-z]+)? (?:do|have) /;

/** Two requests in one sentence are two asks unless one serves the other. */
function isOtherDeed(first: string, family: string, after: string): boolean {
  // `have your lead fill it in`, `get the bank to call`: somebody else is set to work
  if (/^(have|get) (your|the|someone|somebody|one of|[a-z]+'s) /.test(after)) return true;
  if (family === first || family === 'look' || first === 'look') return false;
  // `forward it to Lorna and tell me if she is satisfied`: what came of the first
  if (/^(tell|let) (me|us) (know )?(if|whether|when|what) (she|he|they|it|that)\b/.test(after)) return false;
  return (
    !(first === 'meet' && family === 'connect') &&
    !(first === 'tell' && family === 'meet') &&
    !/\b(i'll|i will|we'll)\b/.test(after)
  );
}

/** `Pick a menu, tell me where, and drop me a number`: the `and` after a list of requests brings one more. */
function isThirdDeed(before: string, link: string): boolean {
  const parts = before.split(', ');
  return (
    link.startsWith(', and') &&
    parts.length > 1 &&
    parts.slice(1).some((part) => familyOf(part.split(' ')[0] ?? '') !== null)
  );
}

function requestVerb(before: string): string | null {
  const words = before.replace(/^.*: /, '').match(/[a-z']+/g) ?? [];
  const asks = /\b(could|can|would|will) (you|we)\b|\bplease\b|\blet (me|us) know\b|\bi('d| would)? (need|like)\b/.test(
    before,
  );
  for (const word of asks ? words : words.filter((each) => each !== 'do').slice(0, 1)) {
    const family = familyOf(word);
    if (family !== null) return family;
  }
  return null;
}

function familyOf(word: string): string | null {
  for (const [family, verbs] of Object.entries(requestFamilies)) if (verbs.includes(word)) return family;
  return null;
}
