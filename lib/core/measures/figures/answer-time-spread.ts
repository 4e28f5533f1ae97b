import type { DealId, ThreadId } from '../../domain/ids';
import type { Instant } from '../../domain/instant';
import type { Measure, MeasureCase, MeasureInput } from '../measure';
import { DAY_MS } from './support/days';
import { ownerOf } from './support/deal-index';
import { followUps } from './support/follow-ups';
import { repliesByDeal } from './support/replies';
import { byGroup } from './support/shares';
import { spreadOf } from './support/spread-of';
import { nameOfStage } from './support/stage-name';

const LAST = 20;

type Answer = {
  readonly at: Instant;
  readonly threadId: ThreadId | null;
  readonly stage: string;
  readonly days: number;
};

export const answerTimeSpread = {
  id: 'answer-time-spread',
  name: 'Spread of our answer time',
  definition: `Whether two alike buyers wait alike: how far apart our answer times lie over the last ${LAST} deals of each stage.`,
  formula: `width of the middle half of mean days until our answer, last ${LAST} deals a stage; the figure is the widest`,
  requirement: 'S3-19',
  noun: 'deals',
  span: 'today',
  unit: 'days',
  better: 'less',
  goal: null,
  of(input) {
    const cases = lastOf(answersByDeal(input), input);
    const groups = [...byGroup(cases)].map(([label, own]) => {
      const { spread, median } = spreadOf(own.map(({ figure = 0 }) => figure)) ?? { spread: 0, median: 0 };
      return { label, value: spread, done: Math.round(median), of: own.length };
    });
    groups.sort((a, b) => b.value - a.value || (a.label < b.label ? -1 : 1));
    return { value: groups[0]?.value ?? null, done: cases.length, of: cases.length, groups, cases };
  },
} as const satisfies Measure;

/** From the first mail of the buyer that nobody had answered until ours; a further mail of theirs does not start it again. */
function answersByDeal({ log }: MeasureInput): ReadonlyMap<DealId, readonly Answer[]> {
  const found = new Map<DealId, Answer[]>();
  const next = new Map<DealId, number>();
  for (const touch of followUps(log)) {
    const replies = repliesByDeal(log).get(touch.dealId) ?? [];
    const from = next.get(touch.dealId) ?? 0;
    let to = from;
    while (to < replies.length && (replies[to]?.at ?? Number.POSITIVE_INFINITY) < touch.at) to += 1;
    const asked = to > from ? replies[from] : undefined;
    next.set(touch.dealId, to);
    if (!asked) continue;
    const { at, threadId, stage } = touch;
    const answer = { at, threadId, stage, days: (at - asked.at) / DAY_MS };
    const own = found.get(touch.dealId);
    if (own) own.push(answer);
    else found.set(touch.dealId, [answer]);
  }
  return found;
}

/** The deals that were answered last in each stage, each with its mean there. */
function lastOf(answers: ReadonlyMap<DealId, readonly Answer[]>, { lines, policy }: MeasureInput): MeasureCase[] {
  const byStage = new Map<string, (MeasureCase & { readonly at: Instant })[]>();
  for (const [dealId, own] of answers) {
    for (const group of new Set(own.map(({ stage }) => nameOfStage(policy, stage)))) {
      const here = own.filter(({ stage }) => nameOfStage(policy, stage) === group);
      const figure = here.reduce((sum, { days }) => sum + days, 0) / here.length;
      const last = here.at(-1);
      if (!last) continue;
      const says = `answered after ${figure.toFixed(1)} days on average`;
      const one = {
        dealId,
        threadId: last.threadId,
        ownerId: ownerOf(lines, dealId),
        at: last.at,
        counts: true,
        says,
        group,
        figure,
      };
      const before = byStage.get(group);
      if (before) before.push(one);
      else byStage.set(group, [one]);
    }
  }
  return [...byStage.values()].flatMap((own) => own.sort((a, b) => b.at - a.at).slice(0, LAST));
}
