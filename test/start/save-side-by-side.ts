import type { Page } from '@playwright/test';

/** One picture of the mail page with the side panel at its right, as a rep sees them; headless has no window that shows both. */
export async function saveSideBySide(mail: Page, panel: Page, path: string): Promise<void> {
  const pictures = [await mail.screenshot(), await panel.screenshot()];
  const sizes = [mail, panel].map((page) => page.viewportSize() ?? { width: 0, height: 0 });
  const sheet = await mail.context().newPage();
  await sheet.setViewportSize({
    width: sizes.reduce((sum, { width }) => sum + width, 1),
    height: Math.max(...sizes.map(({ height }) => height)),
  });
  const images = pictures.map((png) => `<img src="data:image/png;base64,${png.toString('base64')}">`);
  await sheet.setContent(`<body style="margin:0;display:flex;gap:1px;background:#c7c7c3">${images.join('')}</body>`);
  await sheet.screenshot({ path });
  await sheet.close();
}
