import type { Thread } from '../../../lib/core/domain/thread';
import type { OpenConversation } from '../../../lib/mail/office/graph/read-conversation';
import { outlookMessageId, outlookThreadId } from '../../../lib/mail/office/office-ids';

/** A conversation as Microsoft Graph gives it: ids in Graph's alphabet, newest first as a mailbox would have it. */
export const conversationId = "AAQkAGVm-Conv_O'Hara=";
const office = "AAQkAGVm/Conv+O'Hara=";

const jonas = { emailAddress: { name: 'Jonas Weber', address: 'jonas.weber@northlight.example' } };
const ana = { emailAddress: { name: 'Ana Ruiz', address: 'Ana.Ruiz@corvane.example' } };

export type GraphRow = Record<string, unknown>;

export function graphRow(number: number, more: GraphRow = {}): GraphRow {
  const buyer = number % 2 === 1;
  const words = `<p>Words of mail ${number}.</p>`;
  return {
    id: `AAMk-Item_${number}=`,
    conversationId,
    internetMessageId: `<${number}@mail.example>`,
    isDraft: false,
    subject: 'Rollout in two plants',
    from: buyer ? ana : jonas,
    toRecipients: [buyer ? jonas : ana],
    ccRecipients: [],
    sentDateTime: `2026-06-${String(number).padStart(2, '0')}T09:15:00Z`,
    uniqueBody: { contentType: 'html', content: words },
    body: { contentType: 'html', content: words },
    ...more,
  };
}

/** The third mail is open in Outlook. */
export const open: OpenConversation = {
  open: outlookMessageId({ itemId: 'AAMk/Item+3=', internetMessageId: '<3@mail.example>' }),
  shown: {
    id: outlookThreadId(office),
    account: 'jonas.weber@northlight.example' as Thread['account'],
    subject: 'Rollout in two plants',
    messages: [
      {
        id: outlookMessageId({ itemId: 'AAMk/Item+3=', internetMessageId: '<3@mail.example>' }),
        from: { name: 'Ana Ruiz', email: 'ana.ruiz@corvane.example' as Thread['account'] },
        to: [{ name: 'Jonas Weber', email: 'jonas.weber@northlight.example' as Thread['account'] }],
        cc: [],
        direction: 'inbound',
        at: null,
        atText: '3 June',
        dateSource: 'unknown',
        state: 'expanded',
        text: 'Words as they are on screen.',
        html: null,
        clipped: false,
        attachments: [{ name: 'plan.pdf' }],
        links: [],
        hiddenChars: 0,
      },
    ],
    completeness: { read: 1, total: 3, headers: 'partial', bodies: 'partial', dates: 'none' },
    conversationView: true,
    source: 'office',
  },
};
