import { concedesTerm, leavesRolling } from '../concession';
import { tokensOf } from '../content-words';
import { type DraftSentence, plainLower, readDraft } from '../draft-text';
import { figuresNear } from '../figures-near';
import { matchesAny } from '../matches-any';
import { commitmentPhrases } from '../phrases/commitments';
import { concessionPhrases } from '../phrases/concessions';
import { type TermFamily, termFamilies } from '../phrases/terms';
import { quantitiesIn, sameQuantity } from '../quantities';
import type { DraftLint, LintContext } from './draft-lint';

/** Payment, length, cancellation, service level, guarantee, exclusivity, legal, scope or delivery beyond what is agreed (S1-28, S0-44). */
export const termsChange = {
  id: 'terms-change',
  label: 'Terms',
  level: 'error',
  check(text, context) {
    return readDraft(text).body.flatMap((sentence) => {
      const family = matchesAny(anyTerm, sentence.lower)
        ? termFamilies.find((each) => changes(sentence, each, context))
        : undefined;
      if (!family && !concedes(sentence, context)) return [];
      return [
        {
          at: [sentence.start, sentence.end] as const,
          message: `This promises ${says[family?.id ?? ''] ?? 'terms'} nobody agreed to.`,
          fix: 'Terms are their owner’s to change. Take it out, or ask the owner first.',
        },
      ];
    });
  },
} as const satisfies DraftLint;

const anyTerm = termFamilies.map(({ pattern }) => pattern);

const says: Readonly<Record<string, string>> = {
  payment: 'payment terms',
  length: 'a contract length',
  cancellation: 'a cancellation right',
  'service-level': 'a service level',
  guarantee: 'a guarantee',
  exclusivity: 'exclusivity',
  legal: 'contract wording',
  scope: 'scope',
  timing: 'a delivery date',
};

/** What no family names by its words: a matter loosened or tightened, or a figure close to the agreed one in its place. */
function concedes({ lower }: DraftSentence, context: LintContext): boolean {
  const plain = lower.replace(/"[^"]*"/g, ' ');
  const agreed = plainLower(context.agreedTerms);
  if (concessionPhrases.kept.test(plain)) return false;
  return concedesTerm(plain, agreed) || figuresNear(plain, agreed).some(({ money }) => !money);
}

function changes({ lower }: DraftSentence, family: TermFamily, context: LintContext): boolean {
  const plain = lower.replace(/"[^"]*"/g, ' ');
  if (!family.pattern.test(plain)) return false;
  const agreed = plainLower(context.agreedTerms);
  const grants = matchesAny(commitmentPhrases.grants, plain);
  if (isRepeated(plain, family, agreed) || leavesRolling(plain, agreed)) return false;
  if (differsInNumber(plain, family, agreed)) return !isTheirs(plain, grants) && (grants || !family.needsGrant);
  if (matchesAny(commitmentPhrases.deferred, plain)) return false;
  if (isTheirs(plain, grants) || asksAboutTheirs(plain)) return false;
  if (family.id === 'timing') return commits(plain) && !isNamedByBuyer(plain, context);
  return grants || (!family.needsGrant && !isTheirTopic(plain, family, context));
}

/** The very word is what the last talk was about: `refunds` to a shop that asked about refunds. */
function isTheirTopic(lower: string, family: TermFamily, context: LintContext): boolean {
  const words = tokensOf(family.pattern.exec(lower)?.[0] ?? '').filter((word) => word.length > 3);
  const said = new Set(tokensOf(context.lastInteraction).map((token) => token.slice(0, 6)));
  return words.length > 0 && words.every((word) => said.has(word.slice(0, 6)));
}

