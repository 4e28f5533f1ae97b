import { describe, expect, test } from 'vitest';
import { brief } from '../../lib/core/brief';
import { addDays, toWorkday } from '../../lib/core/domain/instant';
import type { Milestone } from '../../lib/core/domain/records';
import { proposeStep } from '../../lib/core/momentum/propose-step';
import { quietOf } from '../../lib/core/momentum/quiet';
import { defaultPolicy } from '../../lib/core/policy/default-policy';
import type { Policy, Switches } from '../../lib/core/policy/policy';
import { ana, asks, ours } from './brief-of';
import { at, day, deal, id, type MailSpec, records, situation, threadOf } from './build-situation';

const milestone: Milestone = {
  id: id('pilot'),
  dealId: deal.id,
  name: 'Pilot start',
  kind: 'pilot',
  due: day('2026-06-01'),
  done: null,
  objective: 'First shift runs on it',
} as unknown as Milestone;

function found(mails: readonly MailSpec[], now: string, switches: Partial<Switches>, more: Partial<Policy> = {}) {
  const policy = { ...defaultPolicy, ...more, switches: { ...defaultPolicy.switches, ...switches } };
  const all = { ...records, deals: [deal], milestones: mails === late ? [milestone] : [] };
  return brief(threadOf(mails), all, policy, at(now));
}
const thanks = [ours, ana('Thanks, received.', '2026-06-10T14:40:00Z')];
const late = [ours, ana('Thanks, received.', '2026-06-09T14:40:00Z')];
const LONG_AFTER = '2026-08-20T08:00:00Z';

describe('cadenceByStage decides when an unanswered step is looked at again', () => {
  const plan = (days: number) => ({
    cadence: [{ dealType: 'new-business', channel: 'mail' as const, daysBetween: [days] }],
  });
  test.each([
    ['the plan’s days', true, plan(2), 2],
    ['other days of another plan', true, plan(5), 5],
    ['never past the stage’s window', true, plan(300), 'window' as const],
    ['without the switch the plan says nothing', false, plan(2), null],
    ['a policy without a plan', true, { cadence: [] }, null],
  ])('%s', (_, cadenceByStage, more, days) => {
    const policy = { ...defaultPolicy, ...more, switches: { ...defaultPolicy.switches, cadenceByStage } };
    const s = situation({ mails: [ours, asks], policy });
    const [reason] = found([ours, asks], '2026-06-11T08:00:00Z', {}).reasons;
    if (!reason) return expect.unreachable('no reason');
    const nothing = { stops: [], reviews: [], questions: [], wait: null };
    const step = proposeStep(s, { ...nothing, verdict: 'go', reasons: [reason] });
    if (!step?.ifSilent) return expect.unreachable('no step');
    const { window } = quietOf(s);
    const expected = days === 'window' ? window : (days ?? Math.ceil(window / 2));
    expect(step.ifSilent.on).toBe(toWorkday(addDays(step.due, expected)));
  });
});

describe('watchInactivity decides whether a quiet deal asks for a look', () => {
  test.each([
    ['long quiet, watched', LONG_AFTER, true, /^Quiet for \d+ days/],
    ['long quiet, not watched', LONG_AFTER, false, /^(?!Quiet for)/],
    ['just heard, watched', '2026-06-11T08:00:00Z', true, /^(?!Quiet for)/],
  ])('%s', (_, now, watchInactivity, says) => {
    const is = found(thanks, now, { watchInactivity });
    expect(is.verdict).not.toBe('go');
    expect(is.deal?.stateWhy).toMatch(says);
    if (is.wait) expect(is.wait.why).toMatch(says);
  });

  test('not watched, the end of the window is no day to wait for', () => {
    const [on, off] = [true, false].map((watchInactivity) =>
      found(thanks, '2026-06-11T08:00:00Z', { watchInactivity }),
    );
    expect(on?.wait?.until).toBeTruthy();
    expect(off?.wait?.until ?? null).toBeNull();
  });
});

test.each([
  ['marked', true, '2026-06-11T08:00:00Z', true],
  ['not marked without the switch', false, '2026-06-11T08:00:00Z', false],
  ['not late yet', true, '2026-05-20T08:00:00Z', false],
])('flagStalled: a milestone that passed undone is %s', (_, flagStalled, now, stalled) => {
  expect(found(late, now, { flagStalled }).deal?.milestone).toMatchObject({ name: 'Pilot start', late: stalled });
});
