import type { DealId } from '../../../domain/ids';
import type { Instant } from '../../../domain/instant';
import type { Policy } from '../../../policy/policy';
import { stageAt } from '../../../policy/stage-at';
import type { EventLog } from '../../event-log';
import type { MeasureInput } from '../../measure';
import { onceFor } from './once-for';

/** A decision the buyer took: the deal went on to a later stage, or ended. */
export type Taken = {
  readonly dealId: DealId;
  readonly at: Instant;
  /** The stage it left. */
  readonly stage: string;
  readonly went: 'on' | 'won' | 'lost';
};

const forPolicy = onceFor((policy: Policy) =>
  onceFor((log: EventLog): readonly Taken[] => {
    const places = new Map<string, number>();
    const place = (id: unknown): number => {
      const before = places.get(String(id));
      if (before !== undefined) return before;
      const stage = stageAt(policy, String(id));
      const found = stage === null ? -1 : policy.stages.indexOf(stage);
      places.set(String(id), found);
      return found;
    };
    const taken: Taken[] = [];
    for (const { kind, data, dealId, at } of log.all) {
      if (dealId === null) continue;
      if (kind === 'stage-changed' && place(data['from']) >= 0 && place(data['to']) > place(data['from']))
        taken.push({ dealId, at, stage: String(data['from']), went: 'on' });
      if (kind === 'closed' && (data['outcome'] === 'won' || data['outcome'] === 'lost'))
        taken.push({ dealId, at, stage: String(data['stage']), went: data['outcome'] });
    }
    return taken.sort((a, b) => a.at - b.at);
  }),
);

/** Every decision of the log, the oldest first. A step back, or a deal taken up again, is none. */
export function decisionsTaken({ log, policy }: Pick<MeasureInput, 'log' | 'policy'>): readonly Taken[] {
  return forPolicy(policy)(log);
}

const byDeal = onceFor((taken: readonly Taken[]): ReadonlyMap<DealId, readonly Taken[]> => {
  const found = new Map<DealId, Taken[]>();
  for (const one of taken) {
    const own = found.get(one.dealId);
    if (own) own.push(one);
    else found.set(one.dealId, [one]);
  }
  return found;
});

/** The deal went on or was won after `after`, up to and at `until`. */
export function wentOn(input: Pick<MeasureInput, 'log' | 'policy'>, deal: DealId, after: Instant, until: Instant) {
  return (byDeal(decisionsTaken(input)).get(deal) ?? []).some(
    ({ at, went }) => went !== 'lost' && at > after && at <= until,
  );
}
