import { describe, expect, it } from 'vitest';
import { changePolicy } from '@/lib/app/change-policy';
import { exportRecords } from '@/lib/app/export-records';
import type { ImportPlan } from '@/lib/app/import/import-plan';
import { undoImport } from '@/lib/app/undo-import';
import type { Event } from '@/lib/core/domain/event';
import type { DealId } from '@/lib/core/domain/ids';
import type { Instant } from '@/lib/core/domain/instant';
import { fileOf, read } from '../crm/file';
import { contact, deal, mail, NOW, REP, SMALL, step, suppression, threadId } from '../store/example-rows';
import { act, emptyStore, exported, move, storeOf } from './move-between';
import { plan } from './plan-and-import';

const DAY = 86_400_000;
const rollout = 'local:rollout' as DealId;

function worked(at: number, dealId = rollout): Omit<Event, 'key' | 'seq'> {
  return { at: (NOW + at * DAY) as Instant, kind: 'deal-changed', dealId, threadId: null, data: {} };
}

const changesIn = ({ create, update }: ImportPlan) =>
  [...Object.values(create), ...Object.values(update)].flat().length;

describe('a workspace moves', () => {
  it('with what only newer rows hold, its settings and its policy', async () => {
    const from = await storeOf({
      rows: {
        ...SMALL,
        deals: [
          deal('rollout', 'R', 'corvane', { parked: { until: '2026-09-01' as never, why: 'Budget', since: NOW } }),
        ],
        corrections: (['opt-out', 'decline'] as const).map((kind) => ({
          ...{
            threadId: threadId('t'),
            messageId: 'gmail:m' as never,
            kind,
            is: false,
            quote: 'no',
            lang: 'en',
            at: NOW,
          },
        })),
        touches: [
          {
            ...{
              id: 'local:t' as never,
              dealId: rollout,
              threadId: threadId('t'),
              to: [mail('a@b.example')],
              reason: 'x',
            },
            ...{ kind: null, stage: 'discovery' as never, attempt: 2, status: 'sent', at: NOW, messageId: null },
            ...{ edited: 0.25, blocks: ['ask-1'] },
          },
        ],
        suppressions: [suppression('u', { kind: 'deal', dealId: rollout })],
        lifts: [{ id: 'local:l' as never, lifts: 'local:u' as never, by: REP.id, why: 'slip', at: NOW, undo: true }],
      },
      events: [worked(1), worked(1)],
      settings: { guard: 'warn', rep: REP, sample: true, wholeByGraph: true },
    });
    const policy = await from.policy();
    await changePolicy(from, {
      policy: { ...policy, maxAttempts: 5 },
      from: policy.version,
      why: 'x',
      key: 'p',
      now: NOW,
    });
    const to = emptyStore();
    await move(from, to);
    const [before, after] = [await from.exportRows(), await to.exportRows()];
    expect(after.rows).toEqual(before.rows);
    expect(after.events.map(({ seq, ...event }) => event).slice(0, -1)).toEqual(
      before.events.map(({ seq, ...event }) => event),
    );
    // what a server may read is agreed to in each mailbox
    expect(after.settings).toEqual({ guard: 'warn', rep: REP, sample: true });
  });

  it('once: the second time nothing is new, and nothing is written', async () => {
    const from = await storeOf({ rows: SMALL, events: [worked(1)], settings: { guard: 'off' } });
    const to = await storeOf({ rows: { contacts: [contact('ivy', 'Ivy S.', 'ivy.stone@bellhaven.example', null)] } });
    await move(from, to, 'm1');
    const first = await to.exportRows();
    const again = await plan(to, await exported(from), 'm2');
    expect([changesIn(again), again.events, again.settings]).toEqual([0, [], null]);
    expect((await to.exportRows()).rows).toEqual(first.rows);
  });

  it('and can be taken back: rows, settings and all but the ledger are as before', async () => {
    const from = await storeOf({
      rows: { ...SMALL, suppressions: [suppression('u', { kind: 'deal', dealId: rollout })] },
      settings: { guard: 'off', rep: REP, sample: true },
    });
    const to = emptyStore();
    const before = await to.exportRows();
    await move(from, to);
    expect(await to.settings()).toMatchObject({ guard: 'off', rep: REP, sample: true });
    expect(await undoImport(to, { key: 'move', now: NOW })).toMatchObject({ ok: true, value: { kept: 1 } });
    const after = await to.exportRows();
    expect({ ...after.rows, suppressions: [] }).toEqual(before.rows);
    expect(after.rows.suppressions).toHaveLength(1);
    expect(after.settings).toEqual(before.settings);
  });

  it('a setting the rep changed since stays when the import is taken back', async () => {
    const to = emptyStore();
    await move(await storeOf({ rows: SMALL, settings: { guard: 'off', sample: true } }), to);
    await act(to, { settings: { guard: 'warn' } });
    await undoImport(to, { key: 'move', now: NOW });
    expect(await to.settings()).toMatchObject({ guard: 'warn', sample: false });
  });
});

