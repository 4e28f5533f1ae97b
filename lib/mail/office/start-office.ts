import { fail, ok, type Result } from '../../core/domain/result';
import { hasMailboxSet, type OfficeHost } from './office-host';

/**
 * Why the pane has no Outlook to talk to.
 * - `not-loaded`: Microsoft's script did not come.
 * - `no-answer`: it came and Outlook stays silent (also when a script it needs is blocked, or in a frame of another site).
 * - `no-mailbox`: the page is open in a tab of its own, not in Outlook.
 * - `too-old`: this Outlook is below the set the manifest asks for.
 */
export type OfficeStartError = {
  readonly kind: 'not-loaded' | 'no-answer' | 'no-mailbox' | 'too-old';
  /** Versions and places only. */
  readonly detail: string;
};

/** Outlook on a slow line takes seconds; without an answer `onReady` would wait for ever (measured). */
const READY_MS = 15_000;
const NEEDED = '1.5';

type Ready = { readonly host: unknown; readonly platform: unknown };
type Loaded = Omit<OfficeHost, 'context'> & {
  onReady(): Promise<Ready>;
  readonly context: { [Part in keyof OfficeHost['context']]?: OfficeHost['context'][Part] | undefined };
};

/** Waits until Outlook has told the pane what is open. `world` holds the global `Office`. */
export async function startOffice(
  world: { readonly Office?: unknown } = globalThis as { readonly Office?: unknown },
  readyMs = READY_MS,
): Promise<Result<OfficeHost, OfficeStartError>> {
  const office = world.Office as Loaded | undefined;
  if (typeof office?.onReady !== 'function') return fail({ kind: 'not-loaded', detail: 'no Office object' });
  const ready = await within(office.onReady(), readyMs);
  if (!ready) return fail({ kind: 'no-answer', detail: `no answer within ${readyMs} ms` });
  if (!office.context.mailbox) return fail({ kind: 'no-mailbox', detail: `host ${String(ready.host)}` });
  const host = office as OfficeHost;
  if (hasMailboxSet(host, NEEDED)) return ok(host);
  return fail({ kind: 'too-old', detail: `Mailbox below ${NEEDED} on ${String(ready.platform)}` });
}

async function within<T>(promise: Promise<T>, ms: number): Promise<T | null> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<null>((resolve) => {
    timer = setTimeout(() => resolve(null), ms);
  });
  return Promise.race([promise.catch(() => null), late]).finally(() => clearTimeout(timer));
}
