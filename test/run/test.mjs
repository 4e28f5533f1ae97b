import { installMissing } from '../start/dependencies.mjs';
import { findBrowser, howToGetBrowser } from '../start/find-browser.mjs';
import { findFirefox, howToGetFirefox } from '../start/find-firefox.mjs';
import { orSayWhy } from '../start/or-say-why.mjs';
import { checkSteps, vitest } from './check-steps.mjs';
import { runSteps } from './steps.mjs';

const built = '.output/reports/built.json';
const inFirefox = '.output/reports/firefox.json';

/** `npm test`: everything. */
await orSayWhy(async () => {
  installMissing();
  const browser = findBrowser();
  if (!browser) throw new Error(howToGetBrowser);
  process.env['CHROME_PATH'] = browser;
  const firefox = findFirefox();
  if (firefox) process.env['FIREFOX_PATH'] = firefox;
  await runSteps([
    ...checkSteps,
    { name: 'build', run: ['wxt', 'build'] },
    { name: 'add-in', run: ['wxt', 'build', '-b', 'office'] },
    { name: 'packages', run: ['test/run/zip.mjs'], needs: 'build' },
    { name: 'built', run: [...vitest(built), 'test/build'], report: built, needs: 'packages' },
    { name: 'sizes', run: ['test/run/sizes.mjs'], needs: 'build' },
    {
      name: 'browser',
      run: ['@playwright/test:playwright', 'test', '--config', 'test/config/playwright.config.ts'],
      report: '.output/reports/browser.json',
      needs: 'build',
    },
    {
      name: 'firefox',
      run: [...vitest(inFirefox), 'test/firefox'],
      report: inFirefox,
      needs: 'packages',
      without: firefox ? undefined : howToGetFirefox,
    },
  ]);
});
