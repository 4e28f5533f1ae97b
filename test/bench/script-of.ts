import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const root = fileURLToPath(new URL('../../', import.meta.url)).replace(/\/$/, '');

/**
 * A file of test/bench/page with all it imports, as one script that leaves its exports in `globalThis[name]`. It goes into
 * a page by the debugging protocol, which no page's policy forbids: the product itself holds nothing for the bench.
 */
export async function scriptOf(file: string, name: string): Promise<string> {
  const output = await build({
    configFile: false,
    logLevel: 'warn',
    resolve: { alias: { '@': root } },
    build: {
      write: false,
      minify: false,
      lib: { entry: fileURLToPath(new URL(`./page/${file}.ts`, import.meta.url)), name, formats: ['iife'] },
    },
  });
  const [bundle] = Array.isArray(output) ? output : [output];
  const chunk = bundle && 'output' in bundle ? bundle.output[0] : undefined;
  if (!chunk) throw new Error(`${file} could not be built for the page.`);
  return `${chunk.code}\nglobalThis.${name} = ${name}; undefined`;
}
