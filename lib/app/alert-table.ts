import { domainOf, type EmailAddress, type ThreadId } from '../core/domain/ids';
import { dayOf, type Instant } from '../core/domain/instant';
import type { Rep, ThreadLink } from '../core/domain/records';
import type { Suppression } from '../core/domain/suppression';
import type { Thread } from '../core/domain/thread';
import { companyDomain } from '../core/matching/company-domain';
import { isFreeMail } from '../core/matching/free-mail';
import type { GuardHold } from '../platform/messages';
import type { AlertHold, AlertTable } from '../platform/send-alert';
import type { Store } from '../store/store';
import { checkRecipients } from './check-recipients';
import { mailPageService } from './mail-page-service';

/** A script at send time has a second; a list longer than this is cut at its oldest rows. */
const MOST = 1_000;
const QUOTE_LENGTH = 200;

/** Every suppression in force, as the check before sending needs it. `null` = the rep has switched the guard off. */
export async function alertTable(store: Store, now: Instant): Promise<AlertTable | null> {
  const { guard, rep } = await store.settings();
  if (guard === 'off') return null;
  const { suppressions, lifts, threadLinks } = await store.allRows(['suppressions', 'lifts', 'threadLinks']);
  const lifted = new Set(lifts.map((lift) => lift.lifts));
  const today = dayOf(now, rep?.zone ?? 'UTC');
  const rows = suppressions
    .filter((row) => !lifted.has(row.id) && (row.until === null || row.until >= today))
    .toSorted((a, b) => b.at - a.at)
    .slice(0, MOST);
  const holds: AlertHold[] = [];
  for (const row of rows) {
    const hold = await holdOfRow(store, row, threadLinks, now);
    if (hold) holds.push(hold);
  }
  return { version: 1, mode: guard, own: ownOf(rep), holds };
}

/** The stop that stands in a thread, for the people who wrote in it; `null` = none. */
export async function alertOfThread(store: Store, thread: Thread, now: Instant): Promise<AlertHold | null> {
  const writers = thread.messages.filter((one) => one.direction === 'inbound').map((one) => one.from.email);
  const hold = await mailPageService(store, () => now).hold({ status: 'ok', thread }, thread.id, [...new Set(writers)]);
  return hold && { ...nobody, people: hold.people, threads: [thread.id], says: words(hold) };
}

const nobody: AlertHold = { people: [], domains: [], threads: [], anyone: false, until: null, says: '' };

async function holdOfRow(
  store: Store,
  row: Suppression,
  links: readonly ThreadLink[],
  now: Instant,
): Promise<AlertHold | null> {
  const { scope, until } = row;
  if (scope.kind === 'deal') {
    const threads = links.filter((link) => link.dealId === scope.dealId).map((link) => link.threadId);
    const hold = await ask(store, threads[0] ?? null, STRANGER, now);
    return hold && threads.length > 0 ? { ...nobody, threads, anyone: true, until, says: words(hold) } : null;
  }
  if (scope.kind === 'channel' && scope.channel !== 'mail') return null;
  const domains = scope.kind === 'company' ? scope.domains : [];
  const people = scope.kind === 'company' ? [] : await addressesOf(store, scope.emails);
  const one = people[0] ?? (domains[0] ? (`somebody@${domains[0]}` as EmailAddress) : null);
  const hold = one && (await ask(store, null, one, now));
  return hold ? { ...nobody, people, domains, until, says: words(hold) } : null;
}

const STRANGER = 'somebody@stranger.example' as EmailAddress;

function ask(store: Store, thread: ThreadId | null, to: EmailAddress, now: Instant): Promise<GuardHold | null> {
  return checkRecipients(store, { thread, to: [to], now });
}

/** A person is all their known addresses. */
async function addressesOf(store: Store, emails: readonly EmailAddress[]): Promise<readonly EmailAddress[]> {
  const { contacts } = await store.recordsForThread({ id: 'none:' as ThreadId, people: emails });
  const same = contacts
    .map((row) => [row.email, ...row.otherEmails])
    .filter((all) => all.some((one) => emails.includes(one)));
  return [...new Set([...emails, ...same.flat()])];
}

/** What was said, the words, and by whom. */
function words({ title, evidence, by }: GuardHold): string {
  const what = title.replace(/ Hold this mail\?$/, '');
  const quote = evidence?.kind === 'quote' ? ` “${cut(evidence.quote)}”` : '';
  return `${what}${quote}${by ? ` (${by})` : ''}`;
}

function cut(quote: string): string {
  const line = quote.replace(/\s+/g, ' ').trim();
  return line.length > QUOTE_LENGTH ? `${line.slice(0, QUOTE_LENGTH)}…` : line;
}

function ownOf(rep: Rep | null): AlertTable['own'] {
  if (!rep) return { email: '', domain: null };
  const domain = companyDomain(domainOf(rep.email));
  return { email: rep.email, domain: isFreeMail(domain) ? null : domain };
}
