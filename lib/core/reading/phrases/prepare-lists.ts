import { requiredWords } from './required-words';
import { smallAlternatives } from './small-alternatives';
import { listKey, type PreparedRow } from './taken-apart';

/** Takes lists apart ahead of time; what `preparedLists` holds in a built extension. Throws when two lists share a key. */
export function prepareLists(sources: readonly string[]): Readonly<Record<string, string>> {
  const prepared: Record<string, string> = {};
  for (const source of new Set(sources)) {
    const key = listKey(source);
    if (key in prepared) throw new Error(`Two phrase lists begin alike and are of one length: ${key}`);
    prepared[key] = JSON.stringify(rowsOf(source));
  }
  return prepared;
}

/** An alternative that stands in the list as it is, is given by its place; a part of a divided one is written out. */
function rowsOf(source: string): readonly PreparedRow[] {
  let at = 0;
  return smallAlternatives(source).map((one) => {
    const from = source.indexOf(one, at);
    if (from < 0) return [one, ...requiredWords(one)];
    at = from + one.length;
    return [[from, at], ...requiredWords(one)];
  });
}
