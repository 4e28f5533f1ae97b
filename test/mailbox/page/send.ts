import { type ComposeSeed, openDialog, reopenReply, tearDown } from './compose';
import { make, one } from './dom';
import { openThread } from './navigation';
import type { PageConfig, PagePerson, SentMail } from './page-config';
import { addSentItem } from './sent-item';

let toastTimer = 0;

/** Lets a mail go, as Gmail does: the box goes away at once, undo stays for a while. */
export function send(config: PageConfig, root: HTMLElement, how: SentMail['how']): void {
  const dialog = root.closest('[role=dialog]') !== null;
  const thread = dialog ? null : openThread(config);
  const mail = readMail(root, thread?.legacy ?? null, how);
  if (mail.to.length + mail.cc.length === 0) {
    // Gmail's own refusal comes a moment after the click
    setTimeout(() => refuse(config), 15);
    return;
  }
  const seed: ComposeSeed = {
    draft: mail.draft,
    to: chips(root, 'to'),
    cc: chips(root, 'cc'),
    subject: thread?.subject ?? mail.subject,
    content: [...one('[g_editable=true]', root).childNodes].map((node) => node.cloneNode(true)),
    plain: (one('textarea.Ak', root) as HTMLTextAreaElement).value,
  };
  tearDown(root);
  post(config, mail);
  const item = thread && how !== 'schedule' ? addSentItem(config, mail, seed.content) : null;
  toast(config, how === 'schedule' ? config.labels.scheduled : config.labels.sent, () => {
    item?.remove();
    post(config, { ...mail, undone: true });
    if (thread) reopenReply(config, thread, seed);
    else openDialog(config, seed);
    toast(config, config.labels.undone, null);
  });
  if (how === 'archive') location.hash = '#inbox';
}

function readMail(root: HTMLElement, thread: string | null, how: SentMail['how']): SentMail {
  const box = one('[g_editable=true]', root);
  const plain = one('textarea.Ak', root) as HTMLTextAreaElement;
  const shown = box.getClientRects().length > 0 || plain.value === '';
  return {
    draft: root.dataset['demoFilled'] ?? '',
    how,
    thread,
    subject: root.querySelector<HTMLInputElement>('[name=subjectbox], [name=subject]')?.value ?? '',
    to: chips(root, 'to').map((p) => p.email),
    cc: chips(root, 'cc').map((p) => p.email),
    text: (shown ? box.innerText : plain.value).trim(),
    attachments: [...root.querySelectorAll('.dL .vI')].map((name) => name.textContent ?? ''),
    undone: false,
  };
}

function chips(root: HTMLElement, name: 'to' | 'cc'): readonly PagePerson[] {
  return [...root.querySelectorAll<HTMLElement>(`[name=${name}] [role=option]`)].map((chip) => ({
    name: chip.dataset['name'] ?? '',
    email: chip.dataset['hovercardId'] ?? '',
  }));
}

/** Told to the server and marked on the page, so that a test can prove what left and what did not. */
function post(config: PageConfig, mail: SentMail): void {
  const html = document.documentElement;
  html.dataset['demoSent'] = String(Number(html.dataset['demoSent'] ?? '0') + (mail.undone ? -1 : 1));
  fetch(`${config.base}/__sent`, { method: 'POST', body: JSON.stringify(mail) }).catch(() => {
    html.dataset['demoSentLost'] = 'true';
  });
}

function refuse(config: PageConfig): void {
  const ok = make('button', { type: 'button', name: 'ok' }, config.labels.ok);
  const dialog = make(
    'div',
    { class: 'Kj-JD', role: 'alertdialog', 'aria-label': config.labels.noRecipient, tabindex: '0' },
    make('div', { class: 'Kj-JD-Jz', role: 'alert' }, config.labels.noRecipient),
    ok,
  );
  ok.addEventListener('click', () => dialog.remove());
  document.body.append(dialog);
  ok.focus();
}

function toast(config: PageConfig, text: string, undo: (() => void) | null): void {
  clearTimeout(toastTimer);
  const box = one('.b8');
  const line = one('.vh', box);
  line.replaceChildren(make('span', { class: 'aT' }, make('span', { class: 'bAq' }, text)));
  if (undo) {
    const link = make('span', { class: 'ag a8k', id: 'link_undo', role: 'link', tabindex: '0' }, config.labels.undo);
    link.addEventListener('click', undo, { once: true });
    line.append(
      make(
        'span',
        { class: 'bAo' },
        link,
        make('span', { class: 'ag a8k', id: 'link_vsm', role: 'link', tabindex: '0' }, config.labels.view),
      ),
    );
  }
  box.style.visibility = 'visible';
  toastTimer = window.setTimeout(() => {
    box.style.visibility = 'hidden';
    line.replaceChildren();
  }, config.delays.undo);
}
