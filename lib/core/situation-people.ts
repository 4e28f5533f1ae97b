import { firstName } from './domain/first-name';
import { domainOf, type EmailAddress } from './domain/ids';
import type { ReadMessage } from './domain/read-thread';
import type { Contact, Owner } from './domain/records';
import type { Message, Participant } from './domain/thread';
import { throughGroup } from './domain/through-group';
import type { Situation } from './situation';

/** The rep or somebody of the rep's own company. */
export function isOwn(s: Situation, email: EmailAddress): boolean {
  if (email === s.thread.account || email === s.records.rep.email) return true;
  // an outsider whose mail our own group passed on stands among the buyers, under the group's address
  return s.thread.ownDomains.includes(domainOf(email)) && !s.thread.facts.buyers.some((buyer) => buyer.email === email);
}

/** Written by a person of the buyer's side; automatic mail is not. */
export function isBuyersWord(s: Situation, read: ReadMessage): boolean {
  return read.message.direction === 'inbound' && !read.automatic && !isOwn(s, read.message.from.email);
}

/** Written by us to the buyer's side; a mail that only colleagues see answers nobody. Unknown recipients count as the buyer. */
export function isOwnWord(s: Situation, { automatic, message }: ReadMessage): boolean {
  if (automatic || (message.direction === 'inbound' && !isOwn(s, message.from.email))) return false;
  const to = [...message.to, ...message.cc];
  return to.length === 0 || to.some((person) => !isOwn(s, person.email));
}

/** The buyer's side of one message: sender, To and Cc, each once. */
export function buyersOn(s: Situation, message: Message): readonly Participant[] {
  const seen = new Map<EmailAddress, Participant>();
  for (const person of [message.from, ...message.to, ...message.cc]) {
    if (!isOwn(s, person.email) && !seen.has(person.email)) seen.set(person.email, person);
  }
  return [...seen.values()];
}

/** The newest message a person wrote with the buyer's side on it; where there is none, the newest at all. */
export function newestOf(s: Situation): ReadMessage | null {
  const { messages } = s.thread;
  return messages.findLast((read) => isBuyersWord(s, read) || isOwnWord(s, read)) ?? messages.at(-1) ?? null;
}

/** Who a reply to all would reach: the buyer's side of the newest message a person wrote. */
export function audienceOf(s: Situation): readonly Participant[] {
  const newest = newestOf(s);
  return newest ? buyersOn(s, newest.message) : [];
}

/** The person the talk is with: who wrote last on the buyer's side, else the first one our newest mail went to. */
export function counterpartOf(s: Situation): Participant | null {
  const spoke = s.thread.messages.findLast((read) => isBuyersWord(s, read));
  return spoke?.message.from ?? audienceOf(s)[0] ?? s.thread.facts.buyers[0] ?? null;
}

export function contactOf(s: Situation, email: EmailAddress): Contact | null {
  const has = (contact: Contact) => contact.email === email || contact.otherEmails.includes(email);
  return s.on.contacts.find(has) ?? s.records.contacts.find(has) ?? null;
}

/** The name as the records know it, else as the mail shows it. */
export function calledOf(s: Situation, person: Participant): string {
  return firstName({ name: contactOf(s, person.email)?.name ?? person.name, email: person.email });
}

export function fullNameOf(s: Situation, person: Participant): string {
  const name = contactOf(s, person.email)?.name ?? throughGroup(person.name) ?? person.name;
  return name.trim() === '' ? person.email : name;
}

/** Who decides on what a gate holds; the deal's own owner where nobody has that duty. */
export function ownerFor(s: Situation, gate: string): Owner | null {
  const duty = s.policy.approvals[gate] ?? s.policy.approvals[MATRIX_ROW[gate] ?? ''] ?? 'account';
  return s.records.owners.find((owner) => owner.duties.includes(duty)) ?? s.on.owner;
}

/** Gates that stand for a row of the approval matrix under another name. */
const MATRIX_ROW: Readonly<Record<string, string>> = {
  'changed-expectations': 'expectations',
  'first-promise': 'expectations',
  'existing-customer': 'ownership',
};
