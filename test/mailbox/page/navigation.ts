import { fromTemplate, make, one } from './dom';
import type { PageConfig, ThreadConfig } from './page-config';

const keptViews = 2;

/** Follows the address: list, thread, or a place that is neither; earlier views stay in the page, hidden. */
export function startNavigation(config: PageConfig): void {
  const open = () => show(config);
  addEventListener('hashchange', open);
  if (config.modes.includes('loading')) return;
  if (config.delays.load > 0) setTimeout(open, config.delays.load);
  else open();
}

/** The thread whose view is on screen. */
export function openThread(config: PageConfig): ThreadConfig | null {
  const token = document.querySelector('[data-demo-open]')?.getAttribute('data-demo-open');
  return config.threads.find((thread) => thread.token === token) ?? null;
}

function show(config: PageConfig): void {
  const [place = '', ...rest] = location.hash.slice(1).split('/');
  const thread = config.modes.includes('popout')
    ? fromAddress(config)
    : config.threads.find((t) => t.token === rest.at(-1));
  if (thread) showThread(config, thread);
  else if (place === '' || place === 'inbox') showList(config);
  else showOther(config, place);
}

/** Settings, chat, contacts: a place without mail. */
function showOther(config: PageConfig, place: string): void {
  hideViews();
  one('.views').append(make('div', { class: 'nH other-place', role: 'main' }, make('h1', {}, place)));
  setTitle(config, place);
}

/** Opens a thread without a word in the address, as the preview pane does. */
export function showThread(config: PageConfig, thread: ThreadConfig | null): void {
  if (!thread || config.modes.includes('offline')) return;
  hideViews();
  const pane = document.querySelector('.ao9');
  if (pane) {
    showList(config);
    pane.replaceChildren(fromTemplate(`[data-demo-thread="${thread.token}"]`));
    pane.setAttribute('data-demo-open', thread.token);
  } else {
    const view = make(
      'div',
      { class: 'nH thread-view', role: 'main', 'data-demo-open': thread.token },
      fromTemplate(`[data-demo-thread="${thread.token}"]`),
    );
    one('.views').append(view);
    if (config.modes.includes('ambiguous'))
      view.append(fromTemplate(`[data-demo-thread="${config.threads.find((t) => t !== thread)?.token}"]`));
  }
  document.body.setAttribute(
    'jslog',
    `20276; u014N:xr6bB; 1:${btoa(JSON.stringify([thread.perm, true, null, null, []]))}`,
  );
  setTitle(config, thread.subject);
  document.dispatchEvent(new CustomEvent('demo-thread-shown', { detail: thread.token }));
}

function showList(config: PageConfig): void {
  hideViews();
  const list = one('.BltHke');
  list.style.display = '';
  const pane = document.querySelector<HTMLElement>('.pane-main');
  if (pane) {
    pane.style.display = '';
    pane.setAttribute('role', 'main');
  } else list.setAttribute('role', 'main');
  document.body.setAttribute('jslog', '20276; u014N:xr6bB');
  setTitle(config, config.labels.inbox);
}

function hideViews(): void {
  const list = one('.BltHke');
  list.style.display = 'none';
  list.removeAttribute('role');
  for (const other of document.querySelectorAll('.other-place')) other.remove();
  const views = [...document.querySelectorAll<HTMLElement>('.thread-view')];
  for (const view of views) {
    view.style.display = 'none';
    view.removeAttribute('role');
    view.removeAttribute('data-demo-open');
  }
  for (const old of views.slice(0, -keptViews)) old.remove();
}

function fromAddress(config: PageConfig): ThreadConfig | null {
  const th = new URLSearchParams(location.search).get('th') ?? '';
  return config.threads.find((t) => th.endsWith(t.decimal) || th === t.legacy) ?? null;
}

function setTitle(config: PageConfig, first: string): void {
  document.title = `${first} - ${config.account.email} - ${config.product}`;
}
