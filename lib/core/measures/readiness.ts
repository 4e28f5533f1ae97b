import type { DealId, OwnerId } from '../domain/ids';
import { type Day, daysBetween, type Zone } from '../domain/instant';
import type { Policy } from '../policy/policy';
import { dealFacts } from '../policy/preview/deal-facts';
import type { DealRow } from './deal-row';

type Level = 'green' | 'amber' | 'red';
type Check = {
  readonly id: string;
  readonly label: string;
  readonly bad: number;
  /** Of how many it was asked. */
  readonly of: number;
  readonly level: Level;
  /** `14 of 40 open deals have no close date or one that has passed.` */
  readonly says: string;
  /** What to do; empty when it is green. */
  readonly todo: string;
  /** The first deals it is about. */
  readonly deals: readonly { readonly id: DealId; readonly name: string }[];
};
/** How far the records can be relied on; the whole is as bad as its worst check. */
export type Readiness = { readonly level: Level; readonly checks: readonly Check[] };

/** What is asked of each deal. `null` = it is not asked of this one. */
type Ask = {
  readonly id: string;
  readonly label: string;
  /** After the figures: `open deals have no close date or one that has passed`. */
  readonly says: string;
  readonly todo: string;
  /** Shares from which it is amber and red. */
  readonly limits: readonly [amber: number, red: number];
  isBad(facts: Asked): boolean | null;
};
type Asked = ReturnType<typeof dealFacts> & { readonly owners: ReadonlySet<OwnerId> };

const LISTED = 50;
const LATE_AFTER = 7;

const asks: readonly Ask[] = [
  {
    id: 'close-dates',
    label: 'Close dates',
    says: 'open deals have no close date or one that has passed',
    todo: 'Set a new close date on each, or close the deal.',
    limits: [0.2, 0.5],
    isBad: ({ row, today }) => row.deal.closeDate === null || row.deal.closeDate < today,
  },
  {
    id: 'stakeholders',
    label: 'Stakeholders',
    says: 'open deals have nobody with a buying role',
    todo: 'Name who decides on each: open a thread of the deal and give the people their roles.',
    limits: [0.2, 0.5],
    isBad: ({ row }) => !row.stakeholders.some((one) => one.role !== 'other' && one.stance !== 'lost'),
  },
  {
    id: 'required-roles',
    label: 'Required roles',
    says: 'open deals lack a role that their stage needs',
    todo: 'Look at the missing roles on each, or ask for fewer in the policy.',
    limits: [0.5, 0.9],
    isBad: ({ stage, missingRoles }) => (stage === null ? null : missingRoles > 0),
  },
  {
    id: 'stages',
    label: 'Stages',
    says: 'open deals stand in a stage that the policy does not know',
    todo: 'Add the stage to the policy, or its name under “also” of the stage it means.',
    limits: [0.02, 0.2],
    isBad: ({ stage }) => stage === null,
  },
  {
    id: 'next-steps',
    label: 'Next steps',
    says: 'open deals have no next step',
    todo: 'Agree what comes next on each, park it, or close it with a reason.',
    limits: [0.2, 0.5],
    isBad: ({ parked, openStep }) => (parked ? null : openStep === null),
  },
  {
    id: 'overdue-steps',
    label: 'Overdue steps',
    says: 'next steps are more than a week late',
    todo: 'Do them, give them a new day, or close them.',
    limits: [0.2, 0.5],
    isBad: ({ openStep, today }) => (openStep === null ? null : daysBetween(openStep.due, today) > LATE_AFTER),
  },
  {
    id: 'stale-reviews',
    label: 'Quiet deals looked at',
    says: 'deals past their stage’s window have neither a review nor a next step',
    todo: 'Go through the quiet deals: a review by the owner, a next step, or Recycle with a date.',
    limits: [0.2, 0.5],
    isBad: ({ overdue, openStep, row }) =>
      overdue ? openStep === null && !row.reviews.some((review) => review.status === 'open') : null,
  },
  {
    id: 'owners',
    label: 'Owners',
    says: 'open deals belong to nobody we know',
    todo: 'Name the owner of each; a deal has exactly one.',
    limits: [0.01, 0.2],
    isBad: ({ row, owners }) => !owners.has(row.deal.ownerId),
  },
];

type Context = {
  readonly policy: Policy;
  readonly today: Day;
  readonly zone: Zone;
  /** Everybody who may own a deal, the rep too. */
  readonly owners: readonly OwnerId[];
};

/** How far the records can be relied on (S0-67, S1-54, N-14). Deals are added one at a time. */
export function readiness({ policy, today, zone, owners }: Context) {
  const known = new Set(owners);
  const tally = new Map<string, { bad: number; of: number; deals: Check['deals'][number][] }>();
  function count(id: string, bad: boolean, { deal }: DealRow): void {
    const one = tally.get(id) ?? { bad: 0, of: 0, deals: [] };
    tally.set(id, one);
    one.of += 1;
    if (!bad) return;
    one.bad += 1;
    if (one.deals.length < LISTED) one.deals.push({ id: deal.id, name: deal.name });
  }
  return {
    add(row: DealRow): void {
      if (row.deal.outcome !== 'open') {
        if (row.deal.outcome === 'lost') count(EXIT_REASONS.id, isBlank(row.deal.exitReason), row);
        return;
      }
      const facts = { ...dealFacts(row, policy, today, zone), owners: known };
      for (const ask of asks) {
        const bad = ask.isBad(facts);
        if (bad !== null) count(ask.id, bad, row);
      }
    },
    done(): Readiness {
      const checks = [...asks, EXIT_REASONS].map((ask) => checkOf(ask, tally.get(ask.id)));
      const all = [...checks, exitCriteria(policy)];
      return { level: worst(all.map((check) => check.level)), checks: all };
    },
  };
}

const EXIT_REASONS: Omit<Ask, 'isBad'> = {
  id: 'exit-reasons',
  label: 'Exit reasons',
  says: 'lost deals have no exit reason',
  todo: 'Write why each was lost; without it nobody learns where deals are lost.',
  limits: [0.2, 0.6],
};

/** Stages for which nobody has written down when a deal may leave them (S1-54). */
function exitCriteria({ stages }: Policy): Check {
  const without = stages.filter((stage) => stage.exitCriteria.length === 0);
  const tally = { bad: without.length, of: stages.length, deals: [] };
  const names = without.map(({ name }) => name).join(', ');
  return checkOf(
    {
      id: 'exit-criteria',
      label: 'Exit criteria',
      says: 'stages do not say when a deal may leave them',
      todo: `Write them in the policy, for ${names}.`,
      limits: [0.01, 0.5],
    },
    tally,
  );
}

type Tally = { readonly bad: number; readonly of: number; readonly deals: Check['deals'] };

function checkOf(ask: Omit<Ask, 'isBad'>, { bad, of, deals }: Tally = { bad: 0, of: 0, deals: [] }): Check {
  const [amber, red] = ask.limits;
  const share = of === 0 ? 0 : bad / of;
  const level = share >= red ? 'red' : share >= amber ? 'amber' : 'green';
  const { id, label, says, todo } = ask;
  return { id, label, bad, of, level, says: `${bad} of ${of} ${says}.`, todo: level === 'green' ? '' : todo, deals };
}

function worst(levels: readonly Level[]): Level {
  if (levels.includes('red')) return 'red';
  return levels.includes('amber') ? 'amber' : 'green';
}

function isBlank(text: string | null): boolean {
  return text === null || text.trim() === '';
}
