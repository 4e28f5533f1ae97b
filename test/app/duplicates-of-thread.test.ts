import { expect, it } from 'vitest';
import { keepApart } from '@/lib/app/keep-apart';
import { threadDuplicates } from '@/lib/app/thread-duplicates';
import { undoIntent } from '@/lib/app/undo-intent';
import { watchedDeals } from '@/lib/app/watched-deals';
import type { ContactId } from '@/lib/core/domain/ids';
import { ok } from '@/lib/core/domain/result';
import { mail, NOW, threadId } from '../store/example-rows';
import { openStore } from './open-store';

const act = (key: string) => ({ key, now: NOW });

it('offers the pairs that touch the thread, until the rep says they are two; Undo offers them again', async () => {
  const store = await openStore();
  const contact = (id: string) => ({
    id: id as ContactId,
    companyId: null,
    name: 'Ana Ruiz',
    email: mail('ana@corvane.example'),
    otherEmails: [],
    title: null,
    consent: 'given' as const,
    prefers: null,
  });
  const records = { contacts: [contact('hubspot:1'), contact('local:2')], companies: [], deals: [] };
  /** As seen from another thread than the one on which the rep answers. */
  const look = async (...ids: string[]) => {
    const { answers } = await store.recordsForThread({ id: threadId('t2'), people: [] });
    return threadDuplicates({ ...records, answers }, new Set(ids));
  };
  expect(await look('local:9')).toEqual([]);
  const [pair] = await look('local:2');
  expect(pair).toMatchObject({ keep: 'hubspot:1', drop: 'local:2', certainty: 'certain' });
  if (!pair) return;
  const kept = await keepApart(store, { ...act('apart'), pair, threadId: threadId('t1'), messageId: null });
  expect(kept).toEqual(ok('done'));
  expect(await look('local:2')).toEqual([]);
  await undoIntent(store, act('apart'));
  expect(await look('local:2')).toHaveLength(1);
});

it('a stopped look at every deal throws, and tells no more', async () => {
  const store = await openStore();
  const ending = new AbortController();
  const seen: string[] = [];
  const watched = watchedDeals(store, { onDeals: () => {}, signal: ending.signal });
  await watched.eachDeal(({ deal }) => seen.push(deal.id));
  expect(seen).toHaveLength(2);
  ending.abort();
  await expect(watched.eachDeal(({ deal }) => seen.push(deal.id))).rejects.toThrow('stopped');
  expect(seen).toHaveLength(2);
});
