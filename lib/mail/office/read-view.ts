import { ok, type Result } from '../../core/domain/result';
import type { Thread } from '../../core/domain/thread';
import type { MailError, ThreadView } from '../mail-adapter';
import { askHeaders } from './ask-headers';
import { itemDoubt } from './item-doubt';
import { accountOf, type OfficeContext } from './office-context';
import { type OpenItem, openItem } from './open-item';
import { readComposed } from './read-compose';
import { readMessage } from './read-message';

/** `changed`: another item came while this one was read; nothing of it is kept. */
export type ReadView = ThreadView | { readonly status: 'changed' };

const REASONS: Readonly<Partial<Record<MailError['kind'], string>>> = {
  'no-answer': 'no-answer',
  unsupported: 'no-permission',
};

/** The open mail as the port says it. */
export async function readView(context: OfficeContext, open: OpenItem): Promise<ReadView> {
  const account = accountOf(context);
  // the subject is Outlook's for this very item, taken before anything is asked
  const subject = typeof open.item.subject === 'string' ? open.item.subject : null;
  if (!account) return { status: 'unreadable', reason: 'no-account', subject };
  if (!open.thread) return { status: 'none' };
  const { office, deps } = context;
  const headers = askHeaders(office, deps, open);
  const [read, doubt] = await Promise.all([
    open.mode === 'compose'
      ? readComposed(deps, open.item, open.thread, account)
      : readMessage(deps, open.item, headers, account),
    itemDoubt(office, deps, open, headers),
  ]);
  if (openItem(office)?.key !== open.key) return { status: 'changed' };
  if (doubt) return { status: doubt.reason === 'other-mail' ? 'unreadable' : 'ambiguous', ...doubt };
  const thread = threadOf(context, open, read, subject ?? '');
  if (thread.ok) return { status: 'ok', thread: { ...thread.value, account } };
  if (thread.error.kind === 'wrong-thread') return { status: 'changed' };
  return { status: 'unreadable', reason: REASONS[thread.error.kind] ?? 'no-body', subject };
}

type Read = Awaited<ReturnType<typeof readComposed | typeof readMessage>>;

function threadOf(
  { memory }: OfficeContext,
  { thread }: OpenItem,
  read: Read,
  subject: string,
): Result<Omit<Thread, 'account'>, MailError> {
  if (!read.ok) return read;
  if (!('message' in read.value)) return ok(read.value);
  const id = thread as Thread['id'];
  return ok({ id, subject, ...memory.add(id, read.value), conversationView: true, source: 'office' });
}
