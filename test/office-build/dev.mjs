import { relative } from 'node:path';
import { installMissing, root } from '../start/dependencies.mjs';
import { orSayWhy } from '../start/or-say-why.mjs';
import { buildOffice, officeFolder } from './build-office.mjs';
import { devCertificate } from './dev-certificate.mjs';
import { howToInstall } from './how-to-install.mjs';
import { officeArgs } from './office-args.mjs';
import { serveFolder } from './serve-folder.mjs';

/** `npm run office:dev`: the built pane over https on this machine, until Ctrl+C. */
await orSayWhy(async () => {
  const told = officeArgs(process.argv.slice(2), 'https://localhost:3443');
  const { hostname, port } = new URL(told.origin);
  if (hostname !== 'localhost') throw new Error('office:dev serves on localhost; for another host use office:build.');
  installMissing();
  console.log('Building the add-in …');
  buildOffice(told);
  const { key, cert, file } = devCertificate();
  const server = await serveFolder(officeFolder, { tls: { key, cert }, port: Number(port || 443) });
  console.log(`
The pane is served at ${told.origin}/office.html. Press Ctrl+C to end.

Outlook shows it only over a certificate that this computer trusts. It is ${relative(root, file)}, made here, for localhost only:
  Windows: certutil -user -addstore Root ${relative(root, file)}
  macOS: security add-trusted-cert -r trustRoot -k ~/Library/Keychains/login.keychain-db ${relative(root, file)}
  Linux: chromium's settings, Certificates, Authorities, Import; or certutil -d sql:$HOME/.pki/nssdb -A -t C,, -n throughline -i ${relative(root, file)}
After a change in the code run the command again and reopen the pane.

${howToInstall('.output/office-mv3/manifest.xml')}
`);
  const end = () => server.close();
  process.once('SIGINT', end);
  process.once('SIGTERM', end);
});
