import { z } from 'zod';
import { engagementKinds } from '@/lib/core/domain/engagement';
import type { Instant } from '@/lib/core/domain/instant';
import { signalKinds } from '@/lib/core/domain/signal';

const text = z.string();

/** What the rep said of a thread: its deal, the answer to a question, the correction of a reading, what the buyer did outside it. */
export function repsWordSchemas(instant: z.ZodType<Instant>) {
  const at = instant.default(0 as Instant);
  return {
    threadLink: z.object({ threadId: text, dealId: text.nullish().transform((id) => id ?? null), at }),
    answer: z.object({
      threadId: text,
      messageId: text.nullish().transform((id) => id ?? null),
      gate: text,
      yes: z.boolean(),
      at,
    }),
    correction: z.looseObject({
      threadId: text,
      messageId: text,
      kind: z.enum(signalKinds),
      is: z.boolean(),
      quote: text,
      lang: text.default('en'),
      at,
    }),
    engagement: z.object({
      id: text.default(''),
      dealId: text,
      contactId: text.nullish().transform((id) => id ?? null),
      kind: z.enum(engagementKinds),
      at,
      says: text.default(''),
      source: z.enum(['rep', 'import']).default('rep'),
    }),
  };
}
