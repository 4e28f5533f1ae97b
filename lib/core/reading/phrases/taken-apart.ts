import { preparedLists } from './prepared-lists';

export type Words = readonly (readonly string[])[];
/** An alternative, or from where to where it stands in its list; then the words it needs. */
export type PreparedRow = readonly [string | readonly [from: number, to: number], ...Words];

const words = new Map<string, Words>();

/** Names a list among those that were prepared together; `prepareLists` sees to it that no two have the same name. */
export function listKey(source: string): string {
  return `${source.length} ${source.slice(0, 60)}`;
}

/** The alternatives of a list that the build took apart; their words are known from then on. `null` = it did not. */
export function preparedAlternatives(source: string): readonly string[] | null {
  const prepared = preparedLists[listKey(source)];
  if (prepared === undefined) return null;
  return (JSON.parse(prepared) as readonly PreparedRow[]).map(([one, ...needs]) => {
    const alternative = typeof one === 'string' ? one : source.slice(...one);
    words.set(alternative, needs);
    return alternative;
  });
}

export function preparedWords(alternative: string): Words | null {
  return words.get(alternative) ?? null;
}
