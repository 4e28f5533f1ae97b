import type { DealId } from '../domain/ids';
import { type CompanyId, type ContactId, domainOf, type EmailAddress } from '../domain/ids';
import { dayOf, daysBetween, type Instant } from '../domain/instant';
import type { Ground } from '../domain/match';
import type { Company, Contact, Deal, Records } from '../domain/records';
import type { Participant, Thread } from '../domain/thread';
import { companyDomain } from './company-domain';
import { isFreeMail } from './free-mail';
import { coreName, plainWords, tellingWords } from './name-words';

/** How much one ground counts. People before domains before words; recency and owner only order what is known otherwise. */
const WEIGHT = {
  touched: 2,
  stakeholder: 1.6,
  nextPerson: 0.6,
  contact: 1,
  domain: 0.8,
  dealInSubject: 0.7,
  companyInSubject: 0.4,
  dealInBody: 0.3,
  companyInBody: 0.2,
  recency: 0.15,
  owner: 0.15,
  closed: -0.6,
} as const;
const RECENT_DAYS = 60;
/** A shorter name says too little. */
const NAME_LETTERS = 6;

/** What the thread says, prepared once for all deals. */
export type ThreadClues = {
  readonly people: readonly Participant[];
  readonly contactOf: ReadonlyMap<EmailAddress, Contact>;
  readonly companyByDomain: ReadonlyMap<CompanyId, { readonly person: Participant; readonly domain: string }>;
  readonly companies: ReadonlyMap<CompanyId, Company>;
  readonly onDeal: ReadonlyMap<DealId, ReadonlySet<ContactId>>;
  readonly subject: string;
  readonly body: string;
  readonly now: Instant;
  readonly records: Records;
  readonly thread: Thread;
};

export function cluesOf(thread: Thread, records: Records, people: readonly Participant[], now: Instant): ThreadClues {
  const contactOf = new Map<EmailAddress, Contact>();
  for (const contact of records.contacts)
    for (const address of [contact.email, ...contact.otherEmails]) contactOf.set(address, contact);
  const companyByDomain = new Map<CompanyId, { person: Participant; domain: string }>();
  const personAt = new Map<string, Participant>();
  for (const person of people) {
    const domain = companyDomain(domainOf(person.email));
    if (!isFreeMail(domain) && !personAt.has(domain)) personAt.set(domain, person);
  }
  for (const company of records.companies) {
    for (const host of company.domains) {
      const domain = companyDomain(host);
      const person = personAt.get(domain);
      if (person) companyByDomain.set(company.id, { person, domain });
    }
  }
  const onDeal = new Map<DealId, Set<ContactId>>();
  for (const stakeholder of records.stakeholders) {
    const set = onDeal.get(stakeholder.dealId) ?? new Set<ContactId>();
    onDeal.set(stakeholder.dealId, set.add(stakeholder.contactId));
  }
  const body = thread.messages
    .slice(-3)
    .map((message) => message.text?.slice(0, 4000) ?? '')
    .join('\n');
  return {
    people,
    contactOf,
    companyByDomain,
    onDeal,
    now,
    records,
    thread,
    companies: new Map(records.companies.map((company) => [company.id, company])),
    subject: plainWords(thread.subject),
    body: plainWords(body),
  };
}

/** All grounds for one deal, strongest kind first; empty when nothing ties the thread to it. */
export function groundsFor(deal: Deal, clues: ThreadClues): readonly Ground[] {
  const found = [...touched(deal, clues), ...persons(deal, clues), ...domain(deal, clues), ...words(deal, clues)];
  // a word shared with a deal's name is no tie by itself
  return found.every((ground) => ground.weight < WEIGHT.companyInBody || ground.says.includes('as does'))
    ? []
    : [...found, ...standing(deal, clues)];
}

function touched(deal: Deal, { records, thread }: ThreadClues): readonly Ground[] {
  const known = records.touches.some(
    (touch) => touch.dealId === deal.id && touch.threadId === thread.id && touch.status !== 'undone',
  );
  const step = !known && records.nextSteps.some((next) => next.dealId === deal.id && next.threadId === thread.id);
  if (!known && !step) return [];
  return [
    {
      kind: 'thread-link',
      says: known
        ? 'A follow-up on this thread was logged to this deal'
        : 'A next step of this deal came from this thread',
      weight: WEIGHT.touched,
    },
  ];
}

