import type { InsertEnd, PanelActs } from '@/components/sidebar/panel-acts';
import type { ReadyState } from '@/components/sidebar/panel-state';
import { usePanelStore } from '@/components/sidebar/panel-store';
import { firstName } from '@/components/sidebar/say';
import { discardDraft, keepDraft } from '@/lib/app/keep-draft';
import type { EmailAddress } from '@/lib/core/domain/ids';
import { blocksIn } from '@/lib/core/drafting/blocks-in';
import type { Inserted } from '@/lib/mail/mail-adapter';
import { copyText } from './copy-text';
import type { Deps } from './deps';
import { mailErrorWords } from './mail-error-words';
import { readyState } from './ready-state';

type Acts = Pick<PanelActs, 'choose' | 'keepDraft' | 'discardDraft' | 'insert'>;

/** The draft: chosen, kept, put into the reply box. Nothing here can send. */
export function draftActs({ store, mail, clock, loop }: Deps): Acts {
  async function keep(draft: Parameters<PanelActs['keepDraft']>[0], threadId = readyState()?.thread.id): Promise<void> {
    if (!threadId) return;
    const proposed = readyState()?.brief.draft;
    const from = proposed ? { attempt: proposed.attempt, blocks: blocksIn(draft.text, proposed) } : {};
    const kept = await keepDraft(store, { ...draft, threadId, saved: clock(), ...from });
    if (!kept.ok) usePanelStore.getState().say({ text: `Your text is not kept. ${kept.error.detail}`, tone: 'warn' });
  }
  return {
    choose(choice) {
      const ready = readyState();
      if (!ready) return;
      loop.sitting.choices.set(ready.thread.id, choice);
      void loop.review();
    },
    keepDraft: (draft) => void keep(draft),
    async discardDraft() {
      const ready = readyState();
      if (ready) await discardDraft(store, ready.thread.id);
    },
    async insert(text, mode, keepExisting) {
      const ready = readyState();
      const draft = ready?.brief.draft;
      if (!ready || !draft) return { kind: 'failed', says: 'The mail shows another thread. Nothing was inserted.' };
      // the touch that is logged after the send takes its reason and kind from here
      await keep({ text, reason: draft.reason, kind: draft.kind }, ready.thread.id);
      const done = await mail.insertDraft({ thread: ready.thread.id, text, mode, keepExisting });
      if (done.ok) return { kind: 'done', says: insertedWords(done.value, ready) };
      if (done.error.kind === 'box-not-empty') return { kind: 'box-not-empty' };
      const box = done.error.kind === 'wrong-thread' ? boxWords(done.error.detail) : mailErrorWords(done.error);
      return box
        ? fallBack(text, box)
        : { kind: 'failed', says: `${mailErrorWords(done.error)} Nothing was inserted.` };
    },
  };
}

/** The thread is right and its box is in doubt: the rep can see which box it is. `null` when another thread is on screen. */
function boxWords(detail: string): string | null {
  if (detail.startsWith('unproven')) return 'The open reply box does not say which thread it answers.';
  return detail.startsWith('box of another') ? 'The open reply box belongs to another thread.' : null;
}

async function fallBack(text: string, why: string): Promise<InsertEnd> {
  if (await copyText(text))
    return { kind: 'copied', says: `${why} The draft is on the clipboard: paste it with Ctrl or ⌘ V.` };
  return { kind: 'failed', says: `${why} Nothing was inserted. Select the text above and copy it.` };
}

/** Where it is and who would get it; a name on a stop is said at once. */
function insertedWords({ recipients }: Inserted, { brief, records }: ReadyState): string {
  const people = brief.deal?.people ?? [];
  const name = (email: EmailAddress) =>
    firstName(
      people.find((person) => person.email === email)?.name ??
        records.contacts.find((one) => one.email === email)?.name ??
        email,
    );
  const stopped = recipients.filter((email) => people.some((person) => person.email === email && person.suppressed));
  if (stopped.length > 0)
    return `In the reply box, but ${stopped.map(name).join(', ')} must not be written to. Take them out.`;
  const to = recipients.length > 0 ? ` to ${recipients.map(name).join(', ')}` : '';
  return `In your reply${to}. Read it, then send it yourself.`;
}
