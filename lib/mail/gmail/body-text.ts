/** Characters that show nothing or turn the reading order round: tags (U+E0000), zero width, soft hyphen, overrides. */
const INVISIBLE = /[\u{e0000}-\u{e007f}\u200b\u2060-\u2064\ufeff\u00ad\u202d\u202e]/gu;
/** Joiners belong to emoji, Arabic and Indic script; between Latin letters or spaces they only hide words from readers. */
const IDLE_JOINER = /(^|[\s\p{sc=Latin}\p{sc=Cyrillic}\p{sc=Greek}\d])[\u200c\u200d]+/gu;

/** Text as the eye sees it, and how many characters were dropped for it. */
export function dropInvisible(text: string): { readonly text: string; readonly dropped: number } {
  const clean = text.replace(INVISIBLE, '').replace(IDLE_JOINER, '$1');
  return { text: clean, dropped: text.length - clean.length };
}

/** Collects plain text the way a mail is read: blocks on lines, spaces collapsed, quoted blocks behind `> `. */
export class BodyText {
  #out = '';
  #space = false;
  #quotes = 0;

  get length(): number {
    return this.#out.length;
  }
  get text(): string {
    return this.#out.trimEnd();
  }

  words(text: string, keepSpaces: boolean): void {
    if (keepSpaces) {
      const [first = '', ...rest] = text.split('\n');
      this.#put(first);
      for (const line of rest) {
        this.newLine();
        this.#put(line);
      }
      return;
    }
    const collapsed = text.replace(/[ \t\n\r\f\u00a0]+/g, ' ');
    if (collapsed.startsWith(' ')) this.#space = true;
    const trimmed = collapsed.trim();
    if (trimmed === '') return;
    this.#put(this.#space && !this.#atLineStart() ? ` ${trimmed}` : trimmed);
    this.#space = collapsed.endsWith(' ');
  }

  space(): void {
    this.#space = true;
  }

  /** One line break; never more than one empty line. */
  newLine(): void {
    this.#space = false;
    if (this.#out !== '' && !this.#out.endsWith('\n\n')) this.#out += '\n';
  }

  /** Ends the line, if one has begun. */
  block(): void {
    this.#space = false;
    if (this.#out !== '' && !this.#out.endsWith('\n')) this.#out += '\n';
  }

  paragraph(): void {
    this.block();
    this.newLine();
  }

  quote(by: 1 | -1): void {
    this.block();
    this.#quotes += by;
  }

  #atLineStart(): boolean {
    return this.#out === '' || this.#out.endsWith('\n');
  }

  #put(text: string): void {
    if (text === '') return;
    if (this.#atLineStart() && this.#quotes > 0) this.#out += `${'>'.repeat(this.#quotes)} `;
    this.#out += text;
  }
}
