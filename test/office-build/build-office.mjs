import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { root } from '../start/dependencies.mjs';

export const officeFolder = join(root, '.output/office-mv3');

/** Builds the add-in for one origin into `.output/office-mv3`, with its two manifests. */
export function buildOffice({ origin, graphClient = '', graphTenant = '' }) {
  const wxt = spawnSync(process.execPath, [join(root, 'node_modules/wxt/bin/wxt.mjs'), 'build', '-b', 'office'], {
    cwd: root,
    encoding: 'utf8',
    env: {
      ...process.env,
      OFFICE_ORIGIN: origin,
      WXT_GRAPH_CLIENT: graphClient,
      WXT_GRAPH_TENANT: graphTenant,
    },
  });
  if (wxt.status !== 0) throw new Error(`The build failed:\n${wxt.stdout}${wxt.stderr}`);
}
