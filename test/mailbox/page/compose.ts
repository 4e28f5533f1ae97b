import { fromTemplate, make, one } from './dom';
import { openThread } from './navigation';
import type { PageConfig, PagePerson, ThreadConfig } from './page-config';

let lastCompose = 0;

/** What a box holds, so that undo can bring it back. */
export type ComposeSeed = {
  readonly draft: string;
  readonly to: readonly PagePerson[];
  readonly cc: readonly PagePerson[];
  readonly subject: string;
  readonly content: readonly Node[];
  readonly plain: string;
};

export function openReply(config: PageConfig, bar: HTMLElement, kind: 'reply' | 'reply-all' | 'forward'): void {
  const thread = openThread(config);
  const place = bar.closest<HTMLElement>('.ip');
  if (!thread || !place) return;
  place.classList.replace('iq', 'adB');
  // Gmail fetches its editor first: the box is there a little later
  setTimeout(() => {
    const to = kind === 'forward' ? [] : thread.reply;
    const cc = kind === 'reply-all' ? thread.copies : [];
    place.append(
      box(config, thread, { draft: newDraft(config), to, cc, subject: thread.subject, content: [], plain: '' }),
    );
    one('.M9 [g_editable=true]', place).focus();
  }, config.delays.compose);
}

/** Puts the box of an undone reply back where it was. */
export function reopenReply(config: PageConfig, thread: ThreadConfig, seed: ComposeSeed): void {
  const place = document.querySelector<HTMLElement>('[data-demo-open] .ip.iq');
  if (!place) return;
  place.classList.replace('iq', 'adB');
  place.append(box(config, thread, seed));
}

export function openDialog(config: PageConfig, seed?: ComposeSeed): void {
  const dialog = fromTemplate('[data-demo-part="dialog"]');
  fill(config, dialog, null, seed ?? { draft: newDraft(config), to: [], cc: [], subject: '', content: [], plain: '' });
  one('.dw .no').append(dialog);
  one('[name=to] input', dialog).focus();
}

/** Takes the box away; a reply's bar comes back. */
export function tearDown(root: HTMLElement): void {
  const place = root.closest('.ip');
  const dialog = root.closest('[role=dialog]');
  (dialog ?? root).remove();
  place?.classList.replace('adB', 'iq');
}

/** The drafts that the page shows from the start get their inputs too. */
export function fillDraftItems(config: PageConfig): void {
  const thread = openThread(config);
  for (const item of document.querySelectorAll<HTMLElement>('[data-demo-open] [data-demo-draft]')) {
    const root = item.querySelector<HTMLElement>('.M9');
    if (!root || !thread || root.dataset['demoFilled']) continue;
    setInputs(config, root, thread, `#${item.dataset['demoDraft']}`);
    addChips(root, thread.reply, []);
  }
}

function box(config: PageConfig, thread: ThreadConfig, seed: ComposeSeed): HTMLElement {
  const root = fromTemplate('[data-demo-part="reply"]');
  fill(config, root, thread, seed);
  return root;
}

function fill(config: PageConfig, root: HTMLElement, thread: ThreadConfig | null, seed: ComposeSeed): void {
  setInputs(config, root, thread, seed.draft);
  addChips(root, seed.to, seed.cc);
  const subject = root.querySelector<HTMLInputElement>('[name=subjectbox], [name=subject]');
  if (subject) subject.value = thread ? `Re: ${seed.subject}` : seed.subject;
  if (seed.content.length > 0) one('[g_editable=true]', root).replaceChildren(...seed.content);
  one('textarea.Ak', root).textContent = seed.plain;
}

function setInputs(config: PageConfig, root: HTMLElement, thread: ThreadConfig | null, draft: string): void {
  const owner = config.modes.includes('wrong-inputs') && thread ? config.threads.find((t) => t !== thread) : thread;
  const values: Readonly<Record<string, string>> = {
    composeid: String(++lastCompose),
    draft,
    rt: owner ? `#${owner.perm.split('|')[0]}` : `#thread-a:r${draft.slice(8)}`,
    lts: owner?.legacy ?? '',
    rm: owner?.lastMessage ?? '',
    ishtml: '1',
  };
  for (const [name, value] of Object.entries(values)) {
    const input = root.querySelector<HTMLInputElement>(`input[type=hidden][name=${name}]`);
    if (input) input.value = value;
  }
  const m9 = root.matches('.M9') ? root : one('.M9', root);
  m9.dataset['demoFilled'] = draft;
  m9.setAttribute(
    'jslog',
    `77394; u014N:xr6bB; 11:${btoa(JSON.stringify([draft, null, null, null, 1, null, null, [values['rt']], false]))}`,
  );
}

export function addChips(root: HTMLElement, to: readonly PagePerson[], cc: readonly PagePerson[]): void {
  for (const person of to) one('[name=to]', root).insertBefore(chip(person), one('[name=to] input', root));
  for (const person of cc) one('[name=cc]', root).insertBefore(chip(person), one('[name=cc] input', root));
}

function chip(person: PagePerson): HTMLElement {
  const remove = make('span', { class: 'agh', role: 'button', 'aria-label': `Remove ${person.email}` }, '×');
  return make(
    'div',
    {
      class: 'afV',
      role: 'option',
      'aria-selected': 'false',
      'data-hovercard-id': person.email,
      'data-name': person.name,
    },
    make('span', { class: 'afW' }, person.name || person.email),
    remove,
  );
}

function newDraft(config: PageConfig): string {
  return `#msg-a:r-${BigInt(Math.round(config.now + performance.now())) * 4099n}`;
}
