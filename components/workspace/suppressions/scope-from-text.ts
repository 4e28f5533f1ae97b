import type { Channel } from '@/lib/core/domain/channel';
import { type DealId, parseEmailAddress } from '@/lib/core/domain/ids';
import { fail, ok, type Result } from '@/lib/core/domain/result';
import type { SuppressionScope } from '@/lib/core/domain/suppression';

/** Whom the typed words name, or what is still missing. */
export function scopeFromText(
  kind: 'person' | 'company' | 'deal' | 'channel',
  text: string,
  { deal, channel }: { readonly deal: DealId | null; readonly channel: Channel },
): Result<SuppressionScope, string> {
  if (kind === 'deal') return deal ? ok({ kind, dealId: deal }) : fail('Choose the deal from the list.');
  const words = text.split(/[\s,;]+/).filter((word) => word !== '');
  if (words.length === 0) return fail(kind === 'company' ? 'Write the company’s domain.' : 'Write their address.');
  if (kind !== 'company') {
    const emails = words.flatMap((word) => parseEmailAddress(word) ?? []);
    if (emails.length < words.length) return fail('This is no address. Write it like ana@corvane.example.');
    const who = { contactId: null, emails };
    return ok(kind === 'person' ? { kind, ...who } : { kind, channel, ...who });
  }
  const domains = words.map((word) => word.toLowerCase().replace(/^@|^https?:\/\/(www\.)?|\/.*$/g, ''));
  const real = domains.every((domain) => /^[a-z0-9-]+(\.[a-z0-9-]+)+$/.test(domain));
  return real ? ok({ kind, companyId: null, domains }) : fail('This is no domain. Write it like corvane.example.');
}
