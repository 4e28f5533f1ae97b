import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { MilestoneId } from '../../lib/core/domain/ids';
import { dealState } from '../../lib/core/momentum/deal-state';
import { nextMove } from '../../lib/core/momentum/next-move';
import { type StateFacts, stateMove, stateMoves } from '../../lib/core/momentum/state-moves';
import { defaultPolicy } from '../../lib/core/policy/default-policy';
import { day, deal, id, type SituationSpec, situation } from './build-situation';

const facts = (state: StateFacts['state'], more: Partial<StateFacts> = {}): StateFacts => ({
  state,
  plan: defaultPolicy.states[state],
  still: 0,
  turn: 'buyer',
  stepLate: null,
  woken: false,
  ...more,
});

describe('transitions (S3-41, S3-42, S3-43)', () => {
  test.each([
    ['warm and silent for the days of the state: the step is decided', facts('warm', { still: 5 }), 'warm-silent'],
    ['warm and silent for less', facts('warm', { still: 4 }), null],
    ['warm, and it is our turn', facts('warm', { still: 9, turn: 'rep' }), null],
    ['warm, and a step is open and not late', facts('warm', { still: 9, stepLate: 0 }), null],
    ['warm, and the open step is late', facts('warm', { still: 9, stepLate: 2 }), 'warm-silent'],
    ['hot and standing still: somebody above takes over', facts('hot', { still: 4 }), 'hot-stalls'],
    ['hot, within its days', facts('hot', { still: 3 }), null],
    ['hot, and its step is late', facts('hot', { still: 0, stepLate: 3 }), 'hot-stalls'],
    ['recycle, and its day has come: back to work', facts('recycle', { woken: true }), 'recycle-due'],
    ['recycle, and its day is ahead', facts('recycle', { still: 400 }), null],
    ['the last contact is not known', facts('hot', { still: null }), null],
  ] as const)('%s', (_, given, move) => {
    expect(stateMove(given)?.id ?? null).toBe(move);
  });

  test('no deal is in two of them, and each ends in a state', () => {
    expect(new Set(stateMoves.map(({ from }) => from)).size).toBe(stateMoves.length);
  });
});

describe('on a deal', () => {
  const notNow = {
    from: 'ana',
    on: '2026-06-01',
    text: 'Let’s reconnect in mid June.',
    signals: [{ kind: 'not-now-future', quote: 'Let’s reconnect in mid June.', until: '2026-06-11' }],
  } as const;
  const keen = {
    from: 'ana',
    on: '2026-06-04',
    text: 'We want this.',
    signals: [{ kind: 'interested', quote: 'We want this.' }],
  } as const;
  const ahead = {
    id: id<MilestoneId>('k-1'),
    dealId: deal.id,
    name: 'Ops meeting',
    objective: null,
    kind: 'decision',
    due: day('2026-06-30'),
    done: null,
  } as const;
  test.each([
    ['recycle-due', 'the day they named has come', { mails: [notNow] }],
    ['hot-stalls', 'hot, and seven days still', { mails: [keen], records: { milestones: [ahead] } }],
    [
      'warm-silent',
      'our mail has waited for a week',
      { mails: [{ from: 'jonas', on: '2026-06-04', text: 'The plan.' }] },
    ],
    [null, 'won', { mails: [keen], deal: { outcome: 'won' } }],
  ] as readonly (readonly [string | null, string, SituationSpec])[])('%s: %s', (move, _, spec) => {
    const found = nextMove(situation(spec));
    expect(found?.id ?? null).toBe(move);
    if (move === 'hot-stalls') expect(found?.owner?.name).toBe('Priya Nair');
  });
});

test('no deal is without a state, whatever its records say (S3-46)', () => {
  const days = fc.constantFrom(null, day('2026-01-05'), day('2026-06-11'), day('2027-01-05'));
  fc.assert(
    fc.property(
      fc.record({
        outcome: fc.constantFrom('open' as const, 'won' as const, 'lost' as const),
        mode: fc.constantFrom('active' as const, 'long-cycle' as const),
        expires: days,
        closeDate: days,
        stageSince: days,
        stage: fc.constantFrom(deal.stage, id<typeof deal.stage>('crm:odd'), id<typeof deal.stage>('')),
        parked: fc.constantFrom(null, { until: day('2026-10-01'), why: '' }),
      }),
      fc.constantFrom('interested' as const, 'objection' as const, 'not-now-future' as const, null),
      fc.constantFrom('2026-06-11T08:00:00Z', '2020-01-01T00:00:00Z', '2031-01-01T00:00:00Z'),
      (more, kind, now) => {
        const text = 'We want this in October.';
        const mails = kind ? [{ from: 'ana', on: '2026-06-04', text, signals: [{ kind, quote: text }] }] : [];
        const { state, why } = dealState(situation({ mails, deal: more, now }));
        expect(['hot', 'warm', 'recycle']).toContain(state);
        expect(why).not.toBe('');
      },
    ),
  );
});
