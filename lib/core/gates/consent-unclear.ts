import type { SomeEvidence } from '../domain/evidence';
import type { Contact } from '../domain/records';
import type { Participant } from '../domain/thread';
import type { Situation } from '../situation';
import { audienceOf, calledOf, contactOf, isBuyersWord, newestOf } from '../situation-people';
import { type Gate, type GateResult, pass } from './gate';
import { answerTo } from './support/check-signals';

/** Nobody knows whether this person agreed to hear from us. Somebody who wrote to us did. */
export const consentUnclear = {
  id: 'consent-unclear',
  label: 'Consent unclear',
  severity: 'never-send',
  why: 'Without their consent or their own mail there is no basis for writing.',
  check(s) {
    for (const person of audienceOf(s)) {
      const contact = contactOf(s, person.email);
      if (!contact || contact.consent === 'given') continue;
      if (contact.consent === 'withdrawn') return fires(s, person, contact, 'withdrew their consent');
      if (wrote(s, contact)) continue;
      const result = unclear(s, person, contact);
      if (result.kind !== 'pass') return result;
    }
    return pass;
  },
} as const satisfies Gate;

function unclear(s: Situation, person: Participant, contact: Contact): GateResult {
  const newest = newestOf(s);
  // a colleague who writes put them on the mail: that may be enough, and the rep can tell
  if (!newest || !isBuyersWord(s, newest))
    return fires(s, person, contact, 'never wrote to us and no consent is on record');
  const answer = answerTo(s, 'consent-unclear', newest.message.id);
  if (answer === true) return fires(s, person, contact, 'never wrote to us and no consent is on record');
  if (answer === false) return pass;
  const [name, by] = [calledOf(s, person), calledOf(s, newest.message.from)];
  return {
    kind: 'unknown',
    question: `${by} put ${name} on this mail, and no consent is on record. Is it unclear whether we may write to ${name}?`,
    evidence: record(contact, `Consent of ${contact.name}: unclear`),
  };
}

function fires(s: Situation, person: Participant, contact: Contact, what: string): GateResult {
  const name = calledOf(s, person);
  return {
    kind: 'fires',
    headline: `It is not clear that we may write to ${name}.`,
    message: `${name} ${what}.`,
    fix: 'Ask on what basis we write, and note it on the contact.',
    evidence: record(contact, `Consent of ${contact.name}: ${contact.consent}`),
  };
}

function record(contact: Contact, says: string): SomeEvidence {
  return [{ kind: 'record', record: contact.id, says }];
}

function wrote(s: Situation, contact: Contact): boolean {
  const mails: readonly string[] = [contact.email, ...contact.otherEmails];
  return s.thread.messages.some((read) => isBuyersWord(s, read) && mails.includes(read.message.from.email));
}
