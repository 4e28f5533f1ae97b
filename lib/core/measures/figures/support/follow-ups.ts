import type { Event } from '../../../domain/event';
import type { DealId, ThreadId } from '../../../domain/ids';
import type { Instant } from '../../../domain/instant';
import type { EventLog } from '../../event-log';
import { onceFor } from './once-for';

export type FollowUp = {
  readonly touch: string;
  readonly dealId: DealId;
  readonly threadId: ThreadId | null;
  readonly at: Instant;
  readonly reason: string;
  readonly stage: string;
};

/** Mails on a deal that went out and were not taken back, the oldest first. */
export const followUps = onceFor((log: EventLog): readonly FollowUp[] => {
  const sent = new Map<string, FollowUp>();
  for (const event of log.all) {
    const touch = event.data['touch'];
    if (typeof touch !== 'string' || event.dealId === null) continue;
    const out = event.kind === 'touch-sent' || (event.kind === 'touch-corrected' && event.data['to'] === 'sent');
    const back = event.kind === 'touch-undone' || (event.kind === 'touch-corrected' && event.data['to'] === 'undone');
    if (back) sent.delete(touch);
    if (out && !sent.has(touch)) sent.set(touch, followUp(event, touch, event.dealId));
  }
  return [...sent.values()].sort((a, b) => a.at - b.at);
});

function followUp({ data, threadId, at }: Event, touch: string, dealId: DealId): FollowUp {
  return {
    touch,
    dealId,
    threadId,
    at,
    reason: String(data['reason'] ?? 'by-hand'),
    stage: String(data['stage'] ?? ''),
  };
}
