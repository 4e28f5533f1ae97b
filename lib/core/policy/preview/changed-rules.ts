import { sameRow } from '../../domain/same-row';
import type { Policy } from '../policy';
import type { ChangedRule, Facts } from './changed-rule';
import { stageRules } from './stage-rules';

const NOBODY = () => false;
const EVERYBODY = () => true;

/** Every rule that differs, stages first. */
export function changedRules(before: Policy, after: Policy): readonly ChangedRule[] {
  const found = [...stageRules(before.stages, after.stages)];
  for (const [field, rule] of Object.entries(PLAIN) as [keyof Policy, (a: Policy, b: Policy) => ChangedRule[]][]) {
    if (!sameRow(before[field], after[field])) found.push(...rule(before, after));
  }
  return found;
}

const PLAIN: { readonly [Field in keyof Policy]?: (before: Policy, after: Policy) => ChangedRule[] } = {
  wordBudgets: (a, b) => [
    one(
      'wordBudgets',
      `Word budgets: ${a.wordBudgets.join(', ')} → ${b.wordBudgets.join(', ')}`,
      'The next mail has another length.',
      ({ is }) => budgetAt(a, is.attempts) !== budgetAt(b, is.attempts),
    ),
  ],
  maxAttempts: (a, b) => [
    one(
      'maxAttempts',
      `Mails without an answer: ${a.maxAttempts} → ${b.maxAttempts}`,
      'The owner looks before the next mail, or no longer.',
      ({ is }) => is.attempts >= a.maxAttempts !== is.attempts >= b.maxAttempts,
    ),
  ],
  highValueFrom: (a, b) => [highValue('highValueFrom', `High value from ${a.highValueFrom} → ${b.highValueFrom}`)],
  highValueBy: (a, b) =>
    changedKeys(a.highValueBy, b.highValueBy).map((currency) =>
      highValue(
        `highValueBy.${currency}`,
        `High value in ${currency}: ${a.highValueBy[currency] ?? a.highValueFrom} → ${b.highValueBy[currency] ?? b.highValueFrom}`,
        currency,
      ),
    ),
  states: (a, b) =>
    (['hot', 'warm', 'recycle'] as const)
      .filter((state) => !sameRow(a.states[state], b.states[state]))
      .map((state) =>
        one(
          `states.${state}`,
          `What ${state} deals call for`,
          'Their action, timing or escalation changes.',
          ({ is }) => (state === 'recycle' ? is.parked : !is.parked),
        ),
      ),
  approvals: (a, b) =>
    changedKeys(a.approvals, b.approvals).map((gate) =>
      one(
        `approvals.${gate}`,
        `${gate}: ${a.approvals[gate] ?? 'account'} → ${b.approvals[gate] ?? 'account'}`,
        'Another owner is asked from now on; what waits stays with its owner.',
        ({ is }) => is.row.reviews.some((review) => review.gate === gate && review.status === 'open'),
      ),
    ),
  answerWithinDays: (a, b) => [
    one(
      'answerWithinDays',
      `Answer within ${a.answerWithinDays} → ${b.answerWithinDays} days`,
      'Open requests fall due on another day.',
      ({ is }) => is.openStep?.reason === 'open-question' || is.openStep?.reason === 'we-owe-a-reply',
    ),
  ],
  cadence: (a, b) => {
    const types = new Set([...a.cadence, ...b.cadence].map((plan) => plan.dealType));
    const of = (policy: Policy, type: string) => policy.cadence.filter((plan) => plan.dealType === type);
    return [...types]
      .filter((type) => !sameRow(of(a, type), of(b, type)))
      .map((type) =>
        one(
          `cadence.${type}`,
          `Days between touches, ${type}`,
          'The next touch falls on another day.',
          ({ is }) => is.dealType === type,
        ),
      );
  },
  triggers: (a, b) => {
    const opens = (policy: Policy, reason: string) =>
      policy.triggers.some((trigger) => trigger.active && trigger.reasons.includes(reason));
    const reasons = new Set([...a.triggers, ...b.triggers].flatMap((trigger) => trigger.reasons));
    return [...reasons]
      .filter((reason) => opens(a, reason) !== opens(b, reason))
      .map((reason) =>
        one(
          `triggers.${reason}`,
          `${reason} ${opens(b, reason) ? 'opens' : 'no longer opens'} a draft`,
          'Their open next step rests on this reason.',
          ({ is }) => is.openStep?.reason === reason,
        ),
      );
  },
  bannedPhrases: (a, b) => [
    {
      rule: 'bannedPhrases',
      says: `Banned phrases: ${a.bannedPhrases.length} → ${b.bannedPhrases.length}`,
      effect: 'Only the text of drafts is checked.',
      hits: NOBODY,
    },
  ],
  longCycle: () => [
    {
      rule: 'longCycle',
      says: 'When age makes a deal long-cycle',
      effect: 'They change between the short and the long window.',
      hits: 'by-age',
    },
  ],
  fit: () => [
    one('fit', 'Whom we sell to', 'Their place in the list may change, nothing else.', ({ is }) =>
      Boolean(is.row.company?.businessType || is.row.company?.location),
    ),
  ],
  retentionDays: () => [
    {
      rule: 'retentionDays',
      says: 'How long stored words are kept',
      effect: 'Old quotes, drafts and measurements go earlier or later.',
      hits: NOBODY,
    },
  ],
  switches: (a, b) =>
    changedKeys(a.switches, b.switches).map((name) =>
      one(`switches.${name}`, `${name}: ${b.switches[name] ? 'on' : 'off'}`, SWITCHED[name], HIT_BY_SWITCH[name]),
    ),
};

type SwitchName = keyof Policy['switches'];
const SWITCHED: Readonly<Record<SwitchName, string>> = {
  stepBeforeStage: 'They have no next step, which a stage change would ask for.',
  cadenceByStage: 'Their days between touches come from the policy, or no longer do.',
  watchInactivity: 'They are past their stage’s window.',
  flagStalled: 'A milestone of theirs has passed undone.',
  forecastByRecency: 'Their amount is shown apart from the forecast, or no longer is.',
};
const HIT_BY_SWITCH: Readonly<Record<SwitchName, (facts: Facts) => boolean>> = {
  stepBeforeStage: ({ is }) => is.openStep === null && !is.parked,
  cadenceByStage: EVERYBODY,
  watchInactivity: ({ is }) => is.overdue,
  flagStalled: ({ is }) => is.row.milestones.some(({ done, due }) => done === null && due < is.today),
  forecastByRecency: ({ is }) => is.overdue && is.row.deal.amount !== null,
};

function one(rule: string, says: string, effect: string, hits: (facts: Facts) => boolean): ChangedRule {
  return { rule, says, effect, hits };
}

function highValue(rule: string, says: string, currency?: string): ChangedRule {
  return one(rule, says, 'The account owner is asked about them, or no longer.', ({ was, is }) => {
    const inCurrency = currency === undefined || is.row.deal.amount?.currency === currency;
    return inCurrency && was.highValue !== is.highValue;
  });
}

function budgetAt({ wordBudgets }: Policy, attempts: number): number | undefined {
  return wordBudgets[Math.min(attempts, wordBudgets.length - 1)];
}

function changedKeys<T extends object>(a: T, b: T): readonly (keyof T & string)[] {
  const keys = new Set([...Object.keys(a), ...Object.keys(b)]) as Set<keyof T & string>;
  return [...keys].filter((key) => !sameRow(a[key], b[key]));
}
