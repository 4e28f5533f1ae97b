import { z } from 'zod';
import { brief as briefOf } from '@/lib/core/brief';
import { completePolicy, type GivenPolicy } from '@/lib/core/policy/complete-policy';
import type { Policy } from '@/lib/core/policy/policy';
import { instant, recordsSchema } from '../schema/record-schema';
import { threadOf, threadSchema } from '../schema/thread-schema';

const role = z.enum([
  'champion',
  'economic-buyer',
  'decision-maker',
  'technical-buyer',
  'influencer',
  'blocker',
  'user-buyer',
  'procurement',
  'legal',
  'other',
]);
const stage = z.object({
  id: z.string(),
  name: z.string(),
  maxSilentDays: z.number().positive(),
  maxSilentDaysLong: z.number().positive(),
  decision: z.enum(['relevant', 'safe', 'urgent', 'acceptable']),
  requiredRoles: z.array(role),
});
/** What a row's policy may say; the rest is the default policy. */
const policySchema = z.object({
  stages: z.array(stage).nonempty().optional(),
  wordBudgets: z.array(z.number().int().positive()).nonempty().optional(),
  maxAttempts: z.number().int().positive().optional(),
  highValueFrom: z.number().positive().optional(),
  approvals: z.record(z.string(), z.enum(['account', 'price', 'terms', 'procurement', 'executive'])).optional(),
  answerWithinDays: z.number().int().nonnegative().optional(),
});

export const briefRow = z.object({
  id: z.union([z.string(), z.number()]),
  records: recordsSchema,
  policy: policySchema.nullish(),
  thread: threadSchema,
  now: instant,
});

/** A thread, records and a moment → the verdict and everything it rests on. The same row gives the same bytes. */
export function brief(row: unknown): object {
  const { id, records, policy, thread, now } = briefRow.parse(row);
  const found = briefOf(threadOf(thread, records.rep.email), records, policyOf(policy), now);
  const { verdict, label, headline, match, stops, reviews, questions, reasons, wait, deal, nextStep, draft } = found;
  return {
    id,
    verdict,
    label,
    headline,
    match: { status: match.status, decided: match.decided },
    stops,
    reviews,
    questions,
    reasons,
    wait,
    state: deal?.state ?? null,
    missingRoles: deal?.missingRoles ?? [],
    nextStep,
    draft,
  };
}

function policyOf(given: z.output<typeof policySchema> | null | undefined): Policy {
  const said = Object.fromEntries(Object.entries(given ?? {}).filter(([, value]) => value !== undefined));
  return completePolicy(said as GivenPolicy);
}
