import type { SendEvent } from '../mail-adapter';
import type { OfficeContext, Opened } from './office-context';
import { openItem } from './open-item';

/** Sooner than this the rep is still writing, also when they click into the pane meanwhile. */
const WRITING_MS = 60_000;

/**
 * Office never tells a pane that a mail was sent: neither a read pane nor, since it closes with its mail, one beside a mail
 * being written. So nothing here is ever `pending` or `sent`. A reply that was opened with a draft is reported once, as
 * `unknown`, dated when it was opened: when the rep has gone on to another mail, comes back to this one after a minute or
 * more, or closes the pane; in compose when the mail being written is gone. Then the panel asks whether it went out, and
 * the rep's own mail in the conversation, once it was read, answers for them.
 */
export function watchSend(context: OfficeContext, onSend: (event: SendEvent) => void, signal: AbortSignal): void {
  const { office, deps, items } = context;
  function report(): void {
    if (context.opened) onSend(eventOf(context.opened));
    context.opened = null;
  }
  function look(): void {
    const { opened } = context;
    if (!opened) return;
    const here = openItem(office)?.key === opened.key;
    if (!here || (opened.mode === 'read' && deps.now() - opened.at >= WRITING_MS)) report();
  }
  items.onChange(look, signal);
  deps.onLeave(() => signal.aborted || report(), signal);
}

function eventOf({ thread, subject, to, text, at, key }: Opened): SendEvent {
  const links = text.match(/https?:\/\/[^\s<>"]+/g) ?? [];
  return {
    status: 'unknown',
    key: `outlook:${at}:${key.slice(-24)}`,
    thread,
    subject,
    to,
    text,
    attachments: [],
    links,
    messageId: null,
    at,
  };
}
