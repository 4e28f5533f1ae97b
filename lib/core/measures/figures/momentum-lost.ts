import type { DealLine } from '../deal-line';
import type { Measure, MeasureCase } from '../measure';
import { isSilent } from './support/silent-cases';

/** The last leads that are looked at (S3-3 asks for 20 to 30). */
const LAST = 30;
/** Words in an exit reason that say the offer did not suit them, and not that we were late. */
const FIT =
  /\b(fits?|need(s|ed)?|features?|missing|wrong|relevant|competitor|in-?house|size|budget|price|scope|requirements?)\b/i;

export const momentumLost = {
  id: 'momentum-lost',
  name: 'Where momentum was lost',
  definition:
    'Of the last 30 leads, those that were lost or lie silent: after the first contact, a call, the proposal, or amid talks.',
  formula: 'lost or silent leads ÷ the last 30 leads, by where it happened, and whether by timing or by fit',
  requirement: 'S3-3',
  noun: 'leads',
  span: 'today',
  unit: 'share',
  better: 'less',
  goal: null,
  of({ lines, policy }) {
    const late = policy.stages.findIndex(({ id }) => id === 'proposal');
    const last = lines
      .filter(({ summary }) => summary.outcome !== 'won')
      .toSorted((a, b) => newestFirst(a.summary, b.summary))
      .slice(0, LAST);
    const cases = last.map((line) =>
      caseOf(line, late >= 0 && policy.stages.findIndex(({ id }) => id === line.stage?.id) >= late),
    );
    const gone = cases.filter(({ counts }) => counts);
    const cells = new Map<string, { label: string; across: string; done: number }>();
    for (const { group = '', across = '' } of gone) {
      const key = `${group}|${across}`;
      const cell = cells.get(key) ?? { label: group, across, done: 0 };
      cells.set(key, { ...cell, done: cell.done + 1 });
    }
    const groups = [...cells.values()]
      .sort((a, b) => b.done - a.done || (a.label + a.across < b.label + b.across ? -1 : 1))
      .map((cell) => ({ ...cell, value: cell.done / gone.length, of: gone.length }));
    const value = cases.length === 0 ? null : gone.length / cases.length;
    return { value, done: gone.length, of: cases.length, groups, cases };
  },
} as const satisfies Measure;

function newestFirst(a: DealLine['summary'], b: DealLine['summary']): number {
  if (a.created !== b.created) return a.created < b.created ? 1 : -1;
  return a.id < b.id ? -1 : 1;
}

function caseOf(line: DealLine, proposed: boolean): MeasureCase {
  const { summary } = line;
  const lost = summary.outcome === 'lost';
  const counts = lost || isSilent(line);
  const why = summary.exitReason ?? '';
  const case_ = {
    dealId: summary.id,
    threadId: summary.threadId,
    ownerId: summary.ownerId,
    at: summary.created,
    counts,
    says: lost
      ? `lost: ${why || 'no reason given'}`
      : counts
        ? `quiet for ${line.quiet} of ${line.window} days`
        : 'goes on',
  };
  return counts
    ? { ...case_, group: bucketOf(line, proposed), across: lost && FIT.test(why) ? 'by fit' : 'by timing' }
    : case_;
}

function bucketOf({ summary }: DealLine, proposed: boolean): string {
  if (proposed) return 'After the proposal';
  if (summary.met !== null) return 'After a call';
  return summary.lastReply === null ? 'After the first contact' : 'Amid talks';
}
