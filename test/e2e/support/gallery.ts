import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { buildGallery } from '../../gallery/build';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const types: Readonly<Record<string, string>> = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' };
/** The extension pages' own policy: what a browser refuses here it refuses in the product. */
const policy = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'";

export type Look = { readonly width: number; readonly height: number; readonly theme: 'light' | 'dark' };
/** A page of the gallery, and what it complains about. */
export type GalleryPage = { readonly page: Page; readonly errors: string[] };
export type Gallery = {
  /** An empty page, where motion is not wanted. */
  blank(look: Look): Promise<GalleryPage>;
  turnTo(page: Page, scene: string, theme: Look['theme']): Promise<void>;
  /** A page that shows a scene. */
  open(scene: string, look: Look): Promise<GalleryPage>;
  close(): Promise<void>;
};

/** Builds the gallery and opens a browser on it. */
export async function openGallery(): Promise<Gallery> {
  const folder = await mkdtemp(join(tmpdir(), 'throughline-gallery-'));
  await buildGallery(folder);
  const { address, stop } = await serve(folder);
  const browser = await chromium.launch({
    executablePath: process.env['CHROME_PATH'] ?? '',
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });

  async function blank({ width, height }: Look): Promise<GalleryPage> {
    const page = await browser.newPage({ viewport: { width, height }, reducedMotion: 'reduce' });
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error' && !message.text().includes('404')) errors.push(message.text());
    });
    return { page, errors };
  }
  async function turnTo(page: Page, scene: string, theme: Look['theme']): Promise<void> {
    await page.goto(`${address}/?scene=${scene}&theme=${theme}`);
    await page.locator('main[data-shown]').waitFor();
  }
  return {
    blank,
    turnTo,
    async open(scene, look) {
      const opened = await blank(look);
      await turnTo(opened.page, scene, look.theme);
      return opened;
    },
    async close() {
      await browser.close();
      stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function serve(folder: string): Promise<{ address: string; stop(): void }> {
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://gallery.example').pathname;
    const file = path === '/' ? '/index.html' : path;
    if (file.includes('..') || !types[extname(file)]) return response.writeHead(404).end();
    response.writeHead(200, { 'content-type': types[extname(file)] ?? '', 'content-security-policy': policy });
    return response.end(readFileSync(join(folder, file)));
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return { address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, stop: () => server.close() };
}

/** What axe finds in the page as it stands. */
export async function axeFinds(page: Page): Promise<readonly string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe);
  return page.evaluate(async () => {
    const { axe } = window as unknown as { axe: typeof import('axe-core') };
    const options = { runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'] };
    const { violations } = await axe.run(document, options);
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html.slice(0, 160)).join(' | ')}`);
  });
}
