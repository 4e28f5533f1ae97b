import { describe, expect, it } from 'vitest';
import { checkRecipients } from '@/lib/app/check-recipients';
import { liftSuppression } from '@/lib/app/lift-suppression';
import { suppress } from '@/lib/app/suppress';
import { undoIntent } from '@/lib/app/undo-intent';
import type { DealId, OwnerId, SuppressionId } from '@/lib/core/domain/ids';
import { addDays, type Day, dayOf, type Instant } from '@/lib/core/domain/instant';
import { ok } from '@/lib/core/domain/result';
import type { SuppressionScope } from '@/lib/core/domain/suppression';
import type { Store } from '@/lib/store/store';
import { mail, NOW, REP, SMALL, stakeholder, step, threadId } from '../store/example-rows';
import { eventKinds, openStore } from './open-store';

const ROLLOUT = 'local:rollout' as DealId;
const T1 = threadId('t1');
const QUOTE = { kind: 'quote', messageId: 'gmail:m1' as never, quote: 'please stop writing to me' } as const;
const MARTA: SuppressionScope = { kind: 'person', contactId: null, emails: [mail('marta.lindqvist@corvane.example')] };
const REFUSED = { ok: false, error: { kind: 'refused' } };
const OWNERS = [
  { id: 'local:dana' as OwnerId, name: 'Dana Okafor', email: null, duties: ['price'] as const },
  { id: 'local:priya' as OwnerId, name: 'Priya Nair', email: null, duties: ['account'] as const },
  { id: REP.id, name: REP.name, email: REP.email, duties: [] },
];

function stop(store: Store, scope: SuppressionScope, more: object = {}) {
  return suppress(store, {
    key: 'a',
    now: NOW,
    scope,
    reason: 'opted-out',
    until: null,
    evidence: QUOTE,
    dealId: ROLLOUT,
    threadId: T1,
    ...more,
  });
}
const held = (store: Store, ...to: string[]) => checkRecipients(store, { thread: T1, to: to.map(mail), now: NOW });

