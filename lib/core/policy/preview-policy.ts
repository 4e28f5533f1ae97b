import type { DealId } from '../domain/ids';
import type { Day, Zone } from '../domain/instant';
import type { DealRow } from '../measures/deal-row';
import { longCycleWhy, segmentAges } from './long-cycle';
import type { Policy } from './policy';
import type { ChangedRule } from './preview/changed-rule';
import { changedRules } from './preview/changed-rules';
import { dealFacts } from './preview/deal-facts';

/** One changed rule with the open deals it would hit. */
type RuleHits = {
  /** `stages.proposal.maxSilentDays` */
  readonly rule: string;
  /** `Proposal: 14 → 10 silent days` */
  readonly says: string;
  /** What it means for a deal that is hit: `They ask for a review at once.` */
  readonly effect: string;
  readonly hits: number;
  /** The first of them, for the list under the figure. */
  readonly deals: readonly { readonly id: DealId; readonly name: string }[];
};
export type PolicyPreview = {
  readonly rules: readonly RuleHits[];
  /** Open deals that at least one changed rule hits, of all open deals. */
  readonly hit: number;
  readonly open: number;
};

const LISTED = 50;

/**
 * Which open deals a change of the policy would hit, rule by rule (S2-34). Deals are added one at a time, so that 20,000 of
 * them need not be in memory; an unchanged policy hits none.
 */
export function previewPolicy(before: Policy, after: Policy, today: Day, zone: Zone) {
  const rules = changedRules(before, after);
  const found = rules.map(() => ({ hits: 0, deals: [] as RuleHits['deals'][number][] }));
  const aged: Pick<DealRow['deal'], 'id' | 'name' | 'type' | 'tags' | 'created' | 'stageSince' | 'outcome' | 'mode'>[] =
    [];
  const hitDeals = new Set<DealId>();
  const byAge = rules.some((rule) => rule.hits === 'by-age');
  let open = 0;

  function hit(at: number, { id, name }: { readonly id: DealId; readonly name: string }): void {
    const one = found[at];
    if (!one) return;
    one.hits += 1;
    hitDeals.add(id);
    if (one.deals.length < LISTED) one.deals.push({ id, name });
  }

  return {
    add(row: DealRow): void {
      if (byAge) aged.push(ageOf(row.deal));
      if (row.deal.outcome !== 'open') return;
      open += 1;
      const facts = { was: dealFacts(row, before, today, zone), is: dealFacts(row, after, today, zone) };
      rules.forEach((rule, at) => {
        if (rule.hits !== 'by-age' && rule.hits(facts)) hit(at, row.deal);
      });
    },
    done(): PolicyPreview {
      rules.forEach((rule, at) => {
        if (rule.hits !== 'by-age') return;
        const ages = segmentAges(aged, today);
        for (const deal of aged) {
          const long = (policy: Policy) =>
            deal.mode === 'active' && longCycleWhy(deal, ages, policy.longCycle, today) !== null;
          if (long(before) !== long(after)) hit(at, deal);
        }
      });
      return { rules: rules.map((rule, at) => shown(rule, found[at])), hit: hitDeals.size, open };
    },
  };
}

/** The few fields the median needs, without the rest of the deal. */
function ageOf({ id, name, type, tags, created, stageSince, outcome, mode }: DealRow['deal']) {
  return { id, name, type: type ?? null, tags, created, stageSince, outcome, mode };
}

function shown({ rule, says, effect }: ChangedRule, found: Pick<RuleHits, 'hits' | 'deals'> | undefined): RuleHits {
  return { rule, says, effect, hits: found?.hits ?? 0, deals: found?.deals ?? [] };
}
