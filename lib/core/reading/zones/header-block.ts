import { FORWARDED, HEADER_LABELS, ORIGINAL } from './header-words';
import type { Line } from './lines';

const DECORATION = '[\\s*_>#\'"-]{0,12}';
const ORIGINAL_LINE = new RegExp(
  `^[\\s*_]{0,4}(?:[-_=–—]{2,}|\\*)[\\s*_-]{0,10}(?:${ORIGINAL})[\\s*_:-]{0,60}$|^[\\s*]{0,4}(?:original message|ursprüngliche nachricht|message d['’]origine) ?:?[\\s*]{0,4}$`,
  'iu',
);
const FORWARDED_LINE = new RegExp(
  `^[\\s*_]{0,4}(?:[-_=–—]{2,}[\\s*_-]{0,10}(?:${FORWARDED})[\\s*_:.-]{0,60}|(?:${FORWARDED})\\s?[:：])[\\s*]{0,4}$`,
  'iu',
);
/** `------On 12/29/1987 17:32 PM, Julius Caesar wrote-----` and `--- mail_replied_at … ---`. */
const DASHED_INTRO = /^[-_]{3,}\s{0,3}(?:on|le|am|op|el|il)\b.{5,300}[-_]{3,}$/iu;
const SEPARATOR = /^[\s*]{0,4}(?:_{5,}|-{5,}|={3,}|\*{5,}|—{3,})[\s*]{0,4}$/u;

const labelPatterns = Object.entries(HEADER_LABELS).map(
  ([field, labels]) => [field, new RegExp(`^${DECORATION}(?:${labels})[\\s*_]{0,4}[:：]`, 'iu')] as const,
);
const ANY_LABEL = /^[\s*_>#'"-]{0,12}[\p{L}\p{M}][\p{L}\p{M}\s'’-]{0,28}[\s*_]{0,4}[:：]/u;
const DATE_IN_LINE = /\d{1,2}[:.]\d{2}|\b\d{4}\b|\d{1,2}[./-]\d{1,2}[./-]\d{2}/u;

/** The field a header line names, or null. */
function fieldOf(says: string): string | null {
  if (!ANY_LABEL.test(says)) return null;
  for (const [field, pattern] of labelPatterns) if (pattern.test(says)) return field;
  return null;
}

/** Whether the header block of an older mail (From, Sent, To, Subject in any language) begins at line `at`. */
export function headerBlockAt(lines: readonly Line[], at: number): boolean {
  if (!fieldOf(lines[at]?.says ?? '')) return false;
  const block = blockFrom(lines, at);
  const fields = new Set(block.map(fieldOf).filter((field) => field !== null));
  const hasAddress = block.some((says) => /@|\[mailto:/.test(says));
  const hasDate = block.some((says) => fieldOf(says) === 'date' && DATE_IN_LINE.test(says));
  if (fields.size >= 3) return fields.has('from') || (hasAddress && hasDate);
  return fields.size === 2 && fields.has('from') && hasAddress && (hasDate || fields.has('subject'));
}

/** The lines of the block: a blank line or a few continued lines may stand between its fields. */
function blockFrom(lines: readonly Line[], at: number): readonly string[] {
  const block: string[] = [];
  let other = 0;
  for (let i = at; i < Math.min(lines.length, at + 12); i++) {
    const says = lines[i]?.says ?? '';
    if (says === '' && (other > 0 || block.length >= 3)) break;
    if (!fieldOf(says) && ++other > 4) break;
    block.push(says);
  }
  return block;
}

export function isOriginalLine(says: string): boolean {
  return ORIGINAL_LINE.test(says) || DASHED_INTRO.test(says);
}

export function isForwardedLine(says: string): boolean {
  return FORWARDED_LINE.test(says);
}

export function isSeparator(says: string): boolean {
  return SEPARATOR.test(says);
}
