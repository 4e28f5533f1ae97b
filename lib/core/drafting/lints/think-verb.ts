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
        replacement: 'Is that a yes or a no?',
      }));
  },
} as const satisfies DraftLint;

function asksToThink({ lower }: DraftSentence): boolean {
  if (!matchesAny(thinkPhrases.think, lower) || isQuoted(lower, thinkPhrases.think)) return false;
  return !matchesAny(thinkPhrases.notMeant, lower);
}
