import { fileURLToPath } from 'node:url';
import { defineConfig } from 'wxt';

/** Mail hosts: the only origins the extension may see. A test compares the built manifest with this list. */
const mailHosts = ['https://mail.google.com/*'];

/** The public half of a key nobody kept: it only fixes the id of an unpacked build, so tests and the demo know their URLs. */
const key =
  'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAw3d2kvdyXrdJK6Esg8QFB5iqttR9ORBnFFq4eVKiGvCKh3HKldDB5s5lT9yqHsyyRy+xk4luMuCzoY+2ldyzOydVZfhzIh0mF8RohBRpY0Z2dw2adwwBeeCQM2Xzs6kQY2N3TOpKTCxPJ6LDcrCLEIG6ukHj8l6cDC57c9TrGV5UHcYLj01k4Cli6a4nn/TM1JcLcO5wV0EkW6c7sHBL8ziT3Kc2veOQBpU8cMM6ajVpWhVx1oV3XVgwQwEXtS3xaMIuh+C2oVLleDGlaWpDE744pN/1++YYIiLCTiE2P2P8d0ELSjUnmMtsCyUzoPT/Kp+3E7ljJN+QO1mCsNcUtQIDAQAB';

/**
 * Everything from the package, nothing from elsewhere. No 'unsafe-inline' for styles: React sets `style` through the
 * CSSOM, which a policy does not concern; libraries that inject a <style> element lose it and must not be relied on.
 */
const pagePolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

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

export default defineConfig({
  imports: false,
  modules: ['@wxt-dev/module-react'],
  vite: () => ({
    plugins: [tight],
    build: { modulePreload: { polyfill: false } },
    resolve: { alias: { 'wxt/utils/content-script-context': ownContext } },
  }),
  manifest: ({ mode }) => ({
    name: 'Throughline',
    description:
      'Sales follow-up beside the open thread: the deal, the stop gates, the reason, a draft. It never sends.',
    key,
    // sidePanel.open and AbortSignal.any came with 116, nested CSS and Promise.withResolvers by 120
    minimum_chrome_version: '120',
    // alarms: once a day, sends in doubt become a question and words past their time are dropped
    permissions: ['alarms', 'storage', 'unlimitedStorage', 'sidePanel'],
    host_permissions: mailHosts,
    action: { default_title: 'Open Throughline' },
    // the dev server injects scripts of its own; only what is shipped carries the strict policy
    ...(mode === 'development' ? {} : { content_security_policy: { extension_pages: pagePolicy } }),
  }),
});
