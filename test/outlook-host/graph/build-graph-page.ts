import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const root = fileURLToPath(new URL('../../../', import.meta.url)).replace(/\/$/, '');

/** The files of the page by path, in parts as in the product: what is fetched later is a file of its own. */
export async function buildGraphPage(): Promise<Readonly<Record<string, string>>> {
  const output = await build({
    configFile: false,
    logLevel: 'warn',
    resolve: { alias: { '@': root } },
    build: {
      write: false,
      minify: false,
      modulePreload: { polyfill: false },
      rolldownOptions: {
        input: fileURLToPath(new URL('./graph-page.ts', import.meta.url)),
        output: { entryFileNames: 'graph-page.js', chunkFileNames: '[name].js' },
      },
    },
  });
  const [bundle] = Array.isArray(output) ? output : [output];
  if (!bundle || !('output' in bundle)) throw new Error('The page could not be built.');
  const scripts = bundle.output.map((file) => [`/${file.fileName}`, 'code' in file ? file.code : ''] as const);
  return {
    '/': '<!doctype html><title>Pane</title><script type="module" src="/graph-page.js"></script>',
    ...Object.fromEntries(scripts),
  };
}
