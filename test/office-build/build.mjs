import { installMissing } from '../start/dependencies.mjs';
import { orSayWhy } from '../start/or-say-why.mjs';
import { buildOffice } from './build-office.mjs';
import { howToInstall } from './how-to-install.mjs';
import { officeArgs } from './office-args.mjs';
import { frameAncestors } from './serve-folder.mjs';

/** `npm run office:build -- --origin https://host`: a folder that any web server can serve. */
await orSayWhy(async () => {
  const told = officeArgs(process.argv.slice(2));
  installMissing();
  console.log(`Building the add-in for ${told.origin} …`);
  buildOffice(told);
  console.log(`
.output/office-mv3 is ready. Serve it at ${told.origin}/ as it is, over https, for example from any static host.
Let the server send   Content-Security-Policy: frame-ancestors ${frameAncestors}
${told.graphClient ? '' : 'Without --graph-client the pane reads the open mail only, not the whole conversation.\n'}
${howToInstall(`${told.origin}/manifest.xml`)}`);
});
