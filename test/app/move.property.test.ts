import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Event } from '@/lib/core/domain/event';
import type { DealId } from '@/lib/core/domain/ids';
import type { Instant } from '@/lib/core/domain/instant';
import type { SuppressionScope } from '@/lib/core/domain/suppression';
import type { Change, Store } from '@/lib/store/store';
import { company, contact, deal, mail, NOW, REP, stakeholder, step, suppression } from '../store/example-rows';
import { emptyStore, exported, inForce, move, storeOf } from './move-between';
import { plan } from './plan-and-import';

const RUNS = { numRuns: 25 };
const HOUR = 3_600_000;
const hour = fc.integer({ min: 0, max: 9 }).map((hours) => (NOW + hours * HOUR) as Instant);
const id = fc.constantFrom('a', 'b', 'c');
const name = fc.constantFrom('One', 'Two', 'Three');
const several = <T extends { readonly id: string }>(row: fc.Arbitrary<T>) =>
  fc.uniqueArray(row, { maxLength: 3, selector: (each) => each.id });

const scope: fc.Arbitrary<SuppressionScope> = fc.oneof(
  id.map((who) => ({ kind: 'person' as const, contactId: null, emails: [mail(`${who}@alder.example`)] })),
  id.map((which) => ({ kind: 'deal' as const, dealId: `local:${which}` as DealId })),
  id.map((which) => ({ kind: 'company' as const, companyId: null, domains: [`${which}.example`] })),
);
const until = fc.constantFrom(null, '2026-07-01' as never, '2026-08-01' as never);
const nextStep = fc
  .tuple(id, id, hour, fc.option(hour))
  .map(([which, dealId, created, closed]) =>
    step(
      which,
      dealId,
      closed === null ? { created } : { created, status: 'done', closed: { at: closed, why: 'Sent' } },
    ),
  );
const event: fc.Arbitrary<Omit<Event, 'key' | 'seq'>> = fc
  .tuple(id, hour, fc.constantFrom('deal-changed' as const, 'routed' as const))
  .map(([which, at, kind]) => ({ at, kind, dealId: `local:${which}` as DealId, threadId: null, data: { n: 1 } }));

/** What a rep may have here: rows of few ids, so that two places have much in common and disagree on it. */
const workspace: fc.Arbitrary<readonly Partial<Change>[]> = fc
  .record({
    companies: several(fc.tuple(id, name).map(([which, called]) => company(which, called, `${which}.example`))),
    contacts: several(
      fc.tuple(id, name, fc.constantFrom('given' as const, 'withdrawn' as const)).map(([which, called, consent]) => ({
        ...contact(which, called, `${which}@alder.example`, null),
        consent,
      })),
    ),
    deals: several(fc.tuple(id, name).map(([which, called]) => deal(which, called, 'a'))),
    stakeholders: several(fc.tuple(id, id, id).map(([which, on, who]) => stakeholder(which, on, who))),
    nextSteps: several(nextStep),
    suppressions: several(fc.tuple(id, scope, until).map(([which, of, day]) => suppression(which, of, { until: day }))),
    lifted: fc.array(id, { maxLength: 2 }),
    threadLinks: fc.uniqueArray(
      fc.tuple(id, hour).map(([which, at]) => ({ threadId: `gmail:${which}` as never, dealId: null, at })),
      { maxLength: 3, selector: (link) => link.threadId },
    ),
    events: fc.array(event, { maxLength: 4 }),
    settings: fc.record({
      guard: fc.constantFrom('off' as const, 'warn' as const, 'hold' as const),
      rep: fc.constantFrom(null, REP),
      sample: fc.boolean(),
    }),
  })
  .map(({ lifted, events, settings, ...rows }) => {
    const known = rows.suppressions.filter((row) => lifted.some((which) => row.id === `local:${which}`));
    const lifts = known.map((row) => ({
      ...{ id: `local:lift-${row.id}` as never, lifts: row.id, by: REP.id },
      ...{ why: 'She asked', at: NOW },
    }));
    return [{ rows, events, settings }, { rows: { lifts } }];
  });

const everything = async (store: Store) => {
  const { rows, events, settings } = await store.exportRows();
  const own = events.filter(({ kind }) => kind !== 'imported').map(({ seq, ...each }) => each);
  return { rows, events: own, settings };
};

it('into an empty place everything arrives as it was', async () => {
  await fc.assert(
    fc.asyncProperty(workspace, async (changes) => {
      const [from, to] = [await storeOf(...changes), emptyStore()];
      await move(from, to);
      // a deal's second open step cannot be made by an act, only by these examples
      const expected = await everything(from);
      fc.pre(new Set(openOf(expected)).size === openOf(expected).length);
      expect(await everything(to)).toEqual(expected);
    }),
    RUNS,
  );
}, 120_000);

function openOf({ rows }: Awaited<ReturnType<typeof everything>>): readonly DealId[] {
  return rows.nextSteps.filter(({ status }) => status === 'open').map(({ dealId }) => dealId);
}

it('twice is once, whatever was here', async () => {
  await fc.assert(
    fc.asyncProperty(workspace, workspace, async (there, here) => {
      const [from, to] = [await storeOf(...there), await storeOf(...here)];
      await move(from, to, 'once');
      const after = await everything(to);
      const again = await plan(to, await exported(from), 'twice');
      expect([again.create, again.update, again.events, again.settings]).toEqual([{}, {}, [], null]);
      await move(from, to, 'twice');
      expect(await everything(to)).toEqual(after);
    }),
    RUNS,
  );
}, 120_000);

it('nobody who is suppressed here is free afterwards, nor anybody the file holds, unless it was lifted here', async () => {
  await fc.assert(
    fc.asyncProperty(workspace, workspace, async (there, here) => {
      const [from, to] = [await storeOf(...there), await storeOf(...here)];
      const [before, given] = [await to.exportRows(), await inForce(from)];
      const held = await inForce(to);
      await move(from, to);
      const after = await to.exportRows();
      expect(after.rows.suppressions).toEqual(expect.arrayContaining([...before.rows.suppressions]));
      expect(await inForce(to)).toEqual(expect.arrayContaining([...held]));
      const liftedHere = new Set(before.rows.lifts.map((row) => row.lifts));
      const freed = before.rows.suppressions.filter((row) => liftedHere.has(row.id)).map((row) => row.scope);
      const free = new Set(freed.map((each) => JSON.stringify(each)));
      const expected = given.filter((each) => !free.has(JSON.stringify(each)));
      expect(await inForce(to)).toEqual(expect.arrayContaining([...expected]));
      const withdrawn = before.rows.contacts.filter((row) => row.consent === 'withdrawn').map((row) => row.id);
      const still = after.rows.contacts.filter((row) => row.consent === 'withdrawn').map((row) => row.id);
      expect(still).toEqual(expect.arrayContaining(withdrawn));
    }),
    RUNS,
  );
}, 120_000);
