import { X509Certificate } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { selfSigned } from '../start/certificate.mjs';
import { root } from '../start/dependencies.mjs';

const DAY_MS = 86_400_000;
/** Kept, so that it has to be trusted once and not on each start. */
const GOOD_FOR_DAYS = 180;
const folder = join(root, '.profile/office-dev');

/** The certificate of the development server, from the last start or made now: `{ key, cert, file, isNew }`. */
export function devCertificate() {
  const file = join(folder, 'localhost.crt');
  const keyFile = join(folder, 'localhost.key');
  const cert = existsSync(file) && existsSync(keyFile) ? readFileSync(file, 'utf8') : null;
  if (cert && Date.parse(new X509Certificate(cert).validTo) > Date.now() + DAY_MS)
    return { key: readFileSync(keyFile, 'utf8'), cert, file, isNew: false };
  const made = selfSigned('localhost', GOOD_FOR_DAYS);
  mkdirSync(folder, { recursive: true });
  writeFileSync(file, made.cert);
  writeFileSync(keyFile, made.key, { mode: 0o600 });
  return { key: made.key, cert: made.cert, file, isNew: true };
}
