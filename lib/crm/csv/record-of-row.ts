import type { Channel } from '../../core/domain/channel';
import type { EmailAddress } from '../../core/domain/ids';
import type { Day } from '../../core/domain/instant';
import type { Consent, Deal, Stance } from '../../core/domain/records';
import type { CompanyRef, ContactRef, CrmRecord, ImportKind } from '../crm-connector';
import type { Cells } from './cells';
import { type DateOrder, parseDate } from './parse-date';
import { parseMoney } from './parse-money';
import { parseRole } from './parse-role';

/** What a row says, or why it cannot be taken. */
export type RowResult = CrmRecord | { readonly problem: string };
type Ask = { readonly line: number; readonly cells: Cells; readonly dates: DateOrder };

export const recordOfRow: Readonly<Record<ImportKind, (ask: Ask) => RowResult>> = {
  companies: companyOf,
  contacts: contactOf,
  deals: dealOf,
  stakeholders: stakeholderOf,
};

function companyOf({ line, cells }: Ask): RowResult {
  const name = cells.text('name');
  if (!name) return { problem: 'It has no company name. Fill it in, or leave the row out.' };
  const domains = [...cells.list('domain'), ...cells.list('website')].flatMap((each) => domainIn(each) ?? []);
  return { kind: 'company', line, id: cells.text('id'), name, domains: [...new Set(domains)] };
}

function contactOf({ line, cells }: Ask): RowResult {
  const [email, ...more] = cells.emails('email');
  const written = cells.text('email');
  if (!email)
    return {
      problem: written
        ? `“${short(written)}” is not an e-mail address. Correct it, or leave the row out.`
        : 'It has no e-mail address. Fill it in, or leave the row out.',
    };
  const name =
    cells.text('name') ?? [cells.text('first-name'), cells.text('last-name')].filter((part) => part !== null).join(' ');
  return {
    kind: 'contact',
    line,
    id: cells.text('id'),
    name: name === '' ? email : name,
    email,
    otherEmails: [...new Set([...more, ...cells.emails('other-emails')])].filter((other) => other !== email),
    title: cells.text('title'),
    company: companyRef(cells, email),
    consent: consentOf(cells),
    prefers: oneOf<Channel>(cells.text('prefers'), {
      mail: 'mail',
      email: 'mail',
      'e-mail': 'mail',
      phone: 'phone',
      call: 'phone',
      meeting: 'meeting',
      other: 'other',
    }),
    deals: cells.list('deal-ids').map((id) => ({ id, name: null })),
    role: parseRole(cells.text('role')?.split(/[;,]/)[0] ?? ''),
  };
}

/** An opt-out in any column holds, whatever the others say. */
function consentOf(cells: Cells): Consent | null {
  const word = cells.text('consent')?.toLowerCase().replaceAll('_', ' ') ?? null;
  if (cells.flag('opted-out') === true || (word !== null && /^(withdrawn|unsubscribed|opted out|archived)$/.test(word)))
    return 'withdrawn';
  if (word !== null && /^(unclear|unknown|no consent)$/.test(word)) return 'unclear';
  return word !== null && /^(given|yes|subscribed|true)$/.test(word) ? 'given' : null;
}

const DAYS = ['close-date', 'created', 'stage-since', 'next-step-due'] as const;

function dealOf({ line, cells, dates }: Ask): RowResult {
  const name = cells.text('name');
  if (!name) return { problem: 'It has no deal name. Fill it in, or leave the row out.' };
  const company = companyRef(cells, null);
  if (!company.id && !company.name) return { problem: 'It has no company. Fill it in, or leave the row out.' };
  const amount = cells.text('amount');
  const money = amount ? parseMoney(amount) : null;
  if (amount && !money)
    return { problem: `The amount “${short(amount)}” is not a figure. Correct it, or clear the cell.` };
  const day = (field: (typeof DAYS)[number]) => parseDate(cells.text(field) ?? '', dates);
  const wrong = DAYS.find((field) => cells.text(field) && !day(field));
  if (wrong)
    return {
      problem: `The date “${short(cells.text(wrong) ?? '')}” cannot be read. Write it as 2026-06-11, or clear the cell.`,
    };
  return {
    kind: 'deal',
    line,
    id: cells.text('id'),
    name,
    company,
    owner: { name: cells.text('owner-name'), email: cells.emails('owner-email')[0] ?? null },
    stage: cells.text('stage'),
    outcome: outcomeOf(cells),
    exitReason: cells.text('exit-reason'),
    amount: money ? { amount: money.amount, currency: cells.text('currency')?.toUpperCase() ?? money.currency } : null,
    closeDate: day('close-date'),
    created: day('created'),
    stageSince: day('stage-since'),
    nextStep: stepOf(cells.text('next-step'), day('next-step-due')),
    contacts: peopleOf(cells),
  };
}

