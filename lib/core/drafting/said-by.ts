import { matchesAny } from './matches-any';
/** True when every hit of the patterns stands inside quotation marks: the words are told, not used. Takes plain lower case. */
export function isQuoted(lower: string, patterns: readonly RegExp[]): boolean {
  const outside = lower.replace(/"[^"]*"/g, (quoted) => ' '.repeat(quoted.length));
  return outside !== lower && !matchesAny(patterns, outside);
}
