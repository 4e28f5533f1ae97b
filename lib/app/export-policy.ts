import { printPolicy } from '../core/policy/print-policy';
import type { StoreReads } from '../store/store';

/** The policy in force as one readable file. */
export async function exportPolicy(store: StoreReads): Promise<{ readonly name: string; readonly text: string }> {
  const policy = await store.policy();
  return { name: `throughline-policy-${policy.version}.json`, text: printPolicy(policy) };
}
