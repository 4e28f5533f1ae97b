import type { Tag } from './tag';

/**
 * What a mail client says about the element it wrote. `quoted` and `signature` hold for the element, `head` for its
 * lines above the quotation in it (the intro), `rest` from the element to the end of the mail.
 */
export type ClientMark = 'quoted' | 'signature' | 'head' | 'rest';

/** Class, id, name or `data-marker` values, whole; Outlook puts `x_` before those of the mail it quotes. */
const BY_NAME: Readonly<Record<ClientMark, string>> = {
  // intro lines (Gmail, Thunderbird, Airmail, Zoho), whole histories (Yahoo, GMX, web.de, Front, Missive, Samsung, HubSpot)
  quoted:
    'gmail_attr moz-cite-prefix airmail_on zmail_extra_hr yahoo_quoted quote missive_quote front-blockquote _originalContent hs_reply quoted-text quotedtext',
  // Gmail, Thunderbird, Outlook (desktop, web, mobile), Apple Mail, Proton, Yahoo, Spark, Samsung, Zoho
  signature:
    'gmail_signature gmail_signature_prefix moz-signature signature applemailsignature mobilemailsignature protonmail_signature_block ms-outlook-mobile-signature ms-outlook-ios-signature ydp-signature yahoo-signature messagesignaturesection composer_signature mail-signature zmail_signature sh-signature',
  // Gmail, Proton, Zoho, Spark: intro and quotation in one element, answers may stand below
  head: 'gmail_quote gmail_quote_container protonmail_quote zmail_extra messagereplysection tutanota_quote',
  // Outlook (desktop for Mac, web, mobile), Hotmail, Zimbra, Windows Mail
  rest: 'divrplyfwdmsg appendonsend outlookmessageheader olk_src_body_section stopspelling mail-editor-reference-message-container zwchr __divider__ __headers__ __quoted_text__ reply-intro',
};

const markByName = new Map(
  (Object.entries(BY_NAME) as [ClientMark, string][]).flatMap(([mark, names]) =>
    names.split(' ').map((name) => [name.toLowerCase(), mark] as const),
  ),
);

const NAMED =
  /(?:^|\s)(?:class|id|name|data-marker|data-smartmail)\s?=\s?(?:"([^"]{0,200})"|'([^']{0,200})'|([^\s"'>]{1,80}))/gi;
/** The rule that Outlook for Windows draws above the headers of the mail it quotes. */
const HEADER_RULE = /border-top:\s?solid #(?:e1e1e1|b5c4df) 1\.0pt/i;

/** A link or a page is no part of a mail that a client would mark; `<blockquote>` tells itself. */
const UNMARKED = new Set(['blockquote', 'a', 'style', 'body', 'img']);

export function clientMark({ name, closes, attributes }: Tag): ClientMark | null {
  if (closes || UNMARKED.has(name) || !attributes.includes('=')) return null;
  for (const [, double, single, bare] of attributes.matchAll(NAMED)) {
    const mark = markOf(double ?? single ?? bare ?? '');
    if (mark) return mark;
  }
  return name === 'div' && HEADER_RULE.test(attributes) ? 'rest' : null;
}

function markOf(names: string): ClientMark | null {
  for (const name of names.toLowerCase().split(/\s+/)) {
    const mark = markByName.get(name.replace(/^(?:x_)+/, ''));
    if (mark) return mark;
    if (/^ydp\w{0,12}signature$/.test(name)) return 'signature';
  }
  return null;
}

const CITED =
  /\btype\s?=\s?["']?cite|\b(?:class|id)\s?=\s?["']?[^"'>]{0,80}(?:quote|cite|clean_bq|iosymail|mori|\bqt\b)|border-left(?:-width)?\s?:\s?(?!none|0)/i;

/** A quotation by its client's marks. */
export function isCited({ attributes }: Tag): boolean {
  return CITED.test(attributes);
}

const MARKS =
  /<blockquote\s[^<>]{0,40}(?:type\s?=\s?["']?cite|class\s?=\s?["'][^"'<>]{0,40}quote)|\b(?:gmail_attr|gmail_quote|moz-cite-prefix|divRplyFwdMsg|appendonsend|yahoo_quoted|protonmail_quote)\b/i;

/** Whether the client marks what it quotes: a bare `<blockquote>` beside that is how people indent, without it all there is. */
export function marksQuotes(html: string): boolean {
  return MARKS.test(html);
}
