import { describe, expect, it } from 'vitest';
import { changePolicy } from '@/lib/app/change-policy';
import { createDeal, createdDealId } from '@/lib/app/create-deal';
import { exportPolicy } from '@/lib/app/export-policy';
import { exportRecords } from '@/lib/app/export-records';
import { panelReview } from '@/lib/app/panel-review';
import { previewPolicyChange } from '@/lib/app/preview-policy-change';
import { readPolicyFile } from '@/lib/app/read-policy-file';
import { reviewThread } from '@/lib/app/review-thread';
import { undoIntent } from '@/lib/app/undo-intent';
import type { DealId } from '@/lib/core/domain/ids';
import { ok } from '@/lib/core/domain/result';
import { defaultPolicy } from '@/lib/core/policy/default-policy';
import type { Policy } from '@/lib/core/policy/policy';
import { stageSets } from '@/lib/core/policy/sets/index';
import { readImportFile } from '@/lib/crm/read-import-file';
import type { Store } from '@/lib/store/store';
import { mail, NOW, REP, threadId } from '../store/example-rows';
import { eventKinds, openStore } from './open-store';
import { imported } from './plan-and-import';
import { threadOf } from './thread-of';

const act = (key: string) => ({ key, now: NOW });
const SAAS = stageSets.find(({ id }) => id === 'saas')?.stages ?? [];
const thread = threadOf(NOW, ['m1', 'marta.lindqvist@corvane.example', 0, 'Can you send the plan by Friday?']);

async function change(store: Store, more: Partial<Policy>, key = 'a') {
  const now = await store.policy();
  return changePolicy(store, { ...act(key), policy: { ...now, ...more }, from: now.version, why: 'Our own' });
}

describe('changing the policy', () => {
  it('puts a new version in force, signed, and takes it back by another', async () => {
    const store = await openStore();
    expect(await change(store, { maxAttempts: 2 })).toEqual(ok('done'));
    expect(await store.policy()).toMatchObject({
      version: 2,
      maxAttempts: 2,
      changed: { at: NOW, by: REP.id, why: 'Our own' },
    });
    expect(await eventKinds(store)).toEqual(['policy-changed']);
    await undoIntent(store, act('a'));
    expect(await store.policy()).toMatchObject({ version: 3, maxAttempts: 3 });
  });

  it('refuses what does not hold together, and what was made from an older version', async () => {
    const store = await openStore();
    expect(await change(store, { wordBudgets: [40, 90] })).toMatchObject({
      ok: false,
      error: { kind: 'refused', detail: expect.stringContaining('Later mails get shorter') },
    });
    await change(store, { maxAttempts: 2 });
    const stale = { ...act('b'), policy: defaultPolicy, from: 1, why: '' };
    expect(await changePolicy(store, stale)).toMatchObject({
      ok: false,
      error: { detail: expect.stringContaining('another window') },
    });
    expect(await store.policy()).toMatchObject({ version: 2 });
  });

  it('writes nothing when nothing changes', async () => {
    const store = await openStore();
    expect(await change(store, {})).toEqual(ok('done'));
    expect(await store.policies()).toEqual([]);
  });

  it('is what the next review, the panel and a new deal go by', async () => {
    const store = await openStore();
    expect((await reviewThread(store, thread, NOW)).deal?.stage).toMatchObject({ name: 'Discovery', of: 5 });
    await change(store, { stages: SAAS });
    expect((await reviewThread(store, thread, NOW)).deal?.stage).toMatchObject({
      id: 'saas-discovery',
      name: 'Discovery',
      of: 5,
    });
    expect((await panelReview(store, thread, { now: NOW, choice: null })).policy).toEqual(await store.policy());
    await createDeal(store, {
      ...act('new'),
      threadId: threadId('t2'),
      dealName: 'Second site',
      companyName: 'Corvane Systems',
      person: { name: 'Nils Berg', email: mail('nils@corvane.example') },
    });
    expect((await store.recordsForDeal(createdDealId('new'))).deals).toMatchObject([{ stage: 'saas-discovery' }]);
    const old = await store.recordsForDeal('local:rollout' as DealId);
    expect(old.deals).toMatchObject([{ stage: 'discovery' }]);
  });

  it('says before which deals it would hit', async () => {
    const store = await openStore();
    const preview = await previewPolicyChange(store, { ...defaultPolicy, stages: SAAS }, NOW);
    expect(preview).toMatchObject({ open: 2, hit: 2 });
    expect(preview.rules.find(({ rule }) => rule === 'stages.discovery')).toMatchObject({
      says: 'Discovery is gone',
      hits: 2,
    });
    expect(await store.policies()).toEqual([]);
  });
});

describe('the policy as a file', () => {
  it('goes out and comes back', async () => {
    const store = await openStore();
    await change(store, { maxAttempts: 4, stages: SAAS });
    const { name, text } = await exportPolicy(store);
    expect(name).toBe('throughline-policy-2.json');
    const read = await readPolicyFile(new Blob([text]), {});
    expect(read).toEqual(ok({ policy: await store.policy(), warnings: [] }));
  });

  it('says nothing of approved language: that in force goes on, and its own change is taken back whole', async () => {
    const store = await openStore();
    const block = {
      id: 'en.own.1',
      role: 'value',
      text: 'The audit is yours to keep.',
      lang: 'en',
      attempt: 1,
    } as const;
    await change(store, { library: { blocks: [block] } }, 'a');
    const read = await readPolicyFile(new Blob([(await exportPolicy(store)).text]), await store.policy());
    expect(read.ok && read.value.policy.library?.blocks).toEqual([block]);
    expect(await undoIntent(store, act('a'))).toEqual(ok('done'));
    expect((await store.policy()).library).toBeUndefined();
  });

  it('that is broken or far too large changes nothing and says why', async () => {
    expect(await readPolicyFile(new Blob(['{\n "maxAttempts": 3 4 }']), {})).toMatchObject({
      ok: false,
      error: [{ line: 2 }],
    });
    expect(await readPolicyFile(new Blob(['x'.repeat(3 * 1024 * 1024)]), {})).toMatchObject({
      ok: false,
      error: [{ what: 'The file has 3 MB.' }],
    });
  });

  it('is part of the rep’s own copy; an import never changes a policy that is in force', async () => {
    const store = await openStore();
    await change(store, { maxAttempts: 4 });
    const { name, parts } = await exportRecords(store, NOW);
    const connector = async () => {
      const file = await readImportFile(new Blob([...parts]), name, new AbortController().signal);
      if (!file.ok || file.value.kind !== 'own-export') throw new Error('not read');
      return file.value.connector;
    };
    const empty = await openStore();
    await imported(empty, await connector());
    expect(await empty.policy()).toEqual(await store.policy());
    const other = await openStore();
    await change(other, { maxAttempts: 7 });
    await imported(other, await connector());
    expect(await other.policy()).toMatchObject({ version: 2, maxAttempts: 7 });
  });
});
