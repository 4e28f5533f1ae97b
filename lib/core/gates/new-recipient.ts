import type { SomeEvidence } from '../domain/evidence';
import { firstName } from '../domain/first-name';
import { domainOf } from '../domain/ids';
import type { ReadMessage } from '../domain/read-thread';
import type { Participant } from '../domain/thread';
import type { Situation } from '../situation';
import { buyersOn, contactOf, fullNameOf, newestOf } from '../situation-people';
import { type Gate, pass } from './gate';
import { answerTo } from './support/check-signals';
import { ownSentence } from './support/own-sentence';

/** Somebody on the newest mail is no contact on this deal yet. */
export const newRecipient = {
  id: 'new-recipient',
  label: 'New person',
  severity: 'ask-first',
  why: 'Who joins a deal changes it. The account owner decides who is written to.',
  clearedBy: 'account',
  check(s) {
    const newest = newestOf(s);
    if (!newest) return pass;
    const known = new Set<string>(s.on.contacts.flatMap((contact) => [contact.email, ...contact.otherEmails]));
    const strangers = buyersOn(s, newest.message).filter(
      (person) =>
        !known.has(person.email) &&
        !s.thread.ownDomains.includes(domainOf(person.email)) &&
        !approved(s, person, newest),
    );
    const [first] = strangers;
    if (!first) return pass;
    const sender = first.email === newest.message.from.email;
    const name = fullNameOf(s, first);
    const others = strangers.length > 1 ? ` and ${strangers.length - 1} more` : '';
    // the mail often says who the person is
    const named =
      newest.message.from.email === first.email ? null : ownSentence(newest, firstName({ name, email: null }));
    const record = {
      kind: 'record',
      record: newest.message.id,
      says: `${name}${others} on the mail, not on the deal`,
    } as const;
    const evidence: SomeEvidence = named ? [named, record] : [record];
    const fires = {
      kind: 'fires',
      message: `${name}${others} joined and is not on the deal.`,
      fix: 'Ask the account owner, or add them as a stakeholder.',
      decides: `${name}${others} joining`,
      evidence,
    } as const;
    // a known contact of another company may be the same person under a second hat
    const elsewhere = contactOf(s, first.email);
    if (!elsewhere || sender || strangers.length > 1) return fires;
    const answer = answerTo(s, 'new-recipient', newest.message.id);
    if (answer === null) {
      return {
        kind: 'unknown',
        question: `${name} is a contact at another company. Are they new on this deal?`,
        evidence,
      };
    }
    return answer ? fires : pass;
  },
} as const satisfies Gate;

/** The owner said yes to this person on an earlier mail: that covers the mails after it. */
function approved(s: Situation, person: Participant, newest: ReadMessage): boolean {
  const yes = s.on.reviews.filter((row) => row.gate === 'new-recipient' && row.status === 'cleared');
  const asked = new Set(
    yes.flatMap((row) => row.evidence.map((one) => (one.kind === 'quote' ? one.messageId : one.record))),
  );
  return s.thread.messages.some(
    (read) =>
      read !== newest &&
      asked.has(read.message.id) &&
      buyersOn(s, read.message).some(({ email }) => email === person.email),
  );
}
