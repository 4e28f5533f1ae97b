import { expect, it } from 'vitest';
import { acceptNextStep } from '@/lib/app/accept-next-step';
import { loadSample } from '@/lib/app/load-sample';
import { removeSample } from '@/lib/app/remove-sample';
import { addDays, dayOf } from '@/lib/core/domain/instant';
import { ok } from '@/lib/core/domain/result';
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
