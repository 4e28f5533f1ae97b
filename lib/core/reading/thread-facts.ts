import { domainOf } from '../domain/ids';
import type { PersonChange, ReadMessage, Side, ThreadFacts } from '../domain/read-thread';
import type { Signal } from '../domain/signal';
import type { Participant, Thread } from '../domain/thread';
import { throughGroup } from '../domain/through-group';
import { answerHours } from './answer-hours';
import { fold } from './fold';
import type { Notes } from './notes';
import { objectionsIn } from './objections';
import { roleIn } from './role-words';
import { settleMeetings } from './settle-meetings';

/** A short own mail that only promises an answer leaves the question open. */
const ACKNOWLEDGES_WORDS = 60;

/**
 * Who spoke last, whose turn it is, what is still unanswered. Automatic mail is nobody's turn, nor is mail among ourselves.
 * `notes` are those of `messages`, one each.
 */
export function threadFacts(
  thread: Thread,
  messages: readonly ReadMessage[],
  notes: readonly Notes[],
  ownDomains: readonly string[],
): ThreadFacts {
  const spoken = messages.flatMap((read, at): readonly Spoken[] => {
    const by = read.automatic ? null : speakerOf(read, thread, ownDomains);
    const noted = notes[at];
    return by && noted ? [{ read, by, message: read.message, noted }] : [];
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
    ...told(spoken),
    objections: objectionsIn(spoken, (read) => !acknowledgesOnly(read)),
    lastLine: last?.noted.line ? { ...last.noted.line, by: last.by } : null,
    answerHours: answerHours(spoken),
  };
}

type Spoken = {
  readonly read: ReadMessage;
  readonly by: Side;
  readonly message: ReadMessage['message'];
  readonly noted: Notes;
};

/** What the mails tell, under the name of who told it. */
function told(spoken: readonly Spoken[]): Pick<ThreadFacts, 'documents' | 'meetings' | 'windows' | 'peopleChanges'> {
  const buyers = spoken.filter(({ by }) => by === 'buyer');
  return {
    documents: spoken.flatMap(({ by, noted }) => noted.documents.map((fact) => ({ ...fact, by }))),
    meetings: settleMeetings(
      spoken.flatMap(({ by, noted }) => noted.meetings.map((fact) => ({ fact: { ...fact, by }, on: noted.day }))),
    ),
    windows: buyers.flatMap(({ noted }) => noted.windows),
    peopleChanges: buyers.flatMap((one, at) => [...one.noted.peopleChanges, ...signedIn(one, buyers.slice(0, at))]),
  };
}

const SIGNATURE = 400;

/** Somebody who writes for the first time in a talk that others began, with a title under the name. */
function signedIn({ read }: Spoken, before: readonly Spoken[]): readonly PersonChange[] {
  const { message, zones } = read;
  if (before.length === 0 || before.some((one) => one.message.from.email === message.from.email)) return [];
  const zone = zones.find(({ kind }) => kind === 'signature');
  if (!zone || message.text === null) return [];
  let start = zone.span[0];
  for (const line of message.text.slice(start, Math.min(zone.span[1], start + SIGNATURE)).split('\n')) {
    const role = roleIn(fold(line, false));
    const span = [start, start + line.length] as const;
    if (role !== null)
      return [{ messageId: message.id, quote: line, span, change: 'joins', name: message.from.name || null, role }];
    start += line.length + 1;
  }
  return [];
}

/** `null` = a mail that only colleagues see: it answers nobody. Unknown recipients count as the buyer. */
function speakerOf({ message }: ReadMessage, thread: Thread, ownDomains: readonly string[]): Side | null {
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
