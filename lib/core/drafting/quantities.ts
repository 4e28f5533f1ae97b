import { numberOfWord } from './content-words';
import { remembered } from './remembered';

/** A number with what it counts: money, percent, or a unit such as `day` or `user`. */
export type Quantity = {
  readonly value: number;
  readonly unit: string;
  readonly at: readonly [start: number, end: number];
};

const currency = '€|\\$|£|¥|eur|usd|gbp|chf|sek|dkk|nok|euros?|dollars?|pounds?|francs?|kroner|kronor|kr';
const number = "\\d{1,3}(?:[.,' ]\\d{3})+(?:[.,]\\d{1,2})?|\\d+(?:[.,]\\d+)?";
const scale = 'k|m|mn|mio|million|thousand';
const moneyPattern = new RegExp(
  `(?:(?<![a-z])(?:${currency})\\s?(${number})\\s?(${scale})?(?![a-z\\d]))|(?:(?<![\\d.,])(${number})\\s?(${scale})?\\s?(?:${currency})(?![a-z]))|(?:(?<![a-z\\d.,])(\\d+(?:[.,]\\d+)?)(k)\\b)`,
  'g',
);
/** `make it 42,000`, `down to 295`: a bare number where a price is named. */
const barePattern =
  /\b(?:make (?:it|that)|call it|let's say|down to|settle (?:at|on|for)|land at|land on|lower it to|total (?:a bit,? )?(?:roughly |about |around )?(?:to|of|at)) (?:roughly |about |around )?(\d{1,3}(?:[.,]\d{3})+|\d{3,})(?! ?(?:users|seats|sites|days|months|weeks|hours|k\b|€|\$|%|eur))/g;
const percentPattern = /(\d+(?:[.,]\d+)?)\s?(?:%|percent\b|per cent\b|prozent\b|pour ?cent\b|por ciento\b)/g;
const unitWords: Readonly<Record<string, string>> = {
  day: 'day',
  days: 'day',
  week: 'week',
  weeks: 'week',
  month: 'month',
  months: 'month',
  year: 'year',
  years: 'year',
  hour: 'hour',
  hours: 'hour',
  user: 'seat',
  users: 'seat',
  seat: 'seat',
  seats: 'seat',
  licence: 'seat',
  licences: 'seat',
  license: 'seat',
  licenses: 'seat',
  employees: 'seat',
  site: 'site',
  sites: 'site',
  location: 'site',
  locations: 'site',
  store: 'site',
  stores: 'site',
  branch: 'site',
  branches: 'site',
  depot: 'site',
  depots: 'site',
  plant: 'site',
  plants: 'site',
  module: 'module',
  modules: 'module',
  workshop: 'workshop',
  workshops: 'workshop',
  session: 'session',
  sessions: 'session',
  integration: 'integration',
  integrations: 'integration',
  language: 'language',
  languages: 'language',
  instalments: 'instalment',
  installments: 'instalment',
  revisions: 'revision',
  rounds: 'round',
  tage: 'day',
  tagen: 'day',
  wochen: 'week',
  monate: 'month',
  monaten: 'month',
  jahr: 'year',
  jahre: 'year',
  jours: 'day',
  mois: 'month',
  ans: 'year',
  días: 'day',
  meses: 'month',
  años: 'year',
};
const wordNumber =
  'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|ninety';
const unitPattern = new RegExp(
  `(?:(?<![\\d.,€$£])(\\d+(?:[.,]\\d+)?)|\\b(${wordNumber}))[\\s-]+(?:(?:more|extra|additional|named|full|training|business|working|calendar|further|free|onsite|on-site|concurrent|admin|power)[\\s-]+)?([\\p{L}]+)`,
  'gu',
);
const netPattern = /\bnet[\s-]?(\d+)\b/g;

/** `29,900 is doable`. */
const doablePattern =
  /(?<![\d.,€$£])(\d{1,3}(?:[.,]\d{3})+|\d{4,})(?= (?:is|would be|works|should be|ist|wäre|serait|sería) (?:also |perfectly |well )?(?:doable|possible|fine|ok|okay|feasible|within reach|our|the best|drin|möglich|machbar))/g;
const percentWordPattern = new RegExp(`\\b(${wordNumber}) (?:percent|per cent|%)`, 'g');

/** Numbers with meaning in a text, in order of kind. Takes plain lower case. */
export const quantitiesIn = remembered(countQuantities);

function countQuantities(lower: string): readonly Quantity[] {
  return [
    ...hits(lower, moneyPattern, 'money', moneyOf),
    ...hits(lower, barePattern, 'money', ([, bare = '']) => numberOf(bare)),
    ...hits(lower, doablePattern, 'money', ([, bare = '']) => numberOf(bare)),
    ...hits(lower, percentWordPattern, 'percent', ([, word = '']) => numberOf(numberOfWord(word) ?? '')),
    ...hits(lower, percentPattern, 'percent', ([, share = '']) => numberOf(share)),
    ...hits(lower, netPattern, 'day', ([, days]) => Number(days)),
    ...unitsIn(lower),
  ];
}

function hits(
  lower: string,
  pattern: RegExp,
  unit: string,
  worth: (hit: RegExpMatchArray) => number,
): readonly Quantity[] {
  return [...lower.matchAll(pattern)].map((hit) => ({ value: worth(hit), unit, at: spanOf(hit) }));
}

function moneyOf(hit: RegExpMatchArray): number {
  return numberOf(hit[1] ?? hit[3] ?? hit[5] ?? '') * scaleOf(hit[2] ?? hit[4] ?? hit[6] ?? '');
}

function unitsIn(lower: string): readonly Quantity[] {
  return [...lower.matchAll(unitPattern)].flatMap((hit) => {
    const unit = unitWords[hit[3] ?? ''];
    return unit ? [{ value: numberOf(hit[1] ?? numberOfWord(hit[2] ?? '') ?? ''), unit, at: spanOf(hit) }] : [];
  });
}

function spanOf(hit: RegExpMatchArray): readonly [number, number] {
  const start = hit.index ?? 0;
  return [start, start + hit[0].length];
}

/** Years and months, weeks and days are brought to one unit so that `one year` equals `12 months`. */
export function sameQuantity(a: Quantity, b: Quantity): boolean {
  const [one, two] = [normal(a), normal(b)];
  return one.unit === two.unit && Math.abs(one.value - two.value) < 0.005 * Math.max(1, Math.abs(two.value));
}

function normal({ value, unit }: Quantity): { value: number; unit: string } {
  if (unit === 'year') return { value: value * 12, unit: 'month' };
  if (unit === 'week') return { value: value * 7, unit: 'day' };
  return { value, unit };
}

/** `48,000` and `48.000` are forty-eight thousand, `9.50` and `9,50` nine and a half. */
export function numberOf(text: string): number {
  const grouped = /^[1-9]\d{0,2}([.,' ]\d{3})+([.,]\d{1,2})?$/.exec(text);
  if (grouped) {
    const cents = grouped[2] ?? '';
    const whole = cents === '' ? text : text.slice(0, -cents.length);
    return Number(whole.replace(/[.,' ]/g, '') + cents.replace(',', '.'));
  }
  return Number(text.replace(',', '.'));
}

function scaleOf(word: string): number {
  if (word === '') return 1;
  return word === 'k' || word === 'thousand' ? 1000 : 1_000_000;
}
