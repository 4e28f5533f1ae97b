import { attr, closest } from '../../platform/page/safe-dom';
import { isGmails } from './dom';
import { type SelectorKey, selectors } from './selectors';

/** The nearest element around `target` that is this control of Gmail's. */
export function controlAround(target: Element, key: SelectorKey): Element | null {
  if (!isGmails(target)) return null;
  for (const css of selectors[key]) {
    const control = closest(target, css);
    if (control) return control;
  }
  return null;
}

/** The control that sends, sends and archives, or sends later; a disabled one does nothing. */
export function sendControl(target: Element): Element | null {
  for (const key of ['send', 'sendAndArchive', 'schedule'] as const) {
    const control = controlAround(target, key);
    if (control) return attr(control, 'aria-disabled') === 'true' ? null : control;
  }
  return null;
}
