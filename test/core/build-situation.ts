import type {
  CompanyId,
  ContactId,
  DealId,
  EmailAddress,
  MessageId,
  OwnerId,
  StageId,
  ThreadId,
} from '../../lib/core/domain/ids';
import { type Day, type Instant, parseInstant } from '../../lib/core/domain/instant';
import { newDeal } from '../../lib/core/domain/new-deal';
import type { ReadMessage, ReadThread, ThreadFacts } from '../../lib/core/domain/read-thread';
import type { Company, Contact, Deal, Owner, Records, Rep } from '../../lib/core/domain/records';
import type { Certainty, Commitment, Signal, SignalKind } from '../../lib/core/domain/signal';
import type { Message, Participant, Thread } from '../../lib/core/domain/thread';
import { defaultPolicy } from '../../lib/core/policy/default-policy';
import type { Policy } from '../../lib/core/policy/policy';
import type { Situation } from '../../lib/core/situation';
import { situationOf } from '../../lib/core/situation-of';
import { factsOf } from './facts-of';

type SignalSpec = { kind: SignalKind; quote: string; certainty?: Certainty; until?: string };
type PromiseSpec = { who?: Commitment['who']; kind?: string; due: string | null; quote: string };
/** One mail. People by key: `ana` is Ana Ruiz at Corvane, keys of `own` are colleagues. */
export type MailSpec = {
  from: string;
  to?: readonly string[];
  cc?: readonly string[];
  /** Day or date-time in UTC; `null` = the date is not known. */
  on: string | null;
  text: string;
  signals?: readonly SignalSpec[];
  promises?: readonly PromiseSpec[];
  automatic?: boolean;
  lang?: string;
};
export type SituationSpec = {
  now?: string;
  /** Facts of the thread that the rule rests on, where they are not those of the plain mails. */
  facts?: Partial<ThreadFacts>;
  mails?: readonly MailSpec[];
  deal?: Partial<Deal>;
  records?: Partial<Records>;
  policy?: Partial<Policy>;
};

const own = ['jonas', 'dana', 'priya', 'mats'];
const names: Readonly<Record<string, string>> = {
  jonas: 'Jonas Weber',
  dana: 'Dana Okafor',
  priya: 'Priya Nair',
  mats: 'Mats Ekholm',
  ana: 'Ana Ruiz',
  ruben: 'Ruben Maas',
  ingrid: 'Ingrid Sæther',
  olaf: 'Olaf Berg',
};

export const id = <T extends string>(text: string) => text as T;
export const at = (text: string): Instant => {
  const instant = parseInstant(text.length === 10 ? `${text}T09:00:00Z` : text);
  if (instant === null) throw new Error(`no date: ${text}`);
  return instant;
};
export const day = (text: string) => text as Day;
export const mailOf = (key: string) =>
  (key.includes('@') ? key : `${key}@${own.includes(key) ? 'northlight' : 'corvane'}.example`) as EmailAddress;

const rep: Rep = { id: id<OwnerId>('o-jonas'), name: 'Jonas Weber', email: mailOf('jonas'), zone: 'Europe/Berlin' };
const owners: readonly Owner[] = [
  { id: rep.id, name: rep.name, email: rep.email, duties: [] },
  { id: id<OwnerId>('o-dana'), name: 'Dana Okafor', email: mailOf('dana'), duties: ['price'] },
  { id: id<OwnerId>('o-priya'), name: 'Priya Nair', email: mailOf('priya'), duties: ['account', 'executive'] },
  { id: id<OwnerId>('o-mats'), name: 'Mats Ekholm', email: mailOf('mats'), duties: ['terms'] },
];
const corvane: Company = { id: id<CompanyId>('c-corvane'), name: 'Corvane Retail', domains: ['corvane.example'] };
export function contact(key: string, more: Partial<Contact> = {}): Contact {
  const base = { companyId: corvane.id, name: names[key] ?? key, email: mailOf(key), otherEmails: [], title: null };
  return { id: id<ContactId>(`p-${key}`), ...base, consent: 'given', prefers: null, ...more };
}
export const deal: Deal = {
  ...newDeal({
    id: id<DealId>('d-audit'),
    name: 'Store energy audit',
    companyId: corvane.id,
    ownerId: rep.id,
    stage: id<StageId>('proposal'),
    stageSince: day('2026-05-04'),
    created: day('2026-03-02'),
  }),
  amount: { amount: 26_500, currency: 'EUR' },
};
export const records: Records = {
  rep,
  owners,
  companies: [corvane],
  contacts: [contact('ana'), contact('ruben')],
  deals: [deal],
  stakeholders: [],
  milestones: [],
  nextSteps: [],
  touches: [],
  values: [],
  valueLog: [],
  suppressions: [],
  lifts: [],
  reviews: [],
  threadLinks: [],
  answers: [],
  corrections: [],
  engagements: [],
};
export const threadId = id<ThreadId>('t-1');
/** Id of the nth mail, from 1. */
export const mail = (n: number) => id<MessageId>(`m-${n}`);

