import type { DealId, EmailAddress } from '@/lib/core/domain/ids';
import type { Instant } from '@/lib/core/domain/instant';
import type { Rows } from '@/lib/store/store';
import { company, contact, deal, NOW, stakeholder, step, suppression } from '../store/example-rows';

const WORDS = [
  'Analytics',
  'Rollout',
  'Cold',
  'Chain',
  'Pilot',
  'Renewal',
  'Ledger',
  'Harbour',
  'Signal',
  'Copper',
  'Atlas',
  'Meridian',
  'Quarry',
  'Lantern',
  'Orchard',
  'Summit',
  'Beacon',
  'Willow',
  'Falcon',
  'Granite',
];
const FIRST = ['Marta', 'Tomás', 'Ivy', 'Noah', 'Lena', 'Priya', 'Jonas', 'Elif', 'Kofi', 'Sana', 'Hugo', 'Mina'];
const LAST = [
  'Lindqvist',
  'Reyes',
  'Stone',
  'Okafor',
  'Weber',
  'Nair',
  'Ekholm',
  'Duarte',
  'Mensah',
  'Haddad',
  'Brandt',
];

function pick(list: readonly string[], at: number): string {
  return list[at % list.length] as string;
}

export const emailAt = (at: number): EmailAddress => contactAt(at).email;

function contactAt(at: number) {
  const name = `${pick(FIRST, at)} ${pick(LAST, at * 7 + (at >> 4))}`;
  return contact(
    `c${at}`,
    name,
    `${name
      .toLowerCase()
      .normalize('NFKD')
      .replace(/[^a-z]+/g, '.')}.${at}@firm-${at % 10_000}.example`,
    `f${at % 10_000}`,
  );
}

export function manyContacts(from: number, to: number): NonNullable<Rows['contacts']> {
  return Array.from({ length: to - from }, (_, at) => contactAt(from + at));
}

/** Ten thousand companies; the rest by figure. Each deal has three people, two touches, a milestone and a next step. */
export function* manyRows(deals: number, contacts: number): Iterable<Rows> {
  const chunk = 2000;
  yield {
    companies: Array.from({ length: 10_000 }, (_, at) =>
      company(`f${at}`, `${pick(WORDS, at)} ${pick(LAST, at * 3)} ${at}`, `firm-${at}.example`),
    ),
  };
  for (let at = 0; at < contacts; at += chunk) yield { contacts: manyContacts(at, Math.min(contacts, at + chunk)) };
  for (let at = 0; at < deals; at += chunk) yield dealRows(at, Math.min(deals, at + chunk), contacts);
  yield {
    suppressions: Array.from({ length: 2000 }, (_, at) =>
      suppression(`u${at}`, { kind: 'person', contactId: null, emails: [emailAt(at * 41)] }),
    ),
  };
}

function dealRows(from: number, to: number, contacts: number): Rows {
  const numbers = Array.from({ length: to - from }, (_, at) => from + at);
  return {
    deals: numbers.map((at) =>
      deal(`d${at}`, `${pick(WORDS, at)} ${pick(WORDS, at * 3 + 1)} ${at}`, `f${at % 10_000}`, {
        mode: at % 3 === 0 ? 'long-cycle' : 'active',
        outcome: at % 9 === 0 ? 'won' : 'open',
      }),
    ),
    stakeholders: numbers.flatMap((at) =>
      [0, 10_000, 20_000].map((offset) => stakeholder(`s${at}-${offset}`, `d${at}`, `c${(at + offset) % contacts}`)),
    ),
    nextSteps: numbers.map((at) => step(`n${at}`, `d${at}`)),
    milestones: numbers.map((at) => ({
      id: `local:m${at}` as never,
      dealId: `local:d${at}` as DealId,
      name: 'Workshop',
      objective: null,
      kind: 'workshop',
      due: '2026-06-25' as never,
      done: null,
    })),
    touches: numbers.flatMap((at) =>
      [1, 2].map((nth) => ({
        id: `send:${at}-${nth}` as never,
        dealId: `local:d${at}` as DealId,
        threadId: `gmail:${at}` as never,
        to: [emailAt(at % contacts)],
        reason: 'promise-due',
        kind: 'advance' as const,
        stage: 'discovery' as never,
        attempt: nth,
        status: 'sent' as const,
        at: (NOW - nth * 1000) as Instant,
        messageId: null,
        edited: null,
      })),
    ),
  };
}
