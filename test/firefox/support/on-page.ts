import type { Page } from 'puppeteer-core';

/** What a rep sees and presses, by role and name. */
export function named(role: string, name: string): string {
  return `::-p-aria([name="${name}"][role="${role}"])`;
}

export async function press(page: Page, role: string, name: string): Promise<void> {
  await page.locator(named(role, name)).click();
}

/** The words of a part of the panel, `null` when it is not there. The name is that of the part, or its start. */
export function partText(panel: Page, name: string): Promise<string | null> {
  return panel.evaluate(
    (label) => document.querySelector<HTMLElement>(`section[aria-label^="${label}"]`)?.innerText ?? null,
    name,
  );
}

/** The name of the chip beside the subject, `null` while there is none. */
export async function chipName(mail: Page): Promise<string | null> {
  const chip = await mail.$('>>> button.chip');
  return chip ? chip.evaluate((button) => button.getAttribute('aria-label')) : null;
}
