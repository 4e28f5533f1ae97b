/** Words for a financial year, folded, in all languages that are read. */
const FISCAL = String.raw`(?:fiscal|financial|fy ?(?:20)?(?:\d\d)?|geschaftsjahr\w*|wirtschaftsjahr\w*|exercice|annee fiscale|ejercicio|ano fiscal|exercicio|boekjaar|esercizio|anno fiscale)`;
const AHEAD = new RegExp(String.raw`\b${FISCAL}(?: year)?(?: s)?[ ,-]{1,2}(?:20\d\d ?)?$`);
const BEHIND = new RegExp(
  String.raw`^(?: ?(?:of|in|im|des|von|de|do|del|dell|d|l|van|het|our|their|the|unseres?|notre|nuestro|nosso|ons|nostro|this|next|current|company s|laufenden|kommenden)){0,4}[ ,/-]{1,2}${FISCAL}\b`,
);
const REACH = 40;

/** `fiscal Q2`, `Q3 of our financial year`: what months that is only the company knows. */
export function isFiscal(says: string, start: number, end: number): boolean {
  return (
    AHEAD.test(says.slice(Math.max(0, start - REACH), start)) ||
    BEHIND.test(says.slice(end, end + REACH)) ||
    /\bfy|fiscal|financial/.test(says.slice(start, end))
  );
}
