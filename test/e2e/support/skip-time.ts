import type { Page } from '@playwright/test';

/** Lets the page's own clock run ahead by milliseconds: a mail can be taken back for 30 seconds, a test does not wait for them. */
export async function skipTime(page: Page, milliseconds: number): Promise<void> {
  const protocol = await page.context().newCDPSession(page);
  const passed = new Promise((resolve) => protocol.once('Emulation.virtualTimeBudgetExpired', resolve));
  await protocol.send('Emulation.setVirtualTimePolicy', { policy: 'advance', budget: milliseconds });
  await passed;
  await protocol.detach();
}
