import { describe, expect, it } from 'vitest';
import { changePolicy } from '@/lib/app/change-policy';
import type { Store } from '@/lib/store/store';
import { deal, mail, NOW, REP, SMALL, suppression } from '../store/example-rows';
import { emptyStore, inForce, move, storeOf } from './move-between';

describe('who is suppressed stays suppressed', () => {
  const ana = { kind: 'person', contactId: null, emails: [mail('ana@alder.example')] } as const;
  const bo = { kind: 'person', contactId: null, emails: [mail('bo@alder.example')] } as const;
  const lift = { id: 'local:lift' as never, lifts: 'local:u' as never, by: REP.id, why: 'She asked', at: NOW };
  it('a lift in the file lifts nothing that holds here, and it is said', async () => {
    const from = await storeOf({ rows: { suppressions: [suppression('u', ana)] } }, { rows: { lifts: [lift] } });
    const to = await storeOf({ rows: { suppressions: [suppression('u', ana)] } });
    const made = await move(from, to);
    expect(await inForce(to)).toEqual([ana]);
    expect(made.notes).toEqual([expect.stringContaining('Lifted in the file, in force here: 1.')]);
  });

  it('a lift comes along with the suppression it lifts', async () => {
    const from = await storeOf({ rows: { suppressions: [suppression('u', ana)] } }, { rows: { lifts: [lift] } });
    const to = emptyStore();
    await move(from, to);
    expect(await inForce(to)).toEqual([]);
    expect((await to.exportRows()).rows.lifts).toEqual([lift]);
  });

  it('the same id for another person is one more suppression', async () => {
    const from = await storeOf({ rows: { suppressions: [suppression('u', bo)], lifts: [] } });
    const to = await storeOf({ rows: { suppressions: [suppression('u', ana)] } });
    await move(from, to, 'm1');
    await move(from, to, 'm2');
    expect(await inForce(to)).toEqual([ana, bo]);
  });

  it('a shorter one does not stand for a longer one', async () => {
    const from = await storeOf({ rows: { suppressions: [suppression('u', ana)] } });
    const to = await storeOf({ rows: { suppressions: [suppression('u', ana, { until: '2026-06-20' as never })] } });
    await move(from, to);
    expect((await to.exportRows()).rows.suppressions.map(({ until }) => until)).toEqual(['2026-06-20', null]);
  });
});

describe('policy and settings', () => {
  async function withPolicy(...names: readonly string[]): Promise<Store> {
    const store = emptyStore();
    for (const name of names) {
      const policy = await store.policy();
      const next = { ...policy, maxAttempts: policy.maxAttempts + 1 };
      await changePolicy(store, { policy: next, from: policy.version, why: name, key: name, now: NOW });
    }
    return store;
  }
  it('later versions of the same policy follow; another policy leaves ours in force, and says so', async () => {
    const ours = await withPolicy('A');
    const later = emptyStore();
    await move(ours, later);
    const policy = await later.policy();
    await changePolicy(later, {
      policy: { ...policy, maxAttempts: 7 },
      from: policy.version,
      why: 'B',
      key: 'B',
      now: NOW,
    });
    expect((await move(later, ours)).notes).toEqual([]);
    expect((await ours.policy()).version).toBe((await later.policy()).version);
    const other = await withPolicy('other', 'another', 'one more');
    expect(await other.policies()).toHaveLength(3);
    const made = await move(other, ours, 'm2');
    expect(made.notes).toEqual([expect.stringContaining('Yours stays in force')]);
    expect(await ours.policies()).toEqual(await later.policies());
  });

  it('a place in use keeps its rep and the stricter guard', async () => {
    const from = await storeOf({ rows: SMALL, settings: { guard: 'off', rep: { ...REP, name: 'Other' } } });
    const to = await storeOf({ rows: { deals: [deal('x', 'X', 'corvane')] }, settings: { guard: 'warn', rep: REP } });
    expect((await move(from, to)).settings).toBeNull();
    const strict = await storeOf({ rows: SMALL, settings: { guard: 'hold' } });
    expect((await move(strict, to, 'm2')).settings).toMatchObject({ guard: 'hold', rep: REP });
  });
});
