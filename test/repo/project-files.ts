import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ProjectFile } from './convention';

export const root = fileURLToPath(new URL('../../', import.meta.url));
const textTypes = ['.ts', '.tsx', '.mjs', '.cjs', '.css', '.html', '.json', '.jsonc', '.jsonl', '.csv', '.md', ''];
/** What the tools write and what is not ours. */
const notOurs = ['node_modules', '.git', '.output', '.wxt', '.profile', 'coverage'];

/** Every text file of the project, in the order of their paths. */
export function projectFiles(): readonly ProjectFile[] {
  return pathsIn('').map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }));
}

/** The names at the top of the project, without what the tools write. */
export function topLevel(): readonly string[] {
  return readdirSync(root).filter((name) => !notOurs.includes(name));
}

function pathsIn(folder: string): readonly string[] {
  return readdirSync(join(root, folder), { withFileTypes: true })
    .filter((entry) => !notOurs.includes(entry.name))
    .flatMap((entry) => {
      const path = folder ? `${folder}/${entry.name}` : entry.name;
      if (entry.isDirectory()) return pathsIn(path);
      return textTypes.includes(extname(entry.name)) ? [path] : [];
    })
    .sort();
}
