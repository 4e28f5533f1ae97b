import { type SelectorKey, selectors, writtenByPeople } from './selectors';

/**
 * Reads a property past what a page may have put over it: `<form><input name=parentNode>` replaces `form.parentNode`,
 * in a content script too. Prototypes are out of a mail's reach.
 */
function get<T>(node: Node, name: string): T {
  return Reflect.get(Object.getPrototypeOf(node), name, node) as T;
}

function call<T>(node: Node, name: string, argument: unknown): T {
  return get<(argument: unknown) => T>(node, name).call(node, argument);
}

export const nodeType = (node: Node) => get<number>(node, 'nodeType');
export const tagOf = (node: Node) => get<string>(node, 'nodeName').toUpperCase();
export const firstChild = (node: Node) => get<Node | null>(node, 'firstChild');
export const nextSibling = (node: Node) => get<Node | null>(node, 'nextSibling');
export const parentElement = (node: Node) => get<Element | null>(node, 'parentElement');
export const textOf = (node: Node) => get<string | null>(node, 'textContent') ?? '';
export const attr = (element: Element, name: string) => call<string | null>(element, 'getAttribute', name);
export const closest = (element: Element, css: string) => call<Element | null>(element, 'closest', css);
export const matches = (element: Element, css: string) => call<boolean>(element, 'matches', css);
export const contains = (outer: Node, inner: Node) => call<boolean>(outer, 'contains', inner);

export function isElement(node: unknown): node is Element {
  return typeof node === 'object' && node !== null && nodeType(node as Node) === 1;
}

export function hasClass(element: Element, ...names: readonly string[]): boolean {
  const list = (attr(element, 'class') ?? '').split(/\s+/);
  return names.some((name) => list.includes(name));
}

/** Everything the CSS finds, whoever wrote it. Never call it on an element out of a mail's body. */
export function query(root: ParentNode, css: string): Element[] {
  return [...root.querySelectorAll(css)];
}

/** True when nothing around the element matches: a mail may bring markup of the same kind. */
export function isOutermost(element: Element, css: string): boolean {
  const above = parentElement(element);
  return above !== null && closest(above, css) === null;
}

/** True when the element is Gmail's own: outside every body and every box that holds somebody's text. */
export function isGmails(element: Element): boolean {
  return closest(element, writtenByPeople) === null;
}

/** Gmail's own elements that match the first candidate with any match. */
export function findAll(
  root: ParentNode,
  key: SelectorKey,
  accept: (element: Element) => boolean = () => true,
): Element[] {
  for (const css of selectors[key]) {
    const found = query(root, css).filter((element) => isGmails(element) && accept(element));
    if (found.length > 0) return found;
  }
  return [];
}

export function findFirst(root: ParentNode, key: SelectorKey, accept?: (element: Element) => boolean): Element | null {
  return findAll(root, key, accept)[0] ?? null;
}

export function collapseSpaces(text: string): string {
  return text.replace(/[\s\u00a0\u202f\u2007]+/g, ' ').trim();
}
