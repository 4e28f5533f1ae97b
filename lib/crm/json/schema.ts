import * as z from 'zod';
import { engagementKinds } from '../../core/domain/engagement';
import { signalKinds } from '../../core/domain/signal';
import { parsePolicy } from '../../core/policy/parse-policy';

/** Rows of our own export, version 1. Fields we do not know are dropped, fields that are missing are a problem of that row. */
export const id = z.string().min(1).max(1200);
export const text = z.string().max(20_000);
const at = z.number().int();
const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
export const mail = z
  .string()
  .regex(/^[^\s@]+@[^\s@]+$/)
  .transform((value) => value.toLowerCase());
const window = z.object({ from: day, to: day }).nullable();
const progress = z.enum(['none', 'ahead', 'running', 'done']);
const channel = z.enum(['mail', 'phone', 'meeting', 'other']);
const evidence = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('quote'),
    messageId: id,
    quote: text,
    span: z.tuple([z.number(), z.number()]).optional(),
  }),
  z.object({ kind: z.literal('record'), record: id, says: text }),
]);
const named = { contactId: id.nullable(), emails: z.array(mail) };
const scope = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('person'), ...named }),
  z.object({ kind: z.literal('company'), companyId: id.nullable(), domains: z.array(text) }),
  z.object({ kind: z.literal('deal'), dealId: id }),
  z.object({ kind: z.literal('channel'), channel, ...named }),
]);
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

/** The core's own parser knows what a policy is. */
const policy = z.unknown().transform((value, context) => {
  const parsed = parsePolicy(JSON.stringify(value ?? null));
  if (parsed.ok) return parsed.value.policy;
  context.addIssue({ code: 'custom', message: parsed.error[0]?.what ?? 'not a policy' });
  return z.NEVER;
});

export const rowSchemas = {
  owners: z.object({
    id,
    name: text,
    email: mail.nullable(),
    duties: z.array(z.enum(['account', 'price', 'terms', 'procurement', 'executive'])),
  }),
  companies: z.object({
    id,
    name: text,
    domains: z.array(text),
    businessType: text.nullable().optional(),
    location: text.nullable().optional(),
  }),
  contacts: z.object({
    id,
    companyId: id.nullable(),
    name: text,
    email: mail,
    otherEmails: z.array(mail),
    title: text.nullable(),
    consent: z.enum(['given', 'unclear', 'withdrawn']),
    prefers: channel.nullable(),
  }),
  deals: z.object({
    id,
    name: text,
    companyId: id,
    ownerId: id,
    stage: id,
    stageSince: day.nullable(),
    outcome: z.enum(['open', 'won', 'lost']),
    mode: z.enum(['active', 'long-cycle']),
    stateOverride: z.object({ state: z.enum(['hot', 'warm', 'recycle']), why: text, at }).nullable(),
    amount: z.object({ amount: z.number(), currency: text }).nullable(),
    closeDate: day.nullable(),
    expires: day.nullable(),
    decisionWindow: window,
    budgetWindow: window,
    procurement: progress,
    legal: progress,
    tags: z.array(z.enum(['strategic', 'executive', 'high-value', 'existing-customer'])),
    agreedTerms: text.nullable(),
    parked: z.object({ until: day, why: text, since: at.optional() }).nullable(),
    exitReason: text.nullable(),
    created: day,
    type: text.nullable().optional(),
    qualified: z.boolean().nullable().optional(),
    lifetimeValue: z.object({ amount: z.number(), currency: text }).nullable().optional(),
  }),
  stakeholders: z.object({
    id,
    dealId: id,
    contactId: id,
    role,
    stance: z.enum(['strong', 'supportive', 'neutral', 'against', 'lost', 'unknown']),
  }),
  milestones: z.object({
    id,
    dealId: id,
    name: text,
    objective: text.nullable(),
    kind: z.enum([
      'meeting',
      'demo',
      'workshop',
      'technical-validation',
      'procurement',
      'executive-alignment',
      'stakeholder-review',
      'decision',
      'other',
    ]),
    due: day,
    done: day.nullable(),
  }),
  nextSteps: z.object({
    id,
    dealId: id,
    threadId: id.nullable(),
    what: text,
    ownerId: id,
    due: day,
    reason: text,
    ifSilent: z.object({ on: day, action: text }).nullable(),
    status: z.enum(['open', 'done', 'cancelled']),
    created: at,
    closed: z.object({ at, why: text }).nullable(),
  }),
  touches: z.object({
    id,
    dealId: id,
    threadId: id,
    to: z.array(mail),
    reason: text,
    kind: z.enum(['advance', 'clarify', 'close']).nullable(),
    stage: id,
    attempt: z.number(),
    status: z.enum(['pending', 'scheduled', 'sent', 'undone', 'unknown']),
    at,
    messageId: id.nullable(),
    edited: z.number().nullable(),
    blocks: z.array(id).optional(),
  }),
  values: z.object({
    id,
    name: text,
    url: text.nullable(),
    fileName: text.nullable(),
    stages: z.array(id),
    topics: z.array(text),
    ownerId: id.nullable().optional(),
  }),
  valueLog: z.object({
    id,
    valueId: id.nullable(),
    name: text,
    dealId: id,
    to: z.array(mail),
    at,
    threadId: id.nullable(),
    how: z.enum(['detected', 'by-hand']),
  }),
  suppressions: z.object({
    id,
    scope,
    reason: z.enum(['opted-out', 'declined', 'complained', 'left-company', 'wrong-person', 'channel', 'by-hand']),
    until: day.nullable(),
    evidence: evidence.nullable(),
    by: id,
    at,
    source: z.enum(['rep', 'import', 'crm']),
  }),
  lifts: z.object({ id, lifts: id, by: id, why: text, at, undo: z.literal(true).optional() }),
  reviews: z.object({
    id,
    dealId: id,
    threadId: id.nullable(),
    gate: text,
    ownerId: id,
    says: text,
    evidence: z.array(evidence).min(1),
    status: z.enum(['open', 'cleared', 'refused']),
    opened: at,
    settled: z.object({ at, by: id, note: text }).nullable(),
    passed: z.array(z.object({ at, from: id, note: text })).optional(),
  }),
  threadLinks: z.object({ threadId: id, dealId: id.nullable(), at }),
  answers: z.object({ threadId: id, messageId: id.nullable(), gate: text, yes: z.boolean(), at }),
  corrections: z.object({
    threadId: id,
    messageId: id,
    kind: z.enum(signalKinds),
    is: z.boolean(),
    quote: text,
    lang: text,
    at,
  }),
  engagements: z.object({
    id,
    dealId: id,
    contactId: id.nullable(),
    kind: z.enum(engagementKinds),
    at,
    says: text,
    source: z.enum(['rep', 'import']),
    by: id.optional(),
  }),
  policies: z.object({ id, version: z.number().int().positive(), policy }),
} as const;

export const eventSchema = z.object({
  at,
  kind: text,
  dealId: id.nullable(),
  threadId: id.nullable(),
  data: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()])),
  key: text,
});
