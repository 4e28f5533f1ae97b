import { dayOf, type Instant } from '../core/domain/instant';
import { type Readiness, readiness } from '../core/measures/readiness';
import type { Store } from '../store/store';
import { repOf } from './rep-of';

/** How far the records can be relied on, for the readiness panel. Reads each deal once. */
export async function checkReadiness(store: Store, now: Instant): Promise<Readiness> {
  const [policy, settings, { owners }] = await Promise.all([
    store.policy(),
    store.settings(),
    store.allRows(['owners']),
  ]);
  const { id, zone } = repOf(settings);
  const asked = readiness({ policy, today: dayOf(now, zone), zone, owners: [id, ...owners.map((owner) => owner.id)] });
  await store.eachDeal((row) => asked.add(row));
  return asked.done();
}
