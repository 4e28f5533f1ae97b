import { ok } from '@/lib/core/domain/result';
import type { Change } from '@/lib/store/store';

/** The decision of an intent that needs no reading. */
export function writes(change: Partial<Change>): () => Promise<ReturnType<typeof ok<Change>>> {
  return async () => ok({ rows: {}, events: [], ...change });
}
