import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from './launch';

/**
 * The build as it stands once the rep has said yes to everything it may ask for: nobody can press the browser's own
 * question in a test. Gives its folder.
 */
export function allowedBuild(): string {
  const folder = mkdtempSync(join(tmpdir(), 'allowed-'));
  cpSync(build, folder, { recursive: true });
  const path = join(folder, 'manifest.json');
  const { optional_permissions, optional_host_permissions, ...manifest } = JSON.parse(readFileSync(path, 'utf8'));
  const allowed = {
    ...manifest,
    permissions: [...manifest.permissions, ...optional_permissions],
    host_permissions: [...manifest.host_permissions, ...optional_host_permissions],
  };
  writeFileSync(path, JSON.stringify(allowed));
  return folder;
}
