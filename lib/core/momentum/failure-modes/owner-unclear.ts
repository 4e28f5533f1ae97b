import type { FailureMode } from './failure-mode';

/** Nobody we know is responsible for the deal or for its next step (S1-56, S2-7). */
export const ownerUnclear = {
  id: 'owner-unclear',
  label: 'Owner unclear',
  find(s) {
    const { deal, owner, openStep } = s.on;
    if (deal.outcome !== 'open') return null;
    if (owner === null && deal.ownerId !== s.records.rep.id) {
      const says = `Owner of ${deal.name}: ${deal.ownerId || 'none'}`;
      return { says: `Nobody we know owns ${deal.name}.`, evidence: [{ kind: 'record', record: deal.id, says }] };
    }
    if (!openStep || openStep.ownerId === s.records.rep.id) return null;
    if (s.records.owners.some(({ id }) => id === openStep.ownerId)) return null;
    const says = `Next step “${openStep.what}”: owner not known`;
    return { says: 'Nobody we know owns the next step.', evidence: [{ kind: 'record', record: openStep.id, says }] };
  },
} as const satisfies FailureMode;
