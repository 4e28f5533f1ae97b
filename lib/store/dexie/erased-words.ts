import type { EmailAddress } from '../../core/domain/ids';

/** Stands where a name or an address stood. */
const ERASED = '[erased]';
/** Fields in which people write; the others hold ids, days and choices. */
const TEXTS: ReadonlySet<string> = new Set([
  'what',
  'why',
  'says',
  'note',
  'name',
  'objective',
  'action',
  'agreedTerms',
  'exitReason',
]);
const SHORTEST = 3;

export type ErasedWords = {
  /** Names the person beyond doubt: an address, or their whole name. */
  names(text: string): boolean;
  /** Names them where it is known to be about them: also by their first or last name. */
  namesNear(text: string): boolean;
  /** The row without them; the same object when it did not name them. `near` = it belongs to a deal or thread of theirs. */
  without<T extends object>(row: T, near: boolean): T;
};

/** What a person is called, and how a row reads without it. */
export function erasedWords(emails: readonly EmailAddress[], called: readonly string[]): ErasedWords {
  const whole = called.map((name) => name.trim()).filter((name) => /\s/.test(name));
  const turned = whole.map((name) => name.replace(/^(.*)\s(\S+)$/, '$2, $1'));
  const words = called.flatMap((name) => name.split(/[\s,]+/)).filter((word) => word.length >= SHORTEST);
  const wide = patternOf([...emails, ...whole, ...turned]);
  const near = patternOf([...emails, ...whole, ...turned, ...called, ...words]);
  const own = new Set<unknown>(emails);

  function clean(value: unknown, field: string, isNear: boolean): unknown {
    if (typeof value === 'string') return isId(field) ? value : value.replace(patternFor(field, isNear), ERASED);
    if (Array.isArray(value)) return cleanList(value, field, isNear);
    if (typeof value !== 'object' || value === null) return value;
    const fields = Object.entries(value).map(([name, one]) => [name, one, clean(one, name, isNear)] as const);
    return fields.every(([, before, after]) => before === after)
      ? value
      : Object.fromEntries(fields.map(([name, , after]) => [name, after]));
  }
  function cleanList(list: readonly unknown[], field: string, isNear: boolean): readonly unknown[] {
    const left = list.filter((one) => !own.has(one)).map((one) => clean(one, field, isNear));
    return left.length === list.length && left.every((one, at) => one === list[at]) ? list : left;
  }
  function patternFor(field: string, isNear: boolean): RegExp {
    return isNear && TEXTS.has(field) ? near : wide;
  }
  const found = (pattern: RegExp) => (text: string) => text.search(pattern) >= 0;
  return { names: found(wide), namesNear: found(near), without: (row, isNear) => clean(row, '', isNear) as typeof row };
}

function isId(field: string): boolean {
  return field === 'id' || field.endsWith('Id');
}

/** Whole words only, the longest first. */
function patternOf(texts: readonly string[]): RegExp {
  const wanted = [...new Set(texts)].filter(Boolean).toSorted((a, b) => b.length - a.length);
  if (wanted.length === 0) return /(?!)/;
  const escaped = wanted.map((text) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+'));
  return new RegExp(`(?<![\\p{L}\\p{N}._%+-])(?:${escaped.join('|')})(?![\\p{L}\\p{N}_])`, 'giu');
}
