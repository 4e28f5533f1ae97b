import type { GuardHold } from '@/lib/platform/messages';
import { guardStyle } from './guard-style';
import { icon } from './verdict-icon';

export type GuardDialog = {
  /** Shows why the mail is held. `release` runs only on the rep's own act, with the reason given. */
  open(hold: GuardHold, release: (reason: string) => void): void;
};

const REASONS = ['They asked me to write', 'Contract or legal notice', 'Another reason'] as const;

/** A dialog over the mail page, in a shadow root. Keep editing is the default; Escape means the same. */
export function guardDialog(signal: AbortSignal): GuardDialog {
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(guardStyle);
  root.adoptedStyleSheets = [sheet];
  signal.addEventListener('abort', () => host.remove());

  function close() {
    root.replaceChildren();
    host.remove();
  }

  return {
    open(hold, release) {
      const back = document.activeElement;
      const keep = act('Keep editing', 'act ink', () => {
        close();
        if (back instanceof HTMLElement) back.focus();
      });
      const card = element('section', 'guard');
      card.setAttribute('role', 'alertdialog');
      card.setAttribute('aria-modal', 'true');
      card.setAttribute('aria-labelledby', 'title');
      card.append(
        ...heading(hold),
        keep,
        anyway(hold, (reason) => {
          close();
          sayReleased(root, host);
          release(reason);
        }),
      );
      const scrim = element(
        'div',
        `page v-stop scrim${matchMedia('(prefers-color-scheme: dark)').matches ? ' dark' : ''}`,
      );
      scrim.append(card);
      root.replaceChildren(scrim);
      document.documentElement.append(host);
      scrim.addEventListener('keydown', (event) => keepInside(event, card, keep));
      keep.focus();
    },
  };
}

function heading(hold: GuardHold): Element[] {
  const badge = element('span', 'badge');
  badge.append(icon('stop'), 'Stop');
  const title = element('h2', '');
  title.id = 'title';
  title.textContent = hold.title;
  if (!hold.evidence) return [badge, title];
  const quote = element('blockquote', '');
  quote.textContent = hold.evidence.kind === 'quote' ? `“${hold.evidence.quote}”` : hold.evidence.says;
  if (hold.by) {
    const by = element('footer', '');
    by.textContent = hold.by;
    quote.append(by);
  }
  return [badge, title, quote];
}

function anyway(hold: GuardHold, release: (reason: string) => void): Element {
  if (hold.mode === 'warn') return act('Send anyway', 'act', () => release('warned'));
  const box = element('fieldset', '');
  const why = element('p', '');
  why.textContent = 'Sending anyway needs a reason. It is kept in the log with your name.';
  const line = document.createElement('input');
  line.type = 'text';
  line.placeholder = 'In one line';
  line.setAttribute('aria-label', 'Reason in one line');
  const send = act('Send anyway', 'act', () => release(line.value.trim() || chosen));
  send.disabled = true;
  let chosen = '';
  const update = () => {
    send.disabled = chosen === '' || (chosen === REASONS[2] && line.value.trim() === '');
  };
  line.addEventListener('input', update);
  const choices = REASONS.map((text) => {
    const label = element('label', '');
    const radio = document.createElement('input');
    radio.type = 'radio';
    radio.name = 'reason';
    radio.addEventListener('change', () => {
      chosen = text;
      update();
    });
    label.append(radio, text);
    return label;
  });
  box.append(why, ...choices, line, send);
  return box;
}

/** The mail page must not see the keys typed here, and Tab stays in the dialog. */
function keepInside(event: KeyboardEvent, card: Element, keep: HTMLElement): void {
  event.stopPropagation();
  if (event.key === 'Escape') keep.click();
  if (event.key !== 'Tab') return;
  const stops = [...card.querySelectorAll<HTMLElement>('button:not(:disabled), input')];
  const first = stops[0];
  const last = stops.at(-1);
  const root = card.getRootNode() as ShadowRoot;
  if (event.shiftKey && root.activeElement === first) last?.focus();
  else if (!event.shiftKey && root.activeElement === last) first?.focus();
  else return;
  event.preventDefault();
}

function sayReleased(root: ShadowRoot, host: HTMLElement): void {
  const note = element('p', 'page note');
  note.setAttribute('role', 'status');
  note.textContent = 'Released. Press Send again and it goes.';
  root.replaceChildren(note);
  document.documentElement.append(host);
  setTimeout(() => {
    if (note.isConnected) host.remove();
  }, 6000);
}

function act(text: string, className: string, run: () => void): HTMLButtonElement {
  const button = element('button', className);
  button.type = 'button';
  button.textContent = text;
  button.addEventListener('click', (event) => {
    // A page can make clicks; only the rep's own decide. Escape comes through our own handler.
    if (event.isTrusted || text === 'Keep editing') run();
  });
  return button;
}

function element<K extends keyof HTMLElementTagNameMap>(tag: K, className: string): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  if (className) made.className = className;
  return made;
}
