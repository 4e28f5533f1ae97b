type Reader = (this: Node, argument?: unknown) => unknown;

/**
 * Reads a property past what a page may have put over it: `<form><input name=parentNode>` replaces `form.parentNode`,
 * in a content script too. Prototypes are out of a mail's reach; what they hold is looked up once, bodies have many nodes.
 */
function past<T, On extends Node = Node>(name: string): (node: On, argument?: unknown) => T {
  let read: Reader | null = null;
  return (node, argument) => {
    read ??= readerOf(node, name);
    return read.call(node, argument) as T;
  };
}

/** Throws when no prototype has it: then it is no node. */
function readerOf(node: Node, name: string): Reader {
  let at: object = Object.getPrototypeOf(node);
  while (!Object.hasOwn(at, name)) at = Object.getPrototypeOf(at);
  const found = Object.getOwnPropertyDescriptor(at, name);
  return (found?.get ?? found?.value) as Reader;
}

export const nodeType = past<number>('nodeType');
const nodeName = past<string>('nodeName');
export const firstChild = past<Node | null>('firstChild');
export const nextSibling = past<Node | null>('nextSibling');
export const parentElement = past<Element | null>('parentElement');
const textContent = past<string | null>('textContent');
export const attr: (element: Element, name: string) => string | null = past('getAttribute');
export const hasAttributes: (element: Element) => boolean = past('hasAttributes');
export const closest: (element: Element, css: string) => Element | null = past('closest');
export const matches: (element: Element, css: string) => boolean = past('matches');
export const contains: (outer: Node, inner: Node) => boolean = past('contains');
export const tagOf = (node: Node) => nodeName(node).toUpperCase();
export const textOf = (node: Node) => textContent(node) ?? '';

export function isElement(node: unknown): node is Element {
  return typeof node === 'object' && node !== null && 'nodeType' in node && nodeType(node as Node) === 1;
}

export function hasClass(element: Element, ...names: readonly string[]): boolean {
  const list = attr(element, 'class')?.split(/\s+/);
  return names.some((name) => list?.includes(name));
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

export function collapseSpaces(text: string): string {
  return text.replace(/[\s\u00a0\u202f\u2007]+/g, ' ').trim();
}
