import { describe, expect, test } from 'vitest';
import { readOne } from '../../../../test/eval/tasks/one-message';
import { type Instant, parseInstant } from '../../domain/instant';
import type { SignalKind } from '../../domain/signal';
import { signalRules } from './index';
import { examples as ordinary } from './ordinary-mails.examples';
import type { SignalExample, SignalExamples } from './signal-examples';

const written = parseInstant('2026-06-10T09:00:00Z') as Instant;
const tables = import.meta.glob<{ examples: SignalExamples }>('./*.examples.ts', { eager: true });
const files = import.meta.glob([
  './*.ts',
  '!./index.ts',
  '!./speech.ts',
  '!./signal-examples.ts',
  '!./*.test.ts',
  '!./*.examples.ts',
]);

test('every signal file is in the list under its name', () => {
  expect(Object.keys(files).sort()).toEqual(signalRules.map(({ id }) => `./${id}.ts`).sort());
});

describe.each(signalRules.map(({ id }) => id))('%s', (id) => {
  const examples = tables[`./${id}.examples.ts`]?.examples;

  test('has a table with mails and near misses', () => {
    expect(examples?.fires.length, `write ${id}.examples.ts`).toBeGreaterThan(1);
    expect(examples?.pass.length).toBeGreaterThan(1);
  });

  test.each((examples?.fires ?? []).map(plain))('reads it in: $text', ({ text, until, certainty, subject }) => {
    const read = readOne(text, written, 'buyer', subject);
    const found = read.signals.find((signal) => signal.kind === id);
    expect(found, `got ${read.messages[0]?.lang}: ${read.signals.map((signal) => signal.kind)}`).toBeDefined();
    expect(text.slice(found?.span[0], found?.span[1])).toBe(found?.quote);
    if (until !== undefined) expect(found?.until).toBe(until);
    if (certainty !== undefined) expect(found?.certainty).toBe(certainty);
  });

  test.each((examples?.pass ?? []).map(plain))('does not read it in: $text', ({ text, subject }) => {
    expect(readOne(text, written, 'buyer', subject).signals.filter((signal) => signal.kind === id)).toEqual([]);
  });
});

const STOPS: ReadonlySet<SignalKind> = new Set([
  'opt-out',
  'spam-complaint',
  'legal-threat',
  'decline',
  'chose-competitor',
  'wrong-person',
  'left-company',
]);

test.each(ordinary.pass.map(plain))('no stop for sure in: $text', ({ text }) => {
  const { signals } = readOne(text, written, 'buyer');
  expect(signals.filter(({ kind, certainty }) => STOPS.has(kind) && certainty === 'certain')).toEqual([]);
});

function plain(example: SignalExample): Exclude<SignalExample, string> {
  return typeof example === 'string' ? { text: example } : example;
}
