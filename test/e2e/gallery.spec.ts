import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { type Browser, chromium, expect, type Page, test } from '@playwright/test';
import { buildGallery } from '../gallery/build';
import { demoSlugs } from '../gallery/demo-state';
import { scenes } from '../gallery/gallery-states';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const types: Readonly<Record<string, string>> = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' };
/** The extension pages' own policy: what a browser refuses here it refuses in the product. */
const policy = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'";

let browser: Browser;
let server: Server;
let folder: string;
let address: string;

test.describe.configure({ mode: 'default' });

test.beforeAll(async () => {
  test.setTimeout(180_000);
  folder = await mkdtemp(join(tmpdir(), 'throughline-gallery-'));
  await buildGallery(folder);
  server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://gallery.example').pathname;
    const file = path === '/' ? '/index.html' : path;
    if (file.includes('..') || !types[extname(file)]) return response.writeHead(404).end();
    response.writeHead(200, { 'content-type': types[extname(file)] ?? '', 'content-security-policy': policy });
    return response.end(readFileSync(join(folder, file)));
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  browser = await chromium.launch({
    executablePath: process.env['CHROME_PATH'] ?? '',
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
});

test.afterAll(async () => {
  await browser?.close();
  server?.close();
  await rm(folder, { recursive: true, force: true });
});

type Look = { readonly width: number; readonly height: number; readonly theme: 'light' | 'dark' };

async function blank({ width, height }: Look): Promise<{ page: Page; errors: string[] }> {
  const page = await browser.newPage({ viewport: { width, height }, reducedMotion: 'reduce' });
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error' && !message.text().includes('404')) errors.push(message.text());
  });
  return { page, errors };
}

async function turnTo(page: Page, name: string, theme: Look['theme']): Promise<void> {
  await page.goto(`${address}/?scene=${name}&theme=${theme}`);
  await page.locator('main[data-shown]').waitFor();
}

async function open(name: string, look: Look): Promise<{ page: Page; errors: string[] }> {
  const opened = await blank(look);
  await turnTo(opened.page, name, look.theme);
  return opened;
}

const looks: readonly Look[] = [
  { width: 360, height: 720, theme: 'light' },
  { width: 270, height: 720, theme: 'dark' },
];

for (const look of looks) {
  test(`axe finds nothing in any state, ${look.width} wide, ${look.theme}`, async () => {
    test.setTimeout(300_000);
    const found: string[] = [];
    const { page, errors } = await blank(look);
    for (const name of Object.keys(scenes)) {
      await turnTo(page, name, look.theme);
      await page.evaluate(axe);
      const violations = await page.evaluate(async () => {
        const { axe } = window as unknown as { axe: typeof import('axe-core') };
        const options = { runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'] };
        const { violations } = await axe.run(document, options);
        return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html.slice(0, 160)).join(' | ')}`);
      });
      found.push(...[...violations, ...errors.splice(0)].map((words) => `${name}: ${words}`));
    }
    await page.close();
    expect(found).toEqual([]);
  });
}

test('nothing is wider than the panel, from 270 to 420 px', async () => {
  test.setTimeout(300_000);
  const found: string[] = [];
  for (const width of [270, 320, 420]) {
    const { page } = await blank({ width, height: 600, theme: 'light' });
    // the real lengths stand in the narrowest panel
    const demos = width === 270 ? demoSlugs.map((slug) => `demo:${slug}`) : [];
    for (const name of [...Object.keys(scenes), ...demos]) {
      await turnTo(page, name, 'light');
      const wide = await page.evaluate(() =>
        [...document.querySelectorAll<HTMLElement>('main *:not(svg, svg *)')]
          .filter((element) => element.getClientRects().length > 0 && !element.closest('.vh'))
          .filter((element) => element.getBoundingClientRect().right > innerWidth + 1)
          .filter(
            (element) => !element.parentElement?.closest('.clip') && getComputedStyle(element).position !== 'absolute',
          )
          .map((element) => `${element.tagName} ${element.className} ${element.textContent?.slice(0, 40)}`),
      );
      found.push(...wide.map((words) => `${name} at ${width}: ${words}`));
    }
    await page.close();
  }
  expect(found).toEqual([]);
});

/** What of the six rows does not stand whole above the bar, and which quoted words are cut off at the side. */
function belowTheFold(): readonly string[] {
  const fold = document.querySelector('nav')?.getBoundingClientRect().top ?? 0;
  const card = document.querySelector('section[aria-label^="Verdict"], section[aria-label="Partly read"]');
  const rows = ['Next', 'Deal', 'People', 'Value'].map((label) =>
    document.querySelector(`section[aria-label="${label}"]`),
  );
  // a thread of no deal has a question in place of the rows
  const wanted = rows.some((row) => row !== null) ? [card, ...rows] : [document.querySelector('main section')];
  const low = wanted.flatMap((row) => {
    if (!row) return ['a row is missing'];
    const bottom = Math.max(...[...row.querySelectorAll('*')].map((part) => part.getBoundingClientRect().bottom));
    return bottom <= fold
      ? []
      : [`${row.getAttribute('aria-label')} ends ${Math.round(bottom - fold)} px under the bar`];
  });
  const cut = [...document.querySelectorAll<HTMLElement>('main section :is(p, button, span):has(> mark)')]
    .filter((line) => line.offsetParent !== null && line.scrollWidth > line.clientWidth + 1 && line.clientWidth > 0)
    .map((line) => `cut off: ${line.textContent}`);
  return [...low, ...cut];
}

for (const [width, height] of [
  [320, 600],
  [360, 720],
  [270, 720],
] as const) {
  test(`in ${width} × ${height} every demo thread shows verdict, proof, next step, deal, people and value above the fold`, async () => {
    test.setTimeout(180_000);
    const found: string[] = [];
    const { page, errors } = await blank({ width, height, theme: 'light' });
    for (const slug of demoSlugs) {
      await turnTo(page, `demo:${slug}`, 'light');
      found.push(...[...(await page.evaluate(belowTheFold)), ...errors.splice(0)].map((words) => `${slug}: ${words}`));
    }
    await page.close();
    expect(found).toEqual([]);
  });
}

test('every target is 24 px, and Tab reaches the acts in the order of the page', async () => {
  const { page } = await open('go', { width: 360, height: 720, theme: 'light' });
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
  const { page } = await open('go', { width: 270, height: 720, theme: 'light' });
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
  const { page } = await open('go', { width: 360, height: 720, theme: 'light' });
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
  const { page } = await open('go', { width: 320, height: 720, theme: 'light' });
  await page.getByRole('textbox', { name: 'Draft' }).waitFor();
  const [area, copy] = await page.evaluate(() => {
    const box = document.querySelector('textarea') as HTMLTextAreaElement;
    const under = box.previousElementSibling as HTMLElement;
    return [box, under].map((element) => [element.clientWidth, element.clientHeight, getComputedStyle(element).font]);
  });
  expect(area).toEqual(copy);
  await page.close();
});
