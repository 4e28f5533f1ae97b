import { FORWARDED, HEADER_LABELS, ORIGINAL } from './header-words';
import { WROTE } from './intro-words';
import type { Line } from './lines';

/** `--- Original message from Jonas ---` */
const FROM_WHOM = '(?: (?:from|von|de|van|da|från|fra|od|от) [^-]{1,80})?';
const ORIGINAL_LINE = new RegExp(
  `^[\\s*_]{0,4}(?:[-_=–—]{2,}|\\*)[\\s*_-]{0,10}(?:${ORIGINAL})${FROM_WHOM}[\\s*_:-]{0,60}$|^[\\s*]{0,4}(?:original message|ursprüngliche nachricht|message d['’]origine) ?:?[\\s*]{0,4}$`,
  'iu',
);
const FORWARDED_LINE = new RegExp(
  `^[\\s*_]{0,4}(?:[-_=–—]{2,}[\\s*_-]{0,10}(?:${FORWARDED})[\\s*_:.-]{0,60}|(?:${FORWARDED})\\s?[:：])[\\s*]{0,4}$`,
  'iu',
);
/** `------On 12/29/1987 17:32 PM, Julius Caesar wrote-----` and `--- mail_replied_at … ---`. */
const DASHED_INTRO = new RegExp(
  `^[-_]{3,}\\s{0,3}(?:(?:on|le|am|op|el|il)\\b.{5,300}|.{1,80}[\\s"'>](?:${WROTE})\\s{0,3})[-_]{3,}$`,
  'iu',
);
/** A rule, or the one word that QQ writes above the headers. */
const SEPARATOR = /^[\s*]{0,4}(?:_{5,}|-{5,}|={3,}|\*{5,}|—{3,}|original|原始邮件)[\s*]{0,4}$/iu;

const DATE_IN_LINE = /\d{1,2}[:.]\d{2}|\b\d{4}\b|\d{1,2}[./-]\d{1,2}[./-]\d{2}/u;
const LABEL_LENGTH = 40;

const fieldByLabel = new Map(
  Object.entries(HEADER_LABELS).flatMap(([field, labels]) => labels.split('|').map((label) => [label, field] as const)),
);

const fieldsKnown = new Map<string, string | null>();
const KNOWN_LIMIT = 2000;

/** The field a header line names, or null. Neighbours ask for the same lines again. */
function fieldOf(says: string): string | null {
  if (!mayBeLabelled(says)) return null;
  const known = fieldsKnown.get(says);
  if (known !== undefined) return known;
  if (fieldsKnown.size >= KNOWN_LIMIT) fieldsKnown.clear();
  const field = labelled(says);
  fieldsKnown.set(says, field);
  return field;
}

/** A colon stands behind a short word. */
function mayBeLabelled(says: string): boolean {
  const colon = says.indexOf(':');
  return (colon > 0 && colon < LABEL_LENGTH) || says.includes('：');
}

function labelled(says: string): string | null {
  const colon = says.slice(0, LABEL_LENGTH).search(/[:：]/);
  if (colon <= 0) return null;
  const label = says.slice(0, colon).replace(/^[\s*_>#'"-]+|[\s*_]+$/g, '');
  return fieldByLabel.get(label.toLowerCase().replace(/’/g, "'")) ?? null;
}

/** Whether the header block of an older mail (From, Sent, To, Subject in any language) begins at line `at`. */
export function headerBlockAt(lines: readonly Line[], at: number): boolean {
  const first = lines[at]?.says ?? '';
  const field = fieldOf(first);
  if (!field) return false;
  if (field === 'from' && isWholeBlock(first)) return true;
  const block = blockFrom(lines, at);
  const fields = new Set(block.map(fieldOf).filter((field) => field !== null));
  // an address stands beside a label, or wrapped below it
  const hasAddress = block.some(
    (says, i) => /@|\[mailto:/.test(says) && (fieldOf(says) ?? fieldOf(block[i - 1] ?? '')) !== null,
  );
  const hasDate = block.some((says) => fieldOf(says) === 'date' && DATE_IN_LINE.test(says));
  if (fields.size >= 3) return fields.has('from') || (hasAddress && hasDate);
  if (fields.size < 2 || !hasAddress) return false;
  return fields.has('from') ? hasDate || fields.has('subject') : hasDate && fields.has('to');
}

const [DATE_LABEL, TO_LABEL, SUBJECT_LABEL] = (['date', 'to', 'subject'] as const).map(
  (field) => new RegExp(`[\\s*>\\]](?:${HEADER_LABELS[field]})[\\s*]{0,2}[:：]`, 'iu'),
);

/** All headers in one line, as some programs leave them that make text out of html. */
function isWholeBlock(says: string): boolean {
  const labels = [DATE_LABEL, TO_LABEL, SUBJECT_LABEL];
  return says.length > 60 && DATE_IN_LINE.test(says) && labels.every((label) => label?.test(says) ?? false);
}

/** The lines of the block: a blank line between two fields or a few continued lines may stand in it. */
function blockFrom(lines: readonly Line[], at: number): readonly string[] {
  const block: string[] = [];
  let other = 0;
  for (let i = at; i < Math.min(lines.length, at + 16); i++) {
    const says = lines[i]?.says ?? '';
    if (says === '' && fieldOf(lines[i + 1]?.says ?? '')) continue;
    if (says === '' && (other > 0 || block.length >= 3)) break;
    if (!fieldOf(says) && ++other > 4) break;
    block.push(says);
  }
  return block;
}

export function isOriginalLine(says: string): boolean {
  return mayMark(says) && (ORIGINAL_LINE.test(says) || DASHED_INTRO.test(says));
}

export function isForwardedLine(says: string): boolean {
  return mayMark(says) && FORWARDED_LINE.test(says);
}

/** Marks stand between dashes, or end in a colon, or are one of a few short lines. */
function mayMark(says: string): boolean {
  return says.length <= 340 && (OPENS_MARK.test(says) || /[:：][\s*]{0,4}$/.test(says.slice(-5)));
}

/** A dash or a star, or what `original message` begins with in the languages that write it bare. */
const OPENS_MARK = /^[\s*_]{0,4}[-_=–—*]|^[\s*]{0,4}[oum].{0,39}$/i;

export function isSeparator(says: string): boolean {
  return SEPARATOR.test(says);
}
