import type { Policy } from '@/lib/core/policy/policy';

/** `stages[2].maxSilentDays` → `Proposal, silent days`; any other path stays as it is. */
export function fieldLabel(path: string, { stages }: Pick<Policy, 'stages'>): string {
  const [, nth, field] = /^stages\[(\d+)\]\.(\w+)$/.exec(path) ?? [];
  const stage = nth === undefined ? undefined : stages[Number(nth)];
  if (stage && field === 'maxSilentDays') return silentLabel(stage.name);
  if (stage && field === 'maxSilentDaysLong') return silentLongLabel(stage.name);
  const [, attempt] = /^wordBudgets\[(\d+)\]$/.exec(path) ?? [];
  if (attempt !== undefined) return wordsLabel(Number(attempt));
  if (path === 'maxAttempts') return 'Mails without an answer';
  const [, currency] = /^highValueBy\.(\w+)$/.exec(path) ?? [];
  if (currency !== undefined) return highValueLabel(currency);
  return path === 'highValueFrom' ? highValueLabel(null) : path;
}

export function silentLabel(stage: string): string {
  return `${stage}, silent days`;
}

export function silentLongLabel(stage: string): string {
  return `${stage}, silent days in a long cycle`;
}

export function wordsLabel(index: number): string {
  return `Words in mail ${index + 1}`;
}

export function highValueLabel(currency: string | null): string {
  return currency === null ? 'High value from' : `High value in ${currency} from`;
}
