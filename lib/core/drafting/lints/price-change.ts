import { concedesPrice } from '../concession';
import { contentStems } from '../content-words';
import { type DraftSentence, plainLower, readDraft } from '../draft-text';
import { figuresIn, figuresNear } from '../figures-near';
import { matchesAny } from '../matches-any';
import { commitmentPhrases } from '../phrases/commitments';
import { concessionPhrases } from '../phrases/concessions';
import { pricePhrases } from '../phrases/price';
import { type Quantity, quantitiesIn, sameQuantity } from '../quantities';
import type { DraftLint, LintContext } from './draft-lint';

/** A price that is not the agreed one, or a rebate nobody granted (S1-28, S0-44). Repeating the agreed price is clean. */
export const priceChange = {
  id: 'price-change',
  label: 'Price',
  level: 'error',
  check(text, context) {
    const agreed = quantitiesIn(plainLower(context.agreedTerms));
    return readDraft(text)
      .body.filter(
        (sentence) =>
          hasOtherNumber(sentence.lower, agreed, context) ||
          movesPrice(sentence, context) ||
          concedes(sentence, context),
      )
      .map((sentence) => ({
        at: [sentence.start, sentence.end],
        message: 'This promises a price that is not agreed.',
        fix: 'Price is the price owner’s to change. Take it out, or ask the owner first.',
      }));
  },
} as const satisfies DraftLint;

/** An amount or a discount that is neither agreed nor the buyer's own. */
function hasOtherNumber(lower: string, agreed: readonly Quantity[], context: LintContext): boolean {
  const others = quantitiesIn(lower)
    .filter(({ unit }) => unit === 'money' || unit === 'percent')
    .filter((one) => !isAgreed(one, agreed) && !isWorkedOut(one, lower));
  if (others.length === 0) return false;
  const about = pricePhrases.price.test(lower);
  const deferred = matchesAny(commitmentPhrases.deferred, lower);
  const buyers = commitmentPhrases.buyers.test(lower);
  const grants = matchesAny(commitmentPhrases.grants, lower);
  const said = quantitiesIn(plainLower(context.lastInteraction));
  return others.some((one) => {
    const strong = /% off|percent off|discount|rebate|off the (price|total|list)|per (user|seat|licen[cs]e)/.test(
      lower,
    );
    if (!strong && isTheirBusiness(one, lower)) return false;
    if (one.unit === 'percent' && !strong && pricePhrases.notPricePercent.test(lower)) return false;
    if (one.unit === 'percent' && !about && !(buyers && grants)) return false;
    const theirs = buyers || said.some((quantity) => sameQuantity(quantity, one));
    if (theirs) return grants && !deferred;
    return about || one.unit === 'money';
  });
}

/** A number of the buyer's own business; `0.8 s faster` excuses a share, not a sum. */
function isTheirBusiness({ unit }: Quantity, lower: string): boolean {
  return pricePhrases.notPrice.test(unit === 'money' ? lower.replace(pricePhrases.notPriceShare, ' ') : lower);
}

/** The agreed figure, per month instead of per year, or seats times price. */
function isAgreed(one: Quantity, agreed: readonly Quantity[]): boolean {
  const same = agreed.filter(({ unit }) => unit === one.unit);
  if (same.some((quantity) => sameQuantity(quantity, one))) return true;
  if (one.unit !== 'money') return false;
  const counts = agreed
    .filter(({ unit }) => unit === 'seat' || unit === 'site' || unit === 'month' || unit === 'year')
    .map(({ value }) => value);
  return same.some(({ value }) =>
    [12, 4, ...counts, ...counts.map((count) => count * 12)].some(
      (factor) => near(value * factor, one.value) || near(value, one.value * factor),
    ),
  );
}

/** `21,300 words at 0.14 make 2,982`: the product of two figures beside it. */
function isWorkedOut({ value }: Quantity, lower: string): boolean {
  const figures = figuresIn(lower);
  return figures.some((a, index) => figures.slice(index + 1).some((b) => near(a * b, value)));
}

function near(a: number, b: number): boolean {
  return Math.abs(a - b) < 0.01 * Math.max(1, b);
}

function movesPrice({ lower }: DraftSentence, context: LintContext): boolean {
  const plain = lower.replace(/"[^"]*"/g, ' ');
  if (!matchesAny(anyMove, plain) || pricePhrases.toldFree.test(plain) || matchesAny(commitmentPhrases.deferred, plain))
    return false;
  const grants = matchesAny(commitmentPhrases.grants, plain);
  const moved = pricePhrases.moves.some(({ pattern, needsGrant }) => (grants || !needsGrant) && pattern.test(plain));
  return moved && !isAgreedMove(plain, context) && !/\bas agreed\b/.test(plain);
}

/** A figure close to the agreed price in its place, a cost left out, or the price opened again. */
function concedes({ lower }: DraftSentence, context: LintContext): boolean {
  const plain = lower.replace(/"[^"]*"/g, ' ');
  if (pricePhrases.toldFree.test(plain) || concessionPhrases.kept.test(plain)) return false;
  const agreed = plainLower(context.agreedTerms);
  return figuresNear(plain, agreed).some(({ money }) => money) || concedesPrice(plain, agreed);
}

const anyMove = pricePhrases.moves.map(({ pattern }) => pattern);

/** `The set-up fee is waived`, when the agreed terms say so too. */
function isAgreedMove(lower: string, context: LintContext): boolean {
  const agreed = plainLower(context.agreedTerms);
  const numbers = quantitiesIn(lower);
  const known = quantitiesIn(agreed);
  if (
    numbers.some(({ unit }) => unit === 'percent') &&
    numbers.every((one) => known.some((quantity) => sameQuantity(quantity, one))) &&
    /discount|%|off|rebate|free|waiv|hold|valid|until/.test(agreed)
  )
    return true;
  if (!pricePhrases.free.test(agreed) || !pricePhrases.free.test(lower)) return false;
  const here = contentStems(lower);
  return [...contentStems(agreed)].filter((stem) => here.has(stem)).length >= 1;
}
