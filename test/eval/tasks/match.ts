import { z } from 'zod';
import type { Instant } from '@/lib/core/domain/instant';
import { matchDeal } from '@/lib/core/matching/match-deal';
import { instant, recordsSchema } from '../schema/record-schema';
import { threadOf, threadSchema } from '../schema/thread-schema';

export const matchRow = z.object({
  id: z.union([z.string(), z.number()]),
  records: recordsSchema,
  thread: threadSchema,
  now: instant.nullish(),
});

/** A thread and records → which deal it is, or why it is not sure. */
export function match(row: unknown): object {
  const { id, records, thread: raw, now } = matchRow.parse(row);
  const thread = threadOf(raw, records.rep.email);
  const found = matchDeal(thread, records, now ?? thread.messages.at(-1)?.at ?? (0 as Instant));
  return {
    id,
    status: found.status,
    decided: found.decided,
    candidates: found.candidates.map(({ deal, score, grounds }) => ({
      deal,
      score,
      grounds: grounds.map(({ kind, says }) => ({ kind, says })),
    })),
  };
}
