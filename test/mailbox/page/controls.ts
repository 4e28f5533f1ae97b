import { addChips, openDialog, openReply, tearDown } from './compose';
import { closest, inBody, make, one } from './dom';
import { showThread } from './navigation';
import type { PageConfig } from './page-config';
import { send } from './send';

/** Every control of the page by one listener, as Gmail does it. */
export function startControls(config: PageConfig): void {
  document.addEventListener('click', (event) => {
    if (!inBody(event.target)) clicked(config, event.target);
  });
  document.addEventListener('keydown', (event) => keyed(config, event));
  document.addEventListener('submit', (event) => event.preventDefault());
  document.addEventListener('change', attach);
  document.addEventListener('focusout', (event) => takeAddress(event.target));
}

type Act = (config: PageConfig, control: HTMLElement, root: HTMLElement | null) => void;

/** First match wins. */
const acts: readonly (readonly [selector: string, act: Act])[] = [
  ['tr.zA', openRow],
  ['.T-I-KE', (config) => openDialog(config)],
  ['.ams', (config, link) => openReply(config, link, replyKind(link))],
  ['[role=dialog] .Ha', (_, close) => tearDown(one('.M9', close.closest('[role=dialog]') ?? document))],
  ['.M9 .agh', (_, remove) => remove.closest('[role=option]')?.remove()],
  ['.M9 .aoO', (config, _, root) => root && send(config, root, 'send')],
  ['.M9 .Uo', (config, _, root) => root && send(config, root, 'archive')],
  ['.M9 [selector=scheduledSend]', (config, _, root) => root && send(config, root, 'schedule')],
  ['.M9 .oh', (_, __, root) => root && tearDown(root)],
  ['.M9 .hG', (_, __, root) => root && toggleMenu(root)],
];

function clicked(config: PageConfig, target: EventTarget | null): void {
  for (const [selector, act] of acts) {
    const control = closest(target, selector);
    if (!control) continue;
    act(config, control, closest(control, '.M9'));
    return;
  }
}

function replyKind(link: HTMLElement): 'reply' | 'reply-all' | 'forward' {
  if (link.matches('.bkH')) return 'reply';
  return link.matches('.bkI') ? 'reply-all' : 'forward';
}

function openRow(config: PageConfig, row: HTMLElement): void {
  const token = row.dataset['demoToken'] ?? '';
  row.classList.replace('zE', 'yO');
  // with a preview pane Gmail may leave the address as it is
  if (document.querySelector('.ao9')) showThread(config, config.threads.find((t) => t.token === token) ?? null);
  else location.hash = `#inbox/${token}`;
}

function toggleMenu(root: HTMLElement): void {
  const menu = one('[role=menu]', root);
  const open = menu.style.display === 'none';
  menu.style.display = open ? '' : 'none';
  one('.hG', root).setAttribute('aria-expanded', String(open));
}

function keyed(config: PageConfig, event: KeyboardEvent): void {
  const root = closest(event.target, '.M9');
  if (root && event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
    event.preventDefault();
    send(config, root, 'send');
    return;
  }
  if (closest(event.target, 'input.agP') && (event.key === 'Enter' || event.key === ',')) {
    event.preventDefault();
    takeAddress(event.target);
    return;
  }
  const control = closest(event.target, '[role=button], [role=link], [role=menuitem]');
  if (control === event.target && (event.key === 'Enter' || event.key === ' ') && !inBody(event.target)) {
    event.preventDefault();
    control?.click();
  }
}

/** The words typed into a recipient field become a chip. */
function takeAddress(target: EventTarget | null): void {
  const input = closest(target, 'input.agP') as HTMLInputElement | null;
  const root = closest(target, '.M9');
  const email = input?.value.trim() ?? '';
  if (!input || !root || !/^[^\s@]+@[^\s@]+$/.test(email)) return;
  input.value = '';
  const person = { name: email, email };
  const to = input.closest('[name]')?.getAttribute('name') === 'to';
  addChips(root, to ? [person] : [], to ? [] : [person]);
}

function attach(event: Event): void {
  const input = event.target as HTMLInputElement;
  const root = closest(input, '.M9');
  if (!root || input.type !== 'file') return;
  for (const file of input.files ?? []) {
    one('.chips-attached', root).append(
      make(
        'div',
        { class: 'dL', 'aria-label': file.name },
        make('a', { class: 'dO', tabindex: '1' }, make('div', { class: 'vI' }, file.name)),
      ),
    );
  }
}
