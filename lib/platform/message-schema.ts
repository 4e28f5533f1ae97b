import * as z from 'zod/mini';
import type { FromMailPage } from './messages';

/** Bounds keep a hostile or broken page from filling the session store; a real thread is far below them. */
const short = z.string().check(z.maxLength(2_000));
const body = z.string().check(z.maxLength(2_000_000));
const people = z.array(z.string().check(z.maxLength(400))).check(z.maxLength(500));
const span = z.nullable(z.number());
const person = z.object({ name: short, email: z.string().check(z.maxLength(400)) });

const message = z.object({
  id: short,
  from: person,
  to: z.array(person),
  cc: z.array(person),
  direction: z.enum(['inbound', 'outbound']),
  at: span,
  atText: short,
  dateSource: z.enum(['header', 'title', 'mail-id', 'unknown']),
  state: z.enum(['expanded', 'collapsed', 'hidden']),
  text: z.nullable(body),
  html: z.nullable(body),
  quotedFrom: z.optional(z.number()),
  clipped: z.boolean(),
  attachments: z.array(z.object({ name: short })),
  links: z.array(z.object({ href: z.string().check(z.maxLength(8_000)), text: short })),
  hiddenChars: z.number(),
});

const facet = z.enum(['full', 'partial', 'none']);
const thread = z.object({
  id: short,
  account: short,
  subject: short,
  messages: z.array(message).check(z.maxLength(1_000)),
  completeness: z.object({ read: z.number(), total: z.number(), headers: facet, bodies: facet, dates: facet }),
  conversationView: z.boolean(),
  source: z.enum(['dom', 'print-view', 'outlook-web', 'office', 'paste']),
});

const view = z.discriminatedUnion('status', [
  z.object({ status: z.literal('ok'), thread }),
  z.object({ status: z.literal('none') }),
  z.object({ status: z.literal('loading') }),
  z.object({ status: z.enum(['ambiguous', 'unreadable']), reason: short, subject: z.nullable(short) }),
]);

const event = z.object({
  status: z.enum(['pending', 'scheduled', 'sent', 'undone', 'unknown']),
  key: short,
  thread: z.nullable(short),
  subject: short,
  to: people,
  text: body,
  attachments: z.array(short),
  links: z.array(z.string().check(z.maxLength(8_000))),
  messageId: z.nullable(short),
  at: z.number(),
});

const fromMailPage = z.discriminatedUnion('type', [
  z.object({ type: z.literal('view'), view }),
  z.object({ type: z.literal('check-recipients'), thread: z.nullable(short), to: people }),
  z.object({ type: z.literal('send'), event }),
  z.object({
    type: z.literal('guard'),
    outcome: z.enum(['held', 'overruled']),
    reason: short,
    thread: z.nullable(short),
    to: people,
    key: short,
  }),
  z.object({ type: z.literal('reply'), thread: short, text: body }),
  z.object({ type: z.literal('open-panel') }),
]);

/** `null` when the message is not one a mail page may send. The shapes equal `FromMailPage`; only brands are added. */
export function parseFromMailPage(message: unknown): FromMailPage | null {
  const parsed = fromMailPage.safeParse(message);
  return parsed.success ? (parsed.data as unknown as FromMailPage) : null;
}
