import type { Evidence, SomeEvidence } from '../domain/evidence';
import { domainOf } from '../domain/ids';
import { sayDay } from '../domain/instant';
import type { Suppression } from '../domain/suppression';
import type { Participant } from '../domain/thread';
import type { Situation } from '../situation';
import { audienceOf, calledOf, contactOf, newestOf } from '../situation-people';
import { type Gate, type GateResult, pass } from './gate';
import { answerTo } from './support/check-signals';
import { covers } from './support/suppression';

/** Somebody the mail would reach is on our own list of people we do not write to. */
export const suppressed = {
  id: 'suppressed',
  label: 'Suppressed',
  severity: 'never-send',
  why: 'Somebody put this person, company or deal on the list for a reason. Only the account owner lifts it.',
  check(s) {
    const people = audienceOf(s);
    for (const row of s.on.suppressions) {
      if (row.scope.kind === 'deal') return fires(s, row, 'this deal');
      const person = people.find(({ email }) => covers(row.scope, { email, contact: contactOf(s, email) }, s.on.deal));
      if (!person) continue;
      return fires(s, row, row.scope.kind === 'company' ? (s.on.company?.name ?? 'this company') : calledOf(s, person));
    }
    return namesake(s, people);
  },
} as const satisfies Gate;

function fires(s: Situation, row: Suppression, whom: string): GateResult {
  const till = row.until ? ` until ${sayDay(row.until, s.today)}` : '';
  return {
    kind: 'fires',
    headline: `Nothing goes to ${whom}${till}.`,
    message: `${whom === 'this deal' ? 'This deal' : whom} is suppressed${till}: ${row.reason.replace('-', ' ')}.`,
    fix: 'Leave it, or ask the account owner to lift the suppression.',
    evidence: evidenceOf(s, row),
  };
}

/** The words it rests on where this thread holds them, and the row in the ledger. */
function evidenceOf(s: Situation, row: Suppression): SomeEvidence {
  const by = s.records.owners.find((owner) => owner.id === row.by)?.name ?? row.source;
  const record: Evidence = {
    kind: 'record',
    record: row.id,
    says: `Suppressed by ${by}: ${row.reason.replace('-', ' ')}`,
  };
  const quote = row.evidence;
  const here = quote?.kind === 'quote' && s.thread.messages.some(({ message }) => message.id === quote.messageId);
  return here && quote ? [quote, record] : [record];
}

/** The same name at the same company under an address we do not know: maybe the person on the list. */
function namesake(s: Situation, people: readonly Participant[]): GateResult {
  for (const row of s.on.suppressions) {
    if (row.scope.kind !== 'person') continue;
    const { contactId, emails } = row.scope;
    const listed = s.on.contacts.find((contact) => contact.id === contactId);
    if (!listed) continue;
    const domains = new Set([listed.email, ...emails].map(domainOf));
    const twin = people.find(
      ({ name, email }) => domains.has(domainOf(email)) && !contactOf(s, email) && same(name, listed.name),
    );
    if (!twin) continue;
    const newest = newestOf(s)?.message.id ?? null;
    const answer = answerTo(s, 'suppressed', newest);
    if (answer === true) return fires(s, row, calledOf(s, twin));
    if (answer === null) {
      return {
        kind: 'unknown',
        question: `${listed.name} is suppressed under another address. Is ${twin.email} the same person?`,
        evidence: evidenceOf(s, row),
      };
    }
  }
  return pass;
}

function same(a: string, b: string): boolean {
  const plain = (name: string) =>
    name
      .normalize('NFKD')
      .toLowerCase()
      .split(/[^\p{L}]+/u)
      .filter(Boolean)
      .sort()
      .join(' ');
  return plain(a) !== '' && plain(a) === plain(b);
}
