import { describe, expect, it } from 'vitest';
import { alertTable } from '@/lib/app/alert-table';
import { changeSettings } from '@/lib/app/change-settings';
import { liftSuppression } from '@/lib/app/lift-suppression';
import { suppress } from '@/lib/app/suppress';
import type { DealId, OwnerId, SuppressionId } from '@/lib/core/domain/ids';
import { addDays, dayOf, type Instant } from '@/lib/core/domain/instant';
import type { SuppressionScope } from '@/lib/core/domain/suppression';
import { heldBy } from '@/lib/platform/send-alert';
import type { Store } from '@/lib/store/store';
import { mail, NOW, REP, threadId } from '../store/example-rows';
import { openStore } from './open-store';

const ROLLOUT = 'local:rollout' as DealId;
const today = dayOf(NOW, 'UTC');
const T1 = threadId('t1');
const MARTA: SuppressionScope = { kind: 'person', contactId: null, emails: [mail('marta.lindqvist@corvane.example')] };
const owners = [{ id: REP.id as OwnerId, name: REP.name, email: REP.email, duties: [] }];

async function stopped(scope: SuppressionScope, more: object = {}): Promise<Store> {
  const store = await openStore({ owners });
  await suppress(store, {
    key: 'a',
    now: NOW,
    scope,
    reason: 'opted-out',
    until: null,
    evidence: { kind: 'quote', messageId: 'gmail:m1' as never, quote: 'please stop writing to me' },
    dealId: ROLLOUT,
    threadId: T1,
    ...more,
  });
  return store;
}

async function says(store: Store, to: string, thread = T1, at: Instant = NOW): Promise<string | null> {
  const table = await alertTable(store, at);
  return (table && heldBy(table, { to: [to], thread, today: dayOf(at, 'UTC') })?.says) ?? null;
}

describe('the table for the check before sending', () => {
  it('holds a person under each of their addresses, with the words', async () => {
    const store = await stopped(MARTA);
    const words = 'Marta Lindqvist asked not to be contacted. “please stop writing to me” (Jonas Weber, Thu 11 Jun)';
    expect(await says(store, 'marta@home.example')).toBe(words);
    expect(await says(store, 'Marta.Lindqvist@corvane.example')).toBe(words);
    expect(await says(store, 'tomas.reyes@corvane.example')).toBeNull();
  });

  it('holds a company by its domains', async () => {
    const store = await stopped({ kind: 'company', companyId: null, domains: ['corvane.example'] });
    expect(await says(store, 'anybody@mail.corvane.example')).toContain('is suppressed');
    expect(await says(store, 'anybody@other.example')).toBeNull();
  });

  it('holds a deal in its threads, for all but colleagues', async () => {
    const store = await stopped({ kind: 'deal', dealId: ROLLOUT });
    expect(await says(store, 'anybody@corvane.example', T1)).toContain('This deal is stopped');
    expect(await says(store, 'anybody@corvane.example', threadId('another'))).toBeNull();
    expect(await says(store, 'colleague@northlight.example', T1)).toBeNull();
  });

  it('holds no longer than it was meant to, and not once it was lifted', async () => {
    const until = addDays(today, 3);
    const later = (NOW + 4 * 86_400_000) as Instant;
    const store = await stopped(MARTA, { until });
    expect(await says(store, 'marta@home.example')).not.toBeNull();
    expect(await says(store, 'marta@home.example', T1, later)).toBeNull();
    const row = (await store.exportRows()).rows.suppressions?.[0];
    await liftSuppression(store, {
      key: 'lift',
      now: NOW,
      suppressionId: row?.id as SuppressionId,
      by: REP.id,
      why: 'she called',
    });
    expect(await says(store, 'marta@home.example')).toBeNull();
  });

  it('is empty when the rep has switched the guard off', async () => {
    const store = await stopped(MARTA);
    await changeSettings(store, { key: 'off', now: NOW, settings: { guard: 'off' } });
    expect(await alertTable(store, NOW)).toBeNull();
  });
});
