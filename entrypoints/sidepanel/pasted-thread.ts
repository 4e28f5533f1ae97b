import { type EmailAddress, type MessageId, parseEmailAddress, type ThreadId } from '@/lib/core/domain/ids';
import type { Instant } from '@/lib/core/domain/instant';
import type { Participant, Thread } from '@/lib/core/domain/thread';

type About = { readonly subject: string | null; readonly account: EmailAddress | null; readonly now: Instant };

/** One message the rep pasted because the page could not be read. Who wrote it is taken from a `From:` line or the first address. */
export function pastedThread(text: string, { subject, account, now }: About): Thread {
  const own = account ?? ('me@example.com' as EmailAddress);
  const id = `paste:${now}`;
  return {
    id: id as ThreadId,
    account: own,
    subject: subject ?? 'Pasted message',
    messages: [
      {
        id: `${id}:1` as MessageId,
        from: writerOf(text, own),
        to: [{ name: '', email: own }],
        cc: [],
        direction: 'inbound',
        at: now,
        atText: 'pasted now',
        dateSource: 'unknown',
        state: 'expanded',
        text,
        html: null,
        clipped: false,
        attachments: [],
        links: [],
        hiddenChars: 0,
      },
    ],
    completeness: { read: 1, total: 1, headers: 'partial', bodies: 'full', dates: 'none' },
    conversationView: false,
    source: 'paste',
  };
}

function writerOf(text: string, own: EmailAddress): Participant {
  for (const found of text.matchAll(/(?:([^\n<>:]{1,60}) )?<?([^\s<>(),;:]+@[^\s<>(),;:]+)>?/g)) {
    const email = parseEmailAddress(found[2] ?? '');
    if (email && email !== own) return { name: (found[1] ?? '').replace(/^["“]|["”]$/g, '').trim(), email };
  }
  return { name: 'Somebody', email: 'unknown@example.com' as EmailAddress };
}
