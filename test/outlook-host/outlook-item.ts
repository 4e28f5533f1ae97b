export type OutlookPerson = { readonly name: string; readonly address: string };

/** A mail as both test hosts keep it. `compose` = it is being written and has no id yet. */
export type OutlookItem = {
  readonly id: string;
  readonly compose?: boolean;
  readonly subject: string;
  readonly conversationId: string | null;
  readonly internetMessageId: string;
  /** UTC milliseconds. */
  readonly date: number;
  readonly from: OutlookPerson;
  readonly to: readonly OutlookPerson[];
  readonly cc?: readonly OutlookPerson[];
  readonly body: { readonly html: string; readonly text: string };
  /** `Message-ID`s this mail answers, oldest first. */
  readonly references?: readonly string[];
  /** False for a mail that never travelled: then Outlook has no headers for it. */
  readonly headers?: boolean;
  readonly attachments?: readonly string[];
};

/** The internet headers as the mail server would have kept them; one line folded, as they are. */
export function headersOf(item: OutlookItem): string {
  if (item.headers === false) return '';
  const references = item.references?.length ? [`References: ${item.references.join('\r\n ')}`] : [];
  return [
    'Received: from mail.buyer.example by mx.seller.example;',
    '\tThu, 11 Jun 2026 08:00:01 +0000',
    `Message-ID: ${item.internetMessageId}`,
    ...references,
    `Date: ${new Date(item.date).toUTCString().replace('GMT', '+0000')}`,
    '',
  ].join('\r\n');
}

/** The subject without the prefixes that answering puts before it. */
export function normalizedSubject(subject: string): string {
  return subject.replace(/^(?:(?:re|fwd?|aw|wg)\s*:\s*)+/i, '');
}
