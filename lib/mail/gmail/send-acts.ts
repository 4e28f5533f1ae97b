import { listen } from '../../platform/page/listen';
import { isElement } from '../../platform/page/safe-dom';
import { whileWatched } from '../../platform/page/while-watched';
import type { SendIntent } from '../mail-adapter';
import { type Compose, composeAround, findComposes } from './find-composes';
import type { GmailDeps } from './gmail-deps';
import { controlAround, sendControl } from './send-control';
import { sendGesture } from './send-gesture';
import { sendIntent } from './send-intent';

/** The rep asked Gmail to send: by click, by key, or for a later time. */
export type SendAct = { readonly kind: 'send' | 'schedule'; readonly intent: SendIntent; readonly compose: Compose };

export type SendActs = {
  guard(hold: (intent: SendIntent) => boolean, signal: AbortSignal): void;
  onAct(listener: (act: SendAct) => void, signal: AbortSignal): void;
  onUndo(listener: () => void, signal: AbortSignal): void;
  onDiscard(listener: (root: Element) => void, signal: AbortSignal): void;
};

/**
 * Listens for sends before Gmail does, on the window, in the capture phase. Guards are asked first; an act they hold
 * reaches nobody.
 */
export function sendActs(document: Document, deps: GmailDeps): SendActs {
  const guards = new Set<(intent: SendIntent) => boolean>();
  const acts = new Set<(act: SendAct) => void>();
  const undos = new Set<() => void>();
  const discards = new Set<(root: Element) => void>();
  let scheduling: Compose | null = null;

  function held(kind: SendAct['kind'], compose: Compose | null): boolean {
    if (!compose) return false;
    const act = { kind, compose, intent: sendIntent(document, deps, compose) };
    if ([...guards].some((hold) => hold(act.intent))) return true;
    tellAll(acts, act);
    return false;
  }
  const gesture = sendGesture({
    controlAt: sendControl,
    pressed(control) {
      const composes = findComposes(document, deps);
      const own = composeAround(control, composes);
      if (!controlAround(control, 'schedule')) return held('send', own);
      // the menu with "Schedule send" stands outside the box
      const only = composes.length === 1 ? composes[0] : null;
      return held('schedule', own ?? scheduling ?? only ?? null);
    },
    shortcut: (target) => held('send', composeAround(target, findComposes(document, deps))),
  });
  function noteClick({ target }: Event): void {
    if (!isElement(target)) return;
    if (controlAround(target, 'undoLink')) tellAll(undos);
    const compose = composeAround(target, findComposes(document, deps));
    if (compose && controlAround(target, 'scheduleArrow')) scheduling = compose;
    if (compose && controlAround(target, 'discard')) tellAll(discards, compose.root);
  }
  const attend = whileWatched((signal) => {
    const view = document.defaultView ?? document;
    listen(view, 'click', noteClick, signal);
    listen(view, 'mousedown mouseup click', gesture.onMouse, signal);
    listen(view, 'keydown keyup', gesture.onKey, signal);
  });
  function subscribe<T>(set: Set<T>, listener: T, signal: AbortSignal): void {
    if (signal.aborted) return;
    set.add(listener);
    attend(signal, () => set.delete(listener));
  }
  return {
    guard: (hold, signal) => subscribe(guards, hold, signal),
    onAct: (listener, signal) => subscribe(acts, listener, signal),
    onUndo: (listener, signal) => subscribe(undos, listener, signal),
    onDiscard: (listener, signal) => subscribe(discards, listener, signal),
  };
}

function tellAll<T extends readonly unknown[]>(listeners: ReadonlySet<(...news: T) => void>, ...news: T): void {
  for (const listener of [...listeners]) listener(...news);
}
