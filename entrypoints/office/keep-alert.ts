import { alertOfThread, alertTable } from '@/lib/app/alert-table';
import { storeErrorOf } from '@/lib/app/store-error-of';
import type { EmailAddress, ThreadId } from '@/lib/core/domain/ids';
import { dayOf, type Instant } from '@/lib/core/domain/instant';
import type { MailAdapter, ThreadView } from '@/lib/mail/mail-adapter';
import { tellCompose } from '@/lib/mail/office/alert/session-alert';
import type { OfficeHost } from '@/lib/mail/office/office-host';
import { keepAlertTable, keptAlertTable } from '@/lib/platform/alert-storage';
import { log } from '@/lib/platform/log';
import type { AlertHold } from '@/lib/platform/send-alert';
import type { Store } from '@/lib/store/store';

/** A burst of changes is one look. */
const AFTER_CHANGE_MS = 200;
/** Threads with a stop whose reply may be written without the pane. */
const MOST_THREADS = 50;

/**
 * Keeps what the check before sending reads: the suppressions in force and the stops of threads seen lately in this
 * origin's own storage, and beside a mail that is being written. The check itself has no store and no time.
 */
export function keepAlert(
  adapter: MailAdapter,
  office: OfficeHost,
  store: Store,
  clock: () => Instant,
  signal: AbortSignal,
) {
  const stops = new Map<string, AlertHold>(
    (keptAlertTable()?.holds ?? []).filter(isStop).map((hold) => [hold.threads[0] ?? '', hold]),
  );
  let compose: { readonly to: readonly EmailAddress[]; readonly thread: ThreadId | null } = { to: [], thread: null };
  let shown: ThreadView | null = null;
  let due: ReturnType<typeof setTimeout> | undefined;
  const later = () => {
    clearTimeout(due);
    due = setTimeout(() => void refresh(), AFTER_CHANGE_MS);
  };

  async function refresh(): Promise<void> {
    try {
      await noteStop();
      const suppressed = await alertTable(store, clock());
      const table = suppressed && { ...suppressed, holds: [...suppressed.holds, ...stops.values()] };
      keepAlertTable(table);
      await tellCompose(office, table, { ...compose, today: dayOf(clock(), 'UTC') });
    } catch (thrown) {
      if (!storeErrorOf(thrown)) log('pane', 'the check before sending was not prepared', thrown);
    }
  }

  /** Of the thread on screen; answers and corrections of the rep change it too. */
  async function noteStop(): Promise<void> {
    if (shown?.status !== 'ok') return;
    const { thread } = shown;
    const hold = await alertOfThread(store, thread, clock());
    stops.delete(thread.id);
    if (hold) stops.set(thread.id, hold);
    for (const id of [...stops.keys()].slice(0, -MOST_THREADS)) stops.delete(id);
  }

  adapter.watchRecipients(({ to, thread }) => {
    compose = { to, thread };
    later();
  }, signal);
  store.onChange(later, signal);
  signal.addEventListener('abort', () => clearTimeout(due));
  return {
    seen(view: ThreadView): void {
      shown = view;
      later();
    },
  };
}

function isStop({ threads, anyone }: AlertHold): boolean {
  return threads.length === 1 && !anyone;
}
