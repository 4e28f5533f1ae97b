import { contentStems, tokensOf } from '../content-words';
import { readDraft } from '../draft-text';
import type { DraftLint } from './draft-lint';

/** The previous draft again, whole or nearly (S1-34). */
export const repeatsPrevious = {
  id: 'repeats-previous',
  label: 'Repeats the last mail',
  level: 'error',
  check(text, context) {
    const previous = bodyTokens(context.previousDraft);
    const tokens = bodyTokens(text);
    if (tokens.length < 5 || previous.length < 5) return [];
    if (!isNearly(tokens, previous) && !isRetold(tokens, previous)) return [];
    return [
      {
        at: [0, 0],
        message: 'This says the same as your last mail.',
        fix: 'A second copy gives no new reason to answer. Add one new fact, or change the ask.',
      },
    ];
  },
} as const satisfies DraftLint;

function bodyTokens(text: string): readonly string[] {
  const body = readDraft(text)
    .body.map((sentence) => sentence.lower)
    .join(' ');
  return tokensOf(body).filter((token) => !datePart.test(token));
}

/** The same dates are no repetition: a short mail is half made of them. */
const datePart =
  /^(\d{1,2}|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december)$/;

/** Most word pairs of this mail stand in the last one, or most of its distinct words do while both are about as long. */
function isNearly(tokens: readonly string[], previous: readonly string[]): boolean {
  const pairs = pairsOf(tokens);
  const known = pairsOf(previous);
  const shared = [...pairs].filter((pair) => known.has(pair)).length;
  if (shared / pairs.size >= 0.55) return true;
  const words = new Set(tokens);
  const before = new Set(previous);
  const common = [...words].filter((word) => before.has(word)).length;
  return (2 * common) / (words.size + before.size) >= 0.72 && shared / pairs.size >= 0.35;
}

function pairsOf(tokens: readonly string[]): ReadonlySet<string> {
  return new Set(tokens.slice(1).map((token, index) => `${tokens[index]} ${token}`));
}

/** Other words around the same matter: nearly every topic word of the last mail is here, and hardly one is new. */
function isRetold(tokens: readonly string[], previous: readonly string[]): boolean {
  const here = contentStems(tokens.join(' '));
  const before = contentStems(previous.join(' '));
  const shared = [...here].filter((stem) => before.has(stem)).length;
  const length = tokens.length / previous.length;
  return shared >= 6 && shared / before.size >= 0.75 && shared / here.size >= 0.8 && length > 0.6 && length < 1.7;
}
