import { expect, type Page, test } from '@playwright/test';
import { demoSlugs } from '../gallery/demo-state';
import { scenes } from '../gallery/gallery-states';
import { axeFinds, type Gallery, type Look, openGallery } from './support/gallery';
import { belowTheFold, moving, tooWide } from './support/panel-faults';

test.describe.configure({ mode: 'default' });

let gallery: Gallery;
test.beforeAll(async () => {
  test.setTimeout(180_000);
  gallery = await openGallery();
});
test.afterAll(() => gallery?.close());

/** Widths and themes in turn: a page is loaded once and looked at in each. */
const looks: readonly Look[] = [
  { width: 360, height: 720, theme: 'light' },
  { width: 420, height: 600, theme: 'light' },
  { width: 320, height: 600, theme: 'dark' },
  { width: 270, height: 720, theme: 'dark' },
];
/** Colours differ by theme and room by width: axe looks at the first and the last. */
const forAxe: readonly Look[] = [looks[0], looks[3]].filter((look) => look !== undefined);

const everyScene = [...Object.keys(scenes), ...demoSlugs.map((slug) => `demo:${slug}`)];
const half = Math.ceil(everyScene.length / 2);

for (const [part, names] of [everyScene.slice(0, half), everyScene.slice(half)].entries()) {
  test(`no state has a fault, 270 to 420 px, light and dark, part ${part + 1}`, async () => {
    test.setTimeout(300_000);
    const found: string[] = [];
    const { page, errors } = await gallery.blank({ width: 360, height: 720, theme: 'light' });
    for (const name of names) {
      await gallery.turnTo(page, name, 'light');
      for (const look of looks) {
        await lookAt(page, look);
        const seen = await faultsIn(page, name, look);
        found.push(...seen.map((words) => `${name} at ${look.width}, ${look.theme}: ${words}`));
      }
      found.push(...errors.splice(0).map((words) => `${name}: ${words}`));
    }
    await page.close();
    expect(found).toEqual([]);
  });
}

/** What axe finds, what is wider than the panel, and what of a demo thread's brief lies below the fold. */
async function faultsIn(page: Page, name: string, look: Look): Promise<readonly string[]> {
  const wide = await page.evaluate(tooWide);
  const below = name.startsWith('demo:') && look.width < 420 ? await page.evaluate(belowTheFold) : [];
  return [...wide, ...below, ...(forAxe.includes(look) ? await axeFinds(page) : [])];
}

async function lookAt(page: Page, { width, height, theme }: Look): Promise<void> {
  await page.setViewportSize({ width, height });
  await page.evaluate((wanted) => {
    document.documentElement.dataset['theme'] = wanted;
    return new Promise((resolve) => requestAnimationFrame(resolve));
  }, theme);
}

test('nothing moves for whoever asked for less motion', async () => {
  const { page } = await gallery.blank({ width: 360, height: 720, theme: 'light' });
  for (const name of ['go', 'stop', 'wait', 'sheet-suppress', 'sheet-brief']) {
    await gallery.turnTo(page, name, 'light');
    expect(await page.evaluate(moving), name).toEqual([]);
  }
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  expect(await page.evaluate(moving)).not.toEqual([]);
  await page.close();
});

test('every target is 24 px, and Tab reaches the acts in the order of the page', async () => {
  const { page } = await gallery.open('go', { width: 360, height: 720, theme: 'light' });
  const small = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('main button, main summary')]
      .filter((element) => element.getClientRects().length > 0)
      .filter(
        (element) => element.getBoundingClientRect().height < 23.5 || element.getBoundingClientRect().width < 23.5,
      )
      .map((element) => element.textContent),
  );
  expect(small).toEqual([]);
  const order: number[] = [];
  for (let at = 0; at < 12; at += 1) {
    await page.keyboard.press('Tab');
    order.push(
      await page.evaluate(() => [...document.querySelectorAll('main *')].indexOf(document.activeElement as Element)),
    );
  }
  expect(order).toEqual([...order].sort((a, b) => a - b));
  await page.close();
});

test('a menu opens inside the panel, walks by arrows and gives the focus back', async () => {
  const { page } = await gallery.open('go', { width: 270, height: 720, theme: 'light' });
  await page.getByRole('button', { name: /^Stage:/ }).click();
  await expect(page.getByRole('menuitemradio', { name: 'Solution design' })).toBeFocused();
  const box = await page.getByRole('menu').boundingBox();
  expect((box?.x ?? -1) >= 0 && (box?.x ?? 0) + (box?.width ?? 999) <= 270).toBe(true);
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('menuitemradio', { name: 'Proposal' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: /^Stage:/ })).toBeFocused();
  await page.close();
});

test('the fix of a check can be taken back like any typing', async () => {
  const { page } = await gallery.open('go', { width: 360, height: 720, theme: 'light' });
  const box = page.getByRole('textbox', { name: 'Draft' });
  const before = await box.inputValue();
  await page.getByRole('button', { name: 'Cut' }).click();
  expect(await box.inputValue()).not.toBe(before);
  await box.focus();
  await page.keyboard.press('Control+z');
  expect(await box.inputValue()).toBe(before);
  await page.close();
});

test('the marks lie under the words they belong to', async () => {
  const { page } = await gallery.open('go', { width: 320, height: 720, theme: 'light' });
  await page.getByRole('textbox', { name: 'Draft' }).waitFor();
  const [area, copy] = await page.evaluate(() => {
    const box = document.querySelector('textarea') as HTMLTextAreaElement;
    const under = box.previousElementSibling as HTMLElement;
    return [box, under].map((element) => [element.clientWidth, element.clientHeight, getComputedStyle(element).font]);
  });
  expect(area).toEqual(copy);
  await page.close();
});
