import { join } from 'node:path';
import { selfSigned } from './certificate.mjs';
import { root } from './dependencies.mjs';
import { pressSample } from './load-sample.mjs';
import { openInstead, openWindow } from './open-window.mjs';

const PATIENCE_MS = 20_000;

/** The demo's Outlook in a window, with the built pane and its sample deals, until the window is closed. */
export async function showOutlook(browser, flags = []) {
  const { ADDIN, OUTLOOK, outlookDemo } = await import('../outlook-demo/outlook-demo.ts');
  const { demoRules, serveDemo } = await import('../outlook-demo/serve-demo.ts');
  const { pin, ...tls } = selfSigned('outlook.office.com');
  const { port, server } = await serveDemo(outlookDemo(Date.now()), tls);
  try {
    const profile = join(root, '.profile/outlook');
    const { closed, call } = openWindow({ browser, profile, rules: demoRules(port), pin, flags });
    await openInstead(call, `${OUTLOOK}/mail/`);
    await pressSample(call, await paneIn(call, ADDIN));
    console.log(
      'A small Outlook is open, made for this demo, with Throughline’s pane and its sample deals beside it. Nothing is sent.',
    );
    console.log('Open a mail; the pane follows. Close the window, or press Ctrl+C, to end.');
    await closed;
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

/** The pane's frame is a process, and so a target, of its own. */
async function paneIn(call, origin) {
  const end = Date.now() + PATIENCE_MS;
  while (Date.now() < end) {
    const { targetInfos } = await call('Target.getTargets', { filter: [{ exclude: false }] });
    const pane = targetInfos.find(({ url }) => url.startsWith(`${origin}/office.html`));
    if (pane) return pane.targetId;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error('The pane did not open in the demo’s Outlook.');
}
