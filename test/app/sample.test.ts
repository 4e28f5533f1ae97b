import { expect, it } from 'vitest';
import { acceptNextStep } from '@/lib/app/accept-next-step';
import { loadSample } from '@/lib/app/load-sample';
import { removeSample } from '@/lib/app/remove-sample';
import { addDays, dayOf } from '@/lib/core/domain/instant';
import { ok } from '@/lib/core/domain/result';
import { eventLog } from '@/lib/core/measures/event-log';
import { NOW, REP, SMALL, threadId } from '../store/example-rows';
import { openStore } from './open-store';

it('the sample comes and goes with all that was done on it; own records stay', async () => {
  const store = await openStore();
  const before = (await store.exportRows()).rows;
  expect(await loadSample(store, { key: 'a', now: NOW, rep: REP })).toEqual(ok('done'));
  expect(await store.settings()).toMatchObject({ sample: true, rep: REP });
  const { rows } = await store.exportRows();
  expect(rows.deals.length).toBeGreaterThan(20);
  const dealId = rows.deals.find((deal) => deal.id.startsWith('sample:') && deal.outcome === 'open')?.id as never;
  const step = {
    what: 'Call',
    due: addDays(dayOf(NOW, REP.zone), 3),
    ownerId: REP.id,
    reason: 'by-hand',
    ifSilent: null,
    evidence: [],
  };
  expect(await acceptNextStep(store, { key: 'b', now: NOW, dealId, threadId: threadId('t1'), step })).toEqual(
    ok('done'),
  );
  expect(await removeSample(store, { key: 'c', now: NOW })).toEqual(ok('done'));
  const after = (await store.exportRows()).rows;
  expect({ ...after, owners: [] }).toEqual({ ...before, owners: [] });
  expect(JSON.stringify(after)).not.toContain('sample:');
  expect(after.deals).toEqual([...SMALL.deals].sort((a, b) => (a.id < b.id ? -1 : 1)));
  expect(await store.settings()).toMatchObject({ sample: false });
});

it('brings a past to look at: mails and their answers in order, none of it in the future, gone with the sample', async () => {
  const store = await openStore();
  await loadSample(store, { key: 'a', now: NOW, rep: REP });
  const happened = (await store.eventsAfter(0)).filter(({ dealId }) => dealId?.startsWith('sample:'));
  const times = happened.map(({ at }) => at);
  expect(times).toEqual(times.toSorted((a, b) => a - b));
  expect(Math.max(...times)).toBeLessThanOrEqual(NOW);
  const replies = happened.filter(({ kind }) => kind === 'inbound-reply');
  expect(replies.length).toBeGreaterThan(10);
  for (const { at, data } of replies) {
    const sent = happened.find((event) => event.kind === 'touch-sent' && event.data['touch'] === data['touch']);
    expect(sent?.at).toBeLessThan(at);
  }
  expect(eventLog(await store.eventsAfter(0)).of('inbound-reply')).toHaveLength(replies.length);
  await removeSample(store, { key: 'b', now: NOW });
  expect(eventLog(await store.eventsAfter(0)).of('inbound-reply')).toEqual([]);
});
