import { calledOf } from '../../situation-people';
import { quoteOf, saidInThread } from '../../situation-signals';
import type { FailureMode } from './failure-mode';

/** The buyer spoke of purchasing or of contracts, and the deal knows of no such step (S0-69, S0-17). */
export const untrackedProcurement = {
  id: 'untracked-procurement',
  label: 'Step not on the deal',
  find(s) {
    const { deal, milestones } = s.on;
    if (deal.outcome !== 'open' || milestones.some(({ kind }) => kind === 'procurement')) return null;
    const said = saidInThread(s, ['procurement', 'legal']).find(
      ({ signal }) =>
        signal.certainty === 'certain' && deal[signal.kind === 'legal' ? 'legal' : 'procurement'] === 'none',
    );
    if (!said) return null;
    const what = said.signal.kind === 'legal' ? 'the contract' : 'purchasing';
    return {
      says: `${calledOf(s, said.from)} spoke of ${what}, and the deal has no such step.`,
      evidence: quoteOf(said),
    };
  },
} as const satisfies FailureMode;
