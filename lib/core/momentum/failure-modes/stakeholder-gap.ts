import { missingRoles } from '../missing-roles';
import type { FailureMode } from './failure-mode';

/** The stage asks for money or a signature, and nobody is known who can give it (S0-69: gaps nobody sees). */
export const stakeholderGap = {
  id: 'stakeholder-gap',
  label: 'Nobody to decide',
  find(s) {
    const { deal, stage, stakeholders } = s.on;
    if (deal.outcome !== 'open' || !stage || stage.decision === 'relevant' || stage.decision === 'safe') return null;
    const decides = stakeholders.some(
      ({ role, stance }) => stance !== 'lost' && (role === 'economic-buyer' || role === 'decision-maker'),
    );
    if (decides || !missingRoles(s).includes('economic-buyer')) return null;
    const says = `${deal.name} is in ${stage.name}, and nobody is known who decides on the money.`;
    return { says, evidence: [{ kind: 'record', record: deal.id, says: `${stage.name}: no economic buyer` }] };
  },
} as const satisfies FailureMode;
