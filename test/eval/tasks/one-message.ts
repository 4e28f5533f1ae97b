import type { EmailAddress, MessageId, OwnerId, ThreadId } from '@/lib/core/domain/ids';
import type { Instant } from '@/lib/core/domain/instant';
import type { ReadThread } from '@/lib/core/domain/read-thread';
import { readThread } from '@/lib/core/reading/read-thread';

const buyer = { name: 'Buyer', email: 'buyer@buyer.example' as EmailAddress };
const rep = { id: 'rep' as OwnerId, name: 'Rep', email: 'rep@seller.example' as EmailAddress, zone: 'UTC' };

/** One mail as a thread of its own. */
export function readOne(text: string, at: Instant | null, speaker: 'buyer' | 'rep', subject = ''): ReadThread {
  const from = speaker === 'buyer' ? buyer : rep;
  return readThread(
    {
      id: 'thread' as ThreadId,
      account: rep.email,
      subject,
      conversationView: true,
      source: 'paste',
      completeness: { read: 1, total: 1, headers: 'full', bodies: 'full', dates: 'full' },
      messages: [
        {
          id: 'm1' as MessageId,
          from: { name: from.name, email: from.email },
          to: [speaker === 'buyer' ? rep : buyer],
          cc: [],
          at,
          atText: '',
          dateSource: at === null ? 'unknown' : 'header',
          direction: speaker === 'buyer' ? 'inbound' : 'outbound',
          state: 'expanded',
          text,
          html: null,
          clipped: false,
          attachments: [],
          links: [],
          hiddenChars: 0,
        },
      ],
    },
    rep,
  );
}
