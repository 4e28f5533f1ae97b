const BLOCK = new Set([
  'p',
  'div',
  'br',
  'tr',
  'li',
  'ul',
  'ol',
  'table',
  'blockquote',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'hr',
  'pre',
  'section',
  'article',
  'header',
  'footer',
  'address',
  'center',
  'dl',
  'dd',
  'dt',
  'form',
  'body',
]);
const GAP = new Set(['p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'blockquote', 'ul', 'ol', 'table']);
const DROPPED = new Set([
  'script',
  'style',
  'head',
  'title',
  'template',
  'noscript',
  'svg',
  'object',
  'select',
  'textarea',
]);
const VOID = new Set(['br', 'hr', 'img', 'meta', 'link', 'input', 'col', 'area', 'base', 'wbr']);
const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ensp: ' ',
  emsp: ' ',
  thinsp: ' ',
  shy: '',
  zwnj: '',
  zwj: '',
  hellip: '…',
  ndash: '–',
  mdash: '—',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  laquo: '«',
  raquo: '»',
  bull: '•',
  middot: '·',
  euro: '€',
  pound: '£',
  copy: '©',
  reg: '®',
  trade: '™',
  auml: 'ä',
  ouml: 'ö',
  uuml: 'ü',
  Auml: 'Ä',
  Ouml: 'Ö',
  Uuml: 'Ü',
  szlig: 'ß',
  eacute: 'é',
  egrave: 'è',
  agrave: 'à',
  ccedil: 'ç',
  ecirc: 'ê',
  acirc: 'â',
  ocirc: 'ô',
  icirc: 'î',
  ucirc: 'û',
  ntilde: 'ñ',
  aacute: 'á',
  iacute: 'í',
  oacute: 'ó',
  uacute: 'ú',
  atilde: 'ã',
  otilde: 'õ',
  ograve: 'ò',
  ugrave: 'ù',
  igrave: 'ì',
};
const MAX_DEPTH = 40;

/** What a reader sees of an HTML body as plain text; quotations get `>` marks. Hidden parts, scripts and styles are dropped. Linear. */
export function htmlToText(html: string): string {
  const out = new Writer();
  let at = 0;
  let dropped: string | null = null;
  while (at < html.length) {
    const open = html.indexOf('<', at);
    if (open < 0) {
      if (!dropped) out.text(html.slice(at));
      break;
    }
    if (open > at && !dropped) out.text(html.slice(at, open));
    if (html.startsWith('<!--', open)) {
      const end = html.indexOf('-->', open + 4);
      at = end < 0 ? html.length : end + 3;
      continue;
    }
    const tag = tagAt(html, open);
    if (!tag) {
      if (!dropped) out.text('<');
      at = open + 1;
      continue;
    }
    at = tag.end;
    if (dropped) {
      if (tag.closes && tag.name === dropped) dropped = null;
    } else if (!tag.closes && DROPPED.has(tag.name)) {
      dropped = tag.selfClosed ? null : tag.name;
    } else out.tag(tag);
  }
  return out.done();
}

type Tag = {
  readonly name: string;
  readonly closes: boolean;
  readonly selfClosed: boolean;
  readonly attributes: string;
  readonly end: number;
};

function tagAt(html: string, open: number): Tag | null {
  const closes = html[open + 1] === '/';
  let at = open + (closes ? 2 : 1);
  const nameFrom = at;
  while (at < html.length && at - nameFrom < 40 && /[A-Za-z0-9:]/.test(html[at] ?? '')) at++;
  const name = html.slice(nameFrom, at).toLowerCase();
  const special = html[open + 1] === '!' || html[open + 1] === '?';
  if (name === '' && !special) return null;
  const attributesFrom = at;
  let quote = '';
  // a quote that never closes must not swallow the mail
  const limit = Math.min(html.length, at + 20_000);
  while (at < limit && (quote !== '' || html[at] !== '>')) {
    const char = html[at] ?? '';
    if (quote === '' && (char === '"' || char === "'") && html[at - 1] === '=') quote = char;
    else if (char === quote) quote = '';
    at++;
  }
  const attributes = html.slice(attributesFrom, Math.min(at, attributesFrom + 1000));
  return {
    name: special ? '!' : name,
    closes,
    selfClosed: attributes.endsWith('/') || VOID.has(name),
    attributes,
    end: at + 1,
  };
}

class Writer {
  private readonly lines: string[] = [];
  private line = '';
  private depth = 0;
  private pre = 0;
  private hidden = 0;
  private hiddenTag = '';

  tag(tag: Tag): void {
    if (this.hidden > 0) {
      if (tag.name === this.hiddenTag && !tag.selfClosed) this.hidden += tag.closes ? -1 : 1;
      return;
    }
    if (!tag.closes && !tag.selfClosed && isHidden(tag.attributes)) {
      this.hidden = 1;
      this.hiddenTag = tag.name;
      return;
    }
    if (!BLOCK.has(tag.name)) {
      if (tag.name === 'td' || tag.name === 'th') this.line += this.line === '' ? '' : ' ';
      return;
    }
    this.breakFor(tag);
  }

  private breakFor(tag: Tag): void {
    if (tag.name === 'br') {
      this.endLine();
      return;
    }
    if (this.line.trim() !== '') this.endLine();
    if (GAP.has(tag.name) && this.lines.at(-1)?.replace(/^[> ]+/, '') !== '') this.endLine();
    if (tag.name === 'blockquote') this.depth = Math.max(0, this.depth + (tag.closes ? -1 : 1));
    if (tag.name === 'pre') this.pre = Math.max(0, this.pre + (tag.closes ? -1 : 1));
    if (tag.name === 'hr') this.lines.push(`${this.prefix()}________________________________`);
    if (tag.name === 'li' && !tag.closes) this.line = '- ';
  }

  text(raw: string): void {
    if (this.hidden > 0) return;
    const words = decode(raw);
    if (this.pre > 0) {
      const parts = words.split('\n');
      parts.forEach((part, i) => {
        this.line += part;
        if (i < parts.length - 1) this.endLine();
      });
      return;
    }
    const flat = words.replace(/[ \t\r\n\f]+/g, ' ');
    this.line += this.line === '' || this.line.endsWith(' ') ? flat.replace(/^ /, '') : flat;
  }

  done(): string {
    if (this.line !== '') this.endLine();
    return this.lines
      .join('\n')
      .replace(/\n(?:[ ]*\n){2,}/g, '\n\n')
      .replace(/^\n+|\s+$/g, '');
  }

  private endLine(): void {
    this.lines.push(this.prefix() + this.line.trimEnd());
    this.line = '';
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

function decode(raw: string): string {
  if (!raw.includes('&')) return raw.replace(/\u00a0/g, ' ');
  return raw
    .replace(
      /&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([A-Za-z]{2,8}));?/g,
      (all, dec: string, hex: string, name: string) => {
        if (name !== undefined) return NAMED[name] ?? all;
        const code = dec === undefined ? Number.parseInt(hex, 16) : Number(dec);
        return code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff) ? String.fromCodePoint(code) : '';
      },
    )
    .replace(/\u00a0/g, ' ');
}
