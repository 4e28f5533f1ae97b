/** Languages tried after the page's own. */
const LANGUAGES = 'en de fr es pt it nl ru ar he pl tr sv'.split(' ');
const tables = new Map<string, ReadonlyMap<string, number>>();

/** Month names of a language, long and short, folded; the browser knows them, so we carry no lists. */
function monthsOf(language: string): ReadonlyMap<string, number> {
  const known = tables.get(language);
  if (known) return known;
  const table = new Map<string, number>();
  for (const month of ['long', 'short'] as const) {
    for (const [at, name] of namesOf(language, month).entries()) {
      for (const word of wordsOf(name)) table.set(word, table.get(word) ?? at + 1);
    }
  }
  tables.set(language, table);
  return table;
}

function namesOf(language: string, month: 'long' | 'short'): string[] {
  const options = { month, day: 'numeric', timeZone: 'UTC', calendar: 'gregory' } as const;
  const [known] = Intl.DateTimeFormat.supportedLocalesOf(/^[a-z]{2,3}\b/i.exec(language)?.[0] ?? []);
  if (!known) return [];
  const format = new Intl.DateTimeFormat(known, options);
  return Array.from(
    { length: 12 },
    (_, at) => format.formatToParts(Date.UTC(2023, at, 15)).find((part) => part.type === 'month')?.value ?? '',
  );
}

/** Letters only, lower case, without accents and dots. */
export function wordsOf(text: string): string[] {
  return (text
    .normalize('NFD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .match(/\p{L}+/gu) ?? []) as string[];
}

/** 1–12 for each word that is, or begins, a month name; the last one first: in "mar. 2 mai" the first is a Tuesday. */
export function monthsIn(words: readonly string[], language: string): number[] {
  for (const tried of [language, ...LANGUAGES]) {
    const table = monthsOf(tried);
    const found = words.flatMap((word) => monthOf(word, table) ?? monthOf(word.replace(/^ב/, ''), table) ?? []);
    if (found.length > 0) return found.reverse();
  }
  return [];
}

function monthOf(word: string, table: ReadonlyMap<string, number>): number | null {
  const exact = table.get(word);
  if (exact) return exact;
  if (word.length < 3) return null;
  for (const [name, month] of table) if (name.length > 3 && name.startsWith(word)) return month;
  return null;
}
