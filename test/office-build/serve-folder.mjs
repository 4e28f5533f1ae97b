import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer } from 'node:https';
import { extname, join, sep } from 'node:path';

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.xml': 'application/xml',
  '.png': 'image/png',
};

/** Who may show the pane in a frame: Outlook's own pages. */
export const frameAncestors =
  "'self' https://outlook.office.com https://outlook.office365.com https://outlook.live.com https://outlook.cloud.microsoft";

/** Serves the files of one folder over https. Resolves with the server once it listens; throws when the port is taken. */
export function serveFolder(folder, { tls, port }) {
  const server = createServer(tls, (request, response) => {
    const path = fileOf(folder, request.url ?? '/');
    if (!path || !['GET', 'HEAD'].includes(request.method ?? '')) return response.writeHead(404).end();
    response.writeHead(200, {
      'Content-Type': TYPES[extname(path)] ?? 'application/octet-stream',
      'Cache-Control': 'no-store',
      'Content-Security-Policy': `frame-ancestors ${frameAncestors}`,
      'X-Content-Type-Options': 'nosniff',
    });
    if (request.method === 'HEAD') return response.end();
    return createReadStream(path).pipe(response);
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => resolve(server));
  });
}

/** `null` when there is no such file in the folder. */
function fileOf(folder, url) {
  const { pathname } = new URL(url, 'https://localhost');
  const path = join(folder, decodeURIComponent(pathname));
  return path.startsWith(folder + sep) && existsSync(path) && statSync(path).isFile() ? path : null;
}
