import { createServer } from 'node:https';
import { selfSigned } from './certificate.mjs';
import { openBrowser } from './open-browser.mjs';

const HOST = 'mail.google.com';

/** Serves the demo mailbox under the mail host's name, to this one browser only, until its window is closed. */
export async function showDemo(browser) {
  const { answerNode } = await import('./demo-mail.ts');
  const { key, cert, pin } = selfSigned(HOST);
  const server = createServer({ key, cert }, answerNode);
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address();
  try {
    const { closed } = await openBrowser({ browser, host: HOST, port, pin, url: `https://${HOST}/mail/u/0/` });
    console.log('The demo mailbox is open, with Throughline in it. No mail of yours is read and nothing is sent.');
    console.log(
      'Click the Throughline button in the toolbar for the side panel. Close the window, or press Ctrl+C, to end.',
    );
    await closed;
  } finally {
    server.closeAllConnections();
    server.close();
  }
}