/** A step without a day is none: nobody would know when it is late. */
function stepOf(what: string | null, due: Day | null): { readonly what: string; readonly due: Day } | null {
  return what && due ? { what, due } : null;
}

/** By id and address where the file has them; names alone may be two people's. */
function peopleOf(cells: Cells): readonly ContactRef[] {
  const sure = [
    ...cells.list('contact-ids').map((id) => ({ id, email: null, name: null })),
    ...cells.emails('contact-emails').map((email) => ({ id: null, email, name: null })),
  ];
  return sure.length > 0 ? sure : cells.list('contact-names').map(personNamed);
}

function outcomeOf(cells: Cells): Deal['outcome'] | null {
  const word = `${cells.text('outcome') ?? ''} ${cells.text('stage') ?? ''}`.toLowerCase();
  const won = cells.flag('won');
  if (won === true || /\b(won|gewonnen)\b/.test(word)) return 'won';
  if (/\b(lost|verloren|abandoned|deleted)\b/.test(word) || (cells.flag('closed') === true && won === false))
    return 'lost';
  return cells.text('outcome') || cells.text('stage') || won === false ? 'open' : null;
}

function stakeholderOf({ line, cells }: Ask): RowResult {
  const deal = { id: cells.text('deal-id'), name: cells.text('deal-name') };
  const contact = {
    id: cells.text('contact-id'),
    email: cells.emails('contact-email')[0] ?? null,
    name: cells.text('contact-name'),
  };
  if (!deal.id && !deal.name) return { problem: 'It does not say which deal. Fill in the deal, or leave the row out.' };
  if (!contact.id && !contact.email && !contact.name)
    return { problem: 'It does not say which person. Fill in the e-mail address, or leave the row out.' };
  const stance = oneOf<Stance>(cells.text('stance'), {
    strong: 'strong',
    supportive: 'supportive',
    neutral: 'neutral',
    against: 'against',
    lost: 'lost',
    unknown: 'unknown',
  });
  return {
    kind: 'stakeholder',
    line,
    id: cells.text('id'),
    deal,
    contact,
    role: parseRole(cells.text('role') ?? '') ?? 'other',
    stance,
  };
}

function companyRef(cells: Cells, email: EmailAddress | null): CompanyRef {
  const name = cells.text('company-name');
  // some exports list every company of a person; the first is the primary one
  return {
    id: cells.list('company-id')[0] ?? null,
    name,
    domain: email ? email.slice(email.lastIndexOf('@') + 1) : null,
  };
}

/** HubSpot writes `Ana Ruiz (ana@corvane.example)` where it has the address. */
function personNamed(text: string): { readonly id: null; readonly email: EmailAddress | null; readonly name: string } {
  const mail = /\(([^()\s]+@[^()\s]+)\)\s*$/.exec(text);
  return {
    id: null,
    email: (mail?.[1]?.toLowerCase() as EmailAddress | undefined) ?? null,
    name: text.replace(/\s*\([^()]*\)\s*$/, ''),
  };
}

function domainIn(text: string): string | null {
  const host =
    text
      .trim()
      .toLowerCase()
      .replace(/^[a-z]+:\/\//, '')
      .replace(/^www\./, '')
      .split(/[/?#:]/)[0] ?? '';
  return /^[^\s@.]+(\.[^\s@.]+)+$/.test(host) ? host : null;
}

function oneOf<T>(cell: string | null, words: Readonly<Record<string, T>>): T | null {
  return cell === null ? null : (words[cell.toLowerCase()] ?? null);
}

function short(text: string): string {
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}
