import { isElement } from '../../platform/page/safe-dom';

type SendAnswers = {
  controlAt(target: Element): Element | null;
  /** True holds the act. */
  pressed(control: Element): boolean;
  shortcut(target: Element): boolean;
};
export type SendGesture = { onMouse(event: Event): void; onKey(event: Event): void };

/**
 * Turns clicks and keys into one question a gesture. Gmail's buttons may act on mouseup already, and a held key must
 * not act on its release either, so the first answer serves to the gesture's end.
 */
export function sendGesture({ controlAt, pressed, shortcut }: SendAnswers): SendGesture {
  let down: Element | null = null;
  let answered: { readonly control: Element; readonly held: boolean } | null = null;
  let keyHeld = false;

  function onKeyDown(event: KeyboardEvent, target: Element): void {
    if (!(event.repeat && keyHeld)) keyHeld = asksToSend(event, target);
    if (keyHeld) swallow(event);
  }
  function asksToSend(event: KeyboardEvent, target: Element): boolean {
    if (event.isComposing) return false;
    const control = event.key === 'Enter' || event.key === ' ' ? controlAt(target) : null;
    if (control) return pressed(control);
    return event.key === 'Enter' && (event.ctrlKey || event.metaKey) && shortcut(target);
  }
  return {
    onMouse(event) {
      const control = isElement(event.target) ? controlAt(event.target) : null;
      if (event.type === 'mousedown') {
        answered = null;
        down = control;
        return;
      }
      if (!control || (event.type === 'mouseup' && (down !== control || (event as MouseEvent).button !== 0))) return;
      if (answered?.control !== control) answered = { control, held: pressed(control) };
      if (answered.held) swallow(event);
      if (event.type === 'click') answered = null;
    },
    onKey(event) {
      if (event.type === 'keydown' && isElement(event.target)) onKeyDown(event as KeyboardEvent, event.target);
      else if (event.type === 'keyup' && keyHeld && /^(Enter| )$/.test((event as KeyboardEvent).key)) {
        keyHeld = false;
        swallow(event);
      }
    },
  };
}

function swallow(event: Event): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}
