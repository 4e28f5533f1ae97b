import { numberOfWord } from './content-words';
import { numberOf } from './quantities';
import { remembered, rememberedBeside } from './remembered';

/** A figure that is agreed: money, or whatever else the terms count. */
export type AgreedFigure = { readonly value: number; readonly money: boolean };

const figure =
  '(\\d[\\d.,]*(?!\\d|[.,]\\d)|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|ninety)\\b)';
const currency = '€|\\$|£|eur|usd|gbp|chf|sek|dkk|nok|rs\\.?|kroner|kronor|kr|euros?|dollars?|pounds?|francs?|rand';
const agreedFigure = new RegExp(
  `(?<![\\p{L}\\d])((?:${currency}|r) ?)?(\\d[\\d.,]*)(?: ?(k)(?![\\p{L}\\d]))?( ?(?:${currency})(?!\\p{L}))?`,
  'gu',
);

export const figuresAgreed = remembered((agreed): readonly AgreedFigure[] =>
  [...agreed.matchAll(agreedFigure)].flatMap((hit) => {
    const [, before, digits = '', thousand, after] = hit;
    const index = hit.index + hit[0].length;
    const value = numberOf(digits.replace(/[.,]+$/, '')) * (thousand ? 1000 : 1);
    return value > 0
      ? [{ value, money: before !== undefined || after !== undefined || isShareOfPrice(agreed, index) }]
      : [];
  }),
);

/** `6 % surcharge`, `commission 3 %`; a guaranteed share or a deposit is no price. */
function isShareOfPrice(agreed: string, from: number): boolean {
  if (!/^ ?(%|percent|per cent)/.test(agreed.slice(from))) return false;
  return !/uptime|availab|deposit|guarant|retention/.test(agreed.slice(Math.max(0, from - 25), from + 25));
}

/** All plain figures of a text. */
export function figuresIn(lower: string): readonly number[] {
  return (lower.match(/\d[\d.,]*/g) ?? []).map((digits) => numberOf(digits.replace(/[.,]+$/, '')));
}

const to = '(?:(?:down|up|back) )?(?:to|on|at|for|below|under|around|about|near|closer to)';
/** Where a price or a term stands that somebody sets: `make it 20 a month`, `come below 900`, `start with 20`. */
const placed = new RegExp(
  `\\b(?:make (?:it|you|that|them)|call it|(?:do|give|hold|invoic\\w+|bill|sell|get|let you have|offer|bring) (?:it|you|that|them|this)(?: ${to})?|(?:go|come|get|went|came)(?: in)? ${to}|somewhere ${to}|closer to|(?:we|it|that)(?:'re|'s| are| is) (?:now )?at|land(?:ing)? (?:at|on)|settle (?:at|on|for)|down (?:to|on)|start with) (?:an? )?(?:even |round |flat |cool |only |just |about |around |roughly |say )*[€$£]?${figure}( and a half)?( ?(?:k|%|percent|per ?cent|cents?|pence|p|€)(?![\\p{L}\\d]))?(?= *(?:[.,;!?)]|$|a |an |per |apiece|each\\b|all in|if\\b|when\\b|until\\b|till\\b|for the (?:first|lot|year)|on top|instead|and\\b))`,
  'gu',
);
/** `36 is also possible`, `106 is doable`. */
const doable = new RegExp(
  `(?<![\\p{L}\\d.,/-])[€$£]?${figure}()( ?k)?(?: (?:months?|days?|weeks?|years?))?(?: also| too)? (?:is|are|would be|would|might be|could be)(?: also| just| perfectly| equally)* (?:possible|doable|fine|acceptable|ok|okay|within reach|feasible|works?)(?!\\p{L})`,
  'gu',
);

