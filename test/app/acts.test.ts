import { describe, expect, it } from 'vitest';
import { acceptNextStep } from '@/lib/app/accept-next-step';
import { changeStage } from '@/lib/app/change-stage';
import { closeDeal } from '@/lib/app/close-deal';
import { closeNextStep } from '@/lib/app/close-next-step';
import { createDeal, createdDealId } from '@/lib/app/create-deal';
import { linkDeal } from '@/lib/app/link-deal';
import { nameStakeholder } from '@/lib/app/name-stakeholder';
import { overrideState } from '@/lib/app/override-state';
import { parkDeal } from '@/lib/app/park-deal';
import { undoIntent } from '@/lib/app/undo-intent';
import type { DealId, NextStepId, StageId } from '@/lib/core/domain/ids';
import type { Day } from '@/lib/core/domain/instant';
import { ok } from '@/lib/core/domain/result';
import type { Store } from '@/lib/store/store';
import { mail, NOW, REP, step, threadId } from '../store/example-rows';
import { eventKinds, openStore } from './open-store';

const ROLLOUT = 'local:rollout' as DealId;
const T1 = threadId('t1');
const act = (key: string) => ({ key, now: NOW });
const proposed = {
  what: 'Call Marta',
  due: '2026-06-19' as Day,
  ownerId: REP.id,
  reason: 'promise-due',
  ifSilent: null,
  evidence: [],
};
const REFUSED = { ok: false, error: { kind: 'refused' } };

async function rollout(store: Store) {
  return store.recordsForDeal(ROLLOUT);
}

describe('one open next step per deal', () => {
  it('accepting another one closes the first as replaced', async () => {
    const store = await openStore({ nextSteps: [step('n1', 'rollout')] });
    const input = { ...act('a'), dealId: ROLLOUT, threadId: T1, step: proposed };
    expect(await acceptNextStep(store, input)).toEqual(ok('done'));
    expect(await acceptNextStep(store, input)).toEqual(ok('already'));
    const { nextSteps } = await rollout(store);
    expect(nextSteps.filter((row) => row.status === 'open')).toMatchObject([{ what: 'Call Marta', due: '2026-06-19' }]);
    expect(nextSteps.find((row) => row.id === 'local:n1')).toMatchObject({
      status: 'cancelled',
      closed: { why: 'replaced' },
    });
    expect(await eventKinds(store)).toEqual(['step-closed', 'step-accepted']);
    expect(await undoIntent(store, act('a'))).toEqual(ok('done'));
    expect((await rollout(store)).nextSteps).toEqual([step('n1', 'rollout')]);
  });

  it('refuses an empty step and a deal that is gone', async () => {
    const store = await openStore();
    expect(
      await acceptNextStep(store, { ...act('a'), dealId: ROLLOUT, threadId: T1, step: { ...proposed, what: ' ' } }),
    ).toMatchObject(REFUSED);
    expect(
      await acceptNextStep(store, { ...act('b'), dealId: 'local:gone' as DealId, threadId: T1, step: proposed }),
    ).toMatchObject(REFUSED);
    expect(await eventKinds(store)).toEqual([]);
  });

  it('is closed by hand once', async () => {
    const store = await openStore({ nextSteps: [step('n1', 'rollout')] });
    const stepId = 'local:n1' as NextStepId;
    expect(await closeNextStep(store, { ...act('a'), stepId, why: 'We met', outcome: 'done' })).toEqual(ok('done'));
    expect(await store.nextStep(stepId)).toMatchObject({ status: 'done', closed: { at: NOW, why: 'We met' } });
    expect(await closeNextStep(store, { ...act('b'), stepId, why: 'again', outcome: 'done' })).toMatchObject(REFUSED);
  });
});

