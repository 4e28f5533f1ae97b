import { listen } from '../../platform/page/listen';
import { isElement, matches } from '../../platform/page/safe-dom';
import type { PageWatch } from '../../platform/page/watch-page';
import type { ComposeRecipients } from '../mail-adapter';
import { findComposes, recipientsOf, threadOfCompose } from './find-composes';
import { openThread } from './find-thread';
import type { GmailDeps } from './gmail-deps';
import { selectors } from './selectors';

/** Reports who each open box would write to, now and on each change. */
export function watchRecipients(
  document: Document,
  deps: GmailDeps,
  page: PageWatch,
  onRecipients: (compose: ComposeRecipients) => void,
  signal: AbortSignal,
): void {
  if (signal.aborted) return;
  const shown = new Map<string, string>();

  function look(): void {
    const composes = findComposes(document, deps);
    const open = composes.length > 0 ? openThread(document, deps) : null;
    for (const key of shown.keys()) if (!composes.some((compose) => compose.key === key)) shown.delete(key);
    for (const compose of composes) {
      const report = { key: compose.key, thread: threadOfCompose(compose, open), to: recipientsOf(compose) };
      const text = JSON.stringify(report);
      if (shown.get(compose.key) === text) continue;
      shown.set(compose.key, text);
      onRecipients(report);
    }
  }
  // an address being typed changes a field's value, which no mutation tells
  const onInput = ({ target }: Event) => {
    if (isElement(target) && selectors.typedRecipient.some((css) => matches(target, css))) look();
  };
  listen(document, 'input', onInput, signal);
  page.onChange(look, signal);
  look();
}
