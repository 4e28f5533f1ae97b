import { attr, matches } from '../../platform/page/safe-dom';
import type { SelfCheck } from '../mail-adapter';
import { findAll } from './dom';
import { findComposes, ownership } from './find-composes';
import { findThread, type OpenThread } from './find-thread';
import type { GmailDeps } from './gmail-deps';
import { accountGrounds } from './read-account';
import { readThreadView } from './read-thread-view';
import { selectors } from './selectors';

/** Two ways for each fact where the page has two. Evidence holds counts and places in the registry, never text or names. */
export function selfCheck(document: Document, deps: GmailDeps): readonly SelfCheck[] {
  const found = findThread(document, deps);
  const open = found.status === 'ok' ? found : null;
  const grounds = accountGrounds(document);
  const checks: SelfCheck[] = [
    check('thread', open !== null || found.status === 'none', open ? candidateOf(open.heading) : found.status),
    check(
      'account',
      new Set(grounds.map(({ address }) => address)).size === 1,
      grounds.map(({ from }) => from).join(', '),
    ),
  ];
  return open ? [...checks, checkMarker(document, open), ...checkParts(document, deps, open)] : checks;
}

function check(name: string, ok: boolean, evidence: string): SelfCheck {
  return { name, ok, evidence };
}

/** A later candidate than usual tells of a rollout. */
function candidateOf(heading: Element): string {
  return `candidate ${selectors.heading.findIndex((css) => matches(heading, css)) + 1} of ${selectors.heading.length}`;
}

/** The page's own log marker names the open thread too (2022-05); whether it follows navigation is not known, so it only warns. */
function checkMarker(document: Document, { id }: OpenThread): SelfCheck {
  const marker = threadInLog(attr(document.body, 'jslog') ?? '');
  const own = [id.perm, id.legacy && `thread-f:${BigInt(`0x${id.legacy}`)}`];
  return check('thread-id', marker === null || own.includes(marker), marker === null ? 'one source' : 'two sources');
}

function threadInLog(jslog: string): string | null {
  try {
    const field = /(?:^|;)\s*1:([\w+/=-]+)/.exec(jslog)?.[1] ?? '';
    return /thread-[af]:r?-?\d+/.exec(atob(field.replace(/-/g, '+').replace(/_/g, '/')))?.[0] ?? null;
  } catch {
    return null; // not base64: the marker has changed its shape, and then it says nothing
  }
}

function checkParts(document: Document, deps: GmailDeps, open: OpenThread): SelfCheck[] {
  const view = readThreadView(document, deps);
  const messages = view.status === 'ok' ? view.thread.messages : [];
  const count = (name: string, part: number, whole: number) =>
    check(name, whole > 0 && part === whole, `${part} of ${whole}`);
  const expanded = messages.filter(({ state }) => state === 'expanded');
  const boxes = findComposes(document, deps);
  const unproven = boxes.filter((compose) => ownership(compose, open, []) === 'unproven').length;
  const words = findAll(open.root, 'reply', deps.isRendered).length;
  return [
    count('dates', messages.filter(({ at }) => at !== null).length, messages.length),
    count('bodies', expanded.filter(({ text }) => text !== null).length, expanded.length),
    check('reply', words + boxes.length > 0, `${words} words, ${boxes.length} boxes`),
    check('boxes', unproven === 0, `${unproven} without a thread`),
  ];
}
