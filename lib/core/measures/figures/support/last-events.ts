import type { Event } from '../../../domain/event';
import type { DealId } from '../../../domain/ids';
import type { Instant } from '../../../domain/instant';
import type { EventLog } from '../../event-log';
import { onceFor } from './once-for';

type Last = { readonly at: Instant; readonly name: string };

/** What happened last between the two sides on each deal; what we only planned or filed away does not count. */
export const lastEvents = onceFor((log: EventLog): ReadonlyMap<DealId, Last> => {
  const last = new Map<DealId, Last>();
  for (const event of log.all) {
    if (event.dealId === null) continue;
    const name = nameOf(event);
    if (name === null || (last.get(event.dealId)?.at ?? Number.NEGATIVE_INFINITY) > event.at) continue;
    last.set(event.dealId, { at: event.at, name });
  }
  return last;
});

const TOUCHES: Readonly<Record<string, string>> = {
  'proposal-without-review': 'Proposal sent',
  'open-question': 'We answered',
  'we-owe-a-reply': 'We answered',
  'missed-meeting': 'No-show',
};
const SEEN: Readonly<Record<string, string>> = {
  'no-show': 'No-show',
  'pricing-viewed': 'Price given',
  'proposal-viewed': 'Proposal sent',
};

function nameOf({ kind, data }: Event): string | null {
  if (kind === 'touch-sent') return TOUCHES[String(data['reason'])] ?? 'We wrote';
  if (kind === 'inbound-reply') return data['booked'] === true ? 'Meeting agreed' : 'They wrote';
  if (kind === 'engagement-noted') return SEEN[String(data['kind'])] ?? null;
  if (kind === 'review-settled')
    return data['gate'] === 'pricing' && data['outcome'] === 'cleared' ? 'Price given' : null;
  if (kind === 'step-accepted') return data['reason'] === 'promise-due' ? 'Promise made' : null;
  return kind === 'value-logged' ? 'Value sent' : null;
}
