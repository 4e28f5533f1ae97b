import { dayOf, type Instant } from '../core/domain/instant';
import type { Touch } from '../core/domain/records';
import { ok, type Result } from '../core/domain/result';
import type { Store, StoreError } from '../store/store';

const HOUR = 3_600_000;
/** A send is followed for seconds and proven by the thread when it is next seen; after a day only the rep can say. */
const IN_DOUBT_MS = 24 * HOUR;
const DAY_MS = 24 * HOUR;

export type Upkeep = { readonly settled: number; readonly forgotten: number; readonly failed: StoreError | null };

/** Once a day: sends nobody could prove become a question to the rep, and words kept longer than the policy says go. */
export async function dailyUpkeep(store: Store, now: Instant): Promise<Upkeep> {
  const { touches } = await store.allRows(['touches']);
  const old = touches.filter((touch) => isStuck(touch, now));
  const asked = old.length > 0 ? await askAbout(store, old, now) : ok(0);
  if (!asked.ok) return { settled: 0, forgotten: 0, failed: asked.error };
  const { retentionDays } = await store.policy();
  const ago = (days: number) => (now - days * DAY_MS) as Instant;
  const forgotten = await store.forgetWords(ago(retentionDays.quotes), ago(retentionDays.drafts));
  return {
    settled: asked.value,
    forgotten: forgotten.ok ? forgotten.value : 0,
    failed: forgotten.ok ? null : forgotten.error,
  };
}

function isStuck({ status, at }: Touch, now: Instant): boolean {
  return status === 'pending' && now - at > IN_DOUBT_MS;
}

/** `unknown` is asked about in the panel: "Was this sent?" Gives how many are asked about now. */
async function askAbout(store: Store, old: readonly Touch[], now: Instant): Promise<Result<number, StoreError>> {
  let settled = 0;
  // a second batch of the same day is another one
  const key = `upkeep:${dayOf(now, 'UTC')}:${old.map(({ id }) => id).join(' ')}`;
  const done = await store.intent(key, async (reads) => {
    const current = await Promise.all(old.map((touch) => reads.touch(touch.id)));
    const stuck = current.flatMap((touch) => (touch && isStuck(touch, now) ? [touch] : []));
    settled = stuck.length;
    return ok({
      rows: { touches: stuck.map((touch) => ({ ...touch, status: 'unknown' as const })) },
      events: stuck.map((touch) => ({
        at: now,
        kind: 'touch-unknown' as const,
        dealId: touch.dealId,
        threadId: touch.threadId,
        data: { touch: touch.id, reason: touch.reason, stage: touch.stage, attempt: touch.attempt },
      })),
    });
  });
  return done.ok ? ok(done.value === 'done' ? settled : 0) : done;
}
