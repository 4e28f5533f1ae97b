import { describe, expect, it } from 'vitest';
import { answerQuestion } from '@/lib/app/answer-question';
import { correctReading } from '@/lib/app/correct-reading';
import { exportLabels } from '@/lib/app/export-labels';
import { labelsOfAnswer } from '@/lib/app/labels-of-answer';
import { reviewThread } from '@/lib/app/review-thread';
import { undoIntent } from '@/lib/app/undo-intent';
import type { DealId, MessageId, OwnerId } from '@/lib/core/domain/ids';
import { ok } from '@/lib/core/domain/result';
import type { Store } from '@/lib/store/store';
import { deal, mail, NOW, REP, threadId } from '../store/example-rows';
import { eventKinds, openStore } from './open-store';
import { threadOf } from './thread-of';

const ROLLOUT = 'local:rollout' as DealId;
const BUYER = mail('marta.lindqvist@corvane.example');
const act = (key: string) => ({ key, now: NOW });
const words = (quote: string) => ({ messageId: 'm2' as MessageId, quote });
const thread = (text: string) =>
  threadOf(NOW, ['m1', 'me', -90, 'Here is the plan we spoke about.'], ['m2', BUYER, -30, text]);
const NO = 'Please take me off your list.';
const VAGUE = 'We will look at the numbers and see. It is what it is.';

async function verdict(store: Store, text: string) {
  return (await reviewThread(store, thread(text), NOW)).verdict;
}

describe('the rep corrects a reading', () => {
  it('a stop that is none goes, and comes back when the correction is taken back', async () => {
    const store = await openStore({ deals: [deal('rollout', 'Rollout', 'corvane', { ownerId: REP.id })] });
    expect(await verdict(store, NO)).toBe('stop');
    const input = { ...act('a'), thread: thread(NO), dealId: ROLLOUT, words: words(NO), is: false };
    expect(await correctReading(store, input)).toEqual(ok('done'));
    expect(await correctReading(store, input)).toEqual(ok('already'));
    expect(await verdict(store, NO)).not.toBe('stop');
    expect(await eventKinds(store)).toEqual(['reading-corrected']);
    expect(await undoIntent(store, act('a'))).toEqual(ok('done'));
    expect(await verdict(store, NO)).toBe('stop');
  });

  it('a sure stop may be unsaid by the deal’s owner or the account owner only', async () => {
    const other = 'o-mats' as OwnerId;
    const store = await openStore({ deals: [deal('rollout', 'Rollout', 'corvane', { ownerId: other })] });
    const input = { ...act('a'), thread: thread(NO), dealId: ROLLOUT, words: words(NO), is: false };
    expect(await correctReading(store, input)).toMatchObject({ ok: false, error: { kind: 'refused' } });
    expect(await verdict(store, NO)).not.toBe('go');
    expect(await eventKinds(store)).toEqual([]);
  });

  it('a no that was missed stops, with the words the rep pointed at', async () => {
    const store = await openStore({ deals: [deal('rollout', 'Rollout', 'corvane', { ownerId: REP.id })] });
    expect(await verdict(store, VAGUE)).not.toBe('stop');
    const input = { ...act('a'), thread: thread(VAGUE), dealId: ROLLOUT, words: words('It is what it is.'), is: true };
    expect(await correctReading(store, { ...input, kind: 'decline' })).toEqual(ok('done'));
    const brief = await reviewThread(store, thread(VAGUE), NOW);
    expect(brief).toMatchObject({ verdict: 'stop', draft: null, stops: [{ gate: 'declined' }] });
    expect(brief.evidence[0]).toMatchObject({ kind: 'quote', quote: 'It is what it is.' });
  });

  it('says so when no reading rests on the words', async () => {
    const store = await openStore();
    const input = { ...act('a'), thread: thread(VAGUE), dealId: null, words: words('It is what it is.'), is: false };
    expect(await correctReading(store, input)).toMatchObject({ ok: false, error: { kind: 'refused' } });
  });
});

describe('the answer to a question', () => {
  const DOUBT = 'I’m not sure this is really for us at the moment.';
  it.each([
    [true, 'stop'],
    [false, 'not a stop'],
  ] as const)('%s is a label too, and is taken back with it', async (yes, then) => {
    const store = await openStore({ deals: [deal('rollout', 'Rollout', 'corvane', { ownerId: REP.id })] });
    const { questions } = await reviewThread(store, thread(DOUBT), NOW);
    const question = questions.find(({ gate }) => gate === 'declined');
    expect(question).toBeDefined();
    if (!question) return;
    const records = await store.recordsForThread({ id: threadId('t1'), people: [BUYER] });
    const labels = labelsOfAnswer({ thread: thread(DOUBT), records }, question, yes, NOW);
    expect(labels).toMatchObject([{ kind: 'decline', is: yes, lang: 'en' }]);
    const input = {
      ...act('q'),
      threadId: threadId('t1'),
      messageId: 'm2' as MessageId,
      gate: 'declined',
      yes,
      labels,
    };
    expect(await answerQuestion(store, input)).toEqual(ok('done'));
    expect((await verdict(store, DOUBT)) === 'stop').toBe(then === 'stop');
    expect((await exportLabels(store, NOW)).count).toBe(1);
    await undoIntent(store, act('q'));
    expect((await exportLabels(store, NOW)).count).toBe(0);
  });

  it('to whether a sure no still holds says nothing of the reading', async () => {
    const store = await openStore();
    const records = await store.recordsForThread({ id: threadId('t1'), people: [BUYER] });
    const evidence = [{ kind: 'quote', messageId: 'm2' as MessageId, quote: NO }] as const;
    const question = { gate: 'opted-out', label: 'Opted out', question: 'Does it still hold?', evidence };
    expect(labelsOfAnswer({ thread: thread(NO), records }, question, true, NOW)).toEqual([]);
  });
});

describe('labels', () => {
  it('are rows of the signals task: the words, the language, what the rep said; nobody’s address', async () => {
    const store = await openStore({ deals: [deal('rollout', 'Rollout', 'corvane', { ownerId: REP.id })] });
    const input = { ...act('a'), thread: thread(NO), dealId: ROLLOUT, words: words(NO), is: false };
    await correctReading(store, input);
    const { name, parts, count } = await exportLabels(store, NOW);
    expect(name).toBe('labels-2026-06-11.jsonl');
    expect(count).toBe(1);
    expect(parts.map((part) => JSON.parse(part))).toEqual([
      { id: 'label-1', text: NO, lang: 'en', expected: { kind: 'opt-out', is: false } },
    ]);
    expect(parts.join('')).not.toContain('@');
  });
});
