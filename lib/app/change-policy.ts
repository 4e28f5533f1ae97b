import type { PolicyId } from '../core/domain/ids';
import { ok } from '../core/domain/result';
import { sameRow } from '../core/domain/same-row';
import { nextVersion } from '../core/policy/next-version';
import { checkPolicy } from '../core/policy/parse/check-policy';
import type { Policy } from '../core/policy/policy';
import type { Store } from '../store/store';
import type { Act, Acted } from './act';
import { refuse } from './refuse';
import { repOf } from './rep-of';

type Input = Act & {
  /** The policy as it should stand; its version and signature are written here. */
  readonly policy: Policy;
  /** The version the change was made from: another one in force means somebody else was faster. */
  readonly from: number;
  readonly why: string;
};

/** Puts another policy in force, as a version of its own; deals of a stage that goes move to the one that takes its place. */
export function changePolicy(store: Store, { policy, from, why, key, now }: Input): Acted {
  return store.intent(key, async (reads) => {
    const [current, settings] = [await reads.policy(), await reads.settings()];
    if (current.version !== from)
      return refuse('The policy was changed in another window meanwhile. Look at it again, then make your change.');
    const [problem] = checkPolicy(policy);
    if (problem) return refuse(`${problem.what} ${problem.why} ${problem.fix}`);
    const by = repOf(settings).id;
    const next = nextVersion(current, policy, { at: now, by, why });
    const changed = changedFields(current, next);
    if (changed.length === 0) return ok({ rows: {}, events: [] });
    const { version } = next;
    return ok({
      rows: { policies: [{ id: `policy:${version}` as PolicyId, version, policy: next }] },
      events: [
        {
          at: now,
          kind: 'policy-changed',
          dealId: null,
          threadId: null,
          data: { version, changed: changed.join(' ') },
        },
      ],
    });
  });
}

function changedFields(before: Policy, after: Policy): readonly string[] {
  return (Object.keys(after) as (keyof Policy)[]).filter(
    (field) => field !== 'version' && field !== 'changed' && !sameRow(before[field], after[field]),
  );
}
