import { askPhrases } from './ask-phrases';
import { isGrammarWord, stemOf, tokensOf } from './content-words';
import type { DraftSentence, DraftText } from './draft-text';
import { matchesAny } from './matches-any';
import { splitConjoined } from './split-conjoined';

/** Something the buyer is asked to do or answer. Alternatives and answer forms of one ask are one ask. */
export type Ask = { readonly at: readonly [start: number, end: number]; readonly text: string };

type Piece = Ask & { readonly lower: string; readonly question: boolean; readonly paragraph: number };

export type Asks = { readonly asks: readonly Ask[]; readonly hasNext: boolean };

const found = new WeakMap<DraftText, Asks>();

/** Asks of the draft's body, merged; `hasNext` = the buyer at least knows what happens next (a set time, an if-silent line). */
export function findAsks(draft: DraftText): Asks {
  const before = found.get(draft);
  if (before) return before;
  const pieces: Piece[] = [];
  let hasNext = false;
  for (const [index, sentence] of draft.body.entries()) {
    const own = piecesOf(sentence, draft.body[index + 1]);
    pieces.push(...own);
    if (own.length === 0 && matchesAny(askPhrases.next, sentence.lower)) hasNext = true;
  }
  const asks = { asks: mergeAlternatives(pieces), hasNext };
  found.set(draft, asks);
  return asks;
}

