import { alternativesOf, tokensOf } from './required-words';
import { preparedAlternatives } from './taken-apart';

/** Characters above which a pattern costs more to compile than several small ones of which few are ever needed. */
const LARGE = 320;
/** Characters of the long group that go together into one of the small ones. */
const SHARE = 160;

/**
 * The alternatives of a list, none with a long choice inside: `(?:i|we) will (?:send|call|…)` becomes one pattern for each
 * handful of verbs. Together they match what the whole matches; each is compiled only when one of its own words occurs.
 */
export function smallAlternatives(source: string): readonly string[] {
  return preparedAlternatives(source) ?? alternativesOf(source).flatMap(smaller);
}

function smaller(source: string): readonly string[] {
  if (source.length <= LARGE) return [source];
  const group = longestGroup(source);
  if (!group) return [source];
  const before = source.slice(0, group.start);
  const after = source.slice(group.end);
  return shares(alternativesOf(inside(source.slice(group.start + 3, group.end - 1)))).map(
    (share) => `${before}(?:${share})${after}`,
  );
}

/** `(?:a|b)` that is all there is → `a|b`: a word class often stands in brackets of its own. */
function inside(choice: string): string {
  const group = choice.startsWith('(?:') ? longestGroup(choice) : null;
  return group?.start === 0 && group.end === choice.length ? inside(choice.slice(3, -1)) : choice;
}

function shares(alternatives: readonly string[]): readonly string[] {
  const found: string[] = [];
  let share = '';
  for (const one of alternatives) {
    if (share !== '' && share.length + one.length > SHARE) {
      found.push(share);
      share = '';
    }
    share = share === '' ? one : `${share}|${one}`;
  }
  return share === '' ? found : [...found, share];
}

type Group = { readonly start: number; readonly end: number };

/** The longest plain group at the top of a pattern that must match exactly once. */
function longestGroup(source: string): Group | null {
  let best: Group | null = null;
  let depth = 0;
  let opened = { at: 0, plain: false };
  let at = 0;
  for (const token of tokensOf(source)) {
    if (token[0] === '(') {
      if (depth === 0) opened = { at, plain: token === '(?:' };
      depth++;
    } else if (token[0] === ')') depth--;
    at += token.length;
    const closes = depth === 0 && token === ')' && opened.plain;
    if (closes && (!best || at - opened.at > best.end - best.start)) best = { start: opened.at, end: at };
  }
  return best;
}
