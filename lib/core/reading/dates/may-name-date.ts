import { dateWords } from './date-words';

/** Meanings that name a time by themselves; prepositions and counts only serve them. */
const NAMES =
  /^(?:wd\d|mo\d+|u-\S+|eo[bdwmqy]|weekafter|today|tomorrow|yesterday|dayafter|daybefore|weekend|week|easter|christmas|newyear|vacation|summer|autumn|spring|winter|holidays|pentecost|thanksgiving|carnival)$/;

const known = new Map<string, RegExp>();

/** No digit and none of the language's names of times, no date: spares most sentences the work. */
export function mayNameDate(says: string, lang: string): boolean {
  let names = known.get(lang);
  if (!names) {
    names = namesOf(dateWords[lang] ?? dateWords['en'] ?? '');
    known.set(lang, names);
  }
  return names.test(says);
}

function namesOf(words: string): RegExp {
  const named = words.split(/\s\|\s|\n/).flatMap((entry) => {
    const colon = entry.indexOf(':');
    if (!NAMES.test(entry.slice(0, colon).trim())) return [];
    return entry
      .slice(colon + 1)
      .split('|')
      .map((phrase) => phrase.trim());
  });
  return new RegExp(`\\d|\\b(?:${[...new Set(named)].join('|')})(?![a-z])`);
}
