import { spawn } from 'node:child_process';
import { mkdirSync } from 'node:fs';

/**
 * Opens a browser window with the profile of a demo. `rules` lead its hosts to this machine, and only there is the demo's
 * certificate (`pin`) believed. `call` speaks the debugging protocol with it; `closed` resolves when the window is closed.
 */
export function openWindow({ browser, profile, rules, pin, flags = [] }) {
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
      `--host-resolver-rules=${rules}`,
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
  return { closed, call: protocolOver(child.stdio[3], child.stdio[4]), child };
}

/** Opens the address in a tab, in place of the blank one the window came with. */
export async function openInstead(call, url) {
  const { targetInfos } = await call('Target.getTargets');
  await call('Target.createTarget', { url });
  for (const blank of targetInfos.filter((target) => target.type === 'page' && target.url === 'about:blank')) {
    await call('Target.closeTarget', { targetId: blank.targetId });
  }
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
