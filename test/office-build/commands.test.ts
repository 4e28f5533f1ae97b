import { mkdtempSync, writeFileSync } from 'node:fs';
import { request } from 'node:https';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { selfSigned } from '../start/certificate.mjs';
import { officeArgs } from './office-args.mjs';
import { serveFolder } from './serve-folder.mjs';

describe('office:build is told', () => {
  const wrong: readonly (readonly [name: string, args: readonly string[], says: RegExp])[] = [
    ['no origin', [], /Say where/],
    ['no value', ['--origin'], /--origin needs a value/],
    ['http', ['--origin', 'http://addin.example'], /https only/],
    ['a path', ['--origin', 'https://addin.example/throughline'], /root of a host/],
    ['no address', ['--origin', 'addin'], /https only/],
    ['another word', ['--orgin', 'https://addin.example'], /--orgin is not known/],
  ];
  it.each(wrong)('%s: says what is wrong', (_, args, says) => {
    expect(() => officeArgs(args)).toThrow(says);
  });

  it('the origin, and the app registration where there is one', () => {
    const told = officeArgs(['--origin', 'https://addin.example:8443/', '--graph-tenant', 'contoso.example']);
    expect(told).toEqual({ origin: 'https://addin.example:8443', graphClient: '', graphTenant: 'contoso.example' });
  });
});

describe('the development server', () => {
  it('serves the folder and nothing beside it, for Outlook’s pages to show', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'office-'));
    writeFileSync(join(folder, 'office.html'), '<!doctype html>');
    const { key, cert } = selfSigned('localhost', 30);
    const server = await serveFolder(folder, { tls: { key, cert }, port: 0 });
    const { port } = server.address() as AddressInfo;
    const page = await ask(port, '/office.html', cert);
    expect(page).toMatchObject({ status: 200, type: 'text/html; charset=utf-8' });
    expect(page.policy).toContain('https://outlook.cloud.microsoft');
    expect((await ask(port, '/..%2f..%2fetc/passwd', cert)).status).toBe(404);
    expect((await ask(port, '/', cert)).status).toBe(404);
    server.close();
    server.closeAllConnections();
  });
});

type Answer = { readonly status: number; readonly type: string; readonly policy: string };

function ask(port: number, path: string, ca: string): Promise<Answer> {
  return new Promise((resolve, reject) => {
    request({ host: '127.0.0.1', port, path, ca, servername: 'localhost' }, (response) => {
      response.resume();
      const { 'content-type': type = '', 'content-security-policy': policy = '' } = response.headers;
      resolve({ status: response.statusCode ?? 0, type, policy: String(policy) });
    })
      .on('error', reject)
      .end();
  });
}
