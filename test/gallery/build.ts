import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const here = fileURLToPath(new URL('.', import.meta.url));
const root = fileURLToPath(new URL('../../', import.meta.url)).replace(/\/$/, '');

/** Builds the gallery into `outDir` with the same tools as the product. */
export async function buildGallery(outDir: string): Promise<void> {
  await build({
    root: here,
    base: './',
    configFile: false,
    logLevel: 'warn',
    resolve: { alias: { '@': root } },
    build: { outDir, emptyOutDir: true, modulePreload: { polyfill: false } },
  });
}
