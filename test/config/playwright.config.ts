import { defineConfig } from '@playwright/test';
import { findBrowser, howToGetBrowser } from '../start/find-browser.mjs';

const browser = findBrowser();
if (!browser) throw new Error(howToGetBrowser);
// workers are processes of their own: they get the browser found here
process.env['CHROME_PATH'] = browser;

export default defineConfig({
  testDir: '../e2e',
  outputDir: '../../.output/browser-tests',
  fullyParallel: true,
  workers: 2,
  // a shared CI machine may stall a browser; what passes only on a second try is counted and printed as flaky by Playwright
  retries: process.env['CI'] ? 1 : 0,
  timeout: 60_000,
  // a busy machine is slow, not wrong
  expect: { timeout: 15_000 },
  forbidOnly: true,
  reporter: [['list'], ['json', { outputFile: '../../.output/reports/browser.json' }]],
  use: { video: 'off', screenshot: 'off', trace: 'off' },
});
