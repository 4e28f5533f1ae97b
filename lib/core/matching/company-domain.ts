import { getDomain } from 'tldts';

const known = new Map<string, string>();
const KNOWN_LIMIT = 5000;

/** The registrable part of a host by the public suffix list: `mail.corvane.co.uk` → `corvane.co.uk`. */
export function companyDomain(host: string): string {
  const plain = host
    .trim()
    .toLowerCase()
    .replace(/^@|\.$/g, '');
  const found = known.get(plain);
  if (found !== undefined) return found;
  // hosted shops and sites (`x.github.io`, `x.myshopify.com`) are companies of their own
  const registrable = getDomain(plain, { allowPrivateDomains: true }) ?? plain;
  if (known.size >= KNOWN_LIMIT) known.clear();
  known.set(plain, registrable);
  return registrable;
}
