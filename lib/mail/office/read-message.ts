import type { EmailAddress } from '../../core/domain/ids';
import { type Instant, isoOf } from '../../core/domain/instant';
import { ok, type Result } from '../../core/domain/result';
import type { Message } from '../../core/domain/thread';
import type { MailError } from '../mail-adapter';
import { askOffice } from './ask-office';
import { bodyOfHtml, bodyOfText } from './body-of-mail';
import type { MailHeaders } from './mail-headers';
import { problem } from './mail-problem';
import type { OfficeDeps } from './office-deps';
import type { OfficeAddress, OfficeItem } from './office-host';
import { outlookMessageId } from './office-ids';
import { peopleOf, personOf } from './person-of';

/** One mail that was sent or received, and what it says of the mails before it. */
export type MailRead = {
  readonly message: Message;
  /** `Message-ID` of this mail and of those it answers, as far as its headers name them. */
  readonly internetId: string | null;
  readonly earlier: readonly string[];
  /** It answers or passes on a mail: by its headers, its subject or the history in its body. */
  readonly answers: boolean;
};

/**
 * Reads the open item. Its date is the one in its headers (`header`), or the time the mailbox took the mail in (`mail-id`)
 * where Outlook gives no headers. Outbound = sent by the mailbox's own address.
 */
export async function readMessage(
  deps: OfficeDeps,
  item: OfficeItem,
  asked: Promise<MailHeaders | null>,
  account: EmailAddress,
): Promise<Result<MailRead, MailError>> {
  // Office may put another item behind the same object: its fields are taken before the first wait
  const known = fieldsOf(item, account);
  if (!known) return problem('page-changed', 'no sender');
  const [body, headers] = await Promise.all([readBody(deps, item), asked]);
  if (!body.ok) return body;
  const { created, normalizedSubject, subject, internetId, ...fields } = known;
  const taken = created ? { at: created, atText: isoOf(created), dateSource: 'mail-id' } : UNDATED;
  const dated = headers?.date ? { at: headers.date.at, atText: headers.date.text, dateSource: 'header' } : taken;
  const earlier = (headers?.earlier ?? []).filter((id) => id !== internetId);
  const message = { ...fields, ...dated, state: 'expanded', ...body.value } as const;
  const prefixed = normalizedSubject !== undefined && normalizedSubject.trim() !== subject.trim();
  const answers = earlier.length > 0 || prefixed || body.value.quotedFrom !== undefined;
  return ok({ message: message as Message, internetId, earlier, answers });
}

const UNDATED = { at: null, atText: '', dateSource: 'unknown' } as const;

function fieldsOf(item: OfficeItem, account: EmailAddress) {
  const from = personOf(item.from as OfficeAddress | undefined);
  if (!from || !item.itemId) return null;
  const internetId = item.internetMessageId || null;
  const created = item.dateTimeCreated?.getTime();
  return {
    id: outlookMessageId({ itemId: item.itemId, internetMessageId: internetId }),
    internetId,
    from,
    to: peopleOf(item.to as readonly OfficeAddress[]),
    cc: peopleOf(item.cc as readonly OfficeAddress[]),
    direction: from.email === account ? 'outbound' : 'inbound',
    created: Number.isFinite(created) ? (created as Instant) : null,
    subject: item.subject as string,
    normalizedSubject: item.normalizedSubject,
    attachments: (item.attachments ?? []).filter((one) => !one.isInline).map(({ name }) => ({ name })),
  } as const;
}

/** Html tells history and hidden words from the sender's own; without it the text has to do. */
async function readBody(deps: OfficeDeps, item: OfficeItem): Promise<Result<ReturnType<typeof bodyOfHtml>, MailError>> {
  const html = await askOffice<string>(deps, (done) => item.body.getAsync('html', done));
  if (html.ok) return ok(bodyOfHtml(html.value));
  if (html.error.kind !== 'page-changed') return html;
  const text = await askOffice<string>(deps, (done) => item.body.getAsync('text', done));
  return text.ok ? ok(bodyOfText(text.value)) : text;
}
