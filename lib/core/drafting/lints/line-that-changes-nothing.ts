import { askPhrases } from '../ask-phrases';
import { type DraftSentence, readDraft } from '../draft-text';
import { matchesAny } from '../matches-any';
import { carriesFact, fillerSentences, thanksForTime, warmWords } from '../phrases/filler';
import { referencesIn } from '../references';
import type { DraftLint, LintContext } from './draft-lint';

/** A sentence without which the mail says the same (S3-29). */
export const lineThatChangesNothing = {
  id: 'line-that-changes-nothing',
  label: 'Changes nothing',
  level: 'warning',
  check(text, context) {
    return readDraft(text)
      .body.filter((sentence) => isFiller(sentence) || isOnlyWarm(sentence, context))
      .map((sentence) => ({
        at: [sentence.start, sentence.end],
        message: 'This line changes nothing.',
        fix: 'The mail says the same without it. Cut it.',
        replacement: '',
      }));
  },
} as const satisfies DraftLint;

function isFiller({ lower }: DraftSentence): boolean {
  const bare = bareOf(lower);
  if (thanksForTime.test(bare)) return true;
  if (lower.includes('?') || carriesFact.test(bare)) return false;
  return matches(bare) || halvesOf(bare).some((halves) => halves.every((half) => matches(bareOf(half))));
}

/** Every way to cut the sentence in two at an `and`: `long and fruitful` is no place to cut, so all are tried. */
function halvesOf(bare: string): string[][] {
  return [...bare.matchAll(/,? (?:and|und|et|y) |; /g)].map((link) => [
    bare.slice(0, link.index),
    bare.slice(link.index + link[0].length),
  ]);
}

/** Warm words only: no fact, no question, no request, nothing of the last interaction. */
function isOnlyWarm({ lower }: DraftSentence, context: LintContext): boolean {
  if (!matchesAny(warmWords, lower) || lower.includes('?') || carriesFact.test(lower)) return false;
  return !matchesAny(askPhrases.request, lower) && referencesIn(lower, context).length === 0;
}

function matches(bare: string): boolean {
  return matchesAny(fillerSentences, bare);
}

function bareOf(lower: string): string {
  return lower.replace(/[.!?:,;)("\s-]+$/, '').replace(/^[\s"(-]+/, '');
}
