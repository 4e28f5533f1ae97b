import { selfSigned } from './certificate.mjs';
import { openBrowser } from './open-browser.mjs';

const HOST = 'mail.google.com';

/** Serves the demo mailbox under the mail host's name, to this one browser only, until its window is closed. */
export async function showDemo(browser, flags = []) {
  const { createMailbox } = await import('../mailbox/mailbox.ts');
  const { serveMailbox } = await import('../mailbox/server.ts');
  const mailbox = createMailbox({ now: Date.now() });
  const { pin, ...tls } = selfSigned(HOST);
  const { port, server } = await serveMailbox(mailbox, { tls });
  try {
    const { closed } = await openBrowser({ browser, host: HOST, port, pin, url: mailbox.addressOf(null), flags });
    console.log(
      'The demo mailbox is open, with Throughline and its sample deals in it. No mail of yours is read and nothing is sent.',
    );
    console.log(
      'Click the Throughline button in the toolbar for the side panel. Close the window, or press Ctrl+C, to end.',
    );
    await closed;
  } finally {
    server.closeAllConnections();
    server.close();
  }
}
