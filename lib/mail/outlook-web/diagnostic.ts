import type { PageDeps } from '../../platform/page/page-deps';
import { attr, firstChild, isElement, matches, nextSibling, query, tagOf } from '../../platform/page/safe-dom';
import { isOutlooks } from './find';
import { writtenByPeople } from './selectors';
import { selfCheck } from './self-check';

const MAX_LINES = 2_000;
/** Attributes whose values Outlook writes itself; an id may hold a conversation's, so only its ends are kept. */
const SHOWN = ['role', 'data-app-section', 'data-testid', 'data-icon-name', 'aria-selected', 'contenteditable'];

/** Structure for a bug report: tags, roles, names of attributes. No text, no addresses, nothing out of a mail. */
export function diagnostic(document: Document, deps: PageDeps): string {
  const lines = selfCheck(document, deps).map(({ ok, name, evidence }) => `${ok ? 'ok' : 'FAIL'} ${name}: ${evidence}`);
  lines.push(`lang ${attr(document.documentElement, 'lang')}`);
  const panes = query(document, '#ReadingPaneContainerId, #MailList').filter(isOutlooks);
  for (const root of panes) outline(root, ' ', lines);
  return lines.slice(0, MAX_LINES).join('\n');
}

function outline(element: Element, indent: string, lines: string[]): void {
  const names = [...element.attributes].map(({ name, value }) => {
    if (name === 'id') return `id=${value.replace(/(?<=_).+(?=_)/, '…').replace(/\d+/g, '0')}`;
    return SHOWN.includes(name) ? `${name}=${value}` : name;
  });
  lines.push(`${indent}${tagOf(element)} ${names.join(' ')}`);
  if (lines.length > MAX_LINES || matches(element, writtenByPeople)) return;
  for (let child = firstChild(element); child; child = nextSibling(child)) {
    if (isElement(child)) outline(child, `${indent} `, lines);
  }
}