describe('after a meeting the card is not dismissed empty (S2-30)', () => {
  const met = step('n1', 'rollout', { reason: 'meeting-without-next-step' });
  const close = { stepId: 'local:n1' as NextStepId, why: 'We met', outcome: 'done' } as const;

  it.each(['done', 'cancelled'] as const)('%s alone is refused with what is needed', async (outcome) => {
    const store = await openStore({ nextSteps: [met] });
    const refused = await closeNextStep(store, { ...act('a'), ...close, outcome });
    expect(refused).toMatchObject(REFUSED);
    expect(JSON.stringify(refused)).toContain('Say what comes next');
    expect(await eventKinds(store)).toEqual([]);
  });

  it('ends with the next step in the same act, taken back as one', async () => {
    const store = await openStore({ nextSteps: [met] });
    expect(await closeNextStep(store, { ...act('a'), ...close, next: proposed })).toEqual(ok('done'));
    const { nextSteps } = await rollout(store);
    expect(nextSteps.map(({ status, what }) => [status, what])).toContainEqual(['open', 'Call Marta']);
    expect(nextSteps.find(({ id }) => id === 'local:n1')).toMatchObject({ status: 'done' });
    expect(await eventKinds(store)).toEqual(['step-closed', 'step-accepted']);
    expect(await undoIntent(store, act('a'))).toEqual(ok('done'));
    expect((await rollout(store)).nextSteps).toEqual([met]);
  });

  it('ends with a pause or the end of the deal', async () => {
    const threadId = T1;
    const parked = await openStore({ nextSteps: [met] });
    const until = '2026-09-01' as Day;
    expect(await parkDeal(parked, { ...act('a'), dealId: ROLLOUT, threadId, until, why: 'after summer' })).toEqual(
      ok('done'),
    );
    expect((await rollout(parked)).nextSteps).toMatchObject([{ id: 'local:n1', status: 'cancelled' }]);
    const lost = await openStore({ nextSteps: [met] });
    expect(await closeDeal(lost, { ...act('a'), dealId: ROLLOUT, outcome: 'lost', why: ' ' })).toMatchObject(REFUSED);
    expect(await closeDeal(lost, { ...act('b'), dealId: ROLLOUT, outcome: 'lost', why: 'no budget' })).toEqual(
      ok('done'),
    );
    expect((await rollout(lost)).nextSteps).toMatchObject([{ id: 'local:n1', status: 'cancelled' }]);
  });
});

describe('linking and making deals', () => {
  it('remembers a link and the word that it is no deal, and changes it', async () => {
    const store = await openStore();
    await linkDeal(store, { ...act('a'), threadId: T1, dealId: null });
    await linkDeal(store, { ...act('b'), threadId: T1, dealId: ROLLOUT });
    expect((await store.recordsForThread({ id: T1, people: [] })).threadLinks).toMatchObject([{ dealId: ROLLOUT }]);
  });

  it('makes a deal with a new person at a known company', async () => {
    const store = await openStore();
    const person = { name: 'Nils Berg', email: mail('nils.berg@corvane.example') };
    expect(
      await createDeal(store, {
        ...act('a'),
        threadId: T1,
        dealName: 'Second site',
        companyName: 'Corvane Systems',
        person,
      }),
    ).toEqual(ok('done'));
    const records = await store.recordsForDeal(createdDealId('a'));
    expect(records.deals).toMatchObject([
      { name: 'Second site', companyId: 'local:corvane', ownerId: REP.id, stage: 'discovery', created: '2026-06-11' },
    ]);
    expect(records.contacts).toMatchObject([{ name: 'Nils Berg', companyId: 'local:corvane', consent: 'unclear' }]);
    expect(records.threadLinks).toMatchObject([{ threadId: T1 }]);
    expect(await store.counts()).toMatchObject({ companies: 2, contacts: 4, deals: 3 });
    await undoIntent(store, act('a'));
    expect(await store.counts()).toMatchObject({ companies: 2, contacts: 3, deals: 2 });
  });

  it('makes the company too, without taking a mail provider for one', async () => {
    const store = await openStore();
    const person = { name: '', email: mail('nils.example@gmail.com') };
    await createDeal(store, { ...act('a'), threadId: T1, dealName: 'Berg', companyName: 'Berg Ltd', person });
    const records = await store.recordsForDeal(createdDealId('a'));
    expect(records.companies).toMatchObject([{ name: 'Berg Ltd', domains: [] }]);
    expect(records.contacts).toMatchObject([{ name: 'nils.example@gmail.com', companyId: 'local:a' }]);
    expect(
      await createDeal(store, { ...act('b'), threadId: T1, dealName: ' ', companyName: 'x', person }),
    ).toMatchObject(REFUSED);
  });

  it('gives a person their role; a stranger becomes a contact of the deal’s company', async () => {
    const store = await openStore();
    const marta = { name: 'Marta', email: mail('marta@home.example') };
    await nameStakeholder(store, { ...act('a'), dealId: ROLLOUT, role: 'economic-buyer', person: marta });
    await nameStakeholder(store, {
      ...act('b'),
      dealId: ROLLOUT,
      role: 'legal',
      person: { name: 'Nils Berg', email: mail('nils@law.example') },
    });
    const { stakeholders, contacts } = await rollout(store);
    expect(stakeholders.find((row) => row.contactId === 'local:marta')).toMatchObject({
      id: 'local:s1',
      role: 'economic-buyer',
      stance: 'supportive',
    });
    expect(stakeholders.find((row) => row.role === 'legal')).toMatchObject({ contactId: 'local:b', stance: 'unknown' });
    expect(contacts.find((row) => row.id === 'local:b')).toMatchObject({
      name: 'Nils Berg',
      companyId: 'local:corvane',
    });
  });
});

