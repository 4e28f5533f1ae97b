import { isErasedMail } from '../core/domain/erased-mail';

/** Who a mail must not go to, made ahead of the send: plain data that crosses into a script without a store. */
export type AlertHold = {
  /** Addresses, lower case. */
  readonly people: readonly string[];
  /** Mail domains; their subdomains too. */
  readonly domains: readonly string[];
  /** It holds in these threads only; empty = everywhere. */
  readonly threads: readonly string[];
  /** In its threads it holds for anybody but colleagues. */
  readonly anyone: boolean;
  /** Last day it holds, `2026-06-11`; `null` = for good. */
  readonly until: string | null;
  /** What, and the words it rests on. */
  readonly says: string;
};

export type AlertTable = {
  readonly version: 1;
  readonly mode: 'warn' | 'hold';
  /** The rep's own address and, at a company, its domain: colleagues may always be written to. */
  readonly own: { readonly email: string; readonly domain: string | null };
  readonly holds: readonly AlertHold[];
};

export type Sending = { readonly to: readonly string[]; readonly thread: string | null; readonly today: string };
export type Held = { readonly mode: AlertTable['mode']; readonly says: string; readonly people: readonly string[] };

/** The first hold that a recipient falls under; `null` = nothing known against the mail. */
export function heldBy(table: AlertTable, { to, thread, today }: Sending): Held | null {
  const outsiders = to.map((one) => one.toLowerCase()).filter((one) => !isColleague(one, table.own));
  for (const hold of table.holds) {
    if (hold.until !== null && hold.until < today) continue;
    if (hold.threads.length > 0 && (thread === null || !hold.threads.includes(thread))) continue;
    const people = outsiders.filter((one) => hold.anyone || covers(hold, one));
    if (people.length > 0) return { mode: table.mode, says: hold.says, people };
  }
  return null;
}

function covers({ people, domains }: AlertHold, address: string): boolean {
  const domain = address.slice(address.lastIndexOf('@') + 1);
  if (people.some((one) => one === address || isErasedMail(one, address))) return true;
  return domains.some((one) => domain === one || domain.endsWith(`.${one}`));
}

function isColleague(address: string, { email, domain }: AlertTable['own']): boolean {
  return address === email || (domain !== null && address.endsWith(`@${domain}`));
}

/** Reads a stored table; `null` when it is none of ours, so that the mail goes out. */
export function parseAlertTable(text: string | null | undefined): AlertTable | null {
  if (!text) return null;
  try {
    const table = JSON.parse(text) as Partial<AlertTable> | null;
    const whole = table?.version === 1 && Array.isArray(table.holds) && typeof table.own?.email === 'string';
    return whole ? (table as AlertTable) : null;
  } catch {
    return null;
  }
}
