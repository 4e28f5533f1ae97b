import type { CDPSession, Page } from '@playwright/test';

/** Runs an expression in our content script's own world of a page; a promise is awaited. */
export type ContentWorld = <Value>(expression: string) => Promise<Value>;

/** Waits for the content script; `id` is the extension's. */
export async function contentWorld(page: Page, id: string): Promise<ContentWorld> {
  const protocol = await page.context().newCDPSession(page);
  const found = worldOf(protocol, `chrome-extension://${id}`);
  await protocol.send('Runtime.enable');
  const contextId = await found;
  return async <Value>(expression: string) => {
    const { result, exceptionDetails } = await protocol.send('Runtime.evaluate', {
      expression,
      contextId,
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value as Value;
  };
}

function worldOf(protocol: CDPSession, origin: string): Promise<number> {
  return new Promise((resolve) => {
    protocol.on('Runtime.executionContextCreated', ({ context }) => {
      if (context.origin === origin) resolve(context.id);
    });
  });
}
