import type { PanelActs } from '@/components/sidebar/panel-acts';
import type { Readings } from '@/lib/app/readings-of';
import type { Run } from './act-runner';
import type { Deps } from './deps';
import { readyState } from './ready-state';

type Acts = Pick<PanelActs, 'readings' | 'correct'>;

const NOTHING: Readings = { signals: [], newest: null, telling: null };

/** What was read, and the rep's word on it. The reading comes with its own chunk, after the first frame. */
export function correctActs({ store }: Deps, run: Run): Acts {
  return {
    async readings() {
      const ready = readyState();
      const { readingsOf } = await import('@/lib/app/readings-of');
      return ready ? readingsOf(ready.thread, ready.records) : NOTHING;
    },
    async correct(input) {
      const ready = readyState();
      if (!ready) return;
      const { correctReading } = await import('@/lib/app/correct-reading');
      const dealId = ready.brief.deal?.id ?? null;
      const says = input.is ? 'Marked. It holds for this message.' : 'Taken off. It is no longer read so.';
      await run(says, (act) => correctReading(store, { ...act, ...input, thread: ready.thread, dealId }));
    },
  };
}
