/** Words that decide; a long unknown word one slip away (a letter dropped, added, changed or swapped) counts as the word. */
const KEY_WORDS =
  `interested interest unsubscribe unsubscribed subscription remove removed removal contact contacting contacted mailing mailings priority pursuing pursue relevant looking solution solutions schedule scheduled
  meeting discuss pricing price proposal contract budget procurement competitor provider vendor currently satisfied decided decline decline declined evaluate evaluating exploring explore question tomorrow wednesday thursday saturday
  business calendar quarter september november december february january october responsible colleague department recommend available forward continue proceed receive emails harassment solicitor attorney lawyer unsolicited complaint report
  vacation holiday maternity parental sabbatical automatic response returning discount invoice security questionnaire requirement requirements timeline implementation integration document documents documentation information details confirm`.split(
    /\s+/,
  );
const MIN_LENGTH = 6;

const exact = new Set(KEY_WORDS);
let shortened: ReadonlyMap<string, string> | null = null;

/** The key word the word was meant to be, or the word itself. */
export function fixTypos(word: string): string {
  if (word.length < MIN_LENGTH - 1 || word.length > 16) return word;
  const before = known.get(word);
  if (before !== undefined) return before;
  const meant = mended(word);
  if (known.size >= KNOWN_LIMIT) known.clear();
  known.set(word, meant);
  return meant;
}

const known = new Map<string, string>();
const KNOWN_LIMIT = 5000;

function mended(word: string): string {
  if (exact.has(word) || INNOCENT.has(word)) return word;
  shortened ??= deletionsOfKeyWords();
  const direct = shortened.get(word);
  if (direct) return direct;
  if (word.length < MIN_LENGTH) return word;
  for (let i = 1; i < word.length; i++) {
    const cut = word.slice(0, i) + word.slice(i + 1);
    if (exact.has(cut) && cut.length >= MIN_LENGTH) return cut;
    const meant = shortened.get(cut);
    if (meant && oneSlip(word, meant)) return meant;
  }
  return word;
}

/** Real words one letter away from a key word. */
const INNOCENT = new Set(
  'conform confirms confirmed looping interests interesting contacts contract contrast contracts prices priced schedules schedule meetings reports reported reporting continued continues proceeds received receives details detail vendors providers provided provides decides decide quarters questions lawyers holidays discounts invoices documents document responses solutions competitors colleagues departments recommends discussed discussing forwards forwarded removes contracted contacted calendars declines pursued explores explored evaluated evaluates requirement evaluate emails email mailing mailings business businesses relevance prior priorities complaints'.split(
    ' ',
  ),
);

/** Same first letter, and equal apart from one changed letter or two swapped neighbours. */
function oneSlip(word: string, meant: string): boolean {
  if (word[0] !== meant[0] || word.length !== meant.length) return false;
  let at = 0;
  while (at < word.length && word[at] === meant[at]) at++;
  return (
    word.slice(at + 1) === meant.slice(at + 1) ||
    (word[at] === meant[at + 1] && word[at + 1] === meant[at] && word.slice(at + 2) === meant.slice(at + 2))
  );
}

function deletionsOfKeyWords(): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const word of KEY_WORDS) {
    if (word.length < MIN_LENGTH) continue;
    for (let i = 1; i < word.length; i++) {
      const cut = word.slice(0, i) + word.slice(i + 1);
      if (!exact.has(cut) && !INNOCENT.has(cut) && !found.has(cut)) found.set(cut, word);
    }
  }
  return found;
}
