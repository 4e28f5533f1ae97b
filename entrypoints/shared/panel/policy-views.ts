import type { PolicyLook } from '@/components/policy/policy-view';
import { repOf } from '@/lib/app/rep-of';
import type { OwnerId } from '@/lib/core/domain/ids';
import { dayOf, type Instant, sayDay, type Zone } from '@/lib/core/domain/instant';
import type { Owner, OwnerDuty, Rep } from '@/lib/core/domain/records';
import { adoptStages } from '@/lib/core/policy/adopt-stages';
import { approvalRows } from '@/lib/core/policy/approval-rows';
import type { Policy } from '@/lib/core/policy/policy';
import { setUpQuestions } from '@/lib/core/policy/set-up-questions';
import { stageSets } from '@/lib/core/policy/sets/index';
import type { Store, StoredPolicy } from '@/lib/store/store';

/** The policy in force and what is needed to say whose it is. */
export type InForce = {
  readonly policy: Policy;
  readonly versions: readonly StoredPolicy[];
  readonly owners: readonly Owner[];
  readonly rep: Rep;
  readonly now: Instant;
};
const OWN = { id: 'own', name: 'Your own', for: 'The stages that are in force' };

export async function readInForce(store: Store, now: Instant): Promise<InForce> {
  const [policy, versions, settings, { owners }] = await Promise.all([
    store.policy(),
    store.policies(),
    store.settings(),
    store.allRows(['owners']),
  ]);
  return { policy, versions, owners, rep: repOf(settings), now };
}

type Draft = Pick<PolicyLook, 'changed' | 'problems' | 'says'>;

export function lookView(known: InForce, policy: Policy, draft: Draft): PolicyLook {
  const own = setOf(known.policy) === OWN.id;
  return {
    step: 'look',
    policy,
    inForce: inForceWords(known),
    why: known.policy.changed?.why ?? '',
    set: setOf(policy),
    sets: [...(own ? [OWN] : []), ...stageSets.map(({ id, name, for: whom }) => ({ id, name, for: whom }))],
    moves: movesBetween(known.policy, policy),
    questions: setUpQuestions,
    approvals: approvalRows.map(({ id, label, duty }) => ({
      what: label,
      who: ownerWords(policy.approvals[id] ?? duty, known.owners),
    })),
    earlier: known.versions
      .filter(({ version }) => version !== known.policy.version)
      .map((row) => versionWords(row.policy, known)),
    ...draft,
  };
}

/** Windows may differ: it is still that set. */
function setOf({ stages }: Policy): string {
  const ids = stages.map(({ id }) => id).join(' ');
  return stageSets.find((set) => set.stages.map(({ id }) => id).join(' ') === ids)?.id ?? OWN.id;
}

function movesBetween(before: Policy, after: Policy): PolicyLook['moves'] {
  const heirs = adoptStages(before.stages, after.stages);
  return before.stages.flatMap(({ id, name }) => {
    if (after.stages.some((stage) => stage.id === id)) return [];
    const heir = heirs.find((stage) => stage.also.includes(id));
    return heir ? [{ from: name, to: heir.name }] : [];
  });
}

function inForceWords(known: InForce): string {
  const { version, changed } = known.policy;
  if (!changed) return `Version ${version}, as it came with Throughline. Nobody has changed it yet.`;
  return `${versionWords({ ...known.policy, changed: { ...changed, why: '' } }, known)}.`;
}

/** `Version 3, since Thu 11 Jun, by Jonas Weber: our own stages` */
function versionWords({ version, changed }: Policy, { rep, owners, now }: InForce): string {
  if (!changed) return `Version ${version}, as it came with Throughline`;
  const since = `Version ${version}, since ${sayDate(changed.at, now, rep.zone)}, by ${nameOf(changed.by, rep, owners)}`;
  return changed.why ? `${since}: ${changed.why}` : since;
}

function sayDate(at: Instant, now: Instant, zone: Zone): string {
  return sayDay(dayOf(at, zone), dayOf(now, zone));
}

function nameOf(id: OwnerId, rep: Rep, owners: readonly Owner[]): string {
  if (id === rep.id) return rep.name || 'you';
  return owners.find((owner) => owner.id === id)?.name ?? 'somebody who is no owner now';
}

const duties: Readonly<Record<OwnerDuty, string>> = {
  account: 'Account owner',
  price: 'Price owner',
  terms: 'Terms owner',
  procurement: 'Procurement owner',
  executive: 'Executive owner',
};

function ownerWords(duty: OwnerDuty, owners: readonly Owner[]): string {
  const names = owners.filter((owner) => owner.duties.includes(duty)).map(({ name }) => name);
  return names.length > 0 ? `${duties[duty]}: ${names.join(', ')}` : `${duties[duty]}, nobody named`;
}
