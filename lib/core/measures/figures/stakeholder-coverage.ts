import type { Measure, MeasureCase } from '../measure';
import { openDeals } from './support/deal-index';
import { plain } from './support/labels';
import { shareOf } from './support/shares';

export const stakeholderCoverage = {
  id: 'stakeholder-coverage',
  name: 'Buying roles that are filled',
  definition: 'How many of the roles that each deal’s stage requires are held by somebody we know.',
  formula: 'roles named ÷ roles the stage requires, over all open deals',
  requirement: 'S0-53',
  noun: 'roles',
  span: 'today',
  unit: 'share',
  better: 'more',
  goal: null,
  of({ lines }) {
    const cases = openDeals(lines).flatMap((line): MeasureCase[] =>
      (line.stage?.requiredRoles ?? []).map((role) => {
        const counts = !line.missingRoles.includes(role);
        const group = plain(role);
        return {
          dealId: line.summary.id,
          threadId: line.summary.threadId,
          ownerId: line.summary.ownerId,
          at: null,
          counts,
          says: `${group} ${counts ? 'is known' : 'is missing'}`,
          group,
        };
      }),
    );
    return shareOf(cases);
  },
} as const satisfies Measure;
