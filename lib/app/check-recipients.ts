import { keyOfErased } from '../core/domain/erased-mail';
import { domainOf, type EmailAddress, type ThreadId } from '../core/domain/ids';
import { type Day, dayOf, type Instant, sayDay } from '../core/domain/instant';
import type { Contact, Deal, Records } from '../core/domain/records';
import type { Suppression } from '../core/domain/suppression';
import { covers } from '../core/gates/support/suppression';
import { companyDomain } from '../core/matching/company-domain';
import { isFreeMail } from '../core/matching/free-mail';
import type { GuardHold } from '../platform/messages';
import type { StoreReads } from '../store/store';

type Input = { readonly thread: ThreadId | null; readonly to: readonly EmailAddress[]; readonly now: Instant };

/** Whether a mail to these people would reach somebody on the ledger; `null` = nothing known against it, or the guard is off. */
export async function checkRecipients(store: StoreReads, { thread, to, now }: Input): Promise<GuardHold | null> {
  const settings = await store.settings();
  if (settings.guard === 'off' || to.length === 0) return null;
  const records = await store.recordsForThread({ id: thread ?? ('none:' as ThreadId), people: to });
  const rep = settings.rep;
  const outsiders = to.filter((mail) => !isColleague(mail, rep?.email ?? null));
  const today = dayOf(now, rep?.zone ?? 'UTC');
  for (const row of inForce(records, today)) {
    const people = outsiders.filter((email) =>
      covers(row.scope, { email, contact: contactOf(records, email) }, dealOf(records, thread)),
    );
    if (people.length > 0) return holdOf(row, people, records, settings.guard, today, rep?.zone ?? 'UTC');
  }
  return null;
}

function inForce(records: Records, today: Day): readonly Suppression[] {
  const lifted = new Set(records.lifts.map((lift) => lift.lifts));
  return records.suppressions
    .filter((row) => !lifted.has(row.id) && (row.until === null || row.until >= today))
    .sort((a, b) => b.at - a.at);
}

/** The rep may write to colleagues whatever holds for the deal. */
function isColleague(mail: EmailAddress, rep: EmailAddress | null): boolean {
  if (!rep || mail === rep) return mail === rep;
  const own = companyDomain(domainOf(rep));
  return !isFreeMail(own) && companyDomain(domainOf(mail)) === own;
}

function contactOf(records: Records, email: EmailAddress): Contact | null {
  return records.contacts.find((row) => row.email === email || row.otherEmails.includes(email)) ?? null;
}

/** The deal the rep linked the thread to; a stop on another deal of the same person does not hold here. */
function dealOf(records: Records, thread: ThreadId | null): Deal {
  const link = records.threadLinks.find((row) => row.threadId === thread);
  return records.deals.find((deal) => deal.id === link?.dealId) ?? NO_DEAL;
}
const NO_DEAL = { id: 'none:', companyId: 'none:' } as Deal;

function holdOf(
  row: Suppression,
  people: readonly EmailAddress[],
  records: Records,
  mode: GuardHold['mode'],
  today: Day,
  zone: string,
): GuardHold {
  const who =
    records.owners.find((owner) => owner.id === row.by)?.name ?? (records.rep.id === row.by ? records.rep.name : '');
  const on = sayDay(dayOf(row.at, zone), today);
  return {
    mode,
    title: titleOf(row, people, records, today),
    evidence: row.evidence,
    by: who === '' ? on : `${who}, ${on}`,
    people,
  };
}

const SAID: Readonly<Record<Suppression['reason'], string>> = {
  'opted-out': 'asked not to be contacted',
  declined: 'said no',
  complained: 'complained about our mail',
  'left-company': 'has left the company',
  'wrong-person': 'is the wrong person',
  channel: 'does not want mail',
  'by-hand': 'is suppressed',
};

function titleOf(row: Suppression, people: readonly EmailAddress[], records: Records, today: Day): string {
  const until = row.until ? ` until ${sayDay(row.until, today)}` : '';
  if (row.scope.kind === 'deal') return `This deal is stopped${until}. Hold this mail?`;
  const { scope } = row;
  if (scope.kind === 'company') {
    const company =
      records.companies.find((each) => each.id === scope.companyId)?.name ?? scope.domains[0] ?? 'This company';
    return `${company} is suppressed${until}. Hold this mail?`;
  }
  const first = people[0] as EmailAddress;
  const known = contactOf(records, first)?.name ?? (keyOfErased(first) ? 'This person' : first);
  return `${known} ${SAID[row.reason]}${until}. Hold this mail?`;
}
