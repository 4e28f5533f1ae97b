import type { ReadMessage, ThreadFacts } from '../../lib/core/domain/read-thread';
import type { Participant } from '../../lib/core/domain/thread';

const buyer = (read: ReadMessage) => read.message.direction === 'inbound' && !read.automatic;
const ours = (read: ReadMessage) => read.message.direction === 'outbound' && !read.automatic;

/** The facts of a thread written by hand: everybody outside northlight.example is the buyer's side. */
export function factsOf(messages: readonly ReadMessage[]): ThreadFacts {
  const lastIn = messages.findLastIndex(buyer);
  const lastOut = messages.findLastIndex(ours);
  const last = messages[Math.max(lastIn, lastOut)];
  const since = messages.slice(lastOut + 1).filter(buyer);
  const by = last && buyer(last) ? 'buyer' : 'rep';
  return {
    last: last ? { messageId: last.message.id, by, at: last.message.at } : null,
    turn: last ? (by === 'buyer' ? 'rep' : 'buyer') : 'nobody',
    attempts: messages.slice(lastIn + 1).filter(ours).length,
    lastInbound: messages[lastIn]?.message.id ?? null,
    lastOutbound: messages[lastOut]?.message.id ?? null,
    lastTwoWay: messages[lastIn]?.message.at ?? null,
    buyers: buyersOf(messages),
    newPeople: [],
    openQuestions: since.flatMap((read) => read.signals.filter((signal) => signal.kind === 'open-question')),
    documents: [],
    meetings: [],
    windows: [],
    peopleChanges: [],
    objections: [],
    lastLine: null,
    answerHours: { buyer: null, rep: null },
  };
}

function buyersOf(messages: readonly ReadMessage[]): readonly Participant[] {
  const people = new Map<string, Participant>();
  for (const { message } of messages) {
    for (const one of [message.from, ...message.to, ...message.cc]) {
      if (!one.email.endsWith('@northlight.example')) people.set(one.email, one);
    }
  }
  return [...people.values()];
}
