import { describe, expect, test } from 'vitest';
import { aDeal, given, TODAY } from '../../../test/core/build-measure';
import { medianCreated, pilotDeals } from './pilot-deals';

const { lines } = given({
  deals: [
    aDeal({ id: 'a', mode: 'long-cycle', created: '2026-01-01' }),
    aDeal({ id: 'b', mode: 'long-cycle', created: '2026-03-01' }),
    aDeal({ id: 'c', mode: 'active', created: '2026-02-01', stage: 'proposal' }),
    aDeal({ id: 'd', mode: 'active', created: '2026-06-01' }),
  ],
});
const all = { stage: null, owner: null, createdBy: TODAY } as const;
const idsOf = (asked: Parameters<typeof pilotDeals>[1]) => pilotDeals(lines, asked).map(({ summary }) => summary.id);

describe('the deals of a pilot (S0-63, S1-51)', () => {
  test('long deals that are older than the middle one', () => {
    const createdBy = medianCreated(lines, TODAY);
    expect(createdBy).toBe('2026-03-01');
    expect(idsOf({ ...all, id: 'long-cycle', createdBy })).toEqual(['local:a', 'local:b']);
  });

  test('leads, the oldest first, of one stage or one owner', () => {
    expect(idsOf({ ...all, id: 'leads' })).toEqual(['local:c', 'local:d']);
    expect(idsOf({ ...all, id: 'leads', stage: 'proposal' })).toEqual(['local:c']);
    expect(idsOf({ ...all, id: 'leads', owner: 'local:nobody' })).toEqual([]);
  });

  test('no deals at all', () => {
    expect(medianCreated([], TODAY)).toBe(TODAY);
  });
});
