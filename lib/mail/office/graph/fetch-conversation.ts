import type { ThreadId } from '../../../core/domain/ids';
import { fail, ok, type Result } from '../../../core/domain/result';
import type { MailError } from '../../mail-adapter';
import { outlookThreadId } from '../office-ids';
import { getJson } from './get-json';
import { type GraphMessage, messageSchema, pageSchema, placeSchema } from './message-schema';
import type { SignIn } from './sign-in';

/** What Graph gave of one conversation. `total` counts the messages it named, `messages` holds those that could be read. */
export type Fetched = { readonly messages: readonly GraphMessage[]; readonly total: number; readonly more: boolean };

const MESSAGES = 'https://graph.microsoft.com/v1.0/me/messages?';
const FIELDS =
  'id,conversationId,internetMessageId,isDraft,subject,from,toRecipients,ccRecipients,sentDateTime,receivedDateTime,uniqueBody,body';
const PAGE_SIZE = 25;
const MAX_PAGES = 20;
const MAX_BYTES = 40 * 1024 * 1024;

/** Without `$orderby`: together with this filter Graph refuses it as inefficient. */
function firstUrl(thread: ThreadId): string {
  const filter = `conversationId eq '${thread.slice(outlookThreadId('').length).replaceAll("'", "''")}'`;
  return `${MESSAGES}$filter=${encodeURIComponent(filter)}&$select=${FIELDS}&$top=${PAGE_SIZE}`;
}

/** Page by page, drafts dropped. One message of another conversation and nothing is taken. */
export async function fetchConversation(
  thread: ThreadId,
  signIn: SignIn,
  signal: AbortSignal,
): Promise<Result<Fetched, MailError>> {
  const messages: GraphMessage[] = [];
  let total = 0;
  let bytes = 0;
  let next: string | null = firstUrl(thread);
  for (let page = 0; next !== null && page < MAX_PAGES && bytes < MAX_BYTES; page += 1) {
    const got = await getJson(next, signIn, signal);
    if (!got.ok) return got;
    const read = readPage(got.value.json, thread);
    if (!read.ok) return read;
    for (const message of read.value.messages) messages.push(message);
    total += read.value.total;
    bytes += got.value.bytes;
    next = read.value.next;
  }
  return ok({ messages, total, more: next !== null });
}

type Page = { readonly messages: readonly GraphMessage[]; readonly total: number; readonly next: string | null };

function readPage(json: unknown, thread: ThreadId): Result<Page, MailError> {
  const page = pageSchema.safeParse(json);
  if (!page.success) return fail({ kind: 'disagrees', detail: 'another shape' });
  const next = page.data['@odata.nextLink'] ?? null;
  // the token must not follow a link to anywhere else
  if (next !== null && !next.startsWith(MESSAGES)) return fail({ kind: 'disagrees', detail: 'next page elsewhere' });
  const places = page.data.value.map((row) => placeSchema.safeParse(row));
  const own = places.every((place) => place.success && outlookThreadId(place.data.conversationId) === thread);
  if (!own) return fail({ kind: 'disagrees', detail: 'another conversation' });
  const sent = page.data.value.filter((_, at) => places[at]?.data?.isDraft !== true);
  const read = sent.map((row) => messageSchema.safeParse(row));
  return ok({ messages: read.flatMap(({ data }) => data ?? []), total: sent.length, next });
}
