import { companyDomain } from '../../core/matching/company-domain';

/**
 * The index keys of mail domains: what is registered at their public suffix, so that `eu.corvane.example` finds
 * `corvane.example` and the other way round, and `co.uk` never joins strangers.
 */
export function domainKeys(domains: readonly string[]): readonly string[] {
  return [...new Set(domains.map(companyDomain).filter((domain) => domain !== ''))];
}
