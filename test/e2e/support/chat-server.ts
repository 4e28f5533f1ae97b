import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { BrowserContext } from '@playwright/test';

export type Posted = {
  readonly url: string;
  readonly method: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
};
export type ChatServer = {
  readonly posted: readonly Posted[];
  /** How it answers from now on; `null` = not at all. */
  answer: { readonly status: number; readonly body: string } | null;
  close(): void;
};

/** A server on this computer that stands for the chats: what the browser sends them arrives here, letter by letter. */
export async function chatServer(context: BrowserContext, hosts: RegExp): Promise<ChatServer> {
  const posted: Posted[] = [];
  const server = createServer((request, response) => {
    let body = '';
    request.on('data', (part) => {
      body += part;
    });
    request.on('end', () => {
      posted.push({ url: request.url ?? '', method: request.method ?? '', headers: request.headers, body });
      response.writeHead(chat.answer?.status ?? 200).end(chat.answer?.body);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const chat: ChatServer = { posted, answer: { status: 200, body: 'ok' }, close: () => server.close() };
  await context.route(hosts, async (route) => {
    const request = route.request();
    if (chat.answer === null) return route.abort('connectionrefused');
    const answer = await fetch(`http://127.0.0.1:${port}${new URL(request.url()).pathname}`, {
      method: request.method(),
      headers: await request.allHeaders(),
      body: request.postData(),
    });
    // no header that would let a page read it: only the permission does
    return route.fulfill({ status: answer.status, body: await answer.text() });
  });
  return chat;
}
