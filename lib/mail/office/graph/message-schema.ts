import * as z from 'zod';

/** What we ask of Microsoft Graph (v1.0, `message`, read 2026-08); everything else in an answer is dropped. */
const person = z.object({
  emailAddress: z.object({ name: z.string().max(1000).nullish(), address: z.string().max(1000) }),
});
const body = z.object({ contentType: z.enum(['text', 'html']), content: z.string() });

export const messageSchema = z.object({
  id: z.string().min(1).max(1000),
  conversationId: z.string().min(1).max(1000),
  internetMessageId: z.string().max(2000).nullish(),
  isDraft: z.boolean(),
  subject: z.string().max(10_000).nullish(),
  from: person,
  toRecipients: z.array(person).default([]),
  ccRecipients: z.array(person).default([]),
  sentDateTime: z.string().max(40).nullish(),
  receivedDateTime: z.string().max(40).nullish(),
  body,
  uniqueBody: body.nullish(),
});
export type GraphMessage = z.infer<typeof messageSchema>;

/** What a message says of itself however little it holds: whose it is and whether it is a draft. */
export const placeSchema = z.object({ conversationId: z.string(), isDraft: z.boolean().default(false) });

export const pageSchema = z.object({
  value: z.array(z.unknown()).max(1000),
  '@odata.nextLink': z.string().max(8000).optional(),
});
