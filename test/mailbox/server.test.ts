import { expect, it } from 'vitest';
import { createMailbox } from './mailbox';
import { serveMailbox } from './server';
import { instantAt } from './threads/demo-clock';

it('serves the mailbox on this machine, keeps what was sent, and outlives a bad request', async () => {
  const mailbox = createMailbox({ now: instantAt('2026-06-11' as never, '09:41') });
  const { port, server } = await serveMailbox(mailbox);
  const at = `http://127.0.0.1:${port}/mail/u/0/`;
  try {
    const page = await fetch(at);
    expect([page.status, page.headers.get('cross-origin-opener-policy')]).toEqual([200, 'same-origin-allow-popups']);
    expect((await fetch(`${at}?mode=upside-down`)).status).toBe(400);
    expect((await fetch(`${at}__sent`, { method: 'POST', body: 'not json' })).status).toBe(400);
    await fetch(`${at}__sent`, { method: 'POST', body: JSON.stringify({ draft: '#msg-a:r-1', undone: false }) });
    expect(mailbox.sent()).toHaveLength(1);
  } finally {
    server.closeAllConnections();
    server.close();
  }
});
