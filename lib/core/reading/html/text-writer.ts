import { type ClientMark, clientMark, isCited, isIndent, opensSignature } from './client-marks';
import { decodeEntities } from './entities';
import type { Tag } from './tag';

/** A stretch of the text that the mail client marked; `rest` runs to the end. Offsets in UTF-16 units. */
export type Marked = {
  readonly mark: 'quoted' | 'signature' | 'rest';
  readonly span: readonly [from: number, to: number];
};

const BLOCK = new Set(
  'p div br tr li ul ol table blockquote h1 h2 h3 h4 h5 h6 hr pre section article header footer address center dl dd dt form body'.split(
    ' ',
  ),
);
const GAP = new Set('p h1 h2 h3 h4 h5 h6 blockquote ul ol table'.split(' '));
const MAX_DEPTH = 40;

type Open = { readonly mark: ClientMark; readonly tag: string; readonly from: number; level: number };
type Stretch = { readonly mark: Marked['mark']; readonly from: number; readonly to: number };

/** Puts text and tags together as lines of plain text, and keeps what the client marked. */
export class TextWriter {
  private readonly lines: string[] = [];
  private line = '';
  /** Last letter of the line: looking at the end of a long line would cost its length. */
  private last = '';
  /** One entry per open `<blockquote>`: whether it quotes. */
  private readonly quotes: boolean[] = [];
  private depth = 0;
  private pre = 0;
  private hidden = 0;
  private hiddenTag = '';
  private open: Open | null = null;
  /** Whether a line that no mark holds and no quotation was written before. */
  private spoke = false;
  private readonly stretches: Stretch[] = [];
  private readonly indents: boolean;

  /** `indents`: a bare `<blockquote>` is an indent, not a quotation. */
  constructor(indents: boolean) {
    this.indents = indents;
  }

  tag(tag: Tag): void {
    if (this.hidden > 0) {
      if (tag.name === this.hiddenTag && !tag.selfClosed) this.hidden += tag.closes ? -1 : 1;
    } else if (!tag.closes && !tag.selfClosed && isHidden(tag.attributes)) {
      this.hidden = 1;
      this.hiddenTag = tag.name;
    } else {
      this.mark(tag);
      this.write(tag);
    }
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

  done(): { readonly text: string; readonly marks: readonly Marked[] } {
    if (this.line !== '') this.endLine();
    if (this.open) this.closeMark(this.open.mark);
    // offsets of the lines that stay; repeated and leading blank lines go
    const starts: number[] = [];
    const kept: string[] = [];
    let at = 0;
    this.lines.forEach((line, i) => {
      starts.push(at);
      if (line === '' && (i === 0 || this.lines[i - 1] === '' || kept.length === 0)) return;
      kept.push(line);
      at += line.length + 1;
    });
    const text = kept.join('\n').trimEnd();
    const offset = (line: number) => Math.min(starts[line] ?? text.length, text.length);
    return { text, marks: this.stretches.map(({ mark, from, to }) => ({ mark, span: [offset(from), offset(to)] })) };
  }

  private write(tag: Tag): void {
    if (tag.name === 'br') this.endLine();
    else if (BLOCK.has(tag.name)) this.block(tag);
    else if ((tag.name === 'td' || tag.name === 'th') && this.last !== '') this.add(' ');
  }

  /** One mark is open at a time: a quotation ends a signature whose tag was never closed. */
  private mark(tag: Tag): void {
    if (opensSignature(tag) && this.depth === 0) this.openSignature();
    if (this.open && this.stays(this.open, tag)) return;
    const { open } = this;
    const mark = this.depth > 0 ? null : clientMark(tag);
    if (!mark || (open && (open.mark !== 'signature' || mark === 'signature'))) return;
    if (this.line.trim() !== '') this.endLine();
    if (open) this.closeMark(open.mark);
    if (mark === 'rest') this.stretches.push({ mark, from: this.lines.length, to: Number.MAX_SAFE_INTEGER });
    else if (!tag.selfClosed) this.open = { mark, tag: tag.name, from: this.lines.length, level: 1 };
  }

  /** Apple's signature runs from a line break to the quotation. */
  private openSignature(): void {
    if (this.line.trim() !== '') this.endLine();
    this.open ??= { mark: 'signature', tag: 'br', from: this.lines.length, level: 1 };
  }

  /** Whether the tag only opens or closes part of the marked element, or ends it. */
  private stays(open: Open, tag: Tag): boolean {
    if (tag.name === 'blockquote' && !tag.closes && (open.mark === 'head' || open.tag === 'br')) {
      this.closeMark(open.mark === 'head' ? 'quoted' : 'signature');
      return true;
    }
    if (tag.name !== open.tag || tag.selfClosed) return false;
    open.level += tag.closes ? -1 : 1;
    if (open.level === 0) this.closeMark(open.mark);
    // a quotation may open within a signature that is still open
    return tag.closes || open.mark !== 'signature' || clientMark(tag) === null;
  }

  /** A `head` without a quotation in it is history itself, unless all words stand in it. */
  private closeMark(mark: ClientMark): void {
    if (this.line.trim() !== '') this.endLine();
    const from = this.open?.from ?? 0;
    this.open = null;
    if (mark === 'rest' || (mark === 'head' && !this.spoke)) return;
    this.stretches.push({ mark: mark === 'head' ? 'quoted' : mark, from, to: this.lines.length });
  }

  private block(tag: Tag): void {
    if (this.line.trim() !== '') this.endLine();
    if (GAP.has(tag.name) && /[^> ]/.test(this.lines.at(-1) ?? '')) this.endLine();
    if (tag.name === 'blockquote') this.quote(tag);
    if (tag.name === 'pre') this.pre = Math.max(0, this.pre + (tag.closes ? -1 : 1));
    if (tag.name === 'hr') this.lines.push(`${this.prefix()}${'_'.repeat(32)}`);
    if (tag.name === 'li' && !tag.closes) this.add('- ');
  }

  private quote(tag: Tag): void {
    if (tag.closes) {
      if (this.quotes.pop()) this.depth--;
      return;
    }
    const quotes = this.depth > 0 || isCited(tag) || (!isIndent(tag) && (!this.indents || this.isBelowIntro()));
    this.quotes.push(quotes);
    if (quotes) this.depth++;
  }

  /** Without the marks of a client, the colon of `On Monday Ana wrote:` tells a quotation from an indent. */
  private isBelowIntro(): boolean {
    for (let i = this.lines.length - 1; i >= 0 && i >= this.lines.length - 3; i--) {
      const line = this.lines[i] ?? '';
      if (line !== '') return /[:：]\s?$/.test(line.slice(-3));
    }
    return false;
  }

  private add(words: string): void {
    this.line += words;
    this.last = words.at(-1) ?? this.last;
  }

  private endLine(): void {
    this.spoke ||= this.depth === 0 && this.open === null && this.line.trim() !== '';
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
