import type { PanelActs } from '@/components/sidebar/panel-acts';
import { usePanelStore } from '@/components/sidebar/panel-store';
import type { Act } from '@/lib/app/act';
import { repOf } from '@/lib/app/rep-of';
import { undoIntent } from '@/lib/app/undo-intent';
import type { EmailAddress } from '@/lib/core/domain/ids';
import type { Run } from './act-runner';
import { copyText } from './copy-text';
import type { Deps } from './deps';
import { mailErrorWords } from './mail-error-words';
import { usePanelSession } from './panel-session';
import { pastedThread } from './pasted-thread';

type Acts = Pick<
  PanelActs,
  'showEvidence' | 'readAgain' | 'readWhole' | 'pasteMessage' | 'copy' | 'undo' | 'loadSample' | 'openImport' | 'leave'
>;

/** Reading, showing, copying, taking back: what changes no deal. */
export function readingActs({ store, mail, loop, clock, onChanged }: Deps, run: Run): Acts {
  const say = (text: string, tone: 'done' | 'warn' = 'done') => usePanelStore.getState().say({ text, tone });
  async function askAgain() {
    const asked = await mail.readAgain();
    if (!asked.ok) say(`It was not read again. ${asked.error.detail}`, 'warn');
  }
  return {
    async showEvidence(evidence) {
      if (evidence.kind === 'record') return;
      const shown = await mail.showEvidence(evidence.messageId, evidence.quote);
      if (!shown.ok) say(`Could not show it in the mail. ${mailErrorWords(shown.error)}`, 'warn');
    },
    async readAgain() {
      await askAgain();
      await loop.review();
    },
    async readWhole() {
      const { view } = usePanelSession.getState();
      if (view?.status !== 'ok') return askAgain();
      const read = await mail.readWholeThread(view.thread.id);
      if (!read.ok) return say(`Could not read the rest. ${mailErrorWords(read.error)}`, 'warn');
      loop.sitting.whole.set(view.thread.id, read.value);
      // why it did not work before is no longer so
      usePanelStore.getState().say(null);
      await loop.review();
    },
    async pasteMessage(text) {
      const settings = await store.settings();
      const { view } = usePanelSession.getState();
      const subject = view && 'subject' in view ? view.subject : null;
      loop.sitting.pasted = pastedThread(text, { subject, account: settings.rep?.email ?? null, now: clock() });
      await loop.review();
    },
    async copy(text, says) {
      const copied = await copyText(text);
      say(
        copied ? says : 'The clipboard is not available. Click into the panel and try again.',
        copied ? 'done' : 'warn',
      );
    },
    async undo(key) {
      const undone = await undoIntent(store, { key, now: clock() });
      say(undone.ok ? 'Taken back.' : undone.error.detail, undone.ok ? 'done' : 'warn');
      onChanged();
    },
    loadSample: () => void run('The sample is loaded.', (act) => sample(store, act), { undo: false }),
    openImport(file) {
      if (file) usePanelSession.setState({ dropped: file });
      usePanelStore.getState().open('import');
    },
    leave() {
      (document.activeElement as HTMLElement | null)?.blur();
      // where no mail is open there is nothing to go back to
      void mail.focusThread();
    },
  };
}

/** The sample is the rep's own: their mailbox, the name Gmail shows for it when it shows one. */
async function sample(store: Deps['store'], act: Act) {
  const { loadSample } = await import('@/lib/app/load-sample');
  const { thread } = usePanelSession.getState();
  const settings = await store.settings();
  const account = thread?.account ?? ('jonas.weber@northlight.example' as EmailAddress);
  const rep = repOf(settings, account);
  const own = thread?.messages.find((message) => message.from.email === account)?.from.name;
  return loadSample(store, { ...act, rep: rep.name ? rep : { ...rep, name: own || account } });
}
