import type { PanelActs } from '@/components/sidebar/panel-acts';
import { usePanelStore } from '@/components/sidebar/panel-store';
import { log } from '@/lib/platform/log';
import { askMailAccess, watchMailAccess } from '@/lib/platform/mail-access';
import { usePanelSession } from '../shared/panel/panel-session';

/**
 * Says when the browser keeps the mail sites from us, and asks for them on the rep’s click. Silent while mail is seen, and
 * after it: who works in one mail client need not allow the other.
 */
export function mailAccess(signal: AbortSignal): Required<Pick<PanelActs, 'allowMail'>> {
  let kept: 'all' | 'some' | null = null;
  let seen = false;
  function tell() {
    const { view, around } = usePanelSession.getState();
    seen ||= view !== null;
    const mailKept = view !== null || (seen && kept === 'some') ? null : kept;
    if (mailKept !== (around.mailKept ?? null)) usePanelSession.setState({ around: { ...around, mailKept } });
  }
  watchMailAccess((now) => {
    kept = now;
    tell();
  }, signal);
  signal.addEventListener('abort', usePanelSession.subscribe(tell));

  const say = (text: string, tone: 'done' | 'warn') => usePanelStore.getState().say({ text, tone });
  return {
    allowMail() {
      askMailAccess().then(
        (allowed) => {
          if (allowed) say('Allowed. Reload the mail tab once.', 'done');
          else say('Not allowed. Without it Throughline sees no mail.', 'warn');
        },
        (error: unknown) => {
          log('panel', 'the mail sites could not be asked for', error);
          say('The browser did not ask. Allow the mail sites in its list of extensions.', 'warn');
        },
      );
    },
  };
}
