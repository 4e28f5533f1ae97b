import { z } from 'zod';
import { type EmailAddress, parseEmailAddress } from '@/lib/core/domain/ids';
import { type Day, type Instant, parseDay, parseInstant } from '@/lib/core/domain/instant';
import type { Records } from '@/lib/core/domain/records';
import { repsWordSchemas } from './reps-word-schemas';

/** Instants as ISO text or milliseconds, days as `YYYY-MM-DD`; a row states only what matters, the rest has sensible defaults. */
export const instant = z.union([z.number(), z.string()]).transform((value, context) => {
  const found = typeof value === 'number' ? (value as Instant) : parseInstant(value);
  if (found === null) context.addIssue({ code: 'custom', message: 'not an ISO date-time or milliseconds' });
  return (found ?? 0) as Instant;
});
export const day = z.string().transform((value, context) => {
  const found = parseDay(value.slice(0, 10));
  if (found === null) context.addIssue({ code: 'custom', message: 'not a day written YYYY-MM-DD' });
  return (found ?? value) as Day;
});
export const email = z.string().transform((value, context) => {
  const found = parseEmailAddress(value);
  if (found === null) context.addIssue({ code: 'custom', message: 'not a mail address' });
  return (found ?? value) as EmailAddress;
});

const id = z.union([z.string(), z.number()]).transform(String);
const text = z.string();
const evidence = z.union([
  z.object({
    kind: z.literal('quote').default('quote'),
    messageId: id,
    quote: text,
    span: z.tuple([z.number(), z.number()]).optional(),
  }),
  z.object({ kind: z.literal('record').default('record'), record: text, says: text }),
]);
const money = z.object({ amount: z.number(), currency: text.default('EUR') });
const channel = z.enum(['mail', 'phone', 'meeting', 'other']);
const window = z.object({ from: day, to: day });
const orNull = <T extends z.ZodType>(schema: T) => schema.nullable().default(null);

