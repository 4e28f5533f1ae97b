const answers = new WeakMap<readonly RegExp[], Map<string, boolean>>();
/** Sentences kept per list; a draft and its last states fit well. */
const KEPT = 400;

/**
 * True when one of the patterns is in the text. Remembered per sentence: a keystroke changes one sentence, so the others
 * need not be looked at again.
 */
export function matchesAny(patterns: readonly RegExp[], text: string): boolean {
  const known = answers.get(patterns) ?? new Map<string, boolean>();
  answers.set(patterns, known);
  const before = known.get(text);
  if (before !== undefined) return before;
  const found = patterns.some((pattern) => pattern.test(text));
  if (known.size >= KEPT) known.clear();
  known.set(text, found);
  return found;
}
