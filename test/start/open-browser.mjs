import { spawn } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './dependencies.mjs';
import { loadSample } from './load-sample.mjs';

/**
 * Opens a browser window with its own profile in `.profile/`, puts the built extension and its sample deals in, then opens `url`. `host` leads
 * to `port` on this machine, and only there is the demo's certificate (`pin`) believed. Resolves when the window is closed.
 */
export async function openBrowser({ browser, host, port, pin, url, flags = [] }) {
  const profile = join(root, '.profile');
  mkdirSync(profile, { recursive: true });
  const child = spawn(
    browser,
    [
      `--user-data-dir=${profile}`,
      '--remote-debugging-pipe',
      '--enable-unsafe-extension-debugging',
      '--no-first-run',
      '--no-default-browser-check',
      '--disable-quic',
      `--host-resolver-rules=MAP ${host}:443 127.0.0.1:${port}`,
      `--ignore-certificate-errors-spki-list=${pin}`,
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ...flags,
      'about:blank',
    ],
    { stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'] },
  );
  const closed = new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  });
  process.once('SIGINT', () => child.kill());
  process.once('SIGTERM', () => child.kill());
  const call = protocolOver(child.stdio[3], child.stdio[4]);
  const { id } = await call('Extensions.loadUnpacked', { path: join(root, '.output/chrome-mv3') });
  await loadSample(call, id);
  const { targetInfos } = await call('Target.getTargets');
  await call('Target.createTarget', { url });
  for (const blank of targetInfos.filter((target) => target.type === 'page' && target.url === 'about:blank')) {
    await call('Target.closeTarget', { targetId: blank.targetId });
  }
  return { closed, call, child };
}

/** The debugging protocol over a pipe: JSON, each message ended by a zero byte. */
function protocolOver(input, output) {
  const waiting = new Map();
  let rest = '';
  output.setEncoding('utf8');
  output.on('data', (chunk) => {
    const messages = (rest + chunk).split('\0');
    rest = messages.pop() ?? '';
    for (const message of messages.map((text) => JSON.parse(text))) {
      const { resolve, reject } = waiting.get(message.id) ?? {};
      waiting.delete(message.id);
      if (message.error) reject?.(new Error(`The browser refused: ${message.error.message}`));
      else resolve?.(message.result);
    }
  });
  output.on('close', () => {
    for (const { reject } of waiting.values()) reject(new Error('The browser closed before it was ready.'));
  });
  let id = 0;
  return function call(method, params = {}, sessionId = undefined) {
    id += 1;
    input.write(`${JSON.stringify({ id, method, params, sessionId })}\0`);
    return new Promise((resolve, reject) => waiting.set(id, { resolve, reject }));
  };
}
