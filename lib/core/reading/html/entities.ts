/** Names of the entities that mail uses, each before its sign; blanks and invisible ones apart. */
const SIGNS = `amp & lt < gt > quot " hellip … ndash – mdash — lsquo ‘ rsquo ’ ldquo “ rdquo ” laquo « raquo » bull • middot · euro € pound £ copy © reg ® trade ™ auml ä ouml ö uuml ü Auml Ä Ouml Ö Uuml Ü szlig ß eacute é egrave è agrave à ccedil ç ecirc ê acirc â ocirc ô icirc î ucirc û ntilde ñ aacute á iacute í oacute ó uacute ú atilde ã otilde õ ograve ò ugrave ù igrave ì apos '`;

const named = new Map<string, string>();
const parts = SIGNS.split(' ');
for (let i = 0; i + 1 < parts.length; i += 2) named.set(parts[i] ?? '', parts[i + 1] ?? '');
for (const name of ['nbsp', 'ensp', 'emsp', 'thinsp']) named.set(name, ' ');
for (const name of ['shy', 'zwnj', 'zwj']) named.set(name, '');

/** The text with its entities as signs; hard spaces become plain ones. */
export function decodeEntities(raw: string): string {
  const plain = raw.includes('&')
    ? raw.replace(/&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([A-Za-z]{2,8}));?/g, signOf)
    : raw;
  return plain.replace(/\u00a0/g, ' ');
}

function signOf(all: string, decimal: string | undefined, hex: string | undefined, name: string | undefined): string {
  if (name !== undefined) return named.get(name) ?? all;
  const code = decimal === undefined ? Number.parseInt(hex ?? '0', 16) : Number(decimal);
  const surrogate = code >= 0xd800 && code <= 0xdfff;
  return code > 0 && code <= 0x10ffff && !surrogate ? String.fromCodePoint(code) : '';
}
