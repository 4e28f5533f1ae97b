import type { Event } from '../core/domain/event';
import type { Day } from '../core/domain/instant';
import { ok } from '../core/domain/result';
import type { EventLog } from '../core/measures/event-log';
import type { Store } from '../store/store';
import type { Act, Acted } from './act';
import type { Figures } from './freeze-baseline';
import { refuse } from './refuse';

export type PilotId = 'long-cycle' | 'leads';
/** Which deals are in it, as they stood on its first day. */
type Scope = {
  readonly stage: string | null;
  readonly owner: string | null;
  /** Deals made up to this day. */
  readonly createdBy: Day;
};
export type Pilot = Scope & { readonly id: PilotId; readonly since: Event['at']; readonly figures: Figures };

type Input = Act & { readonly pilot: PilotId; readonly scope: Scope; readonly figures: Figures };

/** Begins a pilot: its deals and its first figures are written down once and do not change while it runs (S0-63, S1-51). */
export function startPilot(store: Store, { pilot, scope, figures, key, now }: Input): Acted {
  return store.intent(key, async () => {
    if (Object.values(figures).every((figure) => figure === null))
      return refuse('No deal of this kind is here. Choose other deals, or wait until there are some.');
    const data: Event['data'] = { ...figures, pilot, ...scope };
    return ok({ rows: {}, events: [{ at: now, kind: 'pilot-started', dealId: null, threadId: null, data }] });
  });
}

/** The pilot that runs, or ran last. */
export function pilotIn(log: EventLog, id: PilotId): Pilot | null {
  const begun = log.of('pilot-started').findLast(({ data }) => data['pilot'] === id);
  if (!begun) return null;
  const { stage, owner, createdBy } = begun.data;
  const text = (value: unknown) => (typeof value === 'string' ? value : null);
  const figures = Object.entries(begun.data).flatMap(([name, value]) =>
    typeof value === 'number' ? [[name, value] as const] : [],
  );
  return {
    id,
    since: begun.at,
    stage: text(stage),
    owner: text(owner),
    createdBy: String(createdBy) as Day,
    figures: Object.fromEntries(figures),
  };
}
