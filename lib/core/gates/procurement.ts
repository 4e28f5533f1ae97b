import { rankReasons } from '../reasons/rank-reasons';
import type { Situation } from '../situation';
import { calledOf } from '../situation-people';
import { type Gate, type GateResult, pass } from './gate';
import { checkSignals } from './support/check-signals';
import { topicHits } from './support/topic-hits';

/** The buyer's purchasing process has begun: vendor forms, tender, purchase order. */
export const procurement = {
  id: 'procurement',
  label: 'Purchasing',
  severity: 'ask-first',
  why: 'Purchasing keeps every word it gets. One named person answers it.',
  clearedBy: 'procurement',
  check(s) {
    const hits = topicHits(s, ['procurement']);
    const said = checkSignals(s, 'procurement', hits, {
      fires: ({ from }) => ({
        message: `${calledOf(s, from)} brought in purchasing.`,
        fix: 'Ask who handles purchasing before you answer.',
        decides: 'the purchasing step',
      }),
      question: ({ from }) => `Is ${calledOf(s, from)} speaking of purchasing?`,
    });
    return said.kind === 'pass' ? running(s) : said;
  },
} as const satisfies Gate;

/** A purchasing step that the deal says is running asks its owner before any mail (S0-6, S0-50). */
function running(s: Situation): GateResult {
  const { deal } = s.on;
  if (deal.procurement !== 'running' || rankReasons(s).length === 0) return pass;
  return {
    kind: 'fires',
    message: 'Purchasing on this deal is running.',
    fix: 'Ask its owner before you write. One yes holds for the deal.',
    decides: 'the purchasing step',
    evidence: [{ kind: 'record', record: deal.id, says: `${deal.name}: purchasing is running` }],
  };
}
