import type { Contact } from '../domain/records';
import { rankReasons } from '../reasons/rank-reasons';
import type { Situation } from '../situation';
import { audienceOf, contactOf } from '../situation-people';
import { type Gate, pass } from './gate';

/** The deal is tagged as one that our management talks to itself, or their management joined others on the mail (S0-37, S0-19). */
export const executive = {
  id: 'executive',
  label: 'Executive account',
  severity: 'ask-first',
  why: 'Management speaks for itself on these accounts.',
  clearedBy: 'executive',
  check(s) {
    const { deal } = s.on;
    if (rankReasons(s).length === 0) return pass;
    if (!deal.tags.includes('executive')) {
      const sponsor = sponsorOn(s);
      if (!sponsor) return pass;
      return {
        kind: 'fires',
        message: `${sponsor.name}, ${sponsor.title}, is on the mail.`,
        fix: 'Ask the executive owner. One yes holds for the deal.',
        decides: `mail to ${sponsor.name}`,
        evidence: [{ kind: 'record', record: sponsor.id, says: `${sponsor.name}: ${sponsor.title}` }],
      };
    }
    return {
      kind: 'fires',
      message: 'This is an executive account.',
      fix: 'Ask its executive owner. One yes holds for the deal.',
      decides: 'mail on this account',
      evidence: [{ kind: 'record', record: deal.id, says: `${deal.name} is tagged executive` }],
    };
  },
} as const satisfies Gate;

const MANAGEMENT =
  /\b(?:chief \w+ (?:\w+ )?officer|chief executive|c[efotimr]o|managing director|president|chair(?:man|woman|person)?|board member|vorstand|geschäftsführer(?:in)?|directeur général|directrice générale|pdg|director general|directora general|consejer[oa] delegad[oa])\b/iu;

/** Somebody of their management among others; who talks with us alone talks with us as themselves. */
function sponsorOn(s: Situation): Contact | null {
  const people = audienceOf(s);
  if (people.length < 2) return null;
  for (const { email } of people) {
    const contact = contactOf(s, email);
    if (contact?.title && MANAGEMENT.test(contact.title) && !/\bvice\b/i.test(contact.title)) return contact;
  }
  return null;
}
