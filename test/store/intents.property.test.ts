import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { NextStep } from '@/lib/core/domain/records';
import { fail, ok } from '@/lib/core/domain/result';
import { dexieStore } from '@/lib/store/dexie/dexie-store';
import type { Store } from '@/lib/store/store';
import { NOW, REP, step } from './example-rows';

type Write = {
  readonly kind: 'write' | 'crash' | 'throw' | 'refuse';
  readonly key: string;
  readonly rows: readonly (readonly [id: string, what: string])[];
};
type Undo = { readonly kind: 'undo'; readonly key: string };

const key = fc.constantFrom('k1', 'k2', 'k3', 'k4');
const rows = fc.uniqueArray(fc.tuple(fc.constantFrom('a', 'b', 'c'), fc.constantFrom('Call', 'Send', 'Meet')), {
  minLength: 1,
  maxLength: 3,
  selector: ([id]) => id,
});
const act: fc.Arbitrary<Write | Undo> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({
      kind: fc.constantFrom('write', 'write', 'write', 'crash', 'throw', 'refuse'),
      key,
      rows,
    }) as fc.Arbitrary<Write>,
  },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('undo' as const), key }) },
);

/** What the store should hold, by the plainest means. */
type Model = {
  steps: Map<string, string>;
  intents: Map<string, { before: Map<string, string | null>; after: Map<string, string>; undone: boolean }>;
};

function applyTo(model: Model, { key, rows }: Write): void {
  if (model.intents.has(key)) return;
  const before = new Map(rows.map(([id]) => [id, model.steps.get(id) ?? null]));
  for (const [id, what] of rows) model.steps.set(id, what);
  model.intents.set(key, { before, after: new Map(rows), undone: false });
}

function undoIn(model: Model, key: string): void {
  const intent = model.intents.get(key);
  if (!intent || intent.undone) return;
  if ([...intent.after].some(([id, what]) => model.steps.get(id) !== what)) return;
  for (const [id, what] of intent.before) {
    if (what === null) model.steps.delete(id);
    else model.steps.set(id, what);
  }
  intent.undone = true;
}

/** `crash`: the second table's row cannot be stored, after the first table's was. */
async function perform(store: Store, write: Write): Promise<void> {
  const nextSteps: readonly NextStep[] = write.rows.map(([id, what]) => step(id, 'rollout', { what }));
  const broken = write.kind === 'crash' ? { touches: [{ id: 'send:x', bad: () => 0 } as never] } : {};
  const done = store.intent(write.key, async (reads) => {
    await reads.settings();
    if (write.kind === 'throw') throw new Error('bug');
    if (write.kind === 'refuse') return fail({ kind: 'refused', detail: 'No.' });
    return ok({
      rows: { nextSteps, ...broken },
      events: [{ at: NOW, kind: 'step-accepted', dealId: null, threadId: null, data: {} }],
    });
  });
  await done.catch(() => 'broken');
}

it('any sequence of intents, repeats, crashes and undos leaves whole intents only, each once', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(act, { minLength: 1, maxLength: 14 }), async (acts) => {
      const store = dexieStore({ idb: { indexedDB: new IDBFactory(), IDBKeyRange }, locks: null });
      const model: Model = { steps: new Map(), intents: new Map() };
      for (const each of acts) {
        if (each.kind === 'undo') {
          await store.undo(each.key, REP, NOW);
          undoIn(model, each.key);
        } else {
          await perform(store, each);
          if (each.kind === 'write') applyTo(model, each);
        }
      }
      const { rows: stored, events } = await store.exportRows();
      expect(new Map(stored.nextSteps.map((row) => [row.id.replace('local:', ''), row.what]))).toEqual(model.steps);
      const undone = [...model.intents.values()].filter((intent) => intent.undone).length;
      expect(events.length).toBe(model.intents.size + undone);
      expect(stored.touches).toEqual([]);
      store.close();
    }),
    { numRuns: 40 },
  );
}, 60_000);