/** The same family is in the agreed terms, and no number or contrast word makes it another one. */
function isRepeated(lower: string, family: TermFamily, agreed: string): boolean {
  if (agreed.trim() === '') return false;
  const known = quantitiesIn(agreed);
  const numbers = quantitiesIn(lower).filter(({ unit }) => unit !== 'money' && unit !== 'percent');
  if (numbers.some((one) => !known.some((quantity) => sameQuantity(quantity, one)))) return false;
  if (
    /\b(instead|rather than|no need|extra|additional|another|more|longer|shorter|any ?time|unlimited|drop|skip|waive|on top|extend|double|forget|ignore|never mind|worry|needn't|whenever|scrap|lift|stretch|lengthen|can be|could be|become|drop to|pause|throw|statt|vergessen|entfällt|jederzeit|oubliez|ramener|réduire|raccourcir|quand|olv[ií]d\p{L}+|cuando|reducir|acortar)(?!\p{L})/u.test(
      lower,
    ) &&
    !sharesContrast(lower, agreed)
  )
    return false;
  if (lower.match(monthNames)?.some((month) => !agreed.includes(month))) return false;
  const said = new Set(tokensOf(agreed).map((token) => token.slice(0, 6)));
  const hit = family.pattern.exec(lower)?.[0] ?? '';
  const words = tokensOf(hit).filter((word) => word.length > 3 || /^\d{2}/.test(word));
  const shared = words.filter((word) => said.has(word.slice(0, 6))).length;
  return numbers.length > 0
    ? family.pattern.test(agreed) || shared > 0
    : words.length > 0 && shared / words.length >= 0.5;
}

const monthNames =
  /\b(january|february|march|april|may|june|july|august|september|october|november|december)\b(?= ?\d|[.,;!]|$)|(?<=\d )(january|february|march|april|may|june|july|august|september|october|november|december)\b/g;

function sharesContrast(lower: string, agreed: string): boolean {
  return ['extra', 'additional', 'any time', 'anytime', 'unlimited', 'more', 'longer', 'extend'].some(
    (word) => lower.includes(word) && agreed.includes(word),
  );
}

/** Both speak of the same unit, with another number. A number of days means different things in different families. */
function differsInNumber(lower: string, family: TermFamily, agreed: string): boolean {
  const own = ownUnits[family.id];
  if (!own && !family.pattern.test(agreed)) return false;
  const known = quantitiesIn(agreed);
  return quantitiesIn(lower).some((one) => {
    if (one.unit === 'money' || one.unit === 'percent' || (own && !own.includes(one.unit))) return false;
    const alike = known.filter(({ unit }) => baseUnit(unit) === baseUnit(one.unit));
    return alike.length > 0 && !alike.some((quantity) => sameQuantity(quantity, one));
  });
}

const ownUnits: Readonly<Record<string, readonly string[]>> = {
  length: ['month', 'year'],
  scope: ['seat', 'site', 'module', 'workshop', 'session', 'integration', 'language', 'revision', 'round'],
};

function baseUnit(unit: string): string {
  return unit === 'year' ? 'month' : unit === 'week' ? 'day' : unit;
}

function isTheirs(lower: string, grants: boolean): boolean {
  if (
    /\b(is|are|was|were) (yours|theirs|his|hers)\b|\bas (your|their|his|her) \w+ (says?|asks?|requires?|states?|wants?)\b/.test(
      lower,
    )
  )
    return true;
  if (/\b(himself|herself|themselves|yourself|yourselves)\b/.test(lower)) return true;
  return commitmentPhrases.buyers.test(lower) && !grants;
}

/** `Does your purchasing team need net 30?` asks; `Would net 60 help?` offers. */
function asksAboutTheirs(lower: string): boolean {
  return (
    lower.includes('?') &&
    /\b(your|you) (\w+ )?(need|require|use|usual|standard|have|prefer|want|plan|ask|expect|who|still)\b|^(who|when|which|what|does|is|are|do) (your|you|the|in your|on your|there)\b/.test(
      lower,
    ) &&
    !/\b(would|could|how about|what if)\b/.test(lower)
  );
}

/** Our commitment, not a plan or a question. */
function commits(lower: string): boolean {
  return (
    !lower.includes('?') &&
    /\b(we|i|you|it|this|everything|the [a-z-]+)('ll| will| can| are (able|prepared|ready|happy|willing|pleased)|'re able| am (happy|able|pleased)| could| promise| guarantee)\b/.test(
      lower,
    ) &&
    !/\b(if|once|after you|as soon as|when you|to (be|go) (ready|live)|aim|hope|plan|would like|meeting|call|workshop|session|summary|notes?|list|answer)\b/.test(
      lower,
    )
  );
}

function isNamedByBuyer(lower: string, context: LintContext): boolean {
  const said = new Set(tokensOf(`${context.lastInteraction} ${context.agreedTerms}`));
  const dates = tokensOf(lower).filter(
    (token) =>
      /^\d/.test(token) ||
      /^(january|february|march|april|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday)$/.test(
        token,
      ),
  );
  return dates.length > 0 && dates.every((date) => said.has(date));
}
