import type { SuppressionId } from '../core/domain/ids';
import type { NextStep } from '../core/domain/records';
import { ok } from '../core/domain/result';
import type { Suppression, SuppressionKind } from '../core/domain/suppression';
import type { Store, StoreReads } from '../store/store';
import type { Act, Acted } from './act';
import { closeSteps } from './close-steps';
import { refuse } from './refuse';
import { repOf } from './rep-of';
import type { ListedStop } from './suppression-list';

type Input = Act & {
  readonly stops: readonly ListedStop[];
  readonly reason: SuppressionKind;
  /** The file's name: what each row rests on. */
  readonly name: string;
};

/** One transaction has to look at the deals of each. */
const MOST = 5_000;

/** Puts everybody in a list on the ledger, in one act that can be taken back as one. It only ever adds. */
export function suppressList(store: Store, { stops, reason, name, key, now }: Input): Acted {
  return store.intent(key, async (reads) => {
    if (stops.length === 0) return refuse('Nobody in this file is new to the list. Nothing was changed.');
    if (stops.length > MOST) {
      return refuse(
        `${stops.length.toLocaleString('en')} at once are too many. Split the file at ${MOST.toLocaleString('en')} rows.`,
      );
    }
    const by = repOf(await reads.settings()).id;
    const rows = stops.map(
      ({ scope, until, says }, at): Suppression => ({
        id: `local:${key}:${at}` as SuppressionId,
        scope,
        reason,
        until,
        evidence: { kind: 'record', record: says, says: `In the list ${name}` },
        by,
        at: now,
        source: 'import',
      }),
    );
    const why = `suppressed: ${reason}`;
    const ended = closeSteps(await stepsUnder(reads, rows), { outcome: 'cancelled', why, at: now, threadId: null });
    return ok({
      rows: { suppressions: rows, nextSteps: ended.nextSteps },
      events: [
        ...ended.events,
        ...rows.map((row) => ({
          at: now,
          kind: 'suppressed' as const,
          dealId: null,
          threadId: null,
          data: { suppression: row.id, scope: row.scope.kind, reason, until: row.until },
        })),
      ],
    });
  });
}

async function stepsUnder(reads: StoreReads, rows: readonly Suppression[]): Promise<readonly NextStep[]> {
  const found = new Map<string, NextStep>();
  for (const { scope } of rows) for (const step of await reads.openStepsUnder(scope)) found.set(step.id, step);
  return [...found.values()];
}
