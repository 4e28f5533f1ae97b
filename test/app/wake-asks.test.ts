import { expect, test } from 'vitest';
import { wakeAsks } from '@/lib/app/wake-asks';
import type { OwnerId } from '@/lib/core/domain/ids';
import type { Owner } from '@/lib/core/domain/records';
import { dealLine } from '@/lib/core/measures/deal-line';
import { context, ME, onDeal } from '../core/build-line';

const priya: Owner = { id: 'local:priya' as OwnerId, name: 'Priya Nair', email: null, duties: ['account'] };
const parked = { until: '2026-06-01', why: 'after the audit' };
const asked = (over: Parameters<typeof onDeal>[0], owners: readonly Owner[] = [priya]) =>
  wakeAsks(dealLine(onDeal(over), context), { ...context, owners }).map(({ ownerId, finding }) => [
    ownerId,
    finding.message,
  ]);

/** S0-45: a sleeping deal is woken once, and its owner says with what; from a list as beside a thread. */
test.each([
  ['a pause that is over', { parked }, [[priya.id, 'It was put aside until Mon 1 Jun: after the audit']]],
  [
    'long silence',
    { created: '2026-01-05', sent: '2026-02-02', lastReply: '2026-02-01' },
    [[priya.id, 'No contact for 130 days.']],
  ],
  ['a deal in talks', { lastReply: '2026-06-10' }, []],
] as const)('%s', (_, over, is) => expect(asked(over)).toEqual(is));

test('the rep who decides it has decided by taking it up', () => {
  expect(asked({ parked }, [{ ...priya, id: ME.id }])).toEqual([]);
  expect(asked({ parked }, [])).toEqual([]);
});
