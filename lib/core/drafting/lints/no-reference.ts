import { contentStems, tokensOf } from '../content-words';
import { type DraftSentence, readDraft } from '../draft-text';
import { matchesAny } from '../matches-any';
import { referencesIn } from '../references';
import type { DraftLint, LintContext } from './draft-lint';

/** Nothing of the last interaction is in the mail (S1-31). Unknown last interaction: nothing to compare with. */
export const noReference = {
  id: 'no-reference',
  label: 'No reference',
  level: 'error',
  check(text, context) {
    const draft = readDraft(text);
    if (draft.body.length === 0 || context.lastInteraction.trim() === '') return [];
    if (draft.body.some(({ lower }) => referencesIn(lower, context).length > 0)) return [];
    if (recallsAgreement(draft.body, context)) return [];
    return [
      {
        at: [0, 0],
        message: 'Nothing of the last interaction is in this mail.',
        fix: `${context.buyer || 'The buyer'} must not have to remember. Name one fact or date from it.`,
      },
    ];
  },
} as const satisfies DraftLint;

/** What both agreed, recalled as such or at some length, is as good as the last interaction. */
function recallsAgreement(body: readonly DraftSentence[], context: LintContext): boolean {
  if (context.agreedTerms.trim() === '') return false;
  const shared = new Set(body.flatMap(({ lower }) => sharedWith(lower, context.agreedTerms)));
  if (shared.size >= 4) return true;
  return body.some(({ lower }) => matchesAny(recalled, lower) && sharedWith(lower, context.agreedTerms).length > 0);
}

/** Topic words and numbers of two digits or more. */
function sharedWith(lower: string, terms: string): readonly string[] {
  const known = contentStems(terms);
  const numbers = new Set(tokensOf(terms).filter((token) => /^\d.+/.test(token)));
  return [
    ...[...contentStems(lower)].filter((stem) => known.has(stem)),
    ...tokensOf(lower).filter((token) => numbers.has(token)),
  ];
}

const recalled = [
  /\b(as|like|what) (we )?(agreed|discussed|said|settled|arranged)\b|\b(you|your \w+) (mentioned|asked|wanted|said|told|insisted|named|wrote|needed|called|raised)\b/,
  /(?<!\p{L})(wie (besprochen|vereinbart|abgemacht)|(sie|du) (sagten|erwähnten|wollten|nannten|sagtest|wolltest)|comme (convenu|vu|dit|discuté)|vous (aviez|avez) (dit|demandé|évoqué|mentionné)|como (quedamos|acordamos|hablamos|dijimos)|(me )?(dijo|comentó|pidió|pidi[oó]|mencionó))(?!\p{L})/u,
];
