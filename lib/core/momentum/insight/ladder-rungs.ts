import type { Insight } from '../../domain/brief';
import type { Decision } from '../../policy/policy';

const RUNGS: readonly (readonly [Decision, string])[] = [
  ['relevant', 'Is it relevant?'],
  ['safe', 'Is it safe?'],
  ['urgent', 'Is it urgent?'],
  ['acceptable', 'Is it acceptable?'],
];

/** The buyer's decisions in their order, exactly one of them open (S3-9). */
export function ladderRungs(open: Decision | undefined): NonNullable<Insight['ladder']>['rungs'] {
  const at = Math.max(
    0,
    RUNGS.findIndex(([decision]) => decision === open),
  );
  return RUNGS.map(([decision, says], index) => ({
    decision,
    says,
    status: index < at ? 'settled' : index === at ? 'open' : 'ahead',
  }));
}
