import { contentStems, stemOf, tokensOf } from '../content-words';
import { type DraftSentence, readDraft } from '../draft-text';
import { matchesAny } from '../matches-any';
import { checkInPhrases } from '../phrases/empty-check-in';
import { referencesIn } from '../references';
import { isQuoted } from '../said-by';
import type { DraftLint, Finding, LintContext } from './draft-lint';

/** The mail only shows that time has passed: it checks in, circles back, asks for news (S1-30, S3-13). */
export const emptyCheckIn = {
  id: 'empty-check-in',
  label: 'Empty check-in',
  level: 'error',
  check(text, context) {
    const draft = readDraft(text);
    const found: Finding[] = [];
    for (const sentence of draft.body) {
      if (isHard(sentence) || (isSoft(sentence) && isThin(sentence, draft.body, context)))
        found.push(findingFor(sentence));
    }
    const first = draft.body[0];
    if (found.length === 0 && first && draft.words < 60 && isHollow(draft.body, context)) return [findingFor(first)];
    return found.slice(0, 2);
  },
} as const satisfies DraftLint;

/** `checking in` said by us about ourselves; not a check-in desk, not what the buyer asked for. */
function isHard(sentence: DraftSentence): boolean {
  const { lower } = sentence;
  if (!matchesAny(checkInPhrases.hard, lower)) return false;
  if (isQuoted(sentence.lower, checkInPhrases.hard)) return false;
  return !matchesAny(checkInPhrases.notMeant, lower);
}

function isSoft(sentence: DraftSentence): boolean {
  return matchesAny(checkInPhrases.soft, sentence.lower) && !matchesAny(checkInPhrases.notMeant, sentence.lower);
}

/** `Following up on …` is empty unless this sentence, or two others, say something of the last interaction. */
function isThin(sentence: DraftSentence, body: readonly DraftSentence[], context: LintContext): boolean {
  const here = referencesIn(sentence.lower, context).length + (/\d/.test(sentence.lower) ? 1 : 0);
  if (here >= 2) return false;
  const rest = body.filter((other) => other !== sentence && !matchesAny(checkInPhrases.soft, other.lower));
  return new Set(rest.flatMap((other) => referencesIn(other.lower, context))).size < 2;
}

/** A few lines without matter, day or number, whatever their words: `Terrence, what's the good word?` */
function isHollow(body: readonly DraftSentence[], context: LintContext): boolean {
  if (context.lastInteraction.trim() === '') return false;
  const lower = body
    .map((sentence) => sentence.lower)
    .filter((sentence) => !checkInPhrases.wish.test(sentence))
    .join(' ');
  const words = tokensOf(lower).length;
  if (words > 30 || /\d/.test(lower) || checkInPhrases.askedFor.test(lower) || referencesIn(lower, context).length > 0)
    return false;
  const names = contentStems(`${context.buyer} ${context.company}`);
  const matter = [...contentStems(lower)].filter((stem) => !names.has(stem) && !talkStems.has(stem));
  return matter.length <= (words > 20 ? 0 : 1);
}

const talkStems = new Set(checkInPhrases.talk.map(stemOf));
function findingFor(sentence: DraftSentence): Finding {
  return {
    at: [sentence.start, sentence.end],
    message: 'This line only checks in.',
    fix: 'It gives the buyer nothing to answer. Cut it and start with the reason.',
    replacement: '',
  };
}