/** A situation as the reading would hand it over, built from a few lines. `now` is Thu 11 June 2026 unless told. */
export function situation(spec: SituationSpec = {}): Situation {
  const theDeal = { ...deal, ...spec.deal };
  const all: Records = { ...records, deals: [theDeal], ...spec.records };
  const policy = { ...defaultPolicy, ...spec.policy };
  return situationOf(
    readThreadOf(spec.mails ?? [], spec.facts),
    all,
    theDeal,
    policy,
    at(spec.now ?? '2026-06-11T08:00:00Z'),
  );
}

export function threadOf(mails: readonly MailSpec[]): Thread {
  return {
    id: threadId,
    account: rep.email,
    subject: 'Store energy audit',
    messages: mails.map(messageOf),
    completeness: { read: mails.length, total: mails.length, headers: 'full', bodies: 'full', dates: 'full' },
    conversationView: true,
    source: 'print-view',
  };
}

function person(key: string): Participant {
  return { name: names[key] ?? '', email: mailOf(key) };
}

function messageOf(spec: MailSpec, index: number): Message {
  const outbound = own.includes(spec.from);
  return {
    id: mail(index + 1),
    from: person(spec.from),
    to: (spec.to ?? [outbound ? 'ana' : 'jonas']).map(person),
    cc: (spec.cc ?? []).map(person),
    direction: outbound ? 'outbound' : 'inbound',
    at: spec.on === null ? null : at(spec.on),
    atText: spec.on ?? '',
    dateSource: spec.on === null ? 'unknown' : 'header',
    state: 'expanded',
    text: spec.text,
    html: null,
    clipped: false,
    attachments: [],
    links: [],
    hiddenChars: 0,
  };
}

function readMessage(spec: MailSpec, message: Message): ReadMessage {
  const span = (quote: string): readonly [number, number] => {
    const start = spec.text.indexOf(quote);
    if (start < 0) throw new Error(`not in the mail: ${quote}`);
    return [start, start + quote.length];
  };
  const signals = (spec.signals ?? []).map((one): Signal => {
    const { kind, quote, certainty = 'certain', until } = one;
    const base = { kind, certainty, messageId: message.id, quote, span: span(quote) };
    return until === undefined ? base : { ...base, until: day(until) };
  });
  const commitments = (spec.promises ?? []).map((one): Commitment => {
    const { who = message.direction === 'inbound' ? 'buyer' : 'rep', kind = 'send', due, quote } = one;
    return { who, kind, due: due === null ? null : day(due), messageId: message.id, quote, span: span(quote) };
  });
  return {
    message,
    zones: [{ kind: 'own', span: [0, spec.text.length] }],
    own: spec.text,
    lang: spec.lang ?? 'en',
    automatic: spec.automatic ?? false,
    signals,
    commitments,
  };
}

function readThreadOf(mails: readonly MailSpec[], more: Partial<ThreadFacts> = {}): ReadThread {
  const thread = threadOf(mails);
  const messages = mails.map((spec, index) => readMessage(spec, thread.messages[index] as Message));
  const facts = { ...factsOf(messages), ...more };
  const newest = messages.find((read) => read.message.id === facts.lastInbound);
  return {
    thread,
    messages,
    signals: newest?.signals ?? [],
    commitments: messages.flatMap((read) => read.commitments),
    facts,
    ownDomains: ['northlight.example'],
    account: rep.email,
  };
}
