import { attr, firstChild, isElement, matches, nextSibling, query, tagOf } from '../../platform/page/safe-dom';
import { isGmails } from './dom';
import type { GmailDeps } from './gmail-deps';
import { writtenByPeople } from './selectors';
import { selfCheck } from './self-check';

const MAX_LINES = 2_000;

/** Structure for a bug report: tags, classes, roles, names of attributes. No text, no values, nothing out of a mail. */
export function diagnostic(document: Document, deps: GmailDeps): string {
  const lines = selfCheck(document, deps).map(({ ok, name, evidence }) => `${ok ? 'ok' : 'FAIL'} ${name}: ${evidence}`);
  lines.push(`lang ${attr(document.documentElement, 'lang')}; body ${attr(document.body, 'class')}`);
  for (const root of query(document, '[role="main"], [role="dialog"]')) if (isGmails(root)) outline(root, ' ', lines);
  return lines.slice(0, MAX_LINES).join('\n');
}

function outline(element: Element, indent: string, lines: string[]): void {
  const names = [...element.attributes].map(({ name, value }) =>
    name === 'class' || name === 'role' ? `${name}=${value.trim()}` : name,
  );
  lines.push(`${indent}${tagOf(element)} ${names.join(' ')}`);
  if (lines.length > MAX_LINES || matches(element, writtenByPeople)) return;
  for (let child = firstChild(element); child; child = nextSibling(child)) {
    if (isElement(child)) outline(child, `${indent} `, lines);
  }
}
