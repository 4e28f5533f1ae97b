import { createServer as createHttpServer, type IncomingMessage, type RequestListener, type Server } from 'node:http';
import { createServer as createHttpsServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import type { Mailbox } from './mailbox';

const maxBody = 1_000_000;

/** Serves the mailbox on a local port; https when a certificate is given. Resolves once it listens. */
export function serveMailbox(
  mailbox: Mailbox,
  options: { readonly port?: number; readonly tls?: { readonly key: string; readonly cert: string } } = {},
): Promise<{ readonly port: number; readonly server: Server }> {
  const listener: RequestListener = (request, response) => {
    readBody(request)
      .then((body) => {
        const url = new URL(request.url ?? '/', 'https://mail.google.com');
        const answer = mailbox.handle(url, request.method ?? 'GET', body);
        response.writeHead(answer.status, answer.headers).end(answer.body);
      })
      .catch((error: unknown) => response.writeHead(400, { 'content-type': 'text/plain' }).end(String(error)));
  };
  const server = options.tls ? createHttpsServer(options.tls, listener) : createHttpServer(listener);
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port ?? 0, '127.0.0.1', () =>
      resolve({ port: (server.address() as AddressInfo).port, server }),
    );
  });
}

async function readBody(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of request as AsyncIterable<Buffer>) {
    size += part.length;
    if (size > maxBody) throw new Error('too large');
    parts.push(part);
  }
  return Buffer.concat(parts).toString('utf8');
}
