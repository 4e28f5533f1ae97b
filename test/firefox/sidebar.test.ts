import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { type FirefoxSession, openFirefox } from './support/firefox-session';
import { chipName } from './support/on-page';

/** The panel where Firefox puts it, and what only Firefox does with it; each test goes on where the one before ended. */
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });
const patience = { timeout: 20_000 };

let firefox: FirefoxSession;
let mail: Page;

beforeAll(async () => {
  firefox = await openFirefox();
  mail = await firefox.openMail('halden-next-steps');
});
afterAll(() => firefox?.close());

test('the sidebar opens by itself after the installation, and follows the tab', async () => {
  const { chrome } = firefox;
  await expect.poll(chrome.sidebarText, patience).toContain('Next steps after Wednesday’s call');
  await chrome.pressInSidebar('Try the sample workspace');
  await expect.poll(chrome.sidebarText, patience).toContain('Hi Marta');
  expect(await chrome.sidebarTooWide()).toEqual([]);
});

test('the toolbar button closes and opens it, also when the background page has ended', async () => {
  const { chrome } = firefox;
  await chrome.pressToolbarButton();
  await expect.poll(chrome.sidebarIsOpen, patience).toBe(false);
  await chrome.stopBackground();
  await chrome.pressToolbarButton();
  await expect.poll(chrome.sidebarIsOpen, patience).toBe(true);
  await expect.poll(chrome.sidebarText, patience).toContain('Hi Marta');
});

test('the chip cannot open the sidebar: with none there, the panel comes in a window of its own, once', async () => {
  const { chrome, ourPages } = firefox;
  await pressChip();
  expect(await ourPages()).toEqual([]);
  await chrome.pressToolbarButton();
  await expect.poll(chrome.sidebarIsOpen, patience).toBe(false);
  await pressChip();
  await expect.poll(ourPages, patience).toEqual([expect.stringMatching(/\/sidepanel\.html\?tab=\d+$/)]);
  await pressChip();
  expect(await ourPages()).toHaveLength(1);
});

test('mail sites that were taken away are asked for with one button', async () => {
  const { chrome } = firefox;
  await mail.bringToFront();
  await chrome.pressToolbarButton();
  await expect.poll(chrome.sidebarText, patience).toContain('Hi Marta');
  await chrome.takeMailAway();
  await mail.close();
  mail = await firefox.openMail('halden-next-steps');
  await expect.poll(chrome.sidebarText, patience).toContain('This browser does not let Throughline see your mail.');
  await chrome.pressInSidebar('Allow');
  await expect.poll(chrome.allow, patience).toBe(true);
  await expect.poll(chrome.sidebarText, patience).toContain('Allowed. Reload the mail tab once.');
  await mail.close();
  mail = await firefox.openMail('halden-next-steps');
  await expect.poll(() => chipName(mail), patience).toMatch(/^Throughline: Go/);
  await expect.poll(chrome.sidebarText, patience).toContain('Hi Marta');
});

test('no other host was asked for anything', () => {
  expect(firefox.refused()).toEqual([]);
});

async function pressChip(): Promise<void> {
  await expect.poll(() => chipName(mail), patience).toMatch(/^Throughline: Go/);
  await mail.bringToFront();
  await (await mail.$('>>> button.chip'))?.click();
  // the window, if any, comes after an answer of the browser's
  await new Promise((resolve) => setTimeout(resolve, 1_000));
}
