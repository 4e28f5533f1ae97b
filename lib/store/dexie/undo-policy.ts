import type { PolicyId } from '../../core/domain/ids';
import type { Instant } from '../../core/domain/instant';
import type { Rep } from '../../core/domain/records';
import { sameRow } from '../../core/domain/same-row';
import { completePolicy } from '../../core/policy/complete-policy';
import { defaultPolicy } from '../../core/policy/default-policy';
import { nextVersion } from '../../core/policy/next-version';
import type { Policy } from '../../core/policy/policy';
import type { StoredPolicy } from '../store';
import type { Database } from './database';
import { currentPolicy } from './read-policy';

/** A version may be taken back while it is what holds. */
export async function policyObjection(db: Database, made: StoredPolicy | null): Promise<string | null> {
  if (!made) return null;
  const now = await currentPolicy(db);
  return sameRow(rulesOf(now), rulesOf(completePolicy(made.policy)))
    ? null
    : 'The policy was changed again since. Take back the later change first.';
}

/** Versions stay: the rules of the one before come back as a version of their own. */
export async function takePolicyBack(db: Database, made: StoredPolicy | null, by: Rep, at: Instant): Promise<void> {
  if (!made) return;
  const before = await db.policies.where('version').below(made.version).last();
  const now = await currentPolicy(db);
  const policy = nextVersion(now, before ? completePolicy(before.policy) : defaultPolicy, {
    at,
    by: by.id,
    why: `Version ${made.version} was taken back`,
  });
  await db.policies.add({ id: `policy:${policy.version}` as PolicyId, version: policy.version, policy });
}

/** Without what changes with every version. */
function rulesOf({ version: _, changed: __, ...rules }: Policy): object {
  return { ...rules, stages: rules.stages.map(({ also: ___, ...stage }) => stage) };
}