export const repSchema = z.object({
  id: id.default('rep'),
  name: text.default('Rep'),
  email: email.default('rep@example.com' as EmailAddress),
  zone: text.default('UTC'),
});
const owner = z.object({
  id,
  name: text.default(''),
  email: orNull(email),
  duties: z.array(z.enum(['account', 'price', 'terms', 'procurement', 'executive'])).default([]),
});
const company = z.object({
  id,
  name: text.default(''),
  domains: z.array(text).default([]),
  businessType: text.nullish(),
  location: text.nullish(),
});
const contact = z.object({
  id,
  companyId: orNull(id),
  name: text.default(''),
  email,
  otherEmails: z.array(email).default([]),
  title: orNull(text),
  consent: z.enum(['given', 'unclear', 'withdrawn']).default('given'),
  prefers: orNull(channel),
});
const deal = z.object({
  id,
  name: text.default(''),
  companyId: id.default(''),
  ownerId: id.default('rep'),
  stage: id.default('discovery'),
  stageSince: orNull(day),
  outcome: z.enum(['open', 'won', 'lost']).default('open'),
  mode: z.enum(['active', 'long-cycle']).default('active'),
  stateOverride: orNull(z.object({ state: z.enum(['hot', 'warm', 'recycle']), why: text, at: instant })),
  amount: orNull(money),
  closeDate: orNull(day),
  expires: orNull(day),
  decisionWindow: orNull(window),
  budgetWindow: orNull(window),
  procurement: z.enum(['none', 'ahead', 'running', 'done']).default('none'),
  legal: z.enum(['none', 'ahead', 'running', 'done']).default('none'),
  tags: z.array(z.enum(['strategic', 'executive', 'high-value', 'existing-customer'])).default([]),
  agreedTerms: orNull(text),
  parked: orNull(z.object({ until: day, why: text.default('') })),
  exitReason: orNull(text),
  created: day.default('2026-01-01' as Day),
  type: text.nullish(),
  qualified: z.boolean().nullish(),
  lifetimeValue: money.nullish(),
});
const stakeholder = z.object({
  id: id.default(''),
  dealId: id,
  contactId: id,
  role: z
    .enum([
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
    ])
    .default('other'),
  stance: z.enum(['strong', 'supportive', 'neutral', 'against', 'lost', 'unknown']).default('unknown'),
});
const milestone = z.object({
  id: id.default(''),
  dealId: id,
  name: text,
  objective: orNull(text),
  due: day,
  done: orNull(day),
  kind: z
    .enum([
      'meeting',
      'demo',
      'workshop',
      'technical-validation',
      'procurement',
      'executive-alignment',
      'stakeholder-review',
      'decision',
      'other',
    ])
    .default('other'),
});
const nextStep = z.object({
  id: id.default(''),
  dealId: id,
  threadId: orNull(id),
  what: text,
  ownerId: id.default('rep'),
  due: day,
  reason: text.default('by-hand'),
  ifSilent: orNull(z.object({ on: day, action: text })),
  status: z.enum(['open', 'done', 'cancelled']).default('open'),
  created: instant.default(0 as Instant),
  closed: orNull(z.object({ at: instant, why: text })),
});
const touch = z.object({
  id: id.default(''),
  dealId: id,
  threadId: id.default(''),
  to: z.array(email).default([]),
  reason: text.default('by-hand'),
  kind: orNull(z.enum(['advance', 'clarify', 'close'])),
  stage: id.default('discovery'),
  attempt: z.number().default(1),
  status: z.enum(['pending', 'scheduled', 'sent', 'undone', 'unknown']).default('sent'),
  at: instant,
  messageId: orNull(id),
  edited: orNull(z.number()),
});
const value = z.object({
  id,
  name: text,
  url: orNull(text),
  fileName: orNull(text),
  stages: z.array(id).default([]),
  topics: z.array(text).default([]),
});
const valueLog = z.object({
  id: id.default(''),
  valueId: orNull(id),
  name: text,
  dealId: id,
  to: z.array(email).default([]),
  at: instant,
  threadId: orNull(id),
  how: z.enum(['detected', 'by-hand']).default('by-hand'),
});
const scope = z.union([
  z.object({ kind: z.literal('person'), contactId: orNull(id), emails: z.array(email).default([]) }),
  z.object({ kind: z.literal('company'), companyId: orNull(id), domains: z.array(text).default([]) }),
  z.object({ kind: z.literal('deal'), dealId: id }),
  z.object({ kind: z.literal('channel'), channel, contactId: orNull(id), emails: z.array(email).default([]) }),
]);
const suppression = z.object({
  id: id.default(''),
  scope,
  reason: z
    .enum(['opted-out', 'declined', 'complained', 'left-company', 'wrong-person', 'channel', 'by-hand'])
    .default('by-hand'),
  until: orNull(day),
  evidence: orNull(evidence),
  by: id.default('rep'),
  at: instant.default(0 as Instant),
  source: z.enum(['rep', 'import', 'crm']).default('rep'),
});
const lift = z.object({ id: id.default(''), lifts: id, by: id.default('rep'), why: text.default(''), at: instant });
const review = z.object({
  id: id.default(''),
  dealId: id,
  threadId: orNull(id),
  gate: text,
  ownerId: id,
  says: text.default(''),
  evidence: z.array(evidence).default([]),
  status: z.enum(['open', 'cleared', 'refused']).default('open'),
  opened: instant.default(0 as Instant),
  settled: orNull(z.object({ at: instant, by: id, note: text.default('') })),
});
const repsWord = repsWordSchemas(instant);

/** `records` of a row. `rep` may also be given as `owner`; lists that are missing are empty. */
export const recordsSchema = z
  .looseObject({
    rep: repSchema.optional(),
    owner: repSchema.optional(),
    owners: z.array(owner).default([]),
    companies: z.array(company).default([]),
    contacts: z.array(contact).default([]),
    deals: z.array(deal).default([]),
    stakeholders: z.array(stakeholder).default([]),
    milestones: z.array(milestone).default([]),
    nextSteps: z.array(nextStep).default([]),
    touches: z.array(touch).default([]),
    values: z.array(value).default([]),
    valueLog: z.array(valueLog).default([]),
    suppressions: z.array(suppression).default([]),
    lifts: z.array(lift).default([]),
    reviews: z.array(review).default([]),
    threadLinks: z.array(repsWord.threadLink).default([]),
    answers: z.array(repsWord.answer).default([]),
    corrections: z.array(repsWord.correction).default([]),
    engagements: z.array(repsWord.engagement).default([]),
  })
  .transform((row): Records => {
    const rep = row.rep ?? row.owner ?? repSchema.parse({});
    const owners = row.owners.some((known) => known.id === rep.id)
      ? row.owners
      : [...row.owners, { id: rep.id, name: rep.name, email: rep.email, duties: [] }];
    return { ...row, rep, owners } as unknown as Records;
  });
