import { closest, query } from './safe-dom';

type Accept = (element: Element) => boolean;

/** Looks for a mail client's own elements by its ordered selectors: the first candidate with any match counts. */
export function finders<Key extends string>(
  selectors: { readonly [key in Key]: readonly string[] },
  writtenByPeople: string,
): {
  /** True when the element is outside every body and every box that holds somebody's text. */
  readonly isClients: Accept;
  findAll(root: ParentNode, key: Key, accept?: Accept): Element[];
  findFirst(root: ParentNode, key: Key, accept?: Accept): Element | null;
} {
  function isClients(element: Element): boolean {
    return closest(element, writtenByPeople) === null;
  }
  function findAll(root: ParentNode, key: Key, accept: Accept = () => true): Element[] {
    for (const css of selectors[key]) {
      const found = query(root, css).filter((element) => isClients(element) && accept(element));
      if (found.length > 0) return found;
    }
    return [];
  }
  function findFirst(root: ParentNode, key: Key, accept?: Accept): Element | null {
    return findAll(root, key, accept)[0] ?? null;
  }
  return { isClients, findAll, findFirst };
}
