import { getDomain } from 'tldts';

/**
 * The index keys of mail domains: the domain itself and the one registered at its public suffix, so that
 * `eu.corvane.example` finds `corvane.example` and the other way round, and `co.uk` never joins strangers.
 */
export function domainKeys(domains: readonly string[]): readonly string[] {
  const keys = new Set<string>();
  for (const domain of domains) {
    const plain = domain.trim().toLowerCase();
    if (plain === '') continue;
    keys.add(plain);
    const registered = getDomain(plain, { allowPrivateDomains: true });
    if (registered) keys.add(registered);
  }
  return [...keys];
}
