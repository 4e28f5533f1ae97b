/** Written before a piece that may stand inside a word; any other stands where a word begins. */
export const INSIDE = '~';

/** Whether a character ends a word: all but plain small letters and figures. */
export function endsWord(code: number): boolean {
  return !((code >= 97 && code <= 122) || (code >= 48 && code <= 57));
}

/** The signs of a bracket that holds nothing but signs and blanks, `[$€£]`; `null` for any other. */
export function signsIn(bracket: string): readonly string[] | null {
  if (!bracket.startsWith('[') || /[\\^a-zA-Z0-9]|.-./u.test(bracket.slice(1, -1))) return null;
  return [...bracket.slice(1, -1)];
}
