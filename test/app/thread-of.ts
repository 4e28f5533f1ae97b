import type { EmailAddress, MessageId } from '@/lib/core/domain/ids';
import type { Instant } from '@/lib/core/domain/instant';
import type { Message, Thread } from '@/lib/core/domain/thread';
import { REP, threadId } from '../store/example-rows';

/** A thread with the rep; each line is `[id, from, minutes after the start, text]`, `me` = the rep. */
export function threadOf(
  start: Instant,
  ...lines: readonly (readonly [id: string, from: string, minutes: number, text: string])[]
): Thread {
  const messages = lines.map(([id, from, minutes, text]): Message => {
    const own = from === 'me';
    const sender = { name: '', email: own ? REP.email : (from as EmailAddress) };
    const others = [...new Set(lines.map((line) => line[1]))].filter((each) => each !== from);
    const to = others.map((each) => ({ name: '', email: each === 'me' ? REP.email : (each as EmailAddress) }));
    return {
      id: id as MessageId,
      from: sender,
      to,
      cc: [],
      direction: own ? 'outbound' : 'inbound',
      at: (start + minutes * 60_000) as Instant,
      atText: '',
      dateSource: 'header',
      state: 'expanded',
      text,
      html: null,
      clipped: false,
      attachments: [],
      links: [],
      hiddenChars: 0,
    };
  });
  const count = { read: messages.length, total: messages.length };
  return {
    id: threadId('t1'),
    account: REP.email,
    subject: 'The plan',
    messages,
    completeness: { ...count, headers: 'full', bodies: 'full', dates: 'full' },
    conversationView: true,
    source: 'dom',
  };
}
