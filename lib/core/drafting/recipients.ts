import type { EmailAddress } from '../domain/ids';
import type { Situation } from '../situation';
import { audienceOf, counterpartOf } from '../situation-people';

/** Mailboxes nobody reads. */
const noPerson = /^(no-?reply|do-?not-?reply|mailer-daemon|postmaster|bounces?|notifications?)([+._-]|@)/i;

/**
 * The people a reply to all reaches, the one who wrote first. Not those who only just joined (the account owner says yes to
 * them first), nobody the buyer said is leaving, no machine.
 */
export function recipients(s: Situation): readonly EmailAddress[] {
  const first = counterpartOf(s);
  const { newPeople, peopleChanges } = s.thread.facts;
  const fresh = new Set(newPeople.map(({ person }) => person.email));
  const gone = peopleChanges.flatMap(({ change, name }) => (change === 'leaves' && name !== null ? [name] : []));
  const rest = audienceOf(s).filter(
    ({ email, name }) =>
      email !== first?.email &&
      !fresh.has(email) &&
      !noPerson.test(email) &&
      !gone.some((left) => name !== '' && (left === name || name.startsWith(`${left} `))),
  );
  return [...(first ? [first.email] : []), ...rest.map(({ email }) => email)];
}
