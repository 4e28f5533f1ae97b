import type { EmailAddress, ThreadId } from '../../core/domain/ids';
import { parseEmailAddress } from '../../core/domain/ids';
import { ok, type Result } from '../../core/domain/result';
import type { Message, Thread } from '../../core/domain/thread';
import { readHtml } from '../../core/reading/html-to-text';
import type { MailError } from '../mail-adapter';
import { askOffice } from './ask-office';
import type { OfficeDeps } from './office-deps';
import type { OfficeField, OfficeItem } from './office-host';

/**
 * The conversation of a reply that is being written. The reply itself is no message of it. Known of the others is only the
 * mail that is answered, as it stands quoted in the reply, where Outlook marked it and its sender has an address there;
 * the rep may have changed it, and its date is only text. So the thread is never read in full.
 */
export async function readComposed(
  deps: OfficeDeps,
  item: OfficeItem,
  thread: ThreadId,
  account: EmailAddress,
): Promise<Result<Thread, MailError>> {
  const [subject, body] = await Promise.all([
    askOffice<string>(deps, (done) => (item.subject as OfficeField<string>).getAsync(done)),
    askOffice<string>(deps, (done) => item.body.getAsync('html', done)),
  ]);
  if (!subject.ok) return subject;
  if (!body.ok) return body;
  const answered = answeredIn(body.value, thread, account);
  const messages = answered ? [answered] : [];
  const completeness = {
    read: messages.length,
    total: 2,
    headers: 'partial',
    bodies: answered ? 'partial' : 'none',
    dates: 'none',
  } as const;
  return ok({
    id: thread,
    account,
    subject: subject.value,
    messages,
    completeness,
    conversationView: true,
    source: 'office',
  });
}

/** Outlook heads the quoted mail with From, Sent, To, Subject in the rep's language, ended by an empty line. */
const HEAD_LINES = 8;
const ADDRESS = /<?([^\s<>"(),:;[\]\\]+@[^\s<>"(),:;[\]\\]+)>?/;

function answeredIn(html: string, thread: ThreadId, account: EmailAddress): Message | null {
  const { text, marks } = readHtml(html);
  const start = marks.find(({ mark }) => mark === 'rest')?.span[0];
  if (start === undefined) return null;
  const lines = text
    .slice(start)
    .replace(/^[_\s]+/, '')
    .split('\n');
  const end = lines.findIndex((line) => line.trim() === '');
  const first = lines[0] ?? '';
  const email = parseEmailAddress(ADDRESS.exec(first)?.[1] ?? '');
  if (!email || end < 2 || end > HEAD_LINES) return null;
  return {
    id: `${thread}/answered` as Message['id'],
    from: { name: nameIn(first), email },
    to: [],
    cc: [],
    direction: email === account ? 'outbound' : 'inbound',
    at: null,
    atText: (lines[1] ?? '').replace(/^[^:]*:\s*/, ''),
    dateSource: 'unknown',
    state: 'expanded',
    text: lines.slice(end).join('\n').trim(),
    html: null,
    clipped: false,
    attachments: [],
    links: [],
    hiddenChars: 0,
  };
}

function nameIn(line: string): string {
  return line
    .replace(/^[^:]*:\s*/, '')
    .replace(ADDRESS, '')
    .replace(/["'()[\]]/g, '')
    .trim();
}
