import { describe, expect, it } from 'vitest';
import { correctTouch } from '@/lib/app/correct-touch';
import { editedShare } from '@/lib/app/edited-share';
import { keepDraft } from '@/lib/app/keep-draft';
import { proposeValue } from '@/lib/app/propose-value';
import { recordSend, touchIdOf } from '@/lib/app/record-send';
import type { DealId, MessageId, ValueId } from '@/lib/core/domain/ids';
import type { Instant } from '@/lib/core/domain/instant';
import type { Value } from '@/lib/core/domain/records';
import type { SendEvent } from '@/lib/mail/mail-adapter';
import type { Rows, Store } from '@/lib/store/store';
import { mail, NOW, step, threadId } from '../store/example-rows';
import { eventKinds, openStore } from './open-store';

const ROLLOUT = 'local:rollout' as DealId;
const T1 = threadId('t1');
const TEXT = 'Hello Marta, here is the plan you asked for. Shall we start on Monday?';
const LINK: Rows = { threadLinks: [{ threadId: T1, dealId: ROLLOUT, at: NOW }] };

function sendEvent(status: SendEvent['status'], more: Partial<SendEvent> = {}): SendEvent {
  return {
    status,
    key: 's1',
    thread: T1,
    subject: 'The plan',
    to: [mail('marta@home.example')],
    text: TEXT,
    attachments: [],
    links: [],
    messageId: null,
    at: NOW,
    ...more,
  };
}
const report = (store: Store, status: SendEvent['status'], more: Partial<SendEvent> = {}) => {
  const event = sendEvent(status, more);
  return recordSend(store, { event, key: `send:${event.key}:${status}`, now: NOW });
};
const draft = { threadId: T1, text: TEXT, reason: 'promise-due', kind: 'advance', attempt: 2, saved: NOW } as const;
const theTouch = (store: Store) => store.touch(touchIdOf({ key: 's1' }));

describe('a send', () => {
  it('is logged when it is asked for, with reason, stage and kind of the kept draft (S0-46, S0-48)', async () => {
    const store = await openStore(LINK);
    await keepDraft(store, draft);
    await report(store, 'pending', { text: TEXT.replace('Monday', 'Tuesday') });
    expect(await theTouch(store)).toMatchObject({
      dealId: ROLLOUT,
      reason: 'promise-due',
      kind: 'advance',
      attempt: 2,
      stage: 'discovery',
      status: 'pending',
      edited: 0.07,
    });
    expect(await store.savedDraft(T1)).toEqual(draft);
  });

  it('that went out completes the step of its reason and discards the draft, once', async () => {
    const store = await openStore({ ...LINK, nextSteps: [step('n1', 'rollout')] });
    await keepDraft(store, draft);
    await report(store, 'pending');
    await report(store, 'sent', { messageId: 'gmail:m9' as MessageId });
    expect(await report(store, 'sent')).toEqual({ ok: true, value: 'already' });
    expect(await theTouch(store)).toMatchObject({ status: 'sent', messageId: 'gmail:m9' });
    expect((await store.recordsForDeal(ROLLOUT)).nextSteps).toMatchObject([
      { status: 'done', closed: { why: 'sent: send:s1' } },
    ]);
    expect(await store.savedDraft(T1)).toBeNull();
    expect(await eventKinds(store)).toEqual(['touch-pending', 'step-closed', 'touch-sent']);
  });

  it('leaves a step of another reason open', async () => {
    const store = await openStore({ ...LINK, nextSteps: [step('n1', 'rollout', { reason: 'milestone-due' })] });
    await keepDraft(store, draft);
    await report(store, 'sent');
    expect((await store.recordsForDeal(ROLLOUT)).nextSteps).toMatchObject([{ status: 'open' }]);
  });

  it('that was undone takes it all back', async () => {
    const store = await openStore({ ...LINK, nextSteps: [step('n1', 'rollout')] });
    await keepDraft(store, draft);
    for (const status of ['pending', 'sent', 'undone'] as const) await report(store, status);
    expect(await theTouch(store)).toMatchObject({ status: 'undone' });
    expect((await store.recordsForDeal(ROLLOUT)).nextSteps).toEqual([step('n1', 'rollout')]);
    expect(await store.savedDraft(T1)).toEqual(draft);
  });

  it('never turns weaker: late and repeated reports change nothing', async () => {
    const store = await openStore(LINK);
    for (const status of ['sent', 'pending', 'unknown', 'scheduled'] as const) await report(store, status);
    expect(await theTouch(store)).toMatchObject({ status: 'sent' });
    expect(await eventKinds(store)).toEqual(['touch-sent']);
    await report(store, 'undone');
    await recordSend(store, { event: sendEvent('sent'), key: 'again', now: NOW });
    expect(await theTouch(store)).toMatchObject({ status: 'undone' });
  });

  it('without a kept draft has no reason of ours, and counts its attempt', async () => {
    const store = await openStore(LINK);
    await report(store, 'sent');
    await report(store, 'sent', { key: 's2', at: (NOW + 60_000) as Instant });
    expect(await theTouch(store)).toMatchObject({ reason: 'by-hand', kind: null, attempt: 1, edited: null });
    expect(await store.touch(touchIdOf({ key: 's2' }))).toMatchObject({ attempt: 2 });
  });

  it('finds its deal by its people; without one, only the send is noted', async () => {
    const store = await openStore();
    await report(store, 'sent');
    expect(await theTouch(store)).toMatchObject({ dealId: ROLLOUT });
    await report(store, 'sent', { key: 's2', to: [mail('who@nowhere.example')] });
    await report(store, 'sent', { key: 's3', thread: null });
    expect(await store.touch(touchIdOf({ key: 's2' }))).toBeNull();
    expect(await eventKinds(store)).toEqual(['touch-sent', 'touch-sent', 'touch-sent']);
  });

  it('is corrected by the rep in one act, both ways', async () => {
    const store = await openStore({ ...LINK, nextSteps: [step('n1', 'rollout')] });
    await keepDraft(store, draft);
    await report(store, 'unknown');
    await correctTouch(store, { key: 'c1', now: NOW, touchId: touchIdOf({ key: 's1' }), status: 'sent' });
    expect((await store.recordsForDeal(ROLLOUT)).nextSteps).toMatchObject([{ status: 'done' }]);
    await correctTouch(store, { key: 'c2', now: NOW, touchId: touchIdOf({ key: 's1' }), status: 'undone' });
    expect((await store.recordsForDeal(ROLLOUT)).nextSteps).toMatchObject([{ status: 'open' }]);
    expect(await theTouch(store)).toMatchObject({ status: 'undone' });
  });

  it('undone does not open a second step beside one agreed since', async () => {
    const store = await openStore({ ...LINK, nextSteps: [step('n1', 'rollout')] });
    await keepDraft(store, draft);
    await report(store, 'sent');
    await store.intent('x', async () => ({
      ok: true,
      value: { rows: { nextSteps: [step('n2', 'rollout')] }, events: [] },
    }));
    await report(store, 'undone');
    const { nextSteps } = await store.recordsForDeal(ROLLOUT);
    expect(nextSteps.filter((row) => row.status === 'open').map((row) => row.id)).toEqual(['local:n2']);
  });
});

