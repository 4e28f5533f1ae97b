import { describe, expect, it, test } from 'vitest';
import { acceptNextStep } from '@/lib/app/accept-next-step';
import { exportPolicy } from '@/lib/app/export-policy';
import { exportRecords } from '@/lib/app/export-records';
import { noteStop } from '@/lib/app/note-stop';
import { readPolicyFile } from '@/lib/app/read-policy-file';
import { recordSend } from '@/lib/app/record-send';
import { undoIntent } from '@/lib/app/undo-intent';
import type { DealId, OwnerId } from '@/lib/core/domain/ids';
import { type Day, dayOf, type Instant, parseInstant } from '@/lib/core/domain/instant';
import { ok } from '@/lib/core/domain/result';
import { breachRules } from '@/lib/core/measures/breaches';
import { callScript } from '@/lib/core/measures/deal/call-script';
import { ruleOfBreach } from '@/lib/core/measures/deal/rule-of-breach';
import { dealTimeline } from '@/lib/core/measures/deal/timeline';
import { dealLine } from '@/lib/core/measures/deal-line';
import { measures } from '@/lib/core/measures/figures';
import { todayList } from '@/lib/core/measures/today-list';
import { defaultPolicy } from '@/lib/core/policy/default-policy';
import { context, ME, onDeal, TODAY } from '../core/build-line';
import { mail, NOW, REP, SMALL, threadId } from '../store/example-rows';
import { openStore } from './open-store';

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

describe('an accepted step', () => {
  it('is a task with its day, owner and reason, on a deal with its stage (S0-26, S1-22)', async () => {
    const store = await openStore();
    await acceptNextStep(store, { ...act('a'), dealId: ROLLOUT, threadId: T1, step: proposed });
    const { nextSteps, deals } = await store.recordsForDeal(ROLLOUT);
    expect(nextSteps.find(({ status }) => status === 'open')).toMatchObject({
      due: '2026-06-19',
      ownerId: REP.id,
      reason: 'promise-due',
      dealId: ROLLOUT,
    });
    expect(deals.find(({ id }) => id === ROLLOUT)?.stage).toBe('discovery');
  });

  it('leaves one event, which Undo answers and never removes, and which goes out with the export (S0-30, S1-26)', async () => {
    const store = await openStore();
    await acceptNextStep(store, { ...act('a'), dealId: ROLLOUT, threadId: T1, step: proposed });
    await undoIntent(store, act('a'));
    expect((await store.eventsAfter(0)).map(({ kind }) => kind)).toEqual(['step-accepted', 'undone']);
    expect((await exportRecords(store, NOW)).parts.join('')).toContain('"step-accepted"');
  });
});

test('a stop that is noted stands in the deal’s log (S1-25)', async () => {
  const store = await openStore();
  await noteStop(store, { ...act('s'), dealId: ROLLOUT, threadId: T1, messageId: null, stops: ['opted-out'] });
  const names = { today: TODAY, stage: String, owner: String, reason: String };
  const told = dealTimeline(ROLLOUT, await store.recordsForDeal(ROLLOUT), await store.eventsAfter(0), names);
  expect(told.map(({ says }) => says)).toContain('A stop was noted');
});

test('each mail keeps its reason, stage and attempt, so that outcomes compare (S3-33)', async () => {
  const store = await openStore();
  await store.intent('link', async () =>
    ok({ rows: { threadLinks: [{ threadId: T1, dealId: ROLLOUT, at: NOW }] }, events: [] }),
  );
  const event = {
    ...{
      status: 'sent' as const,
      key: 'k',
      thread: T1,
      subject: 'Plan',
      to: [mail('marta.lindqvist@corvane.example')],
    },
    ...{ text: 'Here it is.', attachments: [], links: [], messageId: null, at: NOW },
  };
  await recordSend(store, { event, key: 'send', now: NOW });
  const sent = (await store.eventsAfter(0)).find(({ kind }) => kind === 'touch-sent');
  expect(sent?.data).toMatchObject({ reason: expect.any(String), stage: 'discovery', attempt: 1 });
});

