import { contentStems, numberOfWord, tokensOf } from './content-words';
import { figuresAgreed, namesFigure } from './figures-near';
import { matchesAny } from './matches-any';
import { commitmentPhrases } from './phrases/commitments';
import { concessionPhrases } from './phrases/concessions';
import { quantitiesIn, sameQuantity } from './quantities';
import { rememberedBeside } from './remembered';

/** A term of the contract is loosened, widened, taken on or tightened: a commercial matter and what is done to it. Takes plain lower case. */
export const concedesTerm = rememberedBeside(movesTerm);

function movesTerm(lower: string, agreed: string): boolean {
  if (!isOffered(lower)) return false;
  if (concessionPhrases.gives.test(lower) && setsOtherSpan(lower, agreed)) return true;
  if (!isAboutTerms(lower, agreed)) return replacesFigure(lower, agreed);
  if (concessionPhrases.binds.test(lower) || concessionPhrases.carries.test(lower)) return true;
  if (concessionPhrases.releases.test(lower) && isBinding(lower, agreed)) return true;
  if (concessionPhrases.frees.test(lower) && isBinding(lower, agreed)) return !leavesRolling(lower, agreed);
  if (!concessionPhrases.gives.test(lower)) return false;
  return concessionPhrases.adds.test(lower) && !concessionPhrases.priced.test(lower);
}

/** What is set aside by `rather than` is an agreed figure. */
function replacesFigure(lower: string, agreed: string): boolean {
  const aside = concessionPhrases.contrast.exec(lower)?.[1] ?? '';
  const value = Number(numberOfWord(aside) ?? aside);
  return value > 0 && concessionPhrases.gives.test(lower) && wordedFigures(agreed).includes(value);
}

/** Figures and number words of the agreed terms. */
function wordedFigures(agreed: string): readonly number[] {
  return tokensOf(agreed).map((token) => Number(numberOfWord(token) ?? token));
}

/** To stop when they like is what a contract from month to month says. */
export function leavesRolling(lower: string, agreed: string): boolean {
  return concessionPhrases.rolling.test(agreed) && concessionPhrases.leaves.test(lower);
}

/** Delivery, payment, notice, cover or service in another time than agreed, or another share of uptime. */
function setsOtherSpan(lower: string, agreed: string): boolean {
  if (!concessionPhrases.spanned.test(lower) || concessionPhrases.aside.test(lower)) return false;
  const known = quantitiesIn(agreed);
  return quantitiesIn(lower).some((one) => {
    const kind = spanKinds[one.unit];
    if (!kind) return false;
    const alike = known.filter(({ unit }) => spanKinds[unit] === kind);
    return alike.length > 0 && !alike.some((each) => sameQuantity(each, one));
  });
}

const spanKinds: Readonly<Record<string, string>> = {
  hour: 'hours',
  day: 'days',
  week: 'days',
  month: 'months',
  year: 'months',
  percent: 'percent',
};

function isOffered(lower: string): boolean {
  if (lower.includes('?') || concessionPhrases.kept.test(lower)) return false;
  const plain = lower.replace(releasing, ' ');
  const [refused, ...others] = commitmentPhrases.deferred;
  // a refusal reaches as far as its clause
  return !matchesAny(others, plain) && !plain.split(/[,;:]/).some((clause) => refused.test(clause));
}

/** A cost is left out, or the price is opened again without a figure. Takes plain lower case. */
export const concedesPrice = rememberedBeside(movesPrice);

function movesPrice(lower: string, agreed: string): boolean {
  if (!isOffered(lower)) return false;
  if (concessionPhrases.gifts.test(lower) || concessionPhrases.raises.test(lower)) return true;
  const bond = concessionPhrases.bond.test(lower);
  if (
    !bond &&
    concessionPhrases.waives.test(lower) &&
    !concessionPhrases.handled.test(lower) &&
    (concessionPhrases.cost.test(lower) || namesAgreedMoney(lower, agreed))
  )
    return true;
  return (
    concessionPhrases.opens.test(lower) && (concessionPhrases.price.test(lower) || namesAgreedMoney(lower, agreed))
  );
}

/** A word or a figure of the agreed terms that stands beside money there. */
function namesAgreedMoney(lower: string, agreed: string): boolean {
  const priced = agreed.split(/[\n;]|, |\. /).filter((part) => figuresAgreed(part).some(({ money }) => money));
  const stems = contentStems(lower);
  if (priced.some((part) => [...contentStems(part)].some((stem) => stems.has(stem)))) return true;
  return namesFigure(lower, figuresAgreed(priced.join('\n')));
}

/** `don't worry` releases, it does not defer; `up to the morning` is no decision of somebody's; `not charge` gives. */
const releasing =
  /\b(don't|do not|won't|never|not|nobody) (worry|bother|hold|chase|count|fret|charge|bill|invoice)\b|\b(not|n't) (change|matter)( (anything|a thing))? (for|to) us\b|\bup (to|until)\b|\b(not|never) (quite |really )?(ideal|married)\b/g;

/** A commercial matter, a word of the agreed terms, or an agreed figure named again. */
function isAboutTerms(lower: string, agreed: string): boolean {
  if (concessionPhrases.matter.test(lower) || namesAgreed(lower, agreed)) return true;
  const known = contentStems(agreed);
  return [...contentStems(lower)].some((stem) => known.has(stem));
}

/** What can be released: a matter of the contract itself, or an agreed figure. `Huw is free to fit the meters` releases nothing. */
function isBinding(lower: string, agreed: string): boolean {
  return concessionPhrases.bound.test(lower) || namesAgreed(lower, agreed);
}

function namesAgreed(lower: string, agreed: string): boolean {
  const counted = quantitiesIn(agreed);
  if (quantitiesIn(lower).some((one) => counted.some((each) => sameQuantity(each, one)))) return true;
  return namesFigure(lower, figuresAgreed(agreed));
}
