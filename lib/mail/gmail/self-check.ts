import type { SelfCheck } from '../mail-adapter';
import { attr, findAll } from './dom';
import { findComposes, ownership } from './find-composes';
import { findThread, type OpenThread } from './find-thread';
import type { GmailDeps } from './gmail-deps';
import { accountGrounds } from './read-account';
import { readThreadView } from './read-thread-view';
import { type SelectorKey, selectors } from './selectors';

/** Two ways for each fact where the page has two. Evidence holds counts and selectors, never text or names. */
export function selfCheck(document: Document, deps: GmailDeps): readonly SelfCheck[] {
  const found = findThread(document, deps);
  const checks = [checkThread(found), checkAccount(document)];
  if (found.status !== 'ok') return checks;
  return [
    ...checks,
    checkOtherId(document, found),
    ...checkMessages(document, deps),
    checkReply(found, deps),
    checkBoxes(document, found, deps),
  ];
}

function checkThread(found: ReturnType<typeof findThread>): SelfCheck {
  const evidence =
    found.status === 'ok' ? `${used(found.root.ownerDocument, 'heading')}; ${found.items.length} items` : found.status;
  return { name: 'thread', ok: found.status === 'ok' || found.status === 'none', evidence };
}

/** Which candidate of the registry matched: a later one than usual tells of a rollout. */
function used(root: ParentNode, key: SelectorKey): string {
  const [first] = findAll(root, key);
  const at = first ? selectors[key].findIndex((css) => first.matches(css)) : -1;
  return at < 0 ? `${key}: none` : `${key}: candidate ${at + 1} of ${selectors[key].length}`;
}

function checkAccount(document: Document): SelfCheck {
  const grounds = accountGrounds(document);
  const agree = new Set(grounds.map((ground) => ground.address)).size === 1;
  return {
    name: 'account',
    ok: agree,
    evidence: grounds.map((ground) => ground.from).join(', ') + (grounds.length > 1 && !agree ? ' disagree' : ''),
  };
}

/** The page's own log marker names the open thread too (2022-05); whether it follows navigation is not known, so it only warns. */
function checkOtherId(document: Document, open: OpenThread): SelfCheck {
  const marker = threadInLog(attr(document.body, 'jslog') ?? '');
  if (!marker) return { name: 'thread-id', ok: true, evidence: 'one source' };
  const same =
    marker === open.id.perm || (open.id.legacy !== null && marker === `thread-f:${BigInt(`0x${open.id.legacy}`)}`);
  return {
    name: 'thread-id',
    ok: same,
    evidence: same ? 'heading and page marker agree' : 'heading and page marker differ',
  };
}

function threadInLog(jslog: string): string | null {
  const field = /(?:^|;)\s*1:([A-Za-z0-9+/=_-]+)/.exec(jslog)?.[1];
  if (!field) return null;
  try {
    return /thread-[af]:r?-?\d+/.exec(atob(field.replace(/-/g, '+').replace(/_/g, '/')))?.[0] ?? null;
  } catch {
    return null; // not base64: the marker has changed its shape, and then it says nothing
  }
}

function checkMessages(document: Document, deps: GmailDeps): SelfCheck[] {
  const view = readThreadView(document, deps);
  if (view.status !== 'ok') return [{ name: 'messages', ok: false, evidence: view.status }];
  const { messages, completeness } = view.thread;
  const expanded = messages.filter((message) => message.state === 'expanded');
  const bodies = expanded.filter((message) => message.text !== null).length;
  const dated = messages.filter((message) => message.at !== null).length;
  return [
    { name: 'messages', ok: messages.length > 0, evidence: `${messages.length} of ${completeness.total}` },
    { name: 'bodies', ok: bodies === expanded.length, evidence: `${bodies} of ${expanded.length} expanded` },
    { name: 'dates', ok: dated === messages.length, evidence: `${dated} of ${messages.length}` },
  ];
}

function checkReply(open: OpenThread, deps: GmailDeps): SelfCheck {
  const bars = findAll(open.root, 'reply', deps.isRendered).length;
  const boxes = findAll(open.root, 'compose', deps.isRendered).length;
  return { name: 'reply', ok: bars + boxes > 0, evidence: `${bars} reply words, ${boxes} boxes` };
}

function checkBoxes(document: Document, open: OpenThread, deps: GmailDeps): SelfCheck {
  const proofs = findComposes(document, deps).map((compose) => ownership(compose, open, []));
  const unproven = proofs.filter((proof) => proof === 'unproven').length;
  return { name: 'boxes', ok: unproven === 0, evidence: `${proofs.length} open, ${unproven} without a thread` };
}
