import { closest, query } from '../../platform/page/safe-dom';
import { type SelectorKey, selectors, writtenByPeople } from './selectors';

/** True when the element is Outlook's own: outside every body and every box that holds somebody's text. */
export function isOutlooks(element: Element): boolean {
  return closest(element, writtenByPeople) === null;
}

/** Outlook's own elements that match the first candidate with any match. */
export function findAll(
  root: ParentNode,
  key: SelectorKey,
  accept: (element: Element) => boolean = () => true,
): Element[] {
  for (const css of selectors[key]) {
    const found = query(root, css).filter((element) => isOutlooks(element) && accept(element));
    if (found.length > 0) return found;
  }
  return [];
}

export function findFirst(root: ParentNode, key: SelectorKey, accept?: (element: Element) => boolean): Element | null {
  return findAll(root, key, accept)[0] ?? null;
}
