import { dayOf, type Instant } from '../core/domain/instant';
import { nextVersion } from '../core/policy/next-version';
import type { Policy } from '../core/policy/policy';
import { type PolicyPreview, previewPolicy } from '../core/policy/preview-policy';
import type { StoreReads } from '../store/store';
import { repOf } from './rep-of';

/** Which open deals a change of the policy would hit, before it is made. Reads each deal once. */
export async function previewPolicyChange(store: StoreReads, policy: Policy, now: Instant): Promise<PolicyPreview> {
  const [current, settings] = await Promise.all([store.policy(), store.settings()]);
  const { id, zone } = repOf(settings);
  const after = nextVersion(current, policy, { at: now, by: id, why: '' });
  const preview = previewPolicy(current, after, dayOf(now, zone), zone);
  await store.eachDeal((row) => preview.add(row));
  return preview.done();
}
