import { describe, expect, it } from 'vitest';
import { dropValue } from '@/lib/app/drop-value';
import { keepValue } from '@/lib/app/keep-value';
import { keepValues } from '@/lib/app/keep-values';
import { readValuesFile } from '@/lib/app/read-values-file';
import { undoIntent } from '@/lib/app/undo-intent';
import { valueUse } from '@/lib/app/value-use';
import { valuesFile } from '@/lib/app/values-file';
import type { Event } from '@/lib/core/domain/event';
import type { EmailAddress, OwnerId, StageId, ValueId } from '@/lib/core/domain/ids';
import type { Value, ValueLog } from '@/lib/core/domain/records';
import { ok } from '@/lib/core/domain/result';
import type { Store } from '@/lib/store/store';
import { NOW } from '../store/example-rows';
import { eventKinds, openStore } from './open-store';

const REFUSED = { ok: false, error: { kind: 'refused' } };
const act = (key: string) => ({ key, now: NOW });
const MAP = {
  id: 'local:map' as ValueId,
  name: 'Hand-over map',
  url: null,
  fileName: 'Map.pdf',
  stages: ['discovery' as StageId],
  topics: ['dispatch'],
};
const library = (store: Store) => store.values();

describe('the library of values', () => {
  it('takes a new one once for one key, tidied, and gives it back', async () => {
    const store = await openStore({ values: [MAP] });
    const value = {
      ...MAP,
      id: null,
      name: ' Tariff list ',
      fileName: ' ',
      url: ' https://example.com/tariffs ',
      topics: ['a', ' a ', ''],
    };
    expect(await keepValue(store, { ...act('a'), value })).toEqual(ok('done'));
    expect(await keepValue(store, { ...act('a'), value })).toEqual(ok('already'));
    expect(await library(store)).toContainEqual({
      ...MAP,
      id: 'local:a',
      name: 'Tariff list',
      fileName: null,
      url: 'https://example.com/tariffs',
      topics: ['a'],
    });
    expect(await eventKinds(store)).toEqual(['library-changed']);
    expect(await undoIntent(store, { key: 'a', now: NOW })).toEqual(ok('done'));
    expect(await library(store)).toEqual([MAP]);
  });

  it('changes one, and says nothing happened where nothing did', async () => {
    const store = await openStore({ values: [MAP] });
    await keepValue(store, { ...act('a'), value: MAP });
    expect(await eventKinds(store)).toEqual([]);
    await keepValue(store, { ...act('b'), value: { ...MAP, stages: [] } });
    expect(await library(store)).toEqual([{ ...MAP, stages: [] }]);
  });

  it.each([
    ['without a name', { name: '  ' }],
    ['with neither link nor file', { fileName: null }],
    ['with a link that is none', { url: 'ftp://x' }],
    ['with a script for a link', { url: 'javascript:alert(1)' }],
    ['with the name of another', { name: 'other' }],
    ['that is gone', { id: 'local:gone' as ValueId }],
  ])('is refused %s', async (_name, over) => {
    const store = await openStore({ values: [MAP, { ...MAP, id: 'local:o' as ValueId, name: 'Other' }] });
    expect(await keepValue(store, { ...act('a'), value: { ...MAP, ...over } })).toMatchObject(REFUSED);
    expect(await library(store)).toContainEqual(MAP);
  });

  it('lets one go, and has it back', async () => {
    const store = await openStore({ values: [MAP] });
    expect(await dropValue(store, { ...act('a'), valueId: MAP.id })).toEqual(ok('done'));
    expect(await library(store)).toEqual([]);
    expect(await dropValue(store, { ...act('b'), valueId: MAP.id })).toMatchObject(REFUSED);
    await undoIntent(store, { key: 'a', now: NOW });
    expect(await library(store)).toEqual([MAP]);
  });
});

describe('what became of it', () => {
  const DAY = 86_400_000;
  const sent = (day: number, thread: string | null, valueId: string | null = 'v') =>
    ({ valueId, threadId: thread, at: day * DAY }) as unknown as ValueLog;
  const reply = (day: number, thread: string) => ({ threadId: thread, at: day * DAY }) as unknown as Event;
  const many = Array.from({ length: 10 }, (_, at) => sent(1, `t${at}`));

  it.each([
    ['an answer in the thread', [sent(1, 'a')], [reply(3, 'a')], { sent: 1, seen: 1, replied: 1, replyRate: null }],
    ['an answer elsewhere', [sent(1, 'a')], [reply(3, 'b')], { replied: 0 }],
    ['an answer before it', [sent(4, 'a')], [reply(3, 'a')], { replied: 0 }],
    ['an answer after the next thing', [sent(1, 'a'), sent(2, 'a', 'w')], [reply(3, 'a')], { replied: 0 }],
    ['an answer too late', [sent(1, 'a')], [reply(32, 'a')], { replied: 0 }],
    ['an answer on the last day', [sent(1, 'a')], [reply(31, 'a')], { replied: 1 }],
    ['a thing that went no known way', [sent(1, null)], [reply(3, 'a')], { sent: 1, seen: 0, replied: 0 }],
    ['ten of them', many, [reply(2, 't1'), reply(2, 't2'), reply(3, 't2')], { sent: 10, replyRate: 0.2 }],
    ['nine of them', many.slice(1), [reply(2, 't1')], { sent: 9, replied: 1, replyRate: null }],
  ])('%s', (_name, log, replies, expected) => {
    expect(valueUse(log, replies).get('v' as ValueId)).toMatchObject(expected);
  });

  it('knows the last time, in any order, and nothing of what was never sent', () => {
    const use = valueUse([sent(7, 'a'), sent(2, 'b')], []);
    expect(use.get('v' as ValueId)?.lastUsed).toBe(7 * DAY);
    expect(use.get('other' as ValueId)).toBeUndefined();
  });
});

