import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { measures } from '../../lib/core/measures/figures';
import { recountDeals } from './measures-plain/recount-deals';
import { recountEvents } from './measures-plain/recount-events';
import { anyInput } from './measures-random';

const recounts = { ...recountDeals, ...recountEvents };

test('every measure is worked out a second time, in the plainest way', () => {
  expect(Object.keys(recounts).toSorted()).toEqual(measures.map(({ id }) => id).toSorted());
});

describe.each(measures)('$id on any deals and any log', (measure) => {
  test('is what a plain recount gives', () => {
    fc.assert(
      fc.property(anyInput, (on) => {
        const { value, done, of } = measure.of(on);
        const again = recounts[measure.id]?.(on);
        if (value === null || again?.value === null || again === undefined) expect(value).toBe(again?.value);
        else expect(value).toBeCloseTo(again.value, 6);
        if (again?.of !== undefined) expect(of).toBe(again.of);
        if (again?.done !== undefined) expect(done).toBe(again.done);
      }),
      { numRuns: 100 },
    );
  });

  test('shows the cases behind its number, and groups that hold no more than all of them', () => {
    fc.assert(
      fc.property(anyInput, (on) => {
        const { value, cases, groups } = measure.of(on);
        const share = measure.unit === 'share' ? (value ?? 0) : 0;
        expect(share >= 0 && share <= 1).toBe(true);
        const known = new Set(cases.flatMap(({ group }) => group ?? []));
        expect(groups.filter(({ label }) => label === '' || (known.size > 0 && !known.has(label)))).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });
});
