import { browser } from 'wxt/browser';

/**
 * Calls back with how many of the mail sites the browser keeps from us, now and on each change. Firefox lets the rep take
 * a site away and grants none that an update brings; Chrome lets the rep allow a site on a click only.
 */
export function watchMailAccess(onKept: (kept: 'all' | 'some' | null) => void, signal: AbortSignal): void {
  async function look() {
    const asked = mailSites().map((site) => browser.permissions.contains({ origins: [site] }));
    const granted = await Promise.all(asked);
    if (signal.aborted) return;
    if (granted.every(Boolean)) onKept(null);
    else onKept(granted.some(Boolean) ? 'some' : 'all');
  }
  const again = () => void look();
  browser.permissions.onAdded.addListener(again);
  browser.permissions.onRemoved.addListener(again);
  signal.addEventListener('abort', () => {
    browser.permissions.onAdded.removeListener(again);
    browser.permissions.onRemoved.removeListener(again);
  });
  again();
}

/** Asks the rep for every mail site. Must be called in the rep’s click, before any await. False when the rep said no. */
export function askMailAccess(): Promise<boolean> {
  return browser.permissions.request({ origins: mailSites() });
}

function mailSites(): string[] {
  return browser.runtime.getManifest().host_permissions ?? [];
}
