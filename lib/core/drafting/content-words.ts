import { plainLower } from './draft-text';
import { foreignDays, foreignSmallWords } from './foreign-words';
import { remembered } from './remembered';

/** Words that carry no topic: grammar. */
const grammar = new Set(
  "a an and are aren't as at be been being but by can can't cannot could couldn't did didn't do does doesn't doing don't done down for from had has have haven't having he her here hers him his how i i'd i'll i'm i've if in into is isn't it it's its itself let let's may me might mine more most much must my no nor not of off on once one only onto or other our ours out over own per quite rather really same shall she should so some still such than that that's the their them then there there's these they they're this those though through to too under until up upon us very via was wasn't we we'd we'll we're we've were weren't what what's when where whether which while who whom whose why will with within without won't would wouldn't yes yet you you'd you'll you're you've your yours about also please just".split(
    ' ',
  ),
);

/** Courtesy and mail talk: in every mail, so no proof that two mails speak of the same thing. */
const mailTalk = new Set(
  'about after again ago ahead all almost along already also although always am another any anything around away back because before behind both come comes coming each either else even ever every everything far few first following get gets getting give given gives giving go goes going good got great happen happens happy hi hello hey dear regards best thanks thank cheers hope however just keep kept kind know known last later least less like likely little long look looking looks lot made make makes many maybe mean means need needed needs never new next nice nothing now often ok okay open part please point possible put quick quickly ready right said say says see seem seems sent send sending sends set short show side since something sometime soon sort start stay stays step steps sure take taken takes taking talk tell than thing things think thought thoughts time times together told took touch towards try trying turn two three use used using useful want wanted wants way ways week weeks well went went work working works wrote write writing written year years yesterday today tomorrow day days month months hour hours minute minutes morning afternoon evening end email emails mail mails message messages note notes reply replies answer answers question questions ask asked asking asks call calls called calling meeting meetings meet met chat spoke speak speaking talked conversation discussion discuss discussed catch follow up following-up followed checking check base hear heard hearing word words line lines help helps helpful feel free interested interest forward move team company business product solution service services agreed agree agrees client customer buyer rep side sales noted mentioned promised confirmed decide decided decides decision'.split(
    ' ',
  ),
);

const weekdayWords = new Set(
  'monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun'.split(' '),
);
const numberWords: Readonly<Record<string, string>> = {
  one: '1',
  two: '2',
  three: '3',
  four: '4',
  five: '5',
  six: '6',
  seven: '7',
  eight: '8',
  nine: '9',
  ten: '10',
  eleven: '11',
  twelve: '12',
  fourteen: '14',
  fifteen: '15',
  sixteen: '16',
  seventeen: '17',
  eighteen: '18',
  nineteen: '19',
  twenty: '20',
  thirty: '30',
  forty: '40',
  fifty: '50',
  sixty: '60',
  ninety: '90',
  hundred: '100',
};

/** A crude English stem, good enough to match `migrated` with `migration` and `sites` with `site`. */
export function stemOf(word: string): string {
  let stem = word.replace(/'s$|s'$|'$/, '');
  if (stem.length > 4) stem = stem.replace(/(ations?|itions?|ments?|ingly|edly|ings?|ers?|ed|ies|ly|es|s|e|y)$/, '');
  return stem.length >= 3 ? stem.replace(/(.)\1$/, '$1') : word;
}

/** All words and numbers of a text in lower case, in order. */
export function tokensOf(text: string): readonly string[] {
  return plainLower(text).match(/[\p{L}\p{N}][\p{L}\p{N}'.,-]*[\p{L}\p{N}]|[\p{L}\p{N}]/gu) ?? [];
}

/** Stems of the words that carry the topic; compound words count as a whole and by their parts. */
export const contentStems = remembered(stemsIn);

function stemsIn(text: string): ReadonlySet<string> {
  const stems = new Set<string>();
  for (const token of tokensOf(text)) {
    for (const word of token.includes('-') ? [token, ...token.split('-')] : [token]) {
      if (isTopicWord(word)) stems.add(stemOf(word));
    }
  }
  return stems;
}

export function isTopicWord(word: string): boolean {
  const bare = word.replace(/'s$/, '');
  return (
    bare.length > 2 &&
    !/^\d/.test(bare) &&
    !grammar.has(bare) &&
    !mailTalk.has(bare) &&
    !weekdayWords.has(bare) &&
    !foreignSmallWords.has(bare) &&
    !(bare in foreignDays) &&
    !(bare in numberWords)
  );
}

/** Grammar only: `meet` and `send` are no stop words here. */
export function isGrammarWord(word: string): boolean {
  return grammar.has(word) || grammar.has(word.replace(/'s$/, '')) || foreignSmallWords.has(word);
}

/** Number words as digits: `two` → `2`. */
export function numberOfWord(word: string): string | null {
  return numberWords[word] ?? null;
}
