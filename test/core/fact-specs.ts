import type { DocumentFact, MeetingFact, PersonChange, Quoted, WindowFact } from '../../lib/core/domain/read-thread';
import { day, type MailSpec, mail } from './build-situation';

/** Words of the nth mail, from 1, with their place in it. */
export function quoted(mails: readonly MailSpec[], n: number, quote: string): Quoted {
  const start = mails[n - 1]?.text.indexOf(quote) ?? -1;
  if (start < 0) throw new Error(`not in mail ${n}: ${quote}`);
  return { messageId: mail(n), quote, span: [start, start + quote.length] };
}

export const meetingFact = (
  words: Quoted,
  status: MeetingFact['status'],
  on: string | null = null,
  more: Partial<MeetingFact> = {},
): MeetingFact => ({ ...words, by: 'buyer', status, kind: 'call', day: on === null ? null : day(on), ...more });

export const sentFact = (words: Quoted, what: string, more: Partial<DocumentFact> = {}): DocumentFact => ({
  ...words,
  by: 'rep',
  act: 'sent',
  what,
  name: null,
  ...more,
});

export const personFact = (
  words: Quoted,
  change: PersonChange['change'],
  name: string | null,
  role: PersonChange['role'] = null,
): PersonChange => ({ ...words, change, name, role });

export const windowFact = (
  words: Quoted,
  kind: WindowFact['kind'],
  from: string,
  to: string | null = null,
): WindowFact => ({ ...words, kind, from: day(from), to: to === null ? null : day(to) });
