import { completePolicy } from '../../core/policy/complete-policy';
import { defaultPolicy } from '../../core/policy/default-policy';
import type { Policy } from '../../core/policy/policy';
import type { StoredPolicy } from '../store';
import type { Database } from './database';

/** A version written by an earlier release lacks what was added since: that holds as it comes with the product. */
function whole(row: StoredPolicy): StoredPolicy {
  return { ...row, policy: completePolicy(row.policy) };
}

export async function currentPolicy(db: Database): Promise<Policy> {
  const newest = await db.policies.orderBy('version').last();
  return newest ? whole(newest).policy : defaultPolicy;
}

export async function storedPolicies(db: Database): Promise<readonly StoredPolicy[]> {
  return (await db.policies.orderBy('version').reverse().toArray()).map(whole);
}