describe('what changes a deal', () => {
  it('parking ends the step and can be taken up again', async () => {
    const store = await openStore({ nextSteps: [step('n1', 'rollout')] });
    expect(
      await parkDeal(store, { ...act('past'), dealId: ROLLOUT, threadId: null, until: '2026-06-11' as Day, why: 'x' }),
    ).toMatchObject(REFUSED);
    await parkDeal(store, {
      ...act('a'),
      dealId: ROLLOUT,
      threadId: T1,
      until: '2026-10-01' as Day,
      why: 'Budget in autumn',
    });
    expect(await rollout(store)).toMatchObject({
      deals: [{ parked: { until: '2026-10-01', why: 'Budget in autumn' } }],
      nextSteps: [{ status: 'cancelled' }],
    });
  });

  it('closing needs a reason when it is lost, and ends the step', async () => {
    const store = await openStore({ nextSteps: [step('n1', 'rollout')] });
    expect(await closeDeal(store, { ...act('x'), dealId: ROLLOUT, outcome: 'lost', why: '' })).toMatchObject(REFUSED);
    await closeDeal(store, { ...act('a'), dealId: ROLLOUT, outcome: 'lost', why: 'Chose to build it' });
    expect(await rollout(store)).toMatchObject({
      deals: [{ outcome: 'lost', exitReason: 'Chose to build it' }],
      nextSteps: [{ status: 'cancelled' }],
    });
    await closeDeal(store, { ...act('b'), dealId: ROLLOUT, outcome: 'open', why: '' });
    expect((await rollout(store)).deals).toMatchObject([{ outcome: 'open', exitReason: null }]);
  });

  it('a new stage starts its own clock; the same one changes nothing', async () => {
    const store = await openStore();
    await changeStage(store, { ...act('a'), dealId: ROLLOUT, stage: 'proposal' as StageId });
    await changeStage(store, { ...act('b'), dealId: ROLLOUT, stage: 'proposal' as StageId });
    expect((await rollout(store)).deals).toMatchObject([{ stage: 'proposal', stageSince: '2026-06-11' }]);
    expect(await eventKinds(store)).toEqual(['stage-changed']);
  });

  it('the rep’s own state needs a reason', async () => {
    const store = await openStore();
    expect(await overrideState(store, { ...act('x'), dealId: ROLLOUT, state: 'hot', why: '' })).toMatchObject(REFUSED);
    await overrideState(store, { ...act('a'), dealId: ROLLOUT, state: 'hot', why: 'Board meets Friday' });
    expect((await rollout(store)).deals).toMatchObject([
      { stateOverride: { state: 'hot', why: 'Board meets Friday', at: NOW } },
    ]);
    await overrideState(store, { ...act('b'), dealId: ROLLOUT, state: null, why: '' });
    expect((await rollout(store)).deals).toMatchObject([{ stateOverride: null }]);
  });
});
