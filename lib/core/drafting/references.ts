import { contentStems, isGrammarWord, tokensOf } from './content-words';
import { plainLower } from './draft-text';
import { foreignDays } from './foreign-words';
import type { LintContext } from './lints/draft-lint';
import { remembered } from './remembered';

const weekdays = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];
const months = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];
/** Kinds of contact. Naming one is a reference only together with its day. */
const contactKinds =
  /\b(call|meeting|demo|workshop|visit|walkthrough|webinar|session|lunch|coffee|chat|conversation|note|mail|email|message|reply|letter|talk|gespräch|telefonat|treffen|termin|appel|réunion|visite|entretien|llamada|reunión|visita|correo)(?!\p{L})/u;

/** What of the last interaction a text picks up: topic words, numbers, days. Names of buyer and company prove nothing. */
export function referencesIn(text: string, context: LintContext): readonly string[] {
  const names = contentStems(`${context.buyer} ${context.company}`);
  const known = contentStems(context.lastInteraction);
  const here = contentStems(text);
  const words = [...known].filter((stem) => !names.has(stem) && sharedWith(here, stem));
  const numbers = numbersOf(context.lastInteraction);
  const shared = [...numbersOf(text)].filter((number) => numbers.has(number));
  return [
    ...words,
    ...shared,
    ...countedIn(text, context.lastInteraction),
    ...pairedIn(text, context.lastInteraction),
    ...daysIn(text, context.lastInteraction),
    ...quotesIn(text, context.lastInteraction),
  ];
}

/** `line 2`, `phase 3`: a plain word with its number. */
function countedIn(text: string, last: string): readonly string[] {
  const known = numberedWords(last);
  return [...numberedWords(text)].filter((pair) => known.has(pair));
}

const numberedWords = remembered(
  (text): ReadonlySet<string> => new Set(plainLower(text).match(/(?<!\p{L})\p{L}{3,} \d{1,3}\b/gu) ?? []),
);

/** `open day`: two plain words that mean something only together. */
function pairedIn(text: string, last: string): readonly string[] {
  const known = pairsOf(last);
  return [...pairsOf(text)].filter((pair) => known.has(pair));
}

const pairsOf = remembered((text): ReadonlySet<string> => {
  const tokens = tokensOf(text);
  const pairs = tokens.slice(1).map((token, index) => [tokens[index] ?? '', token] as const);
  return new Set(
    pairs.filter((pair) => pair.every(isPlainWord) && !timeWord.test(pair.join(' '))).map((pair) => pair.join(' ')),
  );
});

function isPlainWord(token: string): boolean {
  return /^\p{L}{3,}$/u.test(token) && !isGrammarWord(token);
}

const timeWord =
  /\b(next|last|past|week|month|year|hour|minutes?|call|mail|email|time|look|looking|forward|follow|get|got|let|know|dear|mr|mrs|ms|one|two|three|four|five|six)\b|[a-z]+day\b/;

/** The other side's own words, quoted. */
function quotesIn(text: string, last: string): readonly string[] {
  const said = plainLower(last);
  const quotes = [...plainLower(text).matchAll(/"([^"]{8,})"/g)].map(([, inner]) =>
    (inner ?? '').replace(/[.?!,;:]+$/, ''),
  );
  return quotes.filter((quote) => said.includes(quote));
}

/** Same stem, or the same beginning of at least five letters (`prioritise`, `priority`). */
function sharedWith(stems: ReadonlySet<string>, stem: string): boolean {
  if (stems.has(stem)) return true;
  const head = headOf(stem);
  for (const other of stems) {
    if (isOneWord(stem, other)) return true;
    if (head !== null && (other.startsWith(head) || stem.startsWith(headOf(other) ?? '-'))) return true;
  }
  return false;
}

/** `null` when the stem is too short for its beginning to mean anything. */
function headOf(stem: string): string | null {
  return stem.length < 5 ? null : stem.slice(0, Math.max(5, stem.length - 3));
}

/** `migr` and `migrat`: one is the other with an ending. */
function isOneWord(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  // German puts words together: `Katalog` picks up `Ersatzteilkatalog`
  if (short.length >= 3 && long === `${short}s`) return true;
  if (short.length >= 5 && long.length - short.length >= 4 && long.endsWith(short)) return true;
  return short.length >= 4 && long.length - short.length <= 2 && long.startsWith(short);
}

const numbersOf = remembered((text): ReadonlySet<string> => {
  return new Set(
    (
      text.match(
        /(?<![\d.,:])(\d[\d.,:]*\d|\d)(?![\d]|[\s-](minutes?|mins?|minuten|hours?|stunden?|heures?|minutos?|horas?)\b)/g,
      ) ?? []
    )
      .map((number) => number.replace(/[.,](?=\d{3}\b)/g, ''))
      .filter((number) => number.length > 1),
  );
});

/** Days both texts name; a weekday counts when the last interaction names it, or a date that falls on it. */
function daysIn(text: string, last: string): string[] {
  const wanted = dayNames(last);
  const found = [...dayNames(text)].filter((name) => wanted.has(name));
  const kind = contactKinds.test(text.toLowerCase()) && contactKinds.test(last.toLowerCase());
  return found.filter((name) => !weekdays.includes(name) || kind || found.length > 1);
}

const dayNames = remembered(namesOfDays);

function namesOfDays(text: string): ReadonlySet<string> {
  const names = new Set<string>();
  const lower = text.toLowerCase();
  const note = (date: string | undefined, word: string | undefined) => {
    const month = monthOf(word ?? '');
    if (month > 0) names.add(`${Number(date)} ${month}`);
  };
  for (const token of tokensOf(lower)) {
    const known = foreignDays[token];
    if (known && weekdays.includes(known)) names.add(known);
    const weekday = weekdays.find(
      (name) =>
        name === token.replace(/'s$/, '') ||
        (token.length >= 3 && token.length <= 5 && name.startsWith(token.replace(/'s$/, ''))),
    );
    if (weekday) names.add(weekday);
  }
  for (const found of lower.matchAll(/\b(\d{4})-(\d{2})-(\d{2})\b/g)) {
    names.add(`${Number(found[3])} ${Number(found[2])}`);
    names.add(weekdayName(Number(found[1]), Number(found[2]), Number(found[3])));
  }
  // two passes: in `wednesday 3 june` the number belongs to the month
  for (const found of lower.matchAll(/\b(\d{1,2})(?:st|nd|rd|th|\.|er)? (?:of |de )?(\p{L}{3,10})(?!\p{L})/gu))
    note(found[1], found[2]);
  for (const found of lower.matchAll(/(?<!\p{L})(\p{L}{3,10}) (\d{1,2})(?:st|nd|rd|th)?\b/gu)) note(found[2], found[1]);
  return names;
}

function monthOf(name: string): number {
  const word = foreignDays[name] ?? name;
  return word.length < 3
    ? 0
    : months.findIndex(
        (month) =>
          month === word ||
          (word.length <= 4 && month.startsWith(word.slice(0, 3)) && word.startsWith(month.slice(0, 3))),
      ) + 1;
}

/** Zeller's congruence, so that no clock is needed. */
function weekdayName(year: number, month: number, day: number): string {
  const m = month < 3 ? month + 12 : month;
  const y = month < 3 ? year - 1 : year;
  const h =
    (day + Math.floor((13 * (m + 1)) / 5) + y + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400)) % 7;
  return weekdays[(h + 6) % 7] ?? '';
}
