import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { minify } from 'terser';
import { defineConfig } from 'wxt';
import { phraseSources } from './lib/core/reading/phrase-sources';
import { prepareLists } from './lib/core/reading/phrases/prepare-lists';
import { manifestFacts } from './lib/mail/office/manifest/manifest-facts';
import { unifiedManifest } from './lib/mail/office/manifest/unified-manifest';
import { xmlManifest } from './lib/mail/office/manifest/xml-manifest';
import { version } from './package.json';

/** Mail hosts: the only origins the extension may see. A test compares the built manifest with this list. */
const mailHosts = [
  'https://mail.google.com/*',
  'https://outlook.office.com/*',
  'https://outlook.office365.com/*',
  'https://outlook.live.com/*',
  'https://outlook.cloud.microsoft/*',
];

/** The public half of a key nobody kept: it only fixes the id of an unpacked build, so tests and the demo know their URLs. */
const key =
  'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAw3d2kvdyXrdJK6Esg8QFB5iqttR9ORBnFFq4eVKiGvCKh3HKldDB5s5lT9yqHsyyRy+xk4luMuCzoY+2ldyzOydVZfhzIh0mF8RohBRpY0Z2dw2adwwBeeCQM2Xzs6kQY2N3TOpKTCxPJ6LDcrCLEIG6ukHj8l6cDC57c9TrGV5UHcYLj01k4Cli6a4nn/TM1JcLcO5wV0EkW6c7sHBL8ziT3Kc2veOQBpU8cMM6ajVpWhVx1oV3XVgwQwEXtS3xaMIuh+C2oVLleDGlaWpDE744pN/1++YYIiLCTiE2P2P8d0ELSjUnmMtsCyUzoPT/Kp+3E7ljJN+QO1mCsNcUtQIDAQAB';

/**
 * Where a review's alert may go, once the rep has typed an address there and the browser was asked for that one site:
 * Slack's incoming webhooks, and Teams workflows under their address of today and the one before it.
 */
const chatHosts = [
  'https://hooks.slack.com',
  'https://*.environment.api.powerplatform.com',
  'https://*.logic.azure.com',
];

/**
 * Everything from the package, nothing from elsewhere; requests only to ourselves and, where the rep switched alerts on, a chat. No 'unsafe-inline' for styles: React sets `style` through the
 * CSSOM, which a policy does not concern; libraries that inject a <style> element lose it and must not be relied on.
 */
const pagePolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  `connect-src ${["'self'", ...chatHosts].join(' ')}`,
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** Chrome, Edge and what is built like them. Nested CSS and Promise.withResolvers came by 120; the panel needs its own permission. */
const forChromium = { key, minimum_chrome_version: '120' };

/**
 * Firefox calls the panel a sidebar and gives it without a permission. 142 is the first version that shows what an add-on
 * collects, on the desktop and on Android (140 was the first on the desktop); the id must never change once it was published.
 */
const forFirefox = {
  browser_specific_settings: {
    gecko: {
      id: 'throughline@throughline.example',
      strict_min_version: '142.0',
      // asked for together with the site, when the rep switches alerts on
      data_collection_permissions: {
        required: ['none' as const],
        optional: ['personallyIdentifyingInfo' as const, 'personalCommunications' as const],
      },
    },
  },
};

/** The page can end WXT's context with an event; ours it cannot reach. */
const ownContext = fileURLToPath(new URL('./lib/platform/content-context.ts', import.meta.url));

/**
 * What only costs bytes of a content script's 20 kB: in its styles, which are text, the spaces and notes between signs; in
 * WXT's own frame a logger that says nothing in production (seen in its source, 0.20.27).
 */
const tight = {
  name: 'tight-content-script',
  transform(code: string, id: string) {
    if (id.includes('content-script-isolated-world-entrypoint')) return code.replace(/\blogger\.error\([^\n]*\);/, '');
    if (!/\/mail-page\/[\w-]+-style\.ts$/.test(id)) return null;
    const bare = code.replace(/\/\*[^*]+\*\/\n/g, '');
    return bare.replace(/ *([{};:,])[ \n]+/g, '$1').replaceAll(';}', '}');
  },
};

/** What is built for Outlook's add-in, and only for it: its page loads a script of Microsoft's, which no store takes. */
const officeEntrypoints = ['office', 'launchevent'];

