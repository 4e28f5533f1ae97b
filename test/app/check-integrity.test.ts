import { describe, expect, it } from 'vitest';
import { checkIntegrity } from '@/lib/app/check-integrity';
import { keepApart } from '@/lib/app/keep-apart';
import { listDuplicates } from '@/lib/app/list-duplicates';
import type { Rows, Store } from '@/lib/store/store';
import { contact, deal, NOW, SMALL, stakeholder, step } from '../store/example-rows';
import { writes } from '../store/writes';
import { openStore } from './open-store';

/** What is found when these rows come on top of the sound ones. */
async function found(rows: Rows) {
  const store = await openStore();
  await store.intent('more', writes({ rows }));
  return (await checkIntegrity(store)).findings.map(({ id, count }) => [id, count]);
}

describe('the integrity check', () => {
  it('finds nothing on sound records, and says how many rows it looked at', async () => {
    const store = await openStore({ nextSteps: [step('n1', 'rollout'), step('n2', 'rollout', { status: 'done' })] });
    expect(await checkIntegrity(store)).toEqual({ rows: 12, findings: [] });
  });

  it.each<readonly [string, Rows]>([
    ['stakeholders-dealId', { stakeholders: [stakeholder('s9', 'gone', 'ivy')] }],
    ['stakeholders-contactId', { stakeholders: [stakeholder('s9', 'pilot', 'nobody')] }],
    ['contacts-companyId', { contacts: [contact('zoe', 'Zoe Hart', 'zoe@gone.example', 'gone')] }],
    ['deals-companyId', { deals: [deal('lost', 'Lost', 'gone')] }],
    ['nextSteps-dealId', { nextSteps: [step('n1', 'gone')] }],
    ['open-steps', { nextSteps: [step('n1', 'rollout'), step('n2', 'rollout')] }],
    ['threadLinks-dealId', { threadLinks: [{ threadId: 't' as never, dealId: 'local:gone' as never, at: NOW }] }],
  ])('finds %s', async (id, rows) => {
    expect(await found(rows)).toEqual([[id, 1]]);
  });

  it('does not take what names nobody for lost', async () => {
    const rows = { threadLinks: [{ threadId: 't' as never, dealId: null, at: NOW }] };
    expect(await found({ ...rows, contacts: [contact('zoe', 'Zoe Hart', 'zoe@x.example', null)] })).toEqual([]);
  });

  it('finds a deal that lists show otherwise than its rows say', async () => {
    const store = await openStore();
    const lying: Store = {
      ...store,
      async dealSummaries(asked) {
        const answer = await store.dealSummaries(asked);
        return { ...answer, changed: answer.changed.map((one) => ({ ...one, name: 'Another' })).slice(0, 1) };
      },
    };
    // what is asked for again since is not held against it: the second deal is missing, the first says something else
    expect((await checkIntegrity(lying)).findings).toMatchObject([{ id: 'summaries', count: 2 }]);
  });

  it('changes nothing', async () => {
    const store = await openStore({ nextSteps: [step('n1', 'gone')] });
    const before = await store.exportRows();
    await checkIntegrity(store);
    expect(await store.exportRows()).toEqual(before);
  });
});

describe('the list of duplicates', () => {
  const twins = { contacts: [...SMALL.contacts, contact('marta2', 'M. Lindqvist', 'marta@home.example', 'corvane')] };

  it('leaves out a pair that somebody said is two, until that is taken back', async () => {
    const store = await openStore(twins);
    const [pair] = await listDuplicates(store);
    expect(pair).toMatchObject({ kind: 'contact', certainty: 'certain' });
    if (!pair) throw new Error('no pair');
    await keepApart(store, { key: 'apart', now: NOW, pair, threadId: null, messageId: null });
    expect(await listDuplicates(store)).toEqual([]);
    expect((await store.exportRows()).rows.answers).toHaveLength(1);
  });
});
