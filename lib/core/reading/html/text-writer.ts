import { decodeEntities } from './entities';

export type Tag = {
  readonly name: string;
  readonly closes: boolean;
  readonly selfClosed: boolean;
  readonly attributes: string;
  readonly end: number;
};

const BLOCK = new Set(
  'p div br tr li ul ol table blockquote h1 h2 h3 h4 h5 h6 hr pre section article header footer address center dl dd dt form body'.split(
    ' ',
  ),
);
const GAP = new Set('p h1 h2 h3 h4 h5 h6 blockquote ul ol table'.split(' '));
const MAX_DEPTH = 40;

/** Puts text and tags together as lines of plain text. */
export class TextWriter {
  private readonly lines: string[] = [];
  private line = '';
  /** Last letter of the line: looking at the end of a long line would cost its length. */
  private last = '';
  private depth = 0;
  private pre = 0;
  private hidden = 0;
  private hiddenTag = '';

  tag(tag: Tag): void {
    if (this.hidden > 0) {
      if (tag.name === this.hiddenTag && !tag.selfClosed) this.hidden += tag.closes ? -1 : 1;
    } else if (!tag.closes && !tag.selfClosed && isHidden(tag.attributes)) {
      this.hidden = 1;
      this.hiddenTag = tag.name;
    } else if (tag.name === 'br') this.endLine();
    else if (BLOCK.has(tag.name)) this.block(tag);
    else if ((tag.name === 'td' || tag.name === 'th') && this.last !== '') this.add(' ');
  }

  text(raw: string): void {
    if (this.hidden > 0) return;
    const words = decodeEntities(raw);
    if (this.pre > 0) {
      words.split('\n').forEach((part, i) => {
        if (i > 0) this.endLine();
        this.add(part);
      });
      return;
    }
    const flat = words.replace(/[ \t\r\n\f]+/g, ' ');
    this.add(this.last === '' || this.last === ' ' ? flat.replace(/^ /, '') : flat);
  }

  done(): string {
    if (this.line !== '') this.endLine();
    const kept = this.lines.filter((line, i) => line !== '' || (i > 0 && this.lines[i - 1] !== ''));
    return kept.join('\n').replace(/^\n/, '').trimEnd();
  }

  private block(tag: Tag): void {
    const step = tag.closes ? -1 : 1;
    if (this.line.trim() !== '') this.endLine();
    if (GAP.has(tag.name) && /[^> ]/.test(this.lines.at(-1) ?? '')) this.endLine();
    if (tag.name === 'blockquote') this.depth = Math.max(0, this.depth + step);
    if (tag.name === 'pre') this.pre = Math.max(0, this.pre + step);
    if (tag.name === 'hr') this.lines.push(`${this.prefix()}${'_'.repeat(32)}`);
    if (tag.name === 'li' && !tag.closes) this.add('- ');
  }

  private add(words: string): void {
    this.line += words;
    this.last = words.at(-1) ?? this.last;
  }

  private endLine(): void {
    this.lines.push(this.prefix() + this.line.trimEnd());
    this.line = '';
    this.last = '';
  }

  private prefix(): string {
    return this.depth === 0 ? '' : `${'>'.repeat(Math.min(this.depth, MAX_DEPTH))} `;
  }
}

function isHidden(attributes: string): boolean {
  if (!attributes.includes('=') && !/\shidden\b/i.test(attributes)) return false;
  return (
    /\shidden(?:\s|=|$)/i.test(attributes) ||
    /style\s?=\s?["'][^"']{0,600}(?:display\s?:\s?none|visibility\s?:\s?hidden|font-size\s?:\s?0(?:px|pt)?\s?[;"']|mso-hide\s?:\s?all)/i.test(
      attributes,
    )
  );
}
