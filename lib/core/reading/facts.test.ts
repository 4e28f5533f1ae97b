import { describe, expect, test } from 'vitest';
import { readOne } from '../../../test/eval/tasks/one-message';
import { type Instant, parseInstant } from '../domain/instant';
import type { Quoted } from '../domain/read-thread';
import { examples as documents } from './documents.examples';
import { examples as meetings } from './meetings.examples';
import { examples as people } from './people-changes.examples';
import { examples as windows } from './windows.examples';

const written = parseInstant('2026-06-10T09:00:00Z') as Instant;

function quotedIn(text: string, facts: readonly Quoted[]): void {
  for (const { quote, span } of facts) expect(text.slice(span[0], span[1])).toBe(quote);
}

test.each(documents)('documents: %s: %s → %s', (by, text, wanted) => {
  const { documents: found } = readOne(text, written, by).facts;
  quotedIn(text, found);
  expect(found.map(({ act, what }) => `${act} ${what}`).join(', ')).toBe(wanted);
});

test.each(meetings)('meetings: %s: %s → %s', (by, text, wanted) => {
  const { meetings: found } = readOne(text, written, by).facts;
  quotedIn(text, found);
  expect(found.map(({ status, kind, day }) => `${status} ${kind} ${day}`).join(', ')).toBe(wanted);
});

test.each(windows)('windows: %s → %s', (text, wanted) => {
  const { windows: found } = readOne(text, written, 'buyer').facts;
  quotedIn(text, found);
  expect(found.map(({ kind, from, to }) => `${kind} ${from} ${to}`).join(', ')).toBe(wanted);
});

test.each(people)('people: %s → %s', (text, wanted) => {
  const { peopleChanges: found } = readOne(text, written, 'buyer').facts;
  quotedIn(text, found);
  expect(found.map(({ change, name, role }) => `${change} ${name} ${role}`).join(', ')).toBe(wanted);
});

describe('the rep', () => {
  test('names no window of the buyer and no change of people there', () => {
    const { facts } = readOne('Your budget opens in Q4 and Ruben Vos has left.', written, 'rep');
    expect([facts.windows, facts.peopleChanges]).toEqual([[], []]);
  });
});
