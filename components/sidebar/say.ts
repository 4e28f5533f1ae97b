import type { Brief } from '@/lib/core/domain/brief';
import type { OwnerId } from '@/lib/core/domain/ids';
import { type Day, dayOf, type Instant, partsOf, sayDay, type Zone } from '@/lib/core/domain/instant';
import type { BuyingRole, DealState, DraftKind, Money, Records } from '@/lib/core/domain/records';
import type { Message } from '@/lib/core/domain/thread';
import type { Decision } from '@/lib/core/policy/policy';

const HOUR = 3_600_000;
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const;

export function firstName(name: string): string {
  return name.trim().split(/\s+/)[0] || name;
}

/** `Marta’s`, `Thomas’s` */
export function possessive(name: string): string {
  return `${firstName(name)}’s`;
}

export function sayMoney({ amount, currency }: Money): string {
  try {
    return new Intl.NumberFormat('en', { style: 'currency', currency, maximumFractionDigits: 0 }).format(amount);
  } catch {
    // a currency an import made up is no reason to hide the figure
    return `${amount.toLocaleString('en')} ${currency}`;
  }
}

/** `11 Jun`, with the year when it is not that of `near`. */
export function sayShortDay(day: Day, near?: Day): string {
  const { year, month, day: date } = partsOf(day);
  const text = `${date} ${MONTHS[month - 1]}`;
  return near && partsOf(near).year !== year ? `${text} ${year}` : text;
}

/** `Wed 16:40` within the week, `Tue 2 Jun 15:20` before it; the mail client's own words when the instant is not known. */
export function sayWhen(message: Pick<Message, 'at' | 'atText'>, now: Instant, zone: Zone): string {
  if (message.at === null) return message.atText;
  const day = dayOf(message.at, zone);
  const time = new Intl.DateTimeFormat('en-GB', { timeZone: zone, hour: '2-digit', minute: '2-digit' }).format(
    message.at,
  );
  const recent = now - message.at < 6 * 24 * HOUR && now >= message.at;
  return recent ? `${sayDay(day).split(' ')[0]} ${time}` : `${sayDay(day, dayOf(now, zone))} ${time}`;
}

/** `16 h ago` within a day; longer ago the date says more. */
export function sayAgo(at: Instant | null, now: Instant): string | null {
  if (at === null || at > now || now - at >= 24 * HOUR) return null;
  const hours = Math.floor((now - at) / HOUR);
  return hours === 0 ? `${Math.max(1, Math.round((now - at) / 60_000))} min ago` : `${hours} h ago`;
}

export function today(brief: Brief, records: Records): Day {
  return dayOf(brief.now, records.rep.zone);
}

export function ownerName(id: OwnerId, records: Records): string {
  if (id === records.rep.id) return 'You';
  return firstName(records.owners.find((owner) => owner.id === id)?.name ?? 'Somebody');
}

export const roleNames: Readonly<Record<BuyingRole, string>> = {
  champion: 'Champion',
  'economic-buyer': 'Economic buyer',
  'decision-maker': 'Decision maker',
  'technical-buyer': 'Technical',
  influencer: 'Influencer',
  blocker: 'Blocker',
  'user-buyer': 'User',
  procurement: 'Procurement',
  legal: 'Legal',
  other: 'Other',
};

export const stateNames: Readonly<Record<DealState, string>> = { hot: 'Hot', warm: 'Warm', recycle: 'Recycle' };

export const kindNames: Readonly<Record<DraftKind, string>> = {
  advance: 'Advance',
  clarify: 'Clarify',
  close: 'Close',
};

/** The decision in the buyer's words (S3-11). */
export const decisionNames: Readonly<Record<Decision, string>> = {
  relevant: 'Is this relevant to us?',
  safe: 'What happens if we say yes?',
  urgent: 'What happens if we wait?',
  acceptable: 'Is it acceptable to the signer?',
};
