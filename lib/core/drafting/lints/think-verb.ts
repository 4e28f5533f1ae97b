import { type DraftSentence, readDraft } from '../draft-text';
import { matchesAny } from '../matches-any';
import { thinkPhrases } from '../phrases/think-verb';
import { isQuoted } from '../said-by';
import type { DraftLint } from './draft-lint';

/** The mail asks the buyer to think, not to decide (S3-8). */
export const thinkVerb = {
  id: 'think-verb',
  label: 'Asks to think',
  level: 'warning',
  check(text) {
    return readDraft(text)
      .body.filter((sentence) => asksToThink(sentence))
      .map((sentence) => ({
        at: [sentence.start, sentence.end],
        message: 'This asks to think, not to decide.',
        fix: 'A thought needs no answer. Ask for a yes, a no, a name or a date.',
        replacement: decideForm(sentence),
      }));
  },
} as const satisfies DraftLint;

function asksToThink({ lower }: DraftSentence): boolean {
  if (!matchesAny(thinkPhrases.think, lower) || isQuoted(lower, thinkPhrases.think)) return false;
  return thinkPhrases.always.test(lower) || !matchesAny(thinkPhrases.notMeant, lower);
}

/** The decide form in the language of the sentence. */
function decideForm({ lower }: DraftSentence): string {
  if (/(?<!\p{L})(sie|du|ihre?|deine?|davon|darüber|dazu)(?!\p{L})/u.test(lower))
    return 'Ist das ein Ja oder ein Nein?';
  if (/(?<!\p{L})(vous|tu|votre|vos|ton|pensez|réfléchissez)(?!\p{L})/u.test(lower)) return 'Est-ce oui ou non ?';
  return /¿|(?<!\p{L})(qué|su opinión|tu opinión|piénsalo|piénselo)(?!\p{L})/u.test(lower)
    ? '¿Es un sí o un no?'
    : 'Is that a yes or a no?';
}