describe('a record in both places', () => {
  const named = (name: string, at: number) => ({
    rows: { deals: [deal('rollout', name, 'corvane')] },
    events: [worked(at)],
  });

  it('is the one whose deal was worked on last, and the preview says so by name', async () => {
    for (const [file, here, wins] of [
      [2, 1, 'file'],
      [1, 2, 'here'],
      [1, 1, 'here'],
    ] as const) {
      const to = await storeOf(named('here', here));
      const made = await move(await storeOf(named('file', file)), to);
      expect((await to.recordsForDeal(rollout)).deals[0]?.name).toBe(wins);
      expect(made.conflicts).toEqual([{ table: 'deals', name: 'file', taken: wins }]);
      expect(made.counts.deals).toEqual({
        create: 0,
        update: wins === 'file' ? 1 : 0,
        same: 0,
        kept: wins === 'here' ? 1 : 0,
      });
    }
  });

  it('goes by its own date where it has one, whatever happened on the deal', async () => {
    const closed = { at: (NOW + 3 * DAY) as Instant, why: 'Sent' };
    const from = await storeOf({
      rows: { nextSteps: [step('n', 'rollout', { status: 'done', closed })] },
      events: [worked(1)],
    });
    const to = await storeOf({ rows: { nextSteps: [step('n', 'rollout')] }, events: [worked(9)] });
    await move(from, to);
    expect(await to.nextStep('local:n' as never)).toMatchObject({ status: 'done' });
    await move(to, from, 'back');
    expect(await from.nextStep('local:n' as never)).toMatchObject({ status: 'done' });
  });

  it('a person without consent stays without, whichever row is newer', async () => {
    const ivy = contact('ivy', 'Ivy Stone', 'ivy.stone@bellhaven.example', null);
    const no = { ...ivy, consent: 'withdrawn' } as const;
    for (const [file, here] of [
      [ivy, no],
      [no, ivy],
    ]) {
      const to = await storeOf({ rows: { contacts: [here as never] }, events: [worked(1)] });
      await move(
        await storeOf({ rows: { contacts: [{ ...file, name: 'Ivy S.' } as never] }, events: [worked(2)] }),
        to,
      );
      expect((await to.allRows(['contacts'])).contacts).toMatchObject([{ name: 'Ivy S.', consent: 'withdrawn' }]);
    }
  });

  it('a deal keeps one open step: the newer one, from either side', async () => {
    for (const [file, here, open] of [
      [5, 1, 'local:file'],
      [1, 5, 'local:here'],
    ] as const) {
      const one = (id: string, day: number) => ({
        rows: { nextSteps: [step(id, 'rollout', { created: (NOW + day) as Instant })] },
      });
      const to = await storeOf(one('here', here));
      await move(await storeOf(one('file', file)), to);
      const { rows, events } = await to.exportRows();
      expect(rows.nextSteps.filter(({ status }) => status === 'open').map(({ id }) => id)).toEqual([open]);
      expect(rows.nextSteps).toHaveLength(2);
      expect(events.map(({ kind }) => kind)).toContain('step-closed');
    }
  });
});

describe('a file that is not whole', () => {
  const damage = {
    'cut off': (text: string) => text.slice(0, -200),
    'a letter changed on the way': (text: string) => text.replace('Cold chain pilot', 'Cold chain pilos'),
    'a row taken out by hand': (text: string) => text.replace(/\{"id":"local:pilot"[^\n]*\n/, ''),
  };
  it.each(Object.keys(damage) as (keyof typeof damage)[])('%s: is refused, with what to do', async (how) => {
    const { name, parts } = await exportRecords(await storeOf({ rows: SMALL }), NOW);
    const text = parts.join('');
    expect(damage[how](text)).not.toBe(text);
    const file = await read(fileOf(damage[how](text)), name);
    expect(file).toMatchObject({
      ok: false,
      error: { kind: 'corrupt', detail: expect.stringContaining('Export it again') },
    });
  });

  it('a line end more or less is no damage', async () => {
    const { name, parts } = await exportRecords(await storeOf({ rows: SMALL }), NOW);
    for (const text of [parts.join('').trimEnd(), `${parts.join('')}\r\n`])
      expect(await read(fileOf(text), name)).toMatchObject({ ok: true });
  });

  it('larger than can be read: is said before it is read', async () => {
    const huge = Object.defineProperty(fileOf('{"format":"throughline"'), 'size', { value: 400 * 1024 * 1024 });
    expect(await read(huge, 'x.json')).toMatchObject({ ok: false, error: { kind: 'too-large' } });
  });

  it('a zone no browser knows stays out, with the other settings', async () => {
    const { parts } = await exportRecords(await storeOf({ rows: SMALL, settings: { guard: 'off', rep: REP } }), NOW);
    const text = parts
      .join('')
      .replace(REP.zone, 'Europe/Nowhere')
      .replace(/,\n"sum".*/, '}');
    const file = await read(fileOf(text), 'x.json');
    if (!file.ok || file.value.kind !== 'own-export') throw new Error('not read');
    const made = await plan(emptyStore(), file.value.connector);
    expect(made.settings).toBeNull();
    expect(made.problems).toEqual([{ line: 0, message: expect.stringContaining('The settings are not as expected') }]);
  });
});
