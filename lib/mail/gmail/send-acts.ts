import type { Link } from '../../core/domain/thread';
import type { SendIntent } from '../mail-adapter';
import { attr, closest, collapseSpaces, contains, findAll, findFirst, isElement, isGmails, textOf } from './dom';
import {
  type Compose,
  composeAround,
  findComposes,
  ownPart,
  ownWords,
  recipientsOf,
  threadOfCompose,
} from './find-composes';
import { findThread, type OpenThread } from './find-thread';
import type { GmailDeps } from './gmail-deps';
import { readBody } from './read-body';
import { type SelectorKey, selectors } from './selectors';

/** The rep asked Gmail to send: by click, by key, or for a later time. */
export type SendAct = { readonly kind: 'send' | 'schedule'; readonly intent: SendIntent; readonly compose: Compose };

export type SendActs = {
  guard(hold: (intent: SendIntent) => boolean, signal: AbortSignal): void;
  onAct(listener: (act: SendAct) => void, signal: AbortSignal): void;
  onUndo(listener: () => void, signal: AbortSignal): void;
  onDiscard(listener: (root: Element) => void, signal: AbortSignal): void;
};

type Decided = { readonly control: Element; readonly held: boolean };

/**
 * Listens for sends before Gmail does, on the window, in the capture phase. Guards are asked first; an act they hold
 * reaches nobody. Gmail's buttons may act on mouseup already, so one answer serves the whole gesture.
 */
export function sendActs(document: Document, deps: GmailDeps): SendActs {
  const guards = new Set<(intent: SendIntent) => boolean>();
  const acts = new Set<(act: SendAct) => void>();
  const undos = new Set<() => void>();
  const discards = new Set<(root: Element) => void>();
  let pressed: Element | null = null;
  let decided: Decided | null = null;
  let heldKey = false;
  let scheduling: Compose | null = null;
  let stop: AbortController | null = null;

  function decide(kind: SendAct['kind'], compose: Compose): boolean {
    const act = { kind, compose, intent: intentOf(document, deps, compose) };
    if ([...guards].some((hold) => hold(act.intent))) return true;
    for (const listener of [...acts]) listener(act);
    return false;
  }
  function decideFor(control: Element): boolean {
    const composes = findComposes(document, deps);
    const scheduled = closest(control, selectors.schedule[0]) !== null;
    const only = composes.length === 1 ? composes[0] : null;
    const compose = composeAround(control, composes) ?? (scheduled ? (scheduling ?? only) : null);
    return compose ? decide(scheduled ? 'schedule' : 'send', compose) : false;
  }
  function onMouse(event: MouseEvent): void {
    const target = isElement(event.target) ? event.target : null;
    const control = target && sendControl(target);
    if (event.type === 'mousedown') {
      decided = null;
      pressed = control;
      return;
    }
    if (event.type === 'click' && target) noteOther(target);
    if (!control || (event.type === 'mouseup' && (pressed !== control || event.button !== 0))) return;
    if (decided?.control !== control) decided = { control, held: decideFor(control) };
    if (decided.held) swallow(event);
    if (event.type === 'click') decided = null;
  }
  function noteOther(target: Element): void {
    if (inside(target, 'undoLink')) for (const listener of [...undos]) listener();
    const compose = composeAround(target, findComposes(document, deps));
    if (compose && inside(target, 'scheduleArrow')) scheduling = compose;
    if (compose && inside(target, 'discard')) for (const listener of [...discards]) listener(compose.root);
  }
  function onKeyDown(event: KeyboardEvent): void {
    if (event.repeat && heldKey) return swallow(event);
    heldKey = false;
    if (!isElement(event.target) || event.isComposing) return;
    const control = sendControl(event.target);
    const onControl = control !== null && (event.key === 'Enter' || event.key === ' ');
    const shortcut = event.key === 'Enter' && (event.ctrlKey || event.metaKey);
    if (!onControl && !shortcut) return;
    if (onControl && control) heldKey = decideFor(control);
    else {
      const compose = composeAround(event.target, findComposes(document, deps));
      heldKey = compose ? decide('send', compose) : false;
    }
    if (heldKey) swallow(event);
  }
  function onKeyUp(event: KeyboardEvent): void {
    if (!heldKey || !(event.key === 'Enter' || event.key === ' ')) return;
    heldKey = false;
    swallow(event);
  }
  function subscribe<T>(set: Set<T>, listener: T, signal: AbortSignal): void {
    const view = document.defaultView;
    if (signal.aborted || !view) return;
    set.add(listener);
    if (!stop) {
      stop = new AbortController();
      const options = { capture: true, signal: stop.signal };
      for (const type of ['mousedown', 'mouseup', 'click'] as const) view.addEventListener(type, onMouse, options);
      view.addEventListener('keydown', onKeyDown, options);
      view.addEventListener('keyup', onKeyUp, options);
    }
    signal.addEventListener('abort', () => {
      set.delete(listener);
      if (guards.size + acts.size + undos.size + discards.size > 0) return;
      stop?.abort();
      stop = null;
    });
  }
  return {
    guard: (hold, signal) => subscribe(guards, hold, signal),
    onAct: (listener, signal) => subscribe(acts, listener, signal),
    onUndo: (listener, signal) => subscribe(undos, listener, signal),
    onDiscard: (listener, signal) => subscribe(discards, listener, signal),
  };
}

function swallow(event: Event): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}

function inside(element: Element, key: SelectorKey): boolean {
  return selectors[key].some((css) => closest(element, css) !== null);
}

/** The control of Gmail's that sends, archives while sending, or opens the choice of a later time. */
function sendControl(target: Element): Element | null {
  if (!isGmails(target)) return null;
  for (const key of ['send', 'sendAndArchive', 'schedule'] as const) {
    for (const css of selectors[key]) {
      const control = closest(target, css);
      if (control) return attr(control, 'aria-disabled') === 'true' ? null : control;
    }
  }
  return null;
}

/** What the mail is at this moment: Gmail tears the box down right after. */
function intentOf(document: Document, deps: GmailDeps, compose: Compose): SendIntent {
  const found = findThread(document, deps);
  const open = found.status === 'ok' ? found : null;
  const at = deps.now();
  const own = ownPart(compose);
  const body = own && readBody(own);
  return {
    key: `gmail:send:${compose.draft ?? compose.key}:${at}`,
    compose: compose.key,
    thread: threadOfCompose(compose, open),
    subject: subjectOf(compose, open),
    to: recipientsOf(compose),
    text: body?.text ?? ownWords(compose).trim(),
    attachments: findAll(compose.root, 'composeFile').map((file) => collapseSpaces(textOf(file))),
    links: body ? body.links.map((link: Link) => link.href) : (ownWords(compose).match(/https?:\/\/[^\s<>"]+/g) ?? []),
    at,
  };
}

function subjectOf(compose: Compose, open: OpenThread | null): string {
  const box = findFirst(compose.root, 'subjectBox') as HTMLInputElement | null;
  return box?.value || (open && contains(open.root, compose.root) ? open.subject : '');
}

/** Moves the focus to the Send control of that box. Pressing it stays with the rep. */
export function focusSend(document: Document, deps: GmailDeps, key: string): void {
  const compose = findComposes(document, deps).find((one) => one.key === key);
  const control = compose && findFirst(compose.root, 'send');
  (control as HTMLElement | null | undefined)?.focus();
}
