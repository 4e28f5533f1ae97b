import { createHash, generateKeyPairSync, randomBytes, sign, X509Certificate } from 'node:crypto';

const ECDSA_WITH_SHA256 = '06082a8648ce3d040302';
const COMMON_NAME = '0603550403';
const SUBJECT_ALT_NAME = '0603551d11';
const DAY_MS = 86_400_000;

/**
 * A key and a self-signed certificate for one host, good for `days`, made in memory: Node has no call for it, and a
 * certificate is only a few nested lists (RFC 5280, section 4.1). `pin` is what Chromium's
 * --ignore-certificate-errors-spki-list takes, so that only this key is trusted.
 * @param {string} host
 * @param {number} days
 * @returns {{ key: string, cert: string, pin: string }}
 */
export function selfSigned(host, days = 7) {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'prime256v1' });
  const algorithm = list(hex(ECDSA_WITH_SHA256));
  const body = list(
    tagged(0xa0, tagged(0x02, Buffer.from([2]))),
    tagged(0x02, Buffer.concat([Buffer.from([1]), randomBytes(8)])),
    algorithm,
    nameOf(host),
    list(time(Date.now() - DAY_MS), time(Date.now() + days * DAY_MS)),
    nameOf(host),
    publicKey.export({ type: 'spki', format: 'der' }),
    tagged(0xa3, list(altNames(host))),
  );
  const signature = sign('sha256', body, privateKey);
  const der = list(body, algorithm, tagged(0x03, Buffer.from([0]), signature));
  return {
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }),
    cert: new X509Certificate(der).toString(),
    pin: createHash('sha256')
      .update(publicKey.export({ type: 'spki', format: 'der' }))
      .digest('base64'),
  };
}

function nameOf(host) {
  return list(tagged(0x31, list(hex(COMMON_NAME), tagged(0x0c, Buffer.from(host)))));
}

function altNames(host) {
  return list(hex(SUBJECT_ALT_NAME), tagged(0x04, list(tagged(0x82, Buffer.from(host)))));
}

/** UTCTime, `261121120000Z`. */
function time(ms) {
  const digits = new Date(ms).toISOString().replace(/\D/g, '').slice(2, 14);
  return tagged(0x17, Buffer.from(`${digits}Z`));
}

function list(...parts) {
  return tagged(0x30, ...parts);
}

function tagged(tag, ...parts) {
  const content = Buffer.concat(parts);
  return Buffer.concat([Buffer.from([tag]), lengthOf(content.length), content]);
}

function lengthOf(length) {
  if (length < 0x80) return Buffer.from([length]);
  if (length < 0x100) return Buffer.from([0x81, length]);
  return Buffer.from([0x82, length >> 8, length & 0xff]);
}

function hex(text) {
  return Buffer.from(text, 'hex');
}
