import type { Policy } from './policy';

/** The amount from which a deal in this currency counts as high value (S0-34). */
export function highValueLimit(policy: Pick<Policy, 'highValueBy' | 'highValueFrom'>, currency: string): number {
  const own = Object.hasOwn(policy.highValueBy, currency) ? policy.highValueBy[currency] : undefined;
  return own ?? policy.highValueFrom;
}
