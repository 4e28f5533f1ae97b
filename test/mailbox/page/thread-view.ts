import { closest, fromTemplate, inBody } from './dom';

/** Folding and unfolding of messages and quotes, on the reader's click. */
export function startThreadView(): void {
  document.addEventListener('click', ({ target }) => {
    const toggle = closest(target, '.ajR');
    if (toggle) toggleQuote(toggle);
    else if (!inBody(target)) clickedOutside(target);
  });
}

function clickedOutside(target: EventTarget | null): void {
  const all = closest(target, '[role=button]');
  const row = closest(target, '.adv');
  const folded = closest(target, '.kv[data-demo-message]');
  if (all?.querySelector('img.gx')) unfoldAll(all);
  else if (row) unfoldRow(row);
  else if (folded) unfold(folded);
}

function toggleQuote(toggle: HTMLElement): void {
  const open = toggle.getAttribute('aria-expanded') !== 'true';
  toggle.setAttribute('aria-expanded', String(open));
  toggle.closest('.ajU')?.classList.toggle('open', open);
}

function unfold(item: HTMLElement): void {
  item.replaceWith(fromTemplate(`[data-demo-expanded="${item.getAttribute('data-demo-message')}"]`));
}

/** The hidden places become folded messages, in the order the server wrote them. */
function unfoldRow(row: HTMLElement): void {
  const list = row.parentElement;
  if (!list) return;
  const token = list.closest('[data-demo-open]')?.getAttribute('data-demo-open') ?? '';
  const ids = messageIds(token);
  const places = [...list.children].filter((item) => item.classList.contains('kQ'));
  const first = [...list.children].indexOf(row);
  for (const [index, place] of places.entries())
    place.replaceWith(fromTemplate(`[data-demo-collapsed="${ids[first + index]}"]`));
}

/** All message templates stand right behind their thread's. */
function messageIds(token: string): readonly string[] {
  const ids: string[] = [];
  let next = document.querySelector(`template[data-demo-thread="${token}"]`)?.nextElementSibling;
  for (
    ;
    next && !next.hasAttribute('data-demo-thread') && !next.hasAttribute('data-demo-part');
    next = next.nextElementSibling
  ) {
    const id = next.getAttribute('data-demo-collapsed');
    if (id) ids.push(id);
  }
  return ids;
}

function unfoldAll(button: HTMLElement): void {
  const list = button.closest('.if')?.querySelector('[role=list]');
  const row = list?.querySelector<HTMLElement>(':scope > .adv');
  if (row) unfoldRow(row);
  for (const item of list?.querySelectorAll<HTMLElement>(':scope > .kv') ?? []) unfold(item);
}
