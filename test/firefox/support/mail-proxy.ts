import { createServer, type Server } from 'node:http';
import { type AddressInfo, connect, type Socket } from 'node:net';

export type MailProxy = {
  readonly port: number;
  /** Hosts other than the mail's that were asked for, each refused. */
  readonly refused: readonly string[];
  close(): void;
};

/** A proxy on this machine that leads one host to a local port and refuses every other: nothing leaves the machine. */
export async function mailProxy(host: string, target: number): Promise<MailProxy> {
  const refused: string[] = [];
  const sockets = new Set<Socket>();
  const server: Server = createServer((request, response) => {
    refused.push(request.url ?? '');
    response.writeHead(403).end();
  });
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
  });
  server.on('connect', ({ url = '' }, socket: Socket, head: Buffer) => {
    if (url !== `${host}:443`) {
      refused.push(url);
      socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
      return;
    }
    const mail = connect(target, '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 OK\r\n\r\n');
      mail.write(head);
      mail.pipe(socket);
      socket.pipe(mail);
    });
    mail.on('error', () => socket.destroy());
    socket.on('error', () => mail.destroy());
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    port: (server.address() as AddressInfo).port,
    refused,
    close: () => {
      for (const socket of sockets) socket.destroy();
      server.close();
    },
  };
}