/**
 * Outlook for classic Windows runs the script of the send check in an engine that knows ES2016. The styles go to the Edge
 * view on Windows, to Safari's on a Mac, or to the rep's browser.
 */
const officeBuild = { target: 'es2016', cssTarget: ['chrome111', 'safari16.4'] };

/** The add-in is a folder for any web server: in place of the extension's manifest it holds the two that Outlook takes. */
function writeOfficeManifests(folder: string): void {
  const facts = manifestFacts({ origin: process.env['OFFICE_ORIGIN'] ?? 'https://localhost:3443', version });
  rmSync(join(folder, 'manifest.json'), { force: true });
  writeFileSync(join(folder, 'manifest.xml'), xmlManifest(facts));
  writeFileSync(join(folder, 'unified/manifest.json'), `${JSON.stringify(unifiedManifest(facts), null, 2)}\n`);
}

/**
 * What the first thread after each start of the worker would wait for is done once, here: phrase lists are taken apart, and
 * a table of 70 kB is kept from being written into every place that reads it.
 */
const prepared = {
  name: 'prepared-data',
  apply: 'build' as const,
  transform(code: string, id: string) {
    if (id.endsWith('/tldts/dist/es6/src/data/trie.js'))
      return code.replace(/const labelText = ("[^"]*")/, 'const labelText = globalThis.String($1)');
    if (!id.endsWith('/phrases/prepared-lists.ts')) return null;
    return `export const preparedLists = ${JSON.stringify(prepareLists(phraseSources()))};`;
  },
};

/** A second pass over the minified content scripts, which have 20 kB each: about 250 bytes less. */
const tighter = {
  name: 'tighter-content-script',
  apply: 'build' as const,
  async generateBundle(_options: unknown, bundle: Record<string, { fileName: string; code?: string }>) {
    for (const chunk of Object.values(bundle)) {
      if (!chunk.fileName.startsWith('content-scripts/') || chunk.code === undefined) continue;
      chunk.code = (await minify(chunk.code, { compress: { passes: 2 } })).code ?? chunk.code;
    }
  },
};

export default defineConfig({
  imports: false,
  modules: ['@wxt-dev/module-react'],
  hooks: {
    'entrypoints:found': (wxt, found) => {
      const office = wxt.config.browser === 'office';
      found.splice(0, found.length, ...found.filter(({ name }) => officeEntrypoints.includes(name) === office));
    },
    // public/office belongs to the add-in, at the root of its folder
    'build:publicAssets': (wxt, files) => {
      const office = wxt.config.browser === 'office';
      const kept = files.filter(({ relativeDest }) => office || !relativeDest.startsWith('office/'));
      files.splice(
        0,
        files.length,
        ...kept.map((file) => ({ ...file, relativeDest: file.relativeDest.replace(/^office\//, '') })),
      );
    },
    'build:done': (wxt) => {
      if (wxt.config.browser === 'office') writeOfficeManifests(wxt.config.outDir);
    },
  },
  vite: ({ browser }) => ({
    plugins: [tight, prepared, tighter],
    build: { modulePreload: { polyfill: false }, ...(browser === 'office' ? officeBuild : {}) },
    resolve: { alias: { 'wxt/utils/content-script-context': ownContext } },
  }),
  manifest: ({ browser, mode }) => ({
    name: 'Throughline',
    description:
      'Sales follow-up beside the open thread: the deal, the stop gates, the reason, a draft. It never sends.',
    ...(browser === 'firefox' ? forFirefox : forChromium),
    // alarms: once a day, sends in doubt become a question and words past their time are dropped
    permissions: ['alarms', 'storage', 'unlimitedStorage', ...(browser === 'firefox' ? [] : ['sidePanel' as const])],
    host_permissions: mailHosts,
    // asked for when the rep switches the daily notification on, or types a chat's address
    optional_permissions: ['notifications' as const],
    optional_host_permissions: chatHosts.map((host) => `${host}/*`),
    action: { default_title: 'Open Throughline' },
    // the dev server injects scripts of its own; only what is shipped carries the strict policy
    ...(mode === 'development' ? {} : { content_security_policy: { extension_pages: pagePolicy } }),
  }),
});
