import { attr, closest, firstChild, isElement, matches, nextSibling, nodeType, query, tagOf, textOf } from './dom';
import type { GmailDeps } from './gmail-deps';
import { writtenByPeople } from './selectors';
import { selfCheck } from './self-check';

const MAX_CHARS = 60_000;
const MAX_DEPTH = 60;

/** Structure for a bug report: tags, classes, roles, names of attributes. No text, no values, nothing out of a mail. */
export function diagnostic(document: Document, deps: GmailDeps): string {
  const checks = selfCheck(document, deps).map(
    (check) => `${check.ok ? 'ok  ' : 'FAIL'} ${check.name}: ${check.evidence}`,
  );
  const roots = query(document, '[role="main"], [role="dialog"]').filter(
    (root) => closest(root, writtenByPeople) === null,
  );
  const lines: string[] = [];
  for (const root of roots) outline(root, 0, lines);
  const language = document.documentElement.getAttribute('lang') ?? '-';
  const head = [
    `lang ${language}; body .${(attr(document.body, 'class') ?? '').trim().replace(/\s+/g, '.')}`,
    ...checks,
    '',
  ];
  return [...head, ...lines].join('\n').slice(0, MAX_CHARS);
}

function outline(element: Element, depth: number, lines: string[]): void {
  if (depth > MAX_DEPTH || lines.length > 4_000) return;
  const classes = (attr(element, 'class') ?? '').split(/\s+/).filter(Boolean);
  const names = [...element.attributes]
    .map((attribute) => attribute.name)
    .filter((name) => !/^(class|role|style)$/.test(name));
  const role = attr(element, 'role');
  const words = ownTextLength(element);
  lines.push(
    `${' '.repeat(depth)}${tagOf(element).toLowerCase()}${classes.map((name) => `.${name}`).join('')}` +
      `${role ? ` role=${role}` : ''}${names.length > 0 ? ` [${names.join(' ')}]` : ''}${words > 0 ? ` ${words} chars` : ''}`,
  );
  if (matches(element, writtenByPeople)) return;
  for (let child = firstChild(element); child; child = nextSibling(child)) {
    if (isElement(child)) outline(child, depth + 1, lines);
  }
}

function ownTextLength(element: Element): number {
  let sum = 0;
  for (let child = firstChild(element); child; child = nextSibling(child)) {
    if (nodeType(child) === 3) sum += textOf(child).trim().length;
  }
  return sum;
}
