import type { RankedReason } from '../domain/brief';
import { opensDraft } from '../policy/opens-draft';
import type { Situation } from '../situation';
import { reasons } from './index';

const known = new WeakMap<Situation, readonly RankedReason[]>();

/** All reasons to write that hold now and that the policy lets open a draft (S3-27), the strongest first. Several gates ask, so one situation is read once. */
export function rankReasons(s: Situation): readonly RankedReason[] {
  const before = known.get(s);
  if (before) return before;
  const found = reasons.flatMap((reason) => {
    if (!opensDraft(s.policy, reason.id)) return [];
    const one = reason.find(s);
    return one ? [{ ...one, id: reason.id, label: one.label ?? reason.label }] : [];
  });
  known.set(s, found);
  return found;
}