function persons(deal: Deal, { people, contactOf, onDeal }: ThreadClues): readonly Ground[] {
  const grounds: Ground[] = [];
  const seen = new Set<ContactId>();
  for (const person of people) {
    const contact = contactOf.get(person.email);
    if (!contact || seen.has(contact.id)) continue;
    seen.add(contact.id);
    if (onDeal.get(deal.id)?.has(contact.id)) {
      const first = !grounds.some((ground) => ground.kind === 'stakeholder');
      grounds.push({
        kind: 'stakeholder',
        says: `${contact.name} is a contact on this deal`,
        weight: first ? WEIGHT.stakeholder : WEIGHT.nextPerson,
      });
    } else if (contact.companyId === deal.companyId && !grounds.some((ground) => ground.kind === 'contact')) {
      grounds.push({
        kind: 'contact',
        says: `${contact.name} works at the company of this deal`,
        weight: WEIGHT.contact,
      });
    }
  }
  // a colleague adds little once a contact of the deal itself is on the thread
  return grounds.some((ground) => ground.kind === 'stakeholder')
    ? grounds
        .map((ground) => (ground.kind === 'contact' ? { ...ground, weight: WEIGHT.owner } : ground))
        .sort((a, b) => b.weight - a.weight)
        .slice(0, 5)
    : grounds;
}

function domain(deal: Deal, { companyByDomain, companies, contactOf }: ThreadClues): readonly Ground[] {
  const found = companyByDomain.get(deal.companyId);
  const company = companies.get(deal.companyId);
  if (!found || !company || contactOf.get(found.person.email)?.companyId === company.id) return [];
  return [
    {
      kind: 'domain',
      says: `${found.person.name || found.person.email} writes from ${found.domain}, the domain of ${company.name}`,
      weight: WEIGHT.domain,
    },
  ];
}

function words(deal: Deal, clues: ThreadClues): readonly Ground[] {
  const company = clues.companies.get(deal.companyId);
  const named = plainWords(deal.name);
  const inText = (text: string) => named.trim().length >= NAME_LETTERS && text.includes(named);
  const companyName = company ? coreName(company.name) : '';
  const hasCompany = (text: string) => companyName !== '' && text.includes(` ${companyName} `);
  const subject = inText(clues.subject)
    ? [ground('subject', `The subject names the deal ${deal.name}`, WEIGHT.dealInSubject)]
    : [
        ...sharedWords(deal, company, clues.subject),
        ...(hasCompany(clues.subject)
          ? [ground('subject', `The subject names ${company?.name ?? ''}`, WEIGHT.companyInSubject)]
          : []),
      ];
  if (inText(clues.body))
    return [...subject, ground('body', `The mail names the deal ${deal.name}`, WEIGHT.dealInBody)];
  if (!hasCompany(clues.body)) return subject;
  return [...subject, ground('body', `The mail names ${company?.name ?? ''}`, WEIGHT.companyInBody)];
}

/** Words of the deal's name, beyond the company's, that the subject shares. */
function sharedWords(deal: Deal, company: Company | undefined, subject: string): readonly Ground[] {
  const ofCompany = new Set(company ? tellingWords(company.name) : []);
  const ofDeal = tellingWords(deal.name).filter((word) => !ofCompany.has(word));
  const hits = ofDeal.filter((word) => word.length >= 4 && subject.includes(` ${word} `));
  if (hits.length === 0) return [];
  const weight = (WEIGHT.dealInSubject * hits.length) / ofDeal.length;
  return [ground('subject', `The subject says “${hits.join(' ')}”, as does the deal's name`, weight)];
}

function ground(kind: Ground['kind'], says: string, weight: number): Ground {
  return { kind, says, weight };
}

function standing(deal: Deal, { records, now }: ThreadClues): readonly Ground[] {
  const grounds: Ground[] = [];
  if (deal.outcome !== 'open')
    grounds.push({ kind: 'closed', says: `This deal is closed (${deal.outcome})`, weight: WEIGHT.closed });
  if (deal.ownerId === records.rep.id) grounds.push({ kind: 'owner', says: 'You own this deal', weight: WEIGHT.owner });
  const today = dayOf(now, records.rep.zone);
  const last = records.touches
    .filter((touch) => touch.dealId === deal.id && touch.status !== 'undone')
    .map((touch) => dayOf(touch.at, records.rep.zone));
  if (last.some((day) => Math.abs(daysBetween(day, today)) <= RECENT_DAYS))
    grounds.push({ kind: 'recency', says: 'There was a follow-up on this deal lately', weight: WEIGHT.recency });
  return grounds;
}
