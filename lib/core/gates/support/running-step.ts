import { rankReasons } from '../../reasons/rank-reasons';
import type { Situation } from '../../situation';
import { type GateResult, pass } from '../gate';

/** A legal or purchasing step that the deal says is running asks its owner too (S0-6, S0-50). */
export function runningStep(s: Situation, step: 'legal' | 'procurement', decides: string): GateResult {
  const { deal } = s.on;
  if (deal[step] !== 'running' || rankReasons(s).length === 0) return pass;
  const name = step === 'legal' ? 'legal review' : 'purchasing';
  return {
    kind: 'fires',
    message: `The ${name} on this deal is running.`,
    fix: 'Ask its owner before you write. One yes holds for the deal.',
    decides,
    evidence: [{ kind: 'record', record: deal.id, says: `${deal.name}: ${name} is running` }],
  };
}
