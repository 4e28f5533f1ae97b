import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const root = fileURLToPath(new URL('../../', import.meta.url)).replace(/\/$/, '');

/** The files of a pane that holds nothing but the adapter, which it leaves in `globalThis.pane`. */
export async function adapterPane(): Promise<Readonly<Record<string, string>>> {
  const output = await build({
    configFile: false,
    logLevel: 'warn',
    resolve: { alias: { '@': root } },
    build: {
      write: false,
      minify: false,
      lib: {
        entry: fileURLToPath(new URL('./page/adapter-page.ts', import.meta.url)),
        name: 'adapterPage',
        formats: ['iife'],
      },
    },
  });
  const [bundle] = Array.isArray(output) ? output : [output];
  const chunk = bundle && 'output' in bundle ? bundle.output[0] : undefined;
  if (!chunk) throw new Error('The pane could not be built.');
  return {
    '/office.html':
      '<!doctype html><html lang="en"><meta charset="utf-8"><title>Pane</title><script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script><script src="/adapter.js"></script></html>',
    '/adapter.js': `${chunk.code}\nglobalThis.pane = adapterPage.pane;`,
  };
}
