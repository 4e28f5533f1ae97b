import { type DraftSentence, readDraft } from '../draft-text';
import { matchesAny } from '../matches-any';
import { guiltPhrases } from '../phrases/guilt-trip';
import { isQuoted } from '../said-by';
import type { DraftLint } from './draft-lint';

/** The mail blames the buyer for being silent, or counts what we have done for them. */
export const guiltTrip = {
  id: 'guilt-trip',
  label: 'Guilt trip',
  level: 'warning',
  check(text) {
    return readDraft(text)
      .body.filter((sentence) => blames(sentence))
      .map((sentence) => ({
        at: [sentence.start, sentence.end],
        message: 'This line blames the buyer.',
        fix: 'Guilt closes doors. Name the open decision instead, or cut the line.',
        replacement: '',
      }));
  },
} as const satisfies DraftLint;

function blames({ lower }: DraftSentence): boolean {
  if (!matchesAny(guiltPhrases.guilt, lower) || isQuoted(lower, guiltPhrases.guilt)) return false;
  return !matchesAny(guiltPhrases.notMeant, lower);
}
