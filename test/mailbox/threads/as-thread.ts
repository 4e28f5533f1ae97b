import { type MessageId, parseEmailAddress, type ThreadId } from '../../../lib/core/domain/ids';
import { isoOf } from '../../../lib/core/domain/instant';
import type { Message, Participant, Thread } from '../../../lib/core/domain/thread';
import type { DemoMessage, DemoThread, Person } from './demo-thread';
import { people } from './people';

/** The thread as the core sees it: whole, or `as-shown` with only the bodies that Gmail shows unfolded. */
export function asThread(demo: DemoThread, how: 'whole' | 'as-shown' = 'whole'): Thread {
  const messages = demo.messages.filter((m) => how === 'whole' || m.state !== 'super').map((m) => asMessage(m, how));
  const read = messages.filter((m) => m.text !== null).length;
  const full = read === demo.messages.length;
  return {
    id: `gmail:${demo.id}` as ThreadId,
    account: participant(people.jonas).email,
    subject: demo.subject,
    messages,
    completeness: {
      read,
      total: demo.messages.length,
      headers: messages.length === demo.messages.length ? 'full' : 'partial',
      bodies: full ? 'full' : 'partial',
      dates: 'full',
    },
    conversationView: true,
    source: how === 'whole' ? 'print-view' : 'dom',
  };
}

function asMessage(m: DemoMessage, how: 'whole' | 'as-shown'): Message {
  const shown = how === 'whole' || m.state === 'expanded';
  return {
    id: `gmail:${m.id}` as MessageId,
    from: participant(m.from),
    to: m.to.map(participant),
    cc: m.cc.map(participant),
    direction: m.from === people.jonas ? 'outbound' : 'inbound',
    at: m.at,
    atText: isoOf(m.at),
    dateSource: 'mail-id',
    state: m.state === 'super' ? 'hidden' : m.state,
    text: shown ? m.text : null,
    html: shown ? m.ownHtml + (m.quoteHtml ?? '') : null,
    ...(shown && m.quotedFrom !== null ? { quotedFrom: m.quotedFrom } : {}),
    clipped: false,
    attachments: m.attachments.map((name) => ({ name })),
    links: m.links,
    hiddenChars: 0,
  };
}

function participant(person: Person): Participant {
  const email = parseEmailAddress(person.email);
  if (!email) throw new Error(`not an address: ${person.email}`);
  return { name: person.name, email };
}
