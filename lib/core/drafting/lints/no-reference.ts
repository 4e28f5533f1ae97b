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
    const pitched = draft.body.some(({ lower }) => matchesAny(pitch, lower));
    if (sharesMoreThan(pitched ? 1 : 0, draft.body, context)) return [];
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

/** A pitch to anybody; one word of the buyer's trade does not make it a mail to this buyer. */
const pitch = [
  /\bdid you know\b|\b(our|an|the) (\w+ )?(award-winning|leading|new|innovative|state-of-the-art|best-in-class) [\p{L} -]{3,30} (fixes|solves|helps|can help|makes|saves|is (now )?(here|available|out))|\b(we|our \w+) (offers?|help|provide|supply|specialis\w+|speciali[sz]es?|are an?( \w+)? (leading|reliable|trusted) )|\bi (write|am writing) to introduce\b|\b(introduc\w+|present) (our|my) (company|firm|product|suite|range|platform)\b/u,
];

function sharesMoreThan(few: number, body: readonly DraftSentence[], context: LintContext): boolean {
  const shared = new Set<string>();
  return body.some(({ lower }) => {
    for (const each of referencesIn(lower, context)) shared.add(each);
    return shared.size > few;
  });
}

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
