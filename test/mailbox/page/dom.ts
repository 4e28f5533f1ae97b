/** Safe against mails that name a form field `closest` or `querySelector`. */
export function closest(target: EventTarget | null, selector: string): HTMLElement | null {
  return target instanceof Element ? (Element.prototype.closest.call(target, selector) as HTMLElement | null) : null;
}

/** The mail's own words are not the page's controls, whatever they look like. */
export function inBody(target: EventTarget | null): boolean {
  return closest(target, '.a3s') !== null;
}

export function one(selector: string, root: ParentNode = document): HTMLElement {
  const found = root.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`the demo page has no ${selector}`);
  return found;
}

/** A copy of what waits in a template; no markup is parsed, so Trusted Types has nothing to object to. */
export function fromTemplate(selector: string): HTMLElement {
  const template = document.querySelector<HTMLTemplateElement>(`template${selector}`);
  const first = template?.content.firstElementChild;
  if (!first) throw new Error(`the demo page has no template ${selector}`);
  return document.importNode(first, true) as HTMLElement;
}

export function make(
  tag: string,
  attributes: Readonly<Record<string, string>>,
  ...children: readonly (Node | string)[]
): HTMLElement {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children);
  return element;
}
