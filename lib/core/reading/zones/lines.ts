/** One line of a message with its place in the text. `says` is cut at `LINE_CAP`, so that no pattern meets a hostile line. */
export type Line = {
  readonly start: number;
  /** End of the line without its line break. */
  readonly end: number;
  /** End of the line with its line break. */
  readonly next: number;
  /** The trimmed words, hard spaces and marks of direction removed. */
  readonly says: string;
  readonly quoted: boolean;
};

export const LINE_CAP = 600;
/** `>` marks, also after a name (`Richard>`, `C>`) and as a bar. */
const QUOTE = /^[ \t\u00a0]{0,8}(?:>|\|(?=\s|$)|[A-Z][A-Za-z]{0,11}>(?=\s|$))/;
/** Hard spaces, tabs and marks of direction; most mail has none. */
const ODD = /[\u00a0\u2000-\u206f\u3000\ufeff\t]/;
const INVISIBLE = /[\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g;

export function linesOf(text: string): readonly Line[] {
  const lines: Line[] = [];
  const plain = !ODD.test(text);
  let start = 0;
  while (start <= text.length) {
    const found = text.indexOf('\n', start);
    const next = found < 0 ? text.length : found + 1;
    const end = found < 0 ? text.length : found > start && text[found - 1] === '\r' ? found - 1 : found;
    const raw = text.slice(start, Math.min(end, start + LINE_CAP));
    lines.push({ start, end, next, says: plain ? raw.trim() : clean(raw), quoted: QUOTE.test(raw) });
    if (found < 0) break;
    start = skipBlank(text, next);
    if (start > next) lines.push({ start: next, end: start, next: start, says: '', quoted: false });
  }
  return lines;
}

/** Past a run of line breaks: thousands of them are one blank line. */
function skipBlank(text: string, from: number): number {
  let at = from;
  while (text[at] === '\n' || (text[at] === '\r' && text[at + 1] === '\n')) at++;
  return at;
}

function clean(raw: string): string {
  const plain = ODD.test(raw) ? raw.replace(INVISIBLE, '').replace(/[\u00a0\u2000-\u200a\u202f\u3000\t]/g, ' ') : raw;
  return plain.trim();
}