describe('how much of an inserted text was changed', () => {
  it.each([
    ['one two three four', 'one two three four', 0],
    ['one two three four', 'One, two! three FOUR and more', 0],
    ['one two three four', 'one two', 0.5],
    ['one one two two', 'one two', 0.5],
    ['one two', '', 1],
    ['', 'anything', null],
  ])('%s → %s = %s', (inserted, sent, share) => {
    expect(editedShare(inserted, sent)).toBe(share);
  });
});

describe('values in a sent mail', () => {
  const value = (id: string, fileName: string | null, url: string | null): Value => ({
    id: id as ValueId,
    name: id,
    fileName,
    url,
    stages: [],
    topics: [],
  });
  const guide = value('guide', 'Security Guide.pdf', null);
  const page = value('page', null, 'https://www.guides.northlight.example/rollout/');
  const home = value('home', null, 'https://northlight.example');
  const library = [guide, page, home];
  const find = (attachments: string[], links: string[], log: string[] = []) =>
    proposeValue(
      { attachments, links },
      library,
      log.map((valueId) => ({ valueId }) as never),
    ).map((row) => row.id);

  it.each([
    ['by file name, whatever its case or download number', ['security guide (2).PDF'], [], [], ['guide']],
    ['by page, whatever its tracking', [], ['https://guides.northlight.example/rollout?utm=1#top'], [], ['page']],
    ['not by another file', ['Security Guide 2.pdf'], [], [], []],
    ['not by another page of the same host', [], ['https://guides.northlight.example/rollout/two'], [], []],
    ['not by a bare host', [], ['https://northlight.example/'], [], []],
    [
      'not what is logged already',
      ['Security Guide.pdf'],
      ['https://guides.northlight.example/rollout'],
      ['guide'],
      ['page'],
    ],
  ])('%s', (_name, attachments, links, log, ids) => {
    expect(find(attachments, links, log)).toEqual(ids);
  });
});
