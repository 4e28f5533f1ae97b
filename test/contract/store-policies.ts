import { expect, it } from 'vitest';
import type { PolicyId } from '@/lib/core/domain/ids';
import type { Instant } from '@/lib/core/domain/instant';
import { ok } from '@/lib/core/domain/result';
import type { DealRow } from '@/lib/core/measures/deal-row';
import { defaultPolicy } from '@/lib/core/policy/default-policy';
import { nextVersion } from '@/lib/core/policy/next-version';
import type { Policy } from '@/lib/core/policy/policy';
import type { Rows, Store, StoredPolicy } from '@/lib/store/store';
import { company, deal, NOW, REP, SMALL, step } from '../store/example-rows';
import { writes } from '../store/writes';

/** The part of the store's contract that is about the policy, and about all deals at once. */
export function testStorePolicies(opened: (rows?: Rows) => Promise<Store>): void {
  const versionOf = (before: Policy, more: Partial<Policy>): StoredPolicy => {
    const policy = nextVersion(before, { ...before, ...more }, { at: NOW, by: REP.id, why: 'Tried' });
    return { id: `policy:${policy.version}` as PolicyId, version: policy.version, policy };
  };
  const second = versionOf(defaultPolicy, { maxAttempts: 2 });
  const third = versionOf(second.policy, { maxAttempts: 5 });

  it('has the policy that comes with the product until another is written; all versions stay', async () => {
    const store = await opened();
    expect(await store.policy()).toEqual(defaultPolicy);
    expect(await store.policies()).toEqual([]);
    await store.intent('p2', writes({ rows: { policies: [second] } }));
    await store.intent('p3', writes({ rows: { policies: [third] } }));
    expect(await store.policy()).toEqual(third.policy);
    expect(await store.policies()).toEqual([third, second]);
    const again = { ...second, policy: { ...second.policy, maxAttempts: 9 } };
    await expect(store.intent('p4', writes({ rows: { policies: [again] } }))).rejects.toThrow('append-only');
    await expect(store.intent('p5', writes({ remove: { policies: [third.id] } }))).rejects.toThrow('append-only');
    expect((await store.exportRows()).rows.policies).toEqual([second, third]);
  });

  it('takes a change of the policy back by a version of its own', async () => {
    const store = await opened();
    await store.intent('p2', writes({ rows: { policies: [second] } }));
    await store.intent('p3', writes({ rows: { policies: [third] } }));
    const later = (NOW + 7) as Instant;
    expect(await store.undo('p2', REP, later)).toMatchObject({ ok: false, error: { kind: 'refused' } });
    expect(await store.undo('p3', REP, later)).toEqual(ok('done'));
    expect(await store.policy()).toMatchObject({ version: 4, maxAttempts: 2, changed: { at: later, by: REP.id } });
    expect(await store.undo('p3', REP, later)).toEqual(ok('already'));
    expect(await store.undo('p2', REP, later)).toEqual(ok('done'));
    expect(await store.policy()).toMatchObject({ version: 5, maxAttempts: defaultPolicy.maxAttempts });
    expect((await store.policies()).map((row) => row.version)).toEqual([5, 4, 3, 2]);
  });

  it('completes a policy that an earlier release wrote', async () => {
    const store = await opened();
    const { cadence: _, switches: __, ...older } = second.policy;
    await store.intent('p2', writes({ rows: { policies: [{ ...second, policy: older as Policy }] } }));
    expect(await store.policy()).toEqual({
      ...second.policy,
      cadence: defaultPolicy.cadence,
      switches: defaultPolicy.switches,
    });
  });

  it('shows every deal once, with its own rows and the last reply', async () => {
    const many = Array.from({ length: 1203 }, (_, at) => deal(`x${at}`, `Deal ${at}`, 'corvane'));
    const store = await opened({
      ...SMALL,
      deals: [...SMALL.deals, ...many],
      nextSteps: [step('n1', 'rollout'), step('n2', 'x7')],
    });
    const reply = (at: number, dealId: string | null) =>
      ({ at: at as Instant, kind: 'inbound-reply', dealId, threadId: null, data: {} }) as never;
    await store.intent(
      'e',
      writes({ events: [reply(8, 'local:x7'), reply(31, 'local:x7'), reply(13, 'local:x7'), reply(99, null)] }),
    );
    await store.intent('c', writes({ rows: { companies: [company('corvane', 'Corvane AB', 'corvane.example')] } }));
    const rows = new Map<string, DealRow>();
    let visits = 0;
    await store.eachDeal((row) => {
      visits += 1;
      rows.set(row.deal.id, row);
    });
    expect([visits, rows.size]).toEqual([1205, 1205]);
    expect(rows.get('local:x7')).toMatchObject({
      company: { name: 'Corvane AB' },
      lastReply: 31,
      nextSteps: [{ id: 'local:n2' }],
    });
    expect(rows.get('local:rollout')).toMatchObject({
      lastReply: null,
      nextSteps: [step('n1', 'rollout')],
      stakeholders: SMALL.stakeholders.filter((row) => row.dealId === 'local:rollout'),
    });
    expect(JSON.stringify([...rows.values()])).not.toMatch(/"_/);
  });
}
