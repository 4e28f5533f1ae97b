import type { DealId } from '../../core/domain/ids';
import type { Records } from '../../core/domain/records';
import { byKeys } from './by-keys';
import type { Database } from './database';
import { dealContext } from './deal-context';

/** One deal with everything that belongs to it, the threads linked to it included. */
export async function recordsForDeal(db: Database, deal: DealId): Promise<Records> {
  const links = await byKeys(db, 'threadLinks', 'dealId', [deal]);
  const threads = links.map((link) => link.threadId);
  return dealContext(db, { deals: [deal], people: [], contacts: [], companies: [], threads });
}
