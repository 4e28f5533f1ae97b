import { domainOf } from '../domain/ids';
import type { ReadMessage, ThreadFacts } from '../domain/read-thread';
import type { Signal } from '../domain/signal';
import type { Participant, Thread } from '../domain/thread';
import { throughGroup } from '../domain/through-group';

/** A short own mail that only promises an answer leaves the question open. */
const ACKNOWLEDGES_WORDS = 60;

/** Who spoke last, whose turn it is, what is still unanswered. Automatic mail is nobody's turn, nor is mail among ourselves. */
export function threadFacts(
  thread: Thread,
  messages: readonly ReadMessage[],
  ownDomains: readonly string[],
): ThreadFacts {
  const spoken = messages.flatMap((read) => {
    const by = read.automatic ? null : speakerOf(read, thread, ownDomains);
    return by ? [{ read, by }] : [];
  });
  const last = spoken.at(-1);
  const inbound = spoken.findLast(({ by }) => by === 'buyer')?.read.message;
  const outbound = spoken.findLast(({ by }) => by === 'rep')?.read.message;
  return {
    last: last ? { messageId: last.read.message.id, by: last.by, at: last.read.message.at } : null,
    turn: !last ? 'nobody' : last.by === 'buyer' ? 'rep' : 'buyer',
    attempts: spoken.slice(spoken.findLastIndex(({ by }) => by === 'buyer') + 1).length,
    lastInbound: inbound?.id ?? null,
    lastOutbound: outbound?.id ?? null,
    lastTwoWay: inbound?.at ?? null,
    buyers: buyersOf(thread, ownDomains),
    newPeople: newPeopleIn(thread, ownDomains),
    openQuestions: openQuestions(spoken),
    documents: [],
    meetings: [],
    windows: [],
    peopleChanges: [],
    objections: [],
    lastLine: null,
    answerHours: { buyer: null, rep: null },
  };
}

type Spoken = { readonly read: ReadMessage; readonly by: 'buyer' | 'rep' };

/** `null` = a mail that only colleagues see: it answers nobody. Unknown recipients count as the buyer. */
function speakerOf({ message }: ReadMessage, thread: Thread, ownDomains: readonly string[]): Spoken['by'] | null {
  if (message.direction === 'inbound' && !isOurs(message.from, thread, ownDomains)) return 'buyer';
  const to = [...message.to, ...message.cc];
  return to.length > 0 && to.every((person) => isOurs(person, thread, ownDomains)) ? null : 'rep';
}

function isOurs(person: Participant, thread: Thread, ownDomains: readonly string[]): boolean {
  return (
    person.email === thread.account ||
    (ownDomains.includes(domainOf(person.email)) && throughGroup(person.name) === null)
  );
}

function buyersOf(thread: Thread, ownDomains: readonly string[]): readonly Participant[] {
  const seen = new Map<string, Participant>();
  for (const { from, to, cc } of thread.messages) {
    for (const person of [from, ...to, ...cc]) {
      const known = seen.get(person.email);
      if (!isOurs(person, thread, ownDomains) && (!known || (known.name === '' && person.name !== '')))
        seen.set(person.email, person);
    }
  }
  return [...seen.values()];
}

function newPeopleIn(thread: Thread, ownDomains: readonly string[]): ThreadFacts['newPeople'] {
  const newest = thread.messages.at(-1);
  if (!newest || thread.messages.length < 2) return [];
  const before = new Set(
    thread.messages.slice(0, -1).flatMap(({ from, to, cc }) => [from, ...to, ...cc].map((person) => person.email)),
  );
  const found = new Map<string, Participant>();
  for (const person of [newest.from, ...newest.to, ...newest.cc]) {
    if (!before.has(person.email) && !isOurs(person, thread, ownDomains)) found.set(person.email, person);
  }
  return [...found.values()].map((person) => ({ person, messageId: newest.id }));
}

/** The buyer's questions that no later own mail answered. */
function openQuestions(spoken: readonly Spoken[]): readonly Signal[] {
  let open: readonly Signal[] = [];
  for (const { read, by } of spoken) {
    if (by === 'buyer') open = [...open, ...read.signals.filter((signal) => signal.kind === 'open-question')];
    else if (!acknowledgesOnly(read)) open = [];
  }
  return open;
}

function acknowledgesOnly(read: ReadMessage): boolean {
  const promises = read.commitments.some(
    ({ kind, who }) => who === 'rep' && (kind === 'answer' || kind === 'send' || kind === 'review'),
  );
  return promises && read.own.split(/\s+/).length < ACKNOWLEDGES_WORDS;
}
