import type { Request } from '@playwright/test';

/** What the demo mailbox answers to a request of the browser. */
export async function answerMail(_request: Request) {
  return { status: 200, contentType: 'text/html', headers: {}, body: '<!doctype html><title>Mail</title>' };
}
