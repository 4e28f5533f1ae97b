import { expect, test } from 'vitest';
import { readOne } from '../../../test/eval/tasks/one-message';
import { type Instant, parseInstant } from '../domain/instant';
import { examples } from './commitments.examples';
import { dueDays } from './due-days.examples';
import { dueDaysInOctober } from './due-days-in-october.examples';

const written = parseInstant('2026-06-10T09:00:00Z') as Instant;

test.each(examples.map(([text, due]) => ({ text, due })))('$text → $due', ({ text, due }) => {
  const [first, ...more] = readOne(text, written, 'buyer').commitments;
  expect(more).toEqual([]);
  expect(first ? first.due : 'none').toBe(due);
});

test('the speaker is who binds himself, an appointment binds both', () => {
  expect(readOne('I will send it tomorrow.', written, 'rep').commitments[0]).toMatchObject({
    who: 'rep',
    kind: 'send',
  });
  expect(readOne('See you on Thursday at 10.', written, 'buyer').commitments[0]).toMatchObject({
    who: 'both',
    kind: 'meet',
  });
});

test.each(Object.entries(dueDays).flatMap(([lang, rows]) => rows.map(([text, due]) => ({ lang, text, due }))))(
  '$lang: $text → $due',
  ({ text, due }) => {
    expect(readOne(text, written, 'buyer').commitments.map((one) => one.due)).toEqual([due]);
  },
);

test.each(dueDaysInOctober)('in October: %s → %s', (text, due) => {
  const inOctober = parseInstant('2026-10-20T09:00:00Z') as Instant;
  expect(readOne(text, inOctober, 'buyer').commitments.map((one) => one.due)).toEqual([due]);
});
