import { askOffice } from './ask-office';
import type { OfficeDeps } from './office-deps';
import { hasMailboxSet, type OfficeHost } from './office-host';

/** Tells when the open item may have changed; who listens looks for himself. */
export type WatchedItems = {
  onChange(run: () => void, signal: AbortSignal): void;
  /** As if a change had been told. */
  look(): void;
  /** The events that Outlook agreed to tell us of. */
  readonly events: readonly string[];
};

/**
 * Outlook's word on item changes is not to be relied on: it comes twice, late, or never (outlook facts, section 2). So both
 * of its events count, and every return of the rep to the pane.
 */
export function watchItem(office: OfficeHost, deps: OfficeDeps, signal: AbortSignal): WatchedItems {
  const listeners = new Set<() => void>();
  const events: string[] = [];
  const look = () => {
    if (!signal.aborted) for (const run of [...listeners]) run();
  };
  async function subscribe(name: 'ItemChanged' | 'SelectedItemsChanged', set: string) {
    const event = office.EventType[name];
    if (!event || !hasMailboxSet(office, set)) return;
    const { mailbox } = office.context;
    const agreed = await askOffice(deps, (done) => mailbox.addHandlerAsync(event, look, done));
    if (agreed.ok) events.push(name);
  }
  void subscribe('ItemChanged', '1.5');
  void subscribe('SelectedItemsChanged', '1.13');
  deps.onReturn(look, signal);
  return {
    onChange(run, until) {
      if (until.aborted) return;
      listeners.add(run);
      until.addEventListener('abort', () => listeners.delete(run));
    },
    look,
    events,
  };
}
