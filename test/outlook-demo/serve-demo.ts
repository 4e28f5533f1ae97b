import { existsSync, readFileSync, statSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer, type Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import { dirname, extname, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { OutlookDemo } from './outlook-demo';

const here = dirname(fileURLToPath(import.meta.url));
const root = fileURLToPath(new URL('../../', import.meta.url));
const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.png': 'image/png',
  '.json': 'application/json',
};

/** The names that the demo answers to, all on this machine; a browser is told where they are. */
export const demoHosts = [
  'outlook.office.com',
  'addin.northlight.example',
  'appsforoffice.microsoft.com',
  'ajax.aspnetcdn.com',
] as const;

/** What tells a browser where they are; every other name is nowhere. */
export function demoRules(port: number): string {
  return `${demoHosts.map((host) => `MAP ${host}:443 127.0.0.1:${port}`).join(',')},MAP * ~NOTFOUND`;
}

/** Outlook, the built add-in, and Microsoft's office.js from the development dependencies, on one port. */
export function serveDemo(
  demo: OutlookDemo,
  tls: { readonly key: string; readonly cert: string },
): Promise<{ readonly port: number; readonly server: Server }> {
  const server = createServer(tls, (request, response) => {
    answer(demo, request, response).catch((error: unknown) => response.writeHead(500).end(String(error)));
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => resolve({ port: (server.address() as AddressInfo).port, server }));
  });
}

async function answer(demo: OutlookDemo, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { pathname } = new URL(request.url ?? '/', 'https://localhost');
  const host = (request.headers.host ?? '').split(':')[0];
  if (host === 'outlook.office.com' && pathname === '/demo/act') {
    const told = demo.act(JSON.parse(await bodyOf(request)));
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(told ?? null));
    return;
  }
  const path = fileFor(host ?? '', pathname);
  if (!path || !existsSync(path) || !statSync(path).isFile()) {
    response.writeHead(404).end();
    return;
  }
  response
    .writeHead(200, {
      'content-type': types[extname(path)] ?? 'application/octet-stream',
      'access-control-allow-origin': '*',
      'cache-control': 'no-store',
    })
    .end(readFileSync(path));
}

function fileFor(host: string, pathname: string): string | null {
  switch (host) {
    case 'outlook.office.com':
      return inside(join(here, 'page'), pathname.startsWith('/demo/') ? pathname.slice(5) : '/page.html');
    case 'addin.northlight.example':
      return inside(join(root, '.output/office-mv3'), pathname);
    case 'appsforoffice.microsoft.com':
      return inside(join(root, 'node_modules/@microsoft/office-js/dist'), pathname.replace('/lib/1/hosted', ''));
    case 'ajax.aspnetcdn.com':
      return join(here, '../outlook-host/ms-ajax.js');
    default:
      return null;
  }
}

function inside(folder: string, pathname: string): string | null {
  const path = join(folder, pathname);
  return path.startsWith(folder + sep) ? path : null;
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request as AsyncIterable<Buffer>) parts.push(part);
  return Buffer.concat(parts).toString('utf8');
}
