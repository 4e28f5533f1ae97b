import { contentStems, tokensOf } from '../content-words';
import { type DraftSentence, readDraft } from '../draft-text';
import { matchesAny } from '../matches-any';
import { urgencyPhrases } from '../phrases/fake-urgency';
import { isQuoted } from '../said-by';
import type { DraftLint, LintContext } from './draft-lint';

/** A deadline or a scarcity of our making (S4-22). One the buyer named, or that is agreed, is a fact. */
export const fakeUrgency = {
  id: 'fake-urgency',
  label: 'Made-up urgency',
  level: 'error',
  check(text, context) {
    return readDraft(text)
      .body.filter((sentence) => invents(sentence, context))
      .map((sentence) => ({
        at: [sentence.start, sentence.end],
        message: 'Nobody on the buyer’s side named this deadline.',
        fix: 'Invented hurry costs trust. Name the buyer’s own date, or cut the line.',
        replacement: '',
      }));
  },
} as const satisfies DraftLint;

function invents({ lower }: DraftSentence, context: LintContext): boolean {
  if (!matchesAny(urgencyPhrases.made, lower) || isQuoted(lower, urgencyPhrases.made)) return false;
  if (matchesAny(urgencyPhrases.notMeant, lower)) return false;
  return !isKnown(lower, context);
}

/** The same words of hurry together with the same date stand in what is agreed or was last said. */
function isKnown(lower: string, context: LintContext): boolean {
  const known = `${context.agreedTerms} ${context.lastInteraction}`.toLowerCase();
  const stems = contentStems(known);
  const claim = urgencyPhrases.made.map((pattern) => pattern.exec(lower)?.[0] ?? '').join(' ');
  if (![...contentStems(claim)].every((stem) => stems.has(stem))) return false;
  const dates = tokensOf(lower).filter((token) => /^\d/.test(token) || dateWords.test(token));
  const said = new Set(tokensOf(known));
  return dates.length > 0 && dates.every((date) => said.has(date) || said.has(date.replace(/(st|nd|rd|th)$/, '')));
}

const dateWords =
  /^(monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|june|july|august|september|october|november|december)$/;
