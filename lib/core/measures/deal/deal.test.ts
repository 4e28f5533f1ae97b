import { describe, expect, test } from 'vitest';
import { deal, NOW, REP, SMALL, step, suppression } from '../../../../test/store/example-rows';
import type { Event } from '../../domain/event';
import type { DealId, EngagementId, StakeholderId } from '../../domain/ids';
import type { Day, Instant } from '../../domain/instant';
import type { Deal, Records } from '../../domain/records';
import { defaultPolicy } from '../../policy/default-policy';
import { breachesBeforeLoss } from './breaches-before-loss';
import { peopleOnDeal } from './people-on-deal';
import { dealTimeline } from './timeline';

const ID = 'local:rollout' as DealId;
const HOUR = 3_600_000;
const at = (hours: number) => (NOW + hours * HOUR) as Instant;
const none = { owners: [], companies: [], contacts: [], stakeholders: [], milestones: [], nextSteps: [], touches: [] };
const rest = { values: [], valueLog: [], suppressions: [], lifts: [], reviews: [], threadLinks: [], answers: [] };
const records = (over: Partial<Records>): Records =>
  ({
    rep: REP,
    deals: [deal('rollout', 'Rollout', 'corvane')],
    ...none,
    ...rest,
    corrections: [],
    engagements: [],
    ...over,
  }) as Records;
const event = (kind: Event['kind'], hours: number, data: Event['data'] = {}): Event => ({
  ...{ at: at(hours), kind, dealId: ID, threadId: null, data, key: `${kind}${hours}` },
});
const names = { today: '2026-06-11' as Day, stage: String, owner: () => 'You', reason: () => 'Promise due' };

describe('what happened', () => {
  const told = (rows: Partial<Records>, events: readonly Event[] = []) =>
    dealTimeline(ID, records(rows), events, names).map(({ says, detail }) => [says, detail]);

  test('newest first, from rows and events, each thing once', () => {
    const closed = { at: at(-1), why: 'done by hand' };
    const done = { ...step('n1', 'rollout'), created: at(-9), status: 'done' as const, closed };
    const events = [
      event('stage-changed', -5, { from: 'discovery', to: 'proposal', missing: 1, excused: 'They insisted' }),
      event('step-accepted', -9),
      event('inbound-reply', -3, { booked: false }),
    ];
    expect(told({ nextSteps: [done] }, events).map(([says]) => says)).toEqual([
      `Done: ${done.what}`,
      'They wrote',
      'discovery → proposal',
      `Next step: ${done.what}`,
    ]);
    expect(told({}, events)[1]?.[1]).toBe('without all three boxes: They insisted');
  });

  test.each<readonly [Event['kind'], Event['data'], string]>([
    ['parked', { until: '2026-09-01' }, 'Parked until Tue 1 Sep'],
    ['closed', { outcome: 'lost' }, 'Closed as lost'],
    ['closed', { outcome: 'open' }, 'Opened again'],
    ['deal-changed', { field: 'mode', to: 'active' }, 'The rules of an active deal hold'],
    ['deal-changed', { field: 'budget-window', from: null, to: null }, 'Budget window taken off'],
    ['inbound-reply', { booked: true }, 'They wrote, and a meeting is booked'],
  ])('%s %j', (kind, data, says) => expect(told({}, [event(kind, 0, data)])[0]?.[0]).toBe(says));

  test('a note of the rep’s own stands with who wrote it, and can be erased; what was heard cannot', () => {
    const on = { dealId: ID, contactId: null, at: at(-1), says: 'Back in July', source: 'rep' as const };
    const note = { ...on, id: 'local:note:a' as EngagementId, kind: 'note' as const, by: REP.id };
    const heard = { ...on, id: 'local:e' as EngagementId, kind: 'no-show' as const };
    const entries = dealTimeline(ID, records({ engagements: [note, heard] }), [], names);
    expect(entries.map((entry) => [entry.says, entry.detail, entry.note])).toEqual([
      ['You noted', 'Back in July', note.id],
      ['They did not come to the meeting', 'Back in July', undefined],
    ]);
  });

  test('nothing of another deal, and no event that has its own row', () => {
    const foreign = { ...event('closed', 0, { outcome: 'lost' }), dealId: 'local:other' as DealId };
    expect(
      told({ nextSteps: [step('n1', 'other')] }, [foreign, event('touch-sent', 0), event('review-opened', 0)]),
    ).toEqual([]);
  });
});

describe('a loss (S2-16)', () => {
  const lost: Partial<Deal> = { outcome: 'lost', exitReason: 'Budget', created: '2026-05-01' as Day };
  const found = (more: Partial<Records>, events: readonly Event[]) =>
    breachesBeforeLoss(
      ID,
      records({ deals: [deal('rollout', 'Rollout', 'corvane', lost)], ...more }),
      events,
      defaultPolicy,
    );
  const closed = event('closed', 0, { outcome: 'lost' });

  test('shows what was owed on that moment, not what the closing itself ended', () => {
    const ended = {
      ...step('n1', 'rollout'),
      due: '2026-06-01' as Day,
      created: at(-500),
      status: 'cancelled' as const,
    };
    const step1 = { ...ended, closed: { at: at(0), why: 'deal lost' } };
    const loss = found({ nextSteps: [step1] }, [event('inbound-reply', -48), closed]);
    expect(loss?.breaches.map(({ id }) => id)).toEqual(expect.arrayContaining(['reply-owed', 'promise-missed']));
  });

  test('what came after it does not count', () => {
    const late = { ...step('n1', 'rollout'), created: at(5) };
    expect(found({ nextSteps: [late] }, [closed, event('inbound-reply', 2)])?.breaches.map(({ id }) => id)).toContain(
      'no-next-step',
    );
    expect(found({}, [closed, event('inbound-reply', 2)])?.breaches.map(({ id }) => id)).not.toContain('reply-owed');
  });

  test('is silent about a deal that is not lost, or that nobody here closed', () => {
    expect(found({}, [])).toBeNull();
    expect(breachesBeforeLoss(ID, records({}), [closed], defaultPolicy)).toBeNull();
  });
});

test('people: roles, those of the company without one, and who must be left alone', () => {
  const [first, second] = SMALL.contacts;
  if (!first || !second) throw new Error('the example rows hold two contacts');
  const mine = { ...deal('rollout', 'Rollout', 'corvane'), companyId: first.companyId as Deal['companyId'] };
  const stakeholders = [
    { id: 's' as StakeholderId, dealId: ID, contactId: first.id, role: 'champion' as const, stance: 'strong' as const },
  ];
  const held = suppression('u', { kind: 'person', contactId: null, emails: [first.email] });
  const same = { ...second, companyId: mine.companyId };
  const other = { ...second, id: 'local:x' as typeof second.id, companyId: null };
  const people = peopleOnDeal(
    mine,
    records({ contacts: [first, same, other], stakeholders, suppressions: [held] }),
    names.today,
  );
  expect(people.map(({ role, suppressed }) => [role, suppressed !== null])).toEqual([
    ['champion', true],
    [null, false],
  ]);
});
