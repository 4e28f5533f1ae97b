import type { MilestoneKind } from '../../domain/records';

/** Checkpoints at which both sides meet. */
export const metKinds: readonly MilestoneKind[] = ['meeting', 'demo', 'workshop', 'executive-alignment'];