describe('suppressing', () => {
  it('means the person with every address we know of them', async () => {
    const store = await openStore({ owners: OWNERS });
    await stop(store, MARTA);
    expect(await held(store, 'marta@home.example')).toEqual({
      mode: 'hold',
      title: 'Marta Lindqvist asked not to be contacted. Hold this mail?',
      evidence: QUOTE,
      by: 'Jonas Weber, Thu 11 Jun',
      people: ['marta@home.example'],
    });
    expect(await held(store, 'tomas.reyes@corvane.example')).toBeNull();
  });

  it('ends the next step of the deal it was said on, in the same act, and undo brings it back', async () => {
    const store = await openStore({ owners: OWNERS, nextSteps: [step('n1', 'rollout'), step('n2', 'pilot')] });
    await stop(store, MARTA);
    expect((await store.recordsForDeal(ROLLOUT)).nextSteps).toMatchObject([
      { status: 'cancelled', closed: { why: 'suppressed: opted-out' } },
    ]);
    expect((await store.recordsForDeal('local:pilot' as DealId)).nextSteps).toMatchObject([{ status: 'open' }]);
    expect(await eventKinds(store)).toEqual(['step-closed', 'suppressed']);
    expect(await undoIntent(store, { key: 'a', now: NOW })).toEqual(ok('done'));
    expect((await store.recordsForDeal(ROLLOUT)).nextSteps).toEqual([step('n1', 'rollout')]);
    expect(await held(store, 'marta@home.example')).toBeNull();
    expect((await store.exportRows()).rows.suppressions).toHaveLength(1);
  });

  it('ends steps on other deals only where the person stands alone', async () => {
    const store = await openStore({
      deals: [...SMALL.deals, { ...SMALL.deals[0], id: 'local:solo' } as never],
      stakeholders: [...SMALL.stakeholders, stakeholder('s4', 'solo', 'ivy'), stakeholder('s5', 'pilot', 'tomas')],
      nextSteps: [step('n1', 'solo'), step('n2', 'pilot')],
    });
    await stop(
      store,
      { kind: 'person', contactId: null, emails: [mail('ivy.stone@bellhaven.example')] },
      { dealId: null },
    );
    expect((await store.recordsForDeal('local:solo' as DealId)).nextSteps).toMatchObject([{ status: 'cancelled' }]);
    expect((await store.recordsForDeal('local:pilot' as DealId)).nextSteps).toMatchObject([{ status: 'open' }]);
  });

  it('of a company holds for its domain and ends the steps of its deals', async () => {
    const store = await openStore({ nextSteps: [step('n1', 'rollout')] });
    await stop(store, { kind: 'company', companyId: 'local:corvane' as never, domains: ['corvane.example'] });
    expect(await held(store, 'new.person@corvane.example')).toMatchObject({
      title: 'Corvane Systems is suppressed. Hold this mail?',
    });
    expect(await held(store, 'ivy.stone@bellhaven.example')).toBeNull();
    expect((await store.recordsForDeal(ROLLOUT)).nextSteps).toMatchObject([{ status: 'cancelled' }]);
  });

  it('of a deal holds on its thread alone, for everybody but colleagues', async () => {
    const store = await openStore();
    await stop(store, { kind: 'deal', dealId: ROLLOUT });
    expect(await held(store, 'anybody@else.example')).toMatchObject({ title: 'This deal is stopped. Hold this mail?' });
    expect(await held(store, 'dana@northlight.example')).toBeNull();
    expect(
      await checkRecipients(store, { thread: threadId('t2'), to: [mail('marta@home.example')], now: NOW }),
    ).toBeNull();
  });

  it('of a channel keeps the next step, and holds mail only for mail', async () => {
    const store = await openStore({ nextSteps: [step('n1', 'rollout')] });
    await stop(store, { kind: 'channel', channel: 'phone', contactId: null, emails: MARTA.emails });
    expect(await held(store, 'marta@home.example')).toBeNull();
    await stop(
      store,
      { kind: 'channel', channel: 'mail', contactId: null, emails: MARTA.emails },
      { key: 'b', reason: 'channel' },
    );
    expect(await held(store, 'marta@home.example')).toMatchObject({
      title: 'Marta Lindqvist does not want mail. Hold this mail?',
    });
    expect((await store.recordsForDeal(ROLLOUT)).nextSteps).toMatchObject([{ status: 'open' }]);
  });

  it('until a day holds through that day', async () => {
    const store = await openStore();
    const until = '2026-09-30' as Day;
    await stop(store, MARTA, { until });
    const on = (day: Day) =>
      checkRecipients(store, {
        thread: null,
        to: [mail('marta@home.example')],
        now: (NOW + (Date.parse(day) - Date.parse(dayOf(NOW, REP.zone)))) as Instant,
      });
    expect(await on(until)).toMatchObject({
      title: 'Marta Lindqvist asked not to be contacted until Wed 30 Sep. Hold this mail?',
    });
    expect(await on(addDays(until, 1))).toBeNull();
  });

  it('refuses a scope that names nobody', async () => {
    const store = await openStore();
    expect(await stop(store, { kind: 'person', contactId: null, emails: [] })).toMatchObject(REFUSED);
    expect(await stop(store, { kind: 'company', companyId: null, domains: [] })).toMatchObject(REFUSED);
  });
});

describe('the guard', () => {
  it('is silent when it is off, says warn when set so', async () => {
    const store = await openStore();
    await stop(store, MARTA);
    await store.intent('w', async () => ok({ rows: {}, events: [], settings: { guard: 'warn' } }));
    expect(await held(store, 'marta@home.example')).toMatchObject({ mode: 'warn' });
    await store.intent('o', async () => ok({ rows: {}, events: [], settings: { guard: 'off' } }));
    expect(await held(store, 'marta@home.example')).toBeNull();
  });
});

describe('lifting', () => {
  const lift = (store: Store, key: string, by: string, why = 'She wrote to us again') =>
    liftSuppression(store, { key, now: NOW, suppressionId: 'local:a' as SuppressionId, by: by as OwnerId, why });

  it('needs a reason and the account owner or whoever suppressed', async () => {
    const store = await openStore({ owners: OWNERS });
    await stop(store, MARTA);
    expect(await lift(store, 'l1', 'local:dana')).toMatchObject(REFUSED);
    expect(await lift(store, 'l2', 'local:priya', ' ')).toMatchObject(REFUSED);
    expect(await held(store, 'marta@home.example')).not.toBeNull();
    expect(await lift(store, 'l3', 'local:priya')).toEqual(ok('done'));
    expect(await held(store, 'marta@home.example')).toBeNull();
    expect(await lift(store, 'l4', REP.id)).toMatchObject(REFUSED);
  });

  it('taken back suppresses again, by a row of its own', async () => {
    const store = await openStore({ owners: OWNERS });
    await stop(store, MARTA);
    await lift(store, 'l1', REP.id);
    expect(await undoIntent(store, { key: 'l1', now: NOW })).toEqual(ok('done'));
    expect(await held(store, 'marta@home.example')).not.toBeNull();
    const { suppressions, lifts } = (await store.exportRows()).rows;
    expect([suppressions.length, lifts.length]).toEqual([2, 1]);
  });
});
