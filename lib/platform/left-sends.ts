import type { EmailAddress, ThreadId } from '../core/domain/ids';
import type { Instant } from '../core/domain/instant';
import type { SendEvent } from '../mail/mail-adapter';

const KEY = 'throughline-left';
const MOST = 50;

/** A step of a send that is not in the store yet: who and when, no words of the mail. */
type LeftSend = {
  readonly status: SendEvent['status'];
  readonly key: string;
  readonly thread: ThreadId | null;
  readonly to: readonly EmailAddress[];
  readonly at: Instant;
};

/** Written at once, before the store has it: a pane that is closed gives no time for more. */
export function keepLeft({ status, key, thread, to, at }: SendEvent): void {
  write([...leftSends().filter((one) => one.key !== key), { status, key, thread, to, at }].slice(-MOST));
}

export function dropLeft(key: string): void {
  write(leftSends().filter((one) => one.key !== key));
}

/** What earlier panes left behind, as events to record; of the words and the subject nothing was kept. */
export function leftEvents(): readonly SendEvent[] {
  return leftSends().map((left) => ({
    ...left,
    subject: '',
    text: '',
    attachments: [],
    links: [],
    messageId: null,
  }));
}

function leftSends(): readonly LeftSend[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]');
    return Array.isArray(kept) ? (kept as readonly LeftSend[]).filter((one) => typeof one.key === 'string') : [];
  } catch {
    return [];
  }
}

function write(left: readonly LeftSend[]): void {
  try {
    if (left.length > 0) localStorage.setItem(KEY, JSON.stringify(left));
    else localStorage.removeItem(KEY);
  } catch {
    // where nothing can be kept, an open pane still records what it saw
  }
}
