import type { BriefPerson } from '@/lib/core/domain/brief';
import type { Evidence } from '@/lib/core/domain/evidence';
import type {
  ContactId,
  DealId,
  EmailAddress,
  MessageId,
  NextStepId,
  OwnerId,
  ThreadId,
  ValueId,
} from '@/lib/core/domain/ids';
import { type Day, type Instant, parseInstant } from '@/lib/core/domain/instant';
import type { BuyingRole, Contact, NextStep, Owner, Records, Rep, Stance, Value } from '@/lib/core/domain/records';
import type { SuppressionKind } from '@/lib/core/domain/suppression';
import type { Message, Participant, Thread } from '@/lib/core/domain/thread';
import { defaultPolicy } from '@/lib/core/policy/default-policy';

/** The world of the gallery: Thursday 11 June 2026, rep Jonas Weber. Built by hand, so that a state shows even if no rule can yield it. */
export const now = at('2026-06-11T06:40:00Z');
export const stages = defaultPolicy.stages;

export const rep: Rep = {
  id: 'local:jonas' as OwnerId,
  name: 'Jonas Weber',
  email: mail('jonas.weber@northlight.example'),
  zone: 'Europe/Berlin',
};
export const dana: Owner = {
  id: 'local:dana' as OwnerId,
  name: 'Dana Okafor',
  email: mail('dana@northlight.example'),
  duties: ['price'],
};
export const priya: Owner = {
  id: 'local:priya' as OwnerId,
  name: 'Priya Nair',
  email: mail('priya@northlight.example'),
  duties: ['account'],
};
export const mats: Owner = {
  id: 'local:mats' as OwnerId,
  name: 'Mats Ekholm',
  email: mail('mats@northlight.example'),
  duties: ['terms'],
};

export function at(text: string): Instant {
  const instant = parseInstant(text);
  if (instant === null) throw new Error(`not an instant: ${text}`);
  return instant;
}
export function mail(text: string): EmailAddress {
  return text as EmailAddress;
}
export function day(text: string): Day {
  return text as Day;
}

export function person(name: string, email: string): Participant {
  return { name, email: mail(email) };
}

type Said = {
  readonly id: string;
  readonly from: Participant;
  readonly at: string;
  readonly text: string;
  readonly to?: readonly Participant[];
  readonly cc?: readonly Participant[];
};

export function thread(id: string, subject: string, said: readonly Said[], read?: readonly [number, number]): Thread {
  const messages = said.map(
    (one): Message => ({
      id: one.id as MessageId,
      from: one.from,
      to: one.to ?? [one.from.email === rep.email ? person('Somebody', 'somebody@buyer.example') : rep],
      cc: one.cc ?? [],
      direction: one.from.email === rep.email ? 'outbound' : 'inbound',
      at: at(one.at),
      atText: one.at,
      dateSource: 'title',
      state: 'expanded',
      text: one.text,
      html: null,
      clipped: false,
      attachments: [],
      links: [],
      hiddenChars: 0,
    }),
  );
  return {
    id: id as ThreadId,
    account: rep.email,
    subject,
    messages,
    completeness: {
      read: read?.[0] ?? messages.length,
      total: read?.[1] ?? messages.length,
      headers: 'full',
      bodies: read ? 'partial' : 'full',
      dates: 'full',
    },
    conversationView: true,
    source: 'dom',
  };
}

export function quote(messageId: string, words: string): Evidence {
  return { kind: 'quote', messageId: messageId as MessageId, quote: words };
}
export function record(says: string): Evidence {
  return { kind: 'record', record: 'local:record', says };
}

export function briefPerson(
  name: string,
  email: string,
  role: BuyingRole | null,
  more: Partial<{ stance: Stance; here: boolean; isNew: boolean; suppressed: SuppressionKind | null }> = {},
): BriefPerson {
  return {
    name,
    email: mail(email),
    contactId: `local:${email}` as ContactId,
    role,
    stance: more.stance ?? 'unknown',
    here: more.here ?? true,
    isNew: more.isNew ?? false,
    suppressed: more.suppressed ?? null,
  };
}

export function step(what: string, due: string): NextStep {
  return {
    id: 'local:step1' as NextStepId,
    dealId: 'local:deal' as DealId,
    threadId: null,
    what,
    ownerId: rep.id,
    due: day(due),
    reason: 'by-hand',
    ifSilent: { on: day('2026-06-22'), action: 'Review the deal' },
    status: 'open',
    created: at('2026-06-01T09:00:00Z'),
    closed: null,
  };
}

export function value(id: string, name: string): Value {
  return { id: `local:${id}` as ValueId, name, url: null, fileName: null, stages: [], topics: [] };
}

export function contact(name: string, email: string, ...others: readonly string[]): Contact {
  return {
    id: `local:${email}` as ContactId,
    companyId: null,
    name,
    email: mail(email),
    otherEmails: others.map(mail),
    title: null,
    consent: 'given',
    prefers: null,
  };
}

export function records(more: Partial<Records> = {}): Records {
  return {
    rep,
    owners: [{ id: rep.id, name: rep.name, email: rep.email, duties: [] }, dana, priya, mats],
    companies: [],
    contacts: [],
    deals: [],
    stakeholders: [],
    milestones: [],
    nextSteps: [],
    touches: [],
    values: [
      value('value1', 'Hand-over map'),
      value('value2', 'Migration risk list'),
      value('value3', 'Pick-rate benchmark'),
    ],
    valueLog: [],
    suppressions: [],
    lifts: [],
    reviews: [],
    threadLinks: [],
    answers: [],
    corrections: [],
    engagements: [],
    ...more,
  };
}
