import { type DraftSentence, readDraft } from '../draft-text';
import { matchesAny } from '../matches-any';
import { pressurePhrases } from '../phrases/pressure';
import { isQuoted } from '../said-by';
import type { DraftLint } from './draft-lint';

/** The mail pushes: a demand, a threat, a fear of missing out (S0-71, S1-18). */
export const pressure = {
  id: 'pressure',
  label: 'Pressure',
  level: 'error',
  check(text) {
    return readDraft(text)
      .body.filter((sentence) => pushes(sentence))
      .map((sentence) => ({
        at: [sentence.start, sentence.end],
        message: 'This line pushes.',
        fix: 'Pressure makes the buyer step back. Say what the date is good for, or cut the line.',
        replacement: '',
      }));
  },
} as const satisfies DraftLint;

function pushes({ lower }: DraftSentence): boolean {
  if (!matchesAny(pressurePhrases.push, lower) || isQuoted(lower, pressurePhrases.push)) return false;
  return pressurePhrases.always.test(lower) || !matchesAny(pressurePhrases.notMeant, lower);
}
