import { brief } from '../../lib/core/brief';
import type { Brief } from '../../lib/core/domain/brief';
import type { Deal, Records } from '../../lib/core/domain/records';
import type { Thread } from '../../lib/core/domain/thread';
import { defaultPolicy } from '../../lib/core/policy/default-policy';
import { at, deal, type MailSpec, records, threadOf } from './build-situation';

export type Spec = {
  mails: readonly MailSpec[];
  deal?: Partial<Deal>;
  records?: Partial<Records>;
  now?: string;
  thread?: Partial<Thread>;
};

/** The brief of a thread written as it would stand in the mail client, on Thu 11 June 2026 unless told. */
export function briefOf(spec: Spec): Brief {
  const all = { ...records, deals: [{ ...deal, ...spec.deal }], ...spec.records };
  const thread = { ...threadOf(spec.mails), ...spec.thread };
  return brief(thread, all, defaultPolicy, at(spec.now ?? '2026-06-11T08:00:00Z'));
}

export const ours: MailSpec = {
  from: 'jonas',
  on: '2026-06-08',
  text: 'Hi Ana,\n\nThe order we settled on Monday is dispatch first, then billing.\n\nBest,\nJonas',
};
export const ana = (text: string, on = '2026-06-10T14:40:00Z', more: Partial<MailSpec> = {}): MailSpec => ({
  from: 'ana',
  on,
  text: `Hi Jonas,\n\n${text}\n\nAna`,
  ...more,
});
export const asks = ana('Could you send me an email with the next steps before Friday’s ops meeting?');
export const price = ana('If you can do something on price, around 10% discount, I think I can get it over the line.');
