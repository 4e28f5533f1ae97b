import { z } from 'zod';
import type { EmailAddress } from '@/lib/core/domain/ids';
import type { Instant } from '@/lib/core/domain/instant';
import type { Message, Participant, Thread } from '@/lib/core/domain/thread';
import { htmlToText } from '@/lib/core/reading/html-to-text';
import { email, instant } from './record-schema';

/** `Ana Ruiz <ana@corvane.example>`, a bare address, or `{name, email}`. */
const person = z.union([
  z
    .string()
    .transform((value): { name: string; email: string } => {
      const found = /^\s*"?([^"<]*?)"?\s*<([^>]+)>\s*$/.exec(value);
      return found ? { name: found[1] ?? '', email: found[2] ?? '' } : { name: '', email: value };
    })
    .pipe(z.object({ name: z.string(), email })),
  z.object({ name: z.string().default(''), email }),
]);
const people = z.union([z.array(person), person.transform((one) => [one])]).default([]);

const message = z.object({
  id: z.union([z.string(), z.number()]).transform(String).optional(),
  from: person,
  to: people,
  cc: people,
  direction: z.enum(['inbound', 'outbound']).optional(),
  at: instant.nullish(),
  date: instant.nullish(),
  atText: z.string().default(''),
  dateSource: z.enum(['header', 'title', 'mail-id', 'unknown']).default('header'),
  state: z.enum(['expanded', 'collapsed', 'hidden']).default('expanded'),
  text: z.string().nullish(),
  html: z.string().nullish(),
  quotedFrom: z.number().optional(),
  clipped: z.boolean().default(false),
  attachments: z
    .array(z.union([z.string().transform((name) => ({ name })), z.object({ name: z.string() })]))
    .default([]),
  links: z.array(z.object({ href: z.string(), text: z.string().default('') })).default([]),
  hiddenChars: z.number().default(0),
});

/** `thread` of a row; `account` is the rep's address when it is missing. */
export const threadSchema = z.object({
  id: z.union([z.string(), z.number()]).transform(String).default('thread'),
  account: email.optional(),
  subject: z.string().default(''),
  messages: z.array(message).default([]),
  completeness: z
    .object({
      read: z.number(),
      total: z.number(),
      headers: z.enum(['full', 'partial', 'none']).default('full'),
      bodies: z.enum(['full', 'partial', 'none']).default('full'),
      dates: z.enum(['full', 'partial', 'none']).default('full'),
    })
    .optional(),
  conversationView: z.boolean().default(true),
  source: z.enum(['dom', 'print-view', 'outlook-web', 'office', 'paste']).default('paste'),
});

type ThreadRow = z.infer<typeof threadSchema>;

/** The row as the engine's thread: directions from the account, text from HTML, time order. */
export function threadOf(row: ThreadRow, rep: EmailAddress): Thread {
  const account = row.account ?? rep;
  const messages = row.messages.map((one, at) => messageOf(one, at, account));
  const dated = messages.every((one) => one.at !== null)
    ? messages.toSorted((a, b) => (a.at ?? 0) - (b.at ?? 0))
    : messages;
  const read = messages.filter((one) => one.text !== null).length;
  return {
    id: row.id as Thread['id'],
    account,
    subject: row.subject,
    messages: dated,
    conversationView: row.conversationView,
    source: row.source,
    completeness: row.completeness ?? {
      read,
      total: messages.length,
      headers: 'full',
      bodies: read === messages.length ? 'full' : read === 0 ? 'none' : 'partial',
      dates: messages.every((one) => one.at !== null) ? 'full' : 'partial',
    },
  };
}

function messageOf(one: ThreadRow['messages'][number], at: number, account: EmailAddress): Message {
  const when: Instant | null = one.at ?? one.date ?? null;
  const from: Participant = one.from;
  return {
    id: (one.id ?? `m${at + 1}`) as Message['id'],
    from,
    to: one.to,
    cc: one.cc,
    at: when,
    atText: one.atText,
    state: one.state,
    clipped: one.clipped,
    dateSource: when === null ? 'unknown' : one.dateSource,
    direction:
      one.direction ?? (from.email === account || sameOrganisation(from.email, account) ? 'outbound' : 'inbound'),
    text: one.text ?? (one.html ? htmlToText(one.html) : null),
    html: one.html ?? null,
    ...(one.quotedFrom === undefined ? {} : { quotedFrom: one.quotedFrom }),
    attachments: one.attachments,
    links: one.links,
    hiddenChars: one.hiddenChars,
  };
}

function sameOrganisation(a: EmailAddress, b: EmailAddress): boolean {
  const domain = a.slice(a.lastIndexOf('@') + 1);
  return b.endsWith(`@${domain}`) && !/^(?:gmail|googlemail|outlook|hotmail|yahoo|gmx|icloud|example)\./.test(domain);
}
