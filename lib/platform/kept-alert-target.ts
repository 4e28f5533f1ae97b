import { browser } from 'wxt/browser';

const KEY = 'alert-target';

/** Where alerts go. The address is a secret: it is in no export and no diagnostic, and mail pages cannot read it. */
export type AlertTarget = {
  readonly url: string;
  /** The quoted words go along. */
  readonly withWords: boolean;
};

/** `null` = alerts are off, as they are until somebody types an address. */
export async function keptAlertTarget(): Promise<AlertTarget | null> {
  const { [KEY]: kept } = await browser.storage.local.get(KEY);
  return isTarget(kept) ? kept : null;
}

export async function keepAlertTarget(target: AlertTarget | null): Promise<void> {
  if (target) await browser.storage.local.set({ [KEY]: target });
  else await browser.storage.local.remove(KEY);
}

function isTarget(kept: unknown): kept is AlertTarget {
  if (typeof kept !== 'object' || kept === null || !('url' in kept) || !('withWords' in kept)) return false;
  return typeof kept.url === 'string' && typeof kept.withWords === 'boolean';
}