/** A figure that counts nothing named: no unit, no page, no hour, no day behind or before it. */
const bare = new RegExp(
  `(?<![\\p{L}\\d.,:/#+-])(?<!\\b(?:page|pages|room|rooms|section|stand|step|item|version|week|no\\.?|number|line|phase|gate|bay|dock|variant|concept|building|gym|plant|the|on|till|until|by|before|after|from|since|january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|of|or|and|than|week \\d) )[€$£]?${figure}()( ?(?:k|cents?|pence|kroner|kronor|euros?|pounds?|dollars?|€))?(?=[.,;!?)]? *(?:$|[.,;!?)]|now\\b|if\\b|before\\b|when\\b|instead|a (?:head|piece|\\p{L}+[.,;!?)]|\\p{L}+$)|apiece|each\\b|on (?:the )?paper))`,
  'gu',
);

/**
 * What is agreed and gets another figure here: a number where a price or a term is set, close to an agreed one but not it.
 * `106` may stand for thousands, `12 cents` for hundredths.
 */
export const figuresNear = rememberedBeside(findNear);

function findNear(lower: string, agreed: string): readonly AgreedFigure[] {
  const known = figuresAgreed(agreed);
  if (known.length === 0) return [];
  const placed = nearTo(known, figuresPlaced(lower), isNear);
  return namesFigure(lower, known) ? placed : [...placed, ...nearTo(pricesOf(known), figuresBare(lower), isClose)];
}

/** One of the figures, two digits or more, stands in the text. */
export function namesFigure(lower: string, figures: readonly AgreedFigure[]): boolean {
  const here = figuresIn(lower);
  return figures.some(({ value }) => value >= 10 && here.includes(value));
}

function nearTo(
  known: readonly AgreedFigure[],
  figures: readonly (readonly number[])[],
  fits: (value: number, each: AgreedFigure) => boolean,
): readonly AgreedFigure[] {
  return figures.flatMap((readings) => {
    if (readings.some((value) => known.some((each) => isSame(value, each.value)))) return [];
    return known.filter((each) => readings.some((value) => fits(value, each))).slice(0, 1);
  });
}

/** Small prices are left out: a bare 9 may be an hour, a day or a page. */
function pricesOf(known: readonly AgreedFigure[]): readonly AgreedFigure[] {
  return known.filter(({ value, money }) => money && value > 12);
}

const figuresPlaced = remembered((lower) => [...lower.matchAll(placed), ...lower.matchAll(doable)].map(readingsOf));

const figuresBare = remembered((lower) =>
  lower.includes('?') || notSetting.test(lower) || !ours.test(lower) ? [] : [...lower.matchAll(bare)].map(readingsOf),
);

/** A sentence that sets a day or an hour: its numbers are no prices. */
const notSetting =
  /\b(am|pm|o'clock|(mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|june|july|august|september|october|november|december)\b|\d[:.]\d\d\b/;

const ours =
  /(?<!\p{L})(ich|wir|je|nous|on|puedo|podemos|dejo|i|we|i'd|we'd|i'll|we'll|let us|it|they|that|come|comes)(?!\p{L})/u;

function readingsOf([, digits = '', half, sign = '']: RegExpMatchArray): readonly number[] {
  const value = numberOf(numberOfWord(digits) ?? digits.replace(/[.,]+$/, '')) + (half ? 0.5 : 0);
  if (/^ ?(cents?|pence|p)$/.test(sign)) return [value / 100];
  if (/^ ?k$/.test(sign)) return [value * 1000];
  return value >= 10 && value < 1000 && /^\d/.test(digits) ? [value, value * 1000] : [value];
}

/** Near enough to be the price itself, a little lower or higher. */
function isClose(value: number, { value: agreed }: AgreedFigure): boolean {
  return value > agreed * 0.75 && value < agreed * 1.25;
}

function isSame(a: number, b: number): boolean {
  return Math.abs(a - b) < 0.005 * Math.max(a, b);
}

/** A price moves by less than half of it; a count or a term may move further. */
function isNear(value: number, { value: agreed, money }: AgreedFigure): boolean {
  return money ? value > agreed * 0.5 && value < agreed * 1.5 : value > agreed * 0.3 && value < agreed * 3;
}
