import { type EmailAddress, type MessageId, parseEmailAddress, type ThreadId } from '@/lib/core/domain/ids';
import type { Instant } from '@/lib/core/domain/instant';
import type { Participant, Thread } from '@/lib/core/domain/thread';

type About = { readonly subject: string | null; readonly account: EmailAddress | null; readonly now: Instant };

/**
 * One message the rep pasted because the page could not be read. Who wrote it is taken from a `From:` line or the first
 * address; the lines of a head above the words are cut, or all below an "Ana wrote:" would pass for a quote.
 */
export function pastedThread(pasted: string, { subject, account, now }: About): Thread {
  const { head, text } = splitHead(pasted);
  const own = account ?? ('me@example.com' as EmailAddress);
  const id = `paste:${now}`;
  return {
    id: id as ThreadId,
    account: own,
    subject: subject ?? subjectOf(head) ?? 'Pasted message',
    messages: [
      {
        id: `${id}:1` as MessageId,
        from: writerOf(pasted, own),
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

const FIELD = /^(from|to|cc|date|sent|subject|reply-to|von|an|datum|gesendet|betreff|de|à|objet|envoyé)\s*:/i;
const WROTE = /(wrote|writes|schrieb|a écrit|escribió|escreveu|ha scritto|schreef)\s*:$/i;
/** A name with an address and no more, `to me`, a time of day: what comes along when a message is copied off the page. */
const CARD =
  /^[^<>@]{0,60}<?[^\s<>@]+@[^\s<>@]+>?$|^(to|an|à) (me|mich|moi)$|^[^.!?]{0,30}\d{1,2}[:.]\d{2}\b[^.!?]{0,30}$/i;

function splitHead(pasted: string): { readonly head: readonly string[]; readonly text: string } {
  const lines = pasted.replace(/\r\n?/g, '\n').split('\n');
  let start = 0;
  for (let at = 0; at < Math.min(lines.length, 14); at += 1) {
    const line = (lines[at] ?? '').trim();
    if (line === '') continue;
    if (!FIELD.test(line) && !WROTE.test(line) && !CARD.test(line)) break;
    start = at + 1;
  }
  const text = lines.slice(start).join('\n').trim();
  // nothing below it: what looked like a head was the message
  return text === '' ? { head: [], text: pasted } : { head: lines.slice(0, start), text };
}

function subjectOf(head: readonly string[]): string | null {
  const line = head.find((one) => /^\s*(subject|betreff|objet)\s*:/i.test(one));
  return line?.slice(line.indexOf(':') + 1).trim() || null;
}

function writerOf(text: string, own: EmailAddress): Participant {
  for (const found of text.matchAll(/(?:([^\n<>:]{1,60}) )?<?([^\s<>(),;:]+@[^\s<>(),;:]+)>?/g)) {
    const email = parseEmailAddress(found[2] ?? '');
    if (email && email !== own) return { name: (found[1] ?? '').replace(/^["“]|["”]$/g, '').trim(), email };
  }
  return { name: 'Somebody', email: 'unknown@example.com' as EmailAddress };
}