describe('the list of the day', () => {
  const lines = Array.from({ length: 60 }, (_, at) =>
    dealLine(
      {
        ...onDeal({ id: `d${at}`, lastReply: '2026-01-05', sent: '2026-01-06' }),
        ownerId: at % 2 === 0 ? ME.id : ('local:sam' as OwnerId),
      },
      context,
    ),
  );

  it('holds every one of more than 25 deals that needs an act, with what to do, without a reminder set by hand (S2-17)', () => {
    const mine = todayList(lines, { rep: ME.id, today: TODAY, whose: 'mine' });
    expect(mine).toHaveLength(30);
    for (const { line } of mine)
      expect(line.breaches[0]).toMatchObject({ says: expect.any(String), act: expect.any(String) });
  });

  it('is the team’s plan where all owners are chosen (S4-10)', () => {
    const owners = todayList(lines, { rep: ME.id, today: TODAY, whose: 'all' }).map(({ line }) => line.summary.ownerId);
    expect(new Set(owners).size).toBe(2);
  });
});

test('the rules are a file with a version: shared, read elsewhere, the same there; days are those of the rep’s zone (S2-33)', async () => {
  const { text } = await exportPolicy(await openStore());
  const read = await readPolicyFile(new Blob([text]), defaultPolicy);
  expect(read).toMatchObject({ ok: true, value: { policy: { version: 1, stages: defaultPolicy.stages } } });
  const evening = parseInstant('2026-06-11T22:30:00Z') as Instant;
  expect([dayOf(evening, 'Europe/Berlin'), dayOf(evening, 'America/New_York')]).toEqual(['2026-06-12', '2026-06-11']);
});

test('each stage has its own kinds of checkpoint (S2-49)', () => {
  const kinds = new Set(defaultPolicy.stages.flatMap(({ milestoneKinds }) => milestoneKinds));
  expect([...kinds]).toEqual(expect.arrayContaining(['stakeholder-review', 'technical-validation', 'procurement']));
  for (const { milestoneKinds } of defaultPolicy.stages) expect(milestoneKinds.length).toBeGreaterThan(0);
});

test('each breach shows the rule that should have caught it, in words and without our numbers (S2-53)', () => {
  for (const { id } of breachRules) expect(ruleOfBreach(id)).toMatch(/^[A-Z][^()]+\.$/);
  expect(ruleOfBreach('unknown')).toBe('');
});

test('how many mails it took is shown and has no target (S4-12)', () => {
  const counted = measures.filter(({ noun, unit }) => noun === 'follow-ups' && unit === 'count');
  const perDecision = measures.find(({ id }) => id === 'touches-per-decision');
  expect([perDecision?.goal, ...counted.map(({ goal }) => goal)].filter((goal) => goal !== null)).toEqual([]);
});

test('what is known goes along to a call or another program, a line each, and nothing is made up (S4-19)', () => {
  const heard = (id: string, at: number, says: string) => ({ id, dealId: 'local:d1', at: NOW + at, says });
  const line = dealLine(onDeal({ id: 'd1', lastReply: '2026-01-05', sent: '2026-01-06' }), context);
  // rows come in the order of their ids
  const engagements = [heard('a', 5, 'Back in July'), heard('b', 1, 'Away')];
  const known = { ...SMALL, valueLog: [], engagements, deals: [] } as never;
  expect(callScript(line, known, 'Marta Lindqvist').split('\n')).toEqual([
    'With: Marta Lindqvist, Aurora',
    'About: Rollout',
    expect.stringMatching(/^Why now: /),
    'Last noted: Back in July',
    expect.stringMatching(/^Ask for: one next step with a day$/),
  ]);
});

const product = import.meta.glob<string>(
  ['../../{lib,components,entrypoints}/**/*.{ts,tsx}', '!../../**/*.{test,examples}.ts', '!../../**/phrases/**'],
  { query: '?raw', import: 'default', eager: true },
);
test('nothing of ours sits in the buyer’s mail: no picture, no receipt asked for, no link of ours (S1-63)', () => {
  const found = Object.entries(product).filter(([, text]) =>
    /Disposition-Notification|Return-Receipt|X-Confirm-Reading|new Image\(|sendBeacon/i.test(text),
  );
  expect(found.map(([path]) => path)).toEqual([]);
  expect(Object.keys(product).length).toBeGreaterThan(500);
});