/** S4-14: one file that a colleague can read, change and give back. */
describe('the library as a file', () => {
  const rep = { id: 'rep:me' as OwnerId, name: 'Dana', email: 'dana@norra.example' as EmailAddress, zone: 'UTC' };
  const priya = { id: 'local:priya' as OwnerId, name: 'Priya Nair', email: 'priya@norra.example' as EmailAddress };
  const names = { stages: [{ id: 'discovery' as StageId, name: 'Discovery' }], owners: [priya], rep };
  const list: Value = {
    ...MAP,
    id: 'local:list' as ValueId,
    name: 'Tariff list',
    url: 'https://example.com/t',
    ownerId: priya.id,
  };
  const read = (text: string, library: readonly Value[]) => {
    const plan = readValuesFile(text, library, names);
    if (!plan.ok) throw new Error(plan.error);
    return plan.value;
  };
  const fileOf = (rows: readonly unknown[]) => JSON.stringify({ throughline: 'values', version: 1, values: rows });

  it('holds names, no ids, and comes back as it went', () => {
    const text = valuesFile([list, { ...MAP, ownerId: rep.id }], names);
    expect(text).toContain('"owner": "priya@norra.example"');
    expect(text).toContain('"Discovery"');
    expect(text).not.toMatch(/local:|rep:/);
    expect(read(text, [])).toEqual({
      fresh: [
        { ...MAP, id: null, ownerId: rep.id },
        { ...list, id: null },
      ],
      changed: [],
      same: 0,
      notes: [],
    });
    expect(read(text, [{ ...MAP, ownerId: rep.id }, list])).toMatchObject({ fresh: [], changed: [], same: 2 });
  });

  it.each([
    [
      'a stage the policy has not',
      { name: 'A', file: 'a.pdf', stages: ['Pilot'] },
      1,
      'the stage Pilot is not in the policy',
    ],
    ['an owner nobody knows', { name: 'A', file: 'a.pdf', owner: 'x@y.example' }, 1, 'owner x@y.example is not known'],
    ['neither link nor file', { name: 'A' }, 0, 'Left out, number 1 (A): Give its link'],
    ['a link that runs code', { name: 'A', link: 'javascript:alert(1)' }, 0, 'The link must begin with https://'],
    ['a link that is far too long', { name: 'A', link: `https://a.example/${'x'.repeat(2000)}` }, 0, 'Give its link'],
    ['something else', 'A', 0, 'Left out, number 1: It is no value.'],
  ])('says what it cannot take: %s', (_, row, fresh, says) => {
    const plan = read(fileOf([row]), []);
    expect(plan.fresh).toHaveLength(fresh);
    expect(plan.notes.join()).toContain(says);
  });

  it('is refused when it is another file, and takes each name once', () => {
    for (const text of ['', '[]', '{"values":[]}', fileOf([]).replace('values', 'policy')])
      expect(readValuesFile(text, [], names)).toMatchObject({ ok: false });
    const twice = read(
      fileOf([
        { name: 'A', file: 'a' },
        { name: 'a', file: 'b' },
      ]),
      [],
    );
    expect([twice.fresh.length, twice.notes.length]).toEqual([1, 1]);
  });

  it('is written in one act, takes nothing out and is taken back as one', async () => {
    const store = await openStore({ values: [MAP, list] });
    const plan = read(
      fileOf([
        { name: 'Hand-over map', file: 'Map 2.pdf' },
        { name: 'New', file: 'n.pdf' },
      ]),
      [MAP, list],
    );
    expect(await keepValues(store, { ...act('f'), ...plan })).toEqual(ok('done'));
    expect((await library(store)).map(({ name, fileName }) => [name, fileName]).toSorted()).toEqual([
      ['Hand-over map', 'Map 2.pdf'],
      ['New', 'n.pdf'],
      ['Tariff list', 'Map.pdf'],
    ]);
    await undoIntent(store, { key: 'f', now: NOW });
    expect(await library(store)).toHaveLength(2);
    expect(await keepValues(store, { ...act('g'), fresh: [], changed: [] })).toMatchObject(REFUSED);
    await dropValue(store, { ...act('h'), valueId: MAP.id });
    expect(await keepValues(store, { ...act('i'), ...plan })).toMatchObject(REFUSED);
    expect(await library(store)).toHaveLength(1);
  });
});
