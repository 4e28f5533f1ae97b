import { listen } from '../../platform/page/listen';
import type { PageWatch } from '../../platform/page/watch-page';
import type { Compose } from './find-composes';
import type { GmailDeps } from './gmail-deps';
import { sendIntent } from './send-intent';

/** A pause in the typing. */
const PAUSE_MS = 400;

/** Reports what the rep makes of the text in this one box; `''` once the box is gone. Nothing else is listened to. */
export function watchReply(
  document: Document,
  deps: GmailDeps,
  page: PageWatch,
  compose: Compose | null,
  onText: (text: string) => void,
  signal: AbortSignal,
): void {
  if (!compose) return;
  let gone = false;
  let cancel = () => {};
  const tell = () => signal.aborted || onText(gone ? '' : sendIntent(document, deps, compose).text);
  const onInput = () => {
    cancel();
    cancel = deps.after(PAUSE_MS, tell);
  };
  listen(compose.box, 'input', onInput, signal);
  page.onChange(() => {
    if (gone || compose.box.isConnected) return;
    gone = true;
    cancel();
    tell();
  }, signal);
}
