import { browser } from 'wxt/browser';

/** What Firefox lists beside the site: an alert names people, and holds words of a mail where the rep says so. */
const TOLD = ['personallyIdentifyingInfo', 'personalCommunications'];

/** Asks the browser for that one site. Must be called in the click, before any await. False when the person said no. */
export function askForSite(site: string): Promise<boolean> {
  const firefox = browser.runtime.getManifest()['browser_specific_settings'] ? { data_collection: TOLD } : {};
  return browser.permissions.request({ origins: [site], ...firefox });
}

/** Gives the site back. Access that the build holds by itself stays. */
export async function leaveSite(site: string): Promise<void> {
  await browser.permissions.remove({ origins: [site] }).catch(() => false);
}
