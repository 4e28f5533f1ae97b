import type { OwnerId } from './ids';
import type { Owner } from './records';
import type { Suppression } from './suppression';

/** Who may lift a suppression: whoever put it there, or the account owner (DESIGN 6, S0-75). */
export function mayLift(suppression: Pick<Suppression, 'by'>, who: OwnerId, owners: readonly Owner[]): boolean {
  if (suppression.by === who) return true;
  return owners.some((owner) => owner.id === who && owner.duties.includes('account'));
}
