import { type DealId, parseEmailAddress } from '@/lib/core/domain/ids';
import { fail, ok, type Result } from '@/lib/core/domain/result';
import type { SuppressionScope } from '@/lib/core/domain/suppression';

/** Whom the typed words name, or what is still missing. */
export function scopeFromText(
  kind: 'person' | 'company' | 'deal',
  text: string,
  deal: DealId | null,
): Result<SuppressionScope, string> {
  if (kind === 'deal') return deal ? ok({ kind, dealId: deal }) : fail('Choose the deal from the list.');
  const words = text.split(/[\s,;]+/).filter((word) => word !== '');
  if (words.length === 0) return fail(kind === 'person' ? 'Write their address.' : 'Write the company’s domain.');
  if (kind === 'person') {
    const emails = words.flatMap((word) => parseEmailAddress(word) ?? []);
    return emails.length === words.length
      ? ok({ kind, contactId: null, emails })
      : fail('This is no address. Write it like ana@corvane.example.');
  }
  const domains = words.map((word) => word.toLowerCase().replace(/^@|^https?:\/\/(www\.)?|\/.*$/g, ''));
  const real = domains.every((domain) => /^[a-z0-9-]+(\.[a-z0-9-]+)+$/.test(domain));
  return real ? ok({ kind, companyId: null, domains }) : fail('This is no domain. Write it like corvane.example.');
}