function piecesOf(sentence: DraftSentence, next: DraftSentence | undefined): Piece[] {
  const { lower } = sentence;
  const question = lower.includes('?');
  if (matchesAny(askPhrases.courtesy, lower) && !(question && /\b(could|can|would|will) you\b/.test(lower))) return [];
  if (matchesAny(askPhrases.answerForm, lower)) return [];
  if (/^(the |your )?\w+( \w+)?: /.test(lower) && matchesAny(askPhrases.reported, lower)) return [];
  if (question && isNoRealQuestion(sentence, next)) return [];
  if (!question && (isIfSilent(lower) || leavesItOpen.test(lower))) return [];
  // what the buyer is quoted with asks nothing of the buyer
  if (!question && !matchesAny(askPhrases.request, withoutPerfects(withoutToldLists(lower.replace(/"[^"]*"/g, ' ')))))
    return [];
  return splitConjoined(sentence).map(([from, to]) => ({
    at: [sentence.start + from, sentence.start + to] as const,
    text: sentence.text.slice(from, to),
    lower: lower.slice(from, to),
    question,
    paragraph: sentence.paragraph,
  }));
}

/** `Use it wherever you like`: a leave given, not an ask. */
const leavesItOpen =
  /^(use|take|keep|change|quit|stop|leave|cancel|tweak)\b[^?]*\b(whenever|wherever|however|whatever|whichever)\b|\bany ?time you (like|want)\b|\bpropose to you that\b/;

/** `I have loaded the list, and put the bank on it`: told, not asked; these verbs look the same in both. */
function withoutPerfects(lower: string): string {
  return /\b(i|we)('ve| have)\b/.test(lower)
    ? lower.replace(/,? and (put|set|read|hit|let|cut)\b(?! (me|us)\b)/g, ' ')
    : lower;
}

/** `They get a link, tap the snag, add a photo`: a list of what somebody does, no request. */
function withoutToldLists(lower: string): string {
  return toldList.test(lower)
    ? lower.replace(/, (?:and |then |or )*[a-z]+(?= (?:a|an|the|it|them|their|its|one|on|in)\b)/g, ' ')
    : lower;
}

const toldList =
  /\b(they|he|she|it|users?|people|who|staff|drivers?|everyone|nobody|the [a-z]+) (just |simply |only |then |also |can |will )*(?!(is|are|was|were|has|have|had)\b)[a-z]+\b[^,;:.?!]*, (and |then )?[a-z]+ [^.?!]*, /;

/** Pleasantries, the buyer's own question told again, and questions the mail answers itself. */
function isNoRealQuestion(sentence: DraftSentence, next: DraftSentence | undefined): boolean {
  const { lower } = sentence;
  if (matchesAny(askPhrases.pleasantry, lower) || matchesAny(askPhrases.reported, lower)) return true;
  // `Sie haben gefragt: „Wann …?“`: theirs, in any language
  if (lower.includes('"') && !lower.replace(/"[^"]*"/g, '').includes('?')) return true;
  if (answersItself(next, sentence)) return true;
  const short =
    tokensOf(lower).length <= 4 &&
    !/\b(you|your|we|works?|ok|okay|suit|fine|interested|agree|possible|thoughts|updates?|news|yes|deal)\b/.test(lower);
  const answered = next !== undefined && next.paragraph === sentence.paragraph && !next.lower.includes('?');
  return (
    short &&
    answered &&
    /^(the|why|what|how|so|our|who|when|where|in short|bottom|result|problem|catch|upshot)\b/.test(lower)
  );
}

/** `Is that a deal-breaker? For most, yes.` */
function answersItself(next: DraftSentence | undefined, { paragraph }: DraftSentence): boolean {
  return (
    next !== undefined &&
    next.paragraph === paragraph &&
    !next.lower.includes('?') &&
    /(^|, )(yes|no|not (really|always)|usually|rarely|hardly ever)\b[,.]/.test(next.lower)
  );
}

/** `If I hear nothing by Monday, I'll release the slot.` tells what happens; it asks for nothing. */
function isIfSilent(lower: string): boolean {
  return (
    /\b(if|unless|should|without|failing|until|once|when|as soon as)\b/.test(lower) &&
    /\b(hear|heard|answer|reply|word|respond|response|silen|nothing|back from|object|otherwise|passes|news)\b/.test(
      lower,
    ) &&
    /\b(i'll|i will|we'll|we will|i'd|i am|i'm|we're|i release|i close|the slot|the file|stays?|closes?)\b/.test(
      lower,
    ) &&
    !/\b(please|could you|can you|let me know)\b|, (reply|tell|send|say|name|pick|write|answer|give|just)\b/.test(lower)
  );
}

function mergeAlternatives(pieces: readonly Piece[]): Ask[] {
  const asks: Piece[] = [];
  for (const piece of pieces) {
    const before = asks.at(-1);
    if (before && (belongsTo(piece, before) || isGroundFor(before, piece)))
      asks[asks.length - 1] = { ...before, lower: `${before.lower} ${piece.lower}` };
    else if (before && isAnnounced(before, piece)) asks[asks.length - 1] = piece;
    else asks.push(piece);
  }
  return asks.map(({ at, text }) => ({ at, text }));
}

/** `One question:`, `Please confirm by Friday`: what is asked comes only now. */
function isAnnounced(before: Piece, piece: Piece): boolean {
  return (
    !before.question &&
    isFormOnly(before.lower) &&
    before.paragraph >= piece.paragraph - 1 &&
    !/\b(i|we)('d| would)? also\b/.test(piece.lower)
  );
}

/** `The logs are attached, look at 2 to 4 am`: it points to a place, and asks for nothing. */
const pointsOut =
  /(^|, |; )(look at|see|skip to|start with|go to|scroll to) (page|section|sheet|line|row|column|the (first|last|second)|\d)/;

/** `I need one label from each plant. Could you send three photos?`: the need is why, the question is the ask. */
function isGroundFor(before: Piece, piece: Piece): boolean {
  if (piece.question && !before.question && pointsOut.test(before.lower)) return true;
  return (
    piece.question &&
    !before.question &&
    piece.paragraph === before.paragraph &&
    /\b[a-z]+('d| would)? (still |only |just |also )*needs?\b/.test(before.lower) &&
    !/\b(also|second|another|please)\b/.test(`${before.lower} ${piece.lower}`)
  );
}

/** `If they need longer, send me the date.`, `Si c'est non, dites-moi …`: what to do when the answer is another one. */
function isFallback(piece: Piece, before: Piece): boolean {
  return (
    piece.paragraph === before.paragraph &&
    /^(and |but )?(if|should|in case|wenn|falls|sonst|andernfalls|si|sinon|sino|en caso) /.test(piece.lower) &&
    !/^(and |but )?(if|wenn|falls|si) (you (can|could|have|get|like|want|happen|also)|possible|i (may|could|can)|(sie|du) (mögen|können|zeit|noch)|vous (pouvez|avez)|puede|quiere)(?!\p{L})/u.test(
      piece.lower,
    ) &&
    !/\b(also|separately|while you|another (thing|question|point)|in addition|auch|aussi|también)\b/.test(piece.lower)
  );
}

/** `Who handles the invoices? I need the name by Friday.`, `Which day? Give me a number.`: the same answer, asked for again. */
function namesWhatWasAsked(piece: Piece, before: Piece): boolean {
  return (
    !piece.question &&
    before.question &&
    piece.paragraph === before.paragraph &&
    /^(so |and |then )?(please |just |simply )*((i|we)('d| would)?( just| only| do)? (need|want|like)|give|send|tell|name|drop|text|write|reply with|answer with|pick|choose|say)( me| us)? (the|a|an|any|that|your|one|just)( \w+)? (name|date|day|answer|number|yes|no|word|decision|figure|initials?|time)\b/.test(
      piece.lower,
    ) &&
    !/\b(also|and (the|a|your)|plus|as well|another|second)\b/.test(piece.lower)
  );
}

/** An alternative, a deadline or an answer form of the ask before it. */
function belongsTo(piece: Piece, before: Piece): boolean {
  if (isFallback(piece, before) || namesWhatWasAsked(piece, before)) return true;
  if (
    /^(and |but )?(or|if not|otherwise|alternatively|if (that|this|it|neither|so|yes|no|none|the|not|both|either)\b|failing that|else|ideally|if you('d| would)? (rather|prefer|like me)|(monday|tuesday|wednesday|thursday|friday)\b)/.test(
      piece.lower,
    )
  ) {
    return !/\b(also|separately|another (thing|question|point|ask)|second)\b/.test(piece.lower);
  }
  if (isFormOnly(piece.lower)) return true;
  if (
    /^(and |so )?(could|would|can|will|is|does|do|did|are|was|should|shall) (that|this|it|they|those|these)\b/.test(
      piece.lower,
    )
  )
    return true;
  const asksWho = /^(who|when|where|how|why|what|which)\b/.test(piece.lower);
  if (!asksWho && topic(piece.lower).length <= 1 && /\b(it|them|that|this|these|those|one)\b/.test(piece.lower))
    return true;
  if (
    piece.question &&
    tokensOf(piece.lower).length <= (before.question ? 4 : 3) &&
    !/\b(who|when|where|how|why)\b/.test(piece.lower)
  )
    return true;
  const mine = topic(piece.lower);
  const theirs = new Set(topic(before.lower));
  const shared = mine.filter((stem) => theirs.has(stem)).length;
  return mine.length > 0 && shared / mine.length >= 0.6;
}

const formWords = new Set(
  (
    'know soon enough like need want curious hear keen eager interested time slot date day invite invitation calendar yes no line word answer reply back works suit suits better prefer option number way confirm confirmation short brief quick simple either both ' +
    "mind happy good fine ok okay sound sounds fair right possible respond say tell kindly latest eod earliest convenience thoughts thought think feel feedback view opinion go-ahead enough let's clear one two hour hours decide choose pick " +
    'sí oui non ja nein oder ou antwort rückmeldung respuesta réponse bescheid update updates news half minutes mins quarter chat passt convient vale bien acuerdo accord einverstanden parole give ' +
    'montag dienstag mittwoch donnerstag freitag lundi mardi mercredi jeudi vendredi lunes martes miércoles jueves viernes ' +
    'monday tuesday wednesday thursday friday january february march april may june july august september october november december morning afternoon noon'
  ).split(' '),
);

/** No topic of its own: `Does that work?`, `Please confirm by Friday`, `One question:`. */
function isFormOnly(lower: string): boolean {
  return topic(lower).length === 0 && !/^(who|when|where|how|why)\b/.test(lower);
}

function topic(lower: string): string[] {
  return tokensOf(
    lower
      .replace(/"[^"]*"/g, ' ')
      .replace(/(,| and| then)* (i'll|i will|we'll|we will|it's|it is|that's|you're|so (that )?(i|we) can)\b.*$/, ''),
  )
    .filter((word) => !/^\d/.test(word) && word.length > 1 && !isGrammarWord(word) && !formWords.has(word))
    .map(stemOf);
}
