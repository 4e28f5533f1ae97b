import type { ThreadView } from '../mail-adapter';
import { askHeaders } from './ask-headers';
import { itemDoubt } from './item-doubt';
import type { OfficeContext } from './office-context';
import { type OpenItem, openItem } from './open-item';
import { readView } from './read-view';

/** A mail that is slower to read than this is said to be loading: until then the old view stands, marked by nobody's act. */
const LOADING_MS = 300;
/** Outlook may take the item away for a moment while it changes it. */
const GAP_MS = 300;
/** So often in a row a mail may turn out to be another one while it is read; then Outlook's word on it is not to be had. */
const MAX_CHANGES = 5;

/**
 * Follows the open mail. Every view says which subject it is about; a change that Outlook does not tell of is found when the
 * rep comes back to the pane. An item that may not be the mail on screen is told as unreadable, never as the mail.
 */
export function watchThread(context: OfficeContext, onView: (view: ThreadView) => void, signal: AbortSignal): void {
  if (signal.aborted) return;
  const { office, deps, items } = context;
  const tell = onlyNews(onView, signal);
  let turn = 0;
  /** The item that is being read, or was read well. */
  let key: string | null = null;
  let reading = false;
  let changes = 0;
  let notLoading = () => {};
  let notAgain = () => {};

  function begin(): void {
    const open = openItem(office);
    if (!open?.thread) end();
    else if (open.key !== key) void read(open);
    else if (!reading) void (open.mode === 'read' ? check(open) : read(open));
  }
  function end(): void {
    turn += 1;
    key = null;
    reading = false;
    context.shown = null;
    tell({ status: 'none' });
  }
  async function read(open: OpenItem): Promise<void> {
    const mine = ++turn;
    key = open.key;
    reading = true;
    notLoading();
    notLoading = deps.after(LOADING_MS, () => mine === turn && reading && tell({ status: 'loading' }));
    const view = await readView(context, open);
    if (mine !== turn || signal.aborted) return;
    notLoading();
    reading = false;
    changes = view.status === 'changed' ? changes + 1 : 0;
    if (view.status === 'changed') return again(open);
    // what could not be read is tried again at the next occasion
    if (view.status !== 'ok') key = null;
    context.shown = view.status === 'ok' ? { key: open.key, thread: view.thread } : null;
    tell(view);
  }
  /** The same item as before: is it still the mail on screen? */
  async function check(open: OpenItem): Promise<void> {
    const mine = turn;
    const doubt = await itemDoubt(office, deps, open, askHeaders(office, deps, open));
    if (doubt && mine === turn) void read(open);
  }
  function again({ item }: OpenItem): void {
    key = null;
    context.shown = null;
    const subject = typeof item.subject === 'string' ? item.subject : null;
    if (changes >= MAX_CHANGES) tell({ status: 'unreadable', reason: 'other-mail', subject });
    else notAgain = deps.after(GAP_MS, look);
  }
  function look(): void {
    if (signal.aborted) return;
    notAgain();
    if (openItem(office)) begin();
    else notAgain = deps.after(GAP_MS, begin);
  }
  context.watched = true;
  items.onChange(look, signal);
  signal.addEventListener('abort', () => {
    notLoading();
    notAgain();
  });
  begin();
}

function onlyNews(onView: (view: ThreadView) => void, signal: AbortSignal): (view: ThreadView) => void {
  let last = '';
  return (view) => {
    const print = JSON.stringify(view);
    if (signal.aborted || print === last) return;
    last = print;
    onView(view);
  };
}
