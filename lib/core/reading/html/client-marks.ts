import type { Tag } from './tag';

/**
 * What a mail client says about the element it wrote. `quoted` and `signature` hold for the element, `head` for its
 * lines above the quotation in it (the intro) or, when it holds none, for all of it; `rest` from the element to the end.
 */
export type ClientMark = 'quoted' | 'signature' | 'head' | 'rest';

/** Class, id, name, title or `data-marker` values, whole; Outlook puts `x_` before those of the mail it quotes. */
const BY_NAME: Readonly<Record<ClientMark, string>> = {
  // intro lines (Gmail, Thunderbird, Airmail, Zoho), whole histories (Yahoo, GMX, web.de, Front, Missive, Samsung, HubSpot)
  quoted:
    'gmail_attr moz-cite-prefix airmail_on zmail_extra_hr yahoo_quoted quote missive_quote front-blockquote _originalContent hs_reply quoted-text quotedtext',
  // Gmail, Outlook (mobile), Apple Mail on phones, Yahoo, Spark, Samsung, Superhuman, Zimbra, Roundcube, Zoho
  signature:
    'gmail_signature_prefix applemailsignature mobilemailsignature messagesignaturesection sh-signature __sig_pre__ __sig_post__ _rc_sig zm-_id_-sgn',
  // Gmail, Proton, Zoho, Spark, Tutanota, Intercom: intro and quotation in one element, answers may stand below
  head: 'gmail_quote gmail_quote_container zmail_extra messagereplysection history quotedreply',
  // Outlook (desktop for Mac, web, mobile), Hotmail, Zimbra, Windows Mail, Zoho, 139, Naver, Sina, 163
  rest: 'divrplyfwdmsg appendonsend outlookmessageheader olk_src_body_section stopspelling mail-editor-reference-message-container zwchr __divider__ __headers__ __quoted_text__ beforequote::: replysplit origbody divneteasemailcard',
};

const markByName = new Map(
  (Object.entries(BY_NAME) as [ClientMark, string][]).flatMap(([mark, names]) =>
    names.split(' ').map((name) => [name.toLowerCase(), mark] as const),
  ),
);
/** `freshdesk_quote`, `ntes-mailmaster-quote`, `ydp1a2b-yahoo_quoted`; `moz-signature`, `ymail_android_signature`, `edo-signature`. */
const FAMILIES: readonly (readonly [RegExp, ClientMark])[] = [
  [/^(?:[\w-]{1,40}-)?reply-intro$/, 'quoted'],
  [/^.{0,40}yahoo_quoted(?:_\d+)?$/, 'quoted'],
  [/^[\w-]{2,40}[_-](?:block)?quoted?$/, 'head'],
  [/^(?:[\w-]{1,40}[_-]?)?signature(?:[_-]?(?:block|section|container))?$/, 'signature'],
];

const NAMED =
  /(?:^|\s)(?:class|id|name|title|data-marker|data-smartmail)\s?=\s?(?:"([^"]{0,200})"|'([^']{0,200})'|([^\s"'>]{1,80}))/gi;
/** The rule that Outlook for Windows draws above the headers of the mail it quotes. */
const HEADER_RULE = /border-top:\s?solid [#\w]{3,12} 1\.0(?:pt|mm);\s?padding:\s?3\.0/i;
/** Windows Mail and Mail.ru tell their signature by an attribute of its own. */
const SIGNATURE_WIDGET = /\sdata-signature(?:block|-widget)\s?=/i;
const SIGNATURE_FROM = /\bid\s?=\s?["']?lineBreakAtBeginningOfSignature/i;

/** A link or a page is no part of a mail that a client would mark; `<blockquote>` tells itself. */
const UNMARKED = new Set(['blockquote', 'a', 'style', 'body', 'img']);

export function clientMark({ name, closes, attributes }: Tag): ClientMark | null {
  if (closes || UNMARKED.has(name) || !attributes.includes('=')) return null;
  for (const [, double, single, bare] of attributes.matchAll(NAMED)) {
    const mark = markOf(double ?? single ?? bare ?? '');
    if (mark) return mark;
  }
  if (SIGNATURE_WIDGET.test(attributes)) return 'signature';
  return name === 'div' && HEADER_RULE.test(attributes) ? 'rest' : null;
}

function markOf(names: string): ClientMark | null {
  for (const quotedName of names.toLowerCase().split(/\s+/)) {
    const name = quotedName.replace(/^(?:x_)+/, '');
    const mark = markByName.get(name) ?? FAMILIES.find(([family]) => family.test(name))?.[1];
    if (mark) return mark;
  }
  return null;
}

/** Apple Mail writes a line break of its own where the signature begins. */
export function opensSignature({ name, attributes }: Tag): boolean {
  return name === 'br' && SIGNATURE_FROM.test(attributes);
}

const CITED =
  /\btype\s?=\s?["']?cite|\b(?:class|id)\s?=\s?["']?[^"'>]{0,80}(?:quote|cite|clean_bq|iosymail|mori|\bqt\b)|border-left(?:-width)?\s?:\s?(?!none|0)/i;

/** A quotation by its client's marks. */
export function isCited({ attributes }: Tag): boolean {
  return CITED.test(attributes);
}

const INDENT = /margin:\s?0(?:px)?(?: 0(?:px)?){0,2} 40px;\s?border:\s?none/i;

/** An indent of the writer, as the button in Gmail makes it. */
export function isIndent({ attributes }: Tag): boolean {
  return INDENT.test(attributes);
}

const MARKS =
  /<blockquote\s[^<>]{0,40}(?:type\s?=\s?["']?cite|class\s?=\s?["'][^"'<>]{0,40}quote)|\b(?:gmail_attr|gmail_quote|moz-cite-prefix|divRplyFwdMsg|appendonsend|yahoo_quoted|protonmail_quote)\b/i;

/** Whether the client marks what it quotes: a bare `<blockquote>` beside that is how people indent, without it all there is. */
export function marksQuotes(html: string): boolean {
  return MARKS.test(html);
}
