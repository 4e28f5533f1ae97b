// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import { beforeEach, expect, test } from 'vitest';
import type { Insight, StateMove } from '../../lib/core/domain/brief';
import { states } from '../../test/gallery/gallery-states';
import { fillJsdomGaps } from '../../test/gallery/jsdom-gaps';
import { showSidebar } from '../../test/gallery/show-sidebar';
import type { ReadyState } from './panel-state';
import { usePanelStore } from './panel-store';

fillJsdomGaps();
beforeEach(() => usePanelStore.setState(usePanelStore.getInitialState()));

const go = states['go'] as ReadyState;
const base = { from: 'hot', to: 'hot', evidence: [], owner: null } as const;
const owner = go.records.owners.find(({ id }) => id !== go.records.rep.id);
const handOver = { until: '2026-09-01', says: '4 mails without an answer.' };
const play = {
  after: 'mail',
  since: null,
  days: null,
  undecided: 'Is it safe?',
  restores: 'clarity',
  does: 'Name the one decision.',
  stagePlay: null,
  handOver,
  evidence: [],
};

const still: Insight = {
  summary: { stands: 'Proposal.', said: null, open: { says: 'One thing is open.', evidence: [] }, angle: 'One date.' },
  ladder: null,
  lastWord: null,
  clock: null,
  play: null,
  move: null,
  channel: null,
  cadence: null,
  valueAtRisk: null,
  reentry: null,
  confirmed: [],
  window: null,
};

function show(insight: Partial<Insight>) {
  const shown = showSidebar('go');
  shown.again({ ...go, brief: { ...go.brief, insight: { ...still, ...insight } } });
  return shown;
}
const button = (name: RegExp) => screen.getByRole('button', { name });

test('an escalation that is due opens its sheet with the owner and the why (S3-42)', async () => {
  const move = { ...base, id: 'hot-stalls', act: 'escalate', says: 'It stalls.', owner } as StateMove;
  const { user, called } = show({ move });
  await user.keyboard('b');
  await user.click(button(/^Escalate to/));
  await user.keyboard('{Enter}');
  expect(called['escalate']?.mock.calls[0]).toEqual([owner?.id, 'It stalls.']);
});

test('a step that is due is accepted there', async () => {
  const move = { ...base, id: 'warm-silent', act: 'decide-step', says: 'Decide.' } as StateMove;
  const { user, called } = show({ move });
  await user.keyboard('b');
  await user.click(button(/^Accept the next step/));
  expect(called['acceptStep']?.mock.calls[0]?.[0]).toMatchObject({ what: go.brief.nextStep?.what });
});

test('a deal that wakes is taken up again (S3-43)', async () => {
  const move = { ...base, id: 'recycle-due', act: 'reactivate', says: 'They are back.' } as StateMove;
  const { user, called } = show({ move });
  await user.keyboard('b');
  await user.click(button(/^Take it up again/));
  expect(called['takeUp']?.mock.calls).toHaveLength(1);
});

test('after the last attempt Nurture opens with its day and why (S1-53)', async () => {
  const { user, called } = show({ play: play as never });
  await user.keyboard('b');
  await user.click(button(/^Recycle until/));
  await user.click(button(/^Recycle until/));
  expect(called['park']?.mock.calls[0]).toEqual(['2026-09-01', 'No answer after the last attempt']);
});

test('the rep says that the mail changes what was agreed (S0-41)', async () => {
  const { user, called } = show({});
  await user.keyboard('b');
  await user.click(button(/changes what we agreed/));
  expect(called['answer']?.mock.calls[0]).toMatchObject([{ gate: 'changed-expectations' }, true]);
  expect(screen.queryByRole('dialog')).toBeNull();
});

test('what no mail says is noted from the menu (S3-21)', async () => {
  const { user, called } = showSidebar('go');
  await user.click(button(/^More/));
  await user.click(screen.getByRole('menuitem', { name: /^Something happened/ }));
  await user.click(button(/^Note it/));
  expect(called['noteEngagement']?.mock.calls[0]?.[0]).toBe('no-show');
});

test('a step that ends with a meeting asks for its follower in the row (S2-30)', async () => {
  const { user, called } = showSidebar('go-step-open');
  const { act } = await import('@testing-library/react');
  act(() => usePanelStore.getState().askNext('done'));
  await user.keyboard('Send the recap{Enter}');
  expect(called['closeStep']?.mock.calls[0]).toMatchObject([
    { what: 'Hold the Tuesday slot' },
    'done',
    { what: 'Send the recap', reason: 'by-hand' },
  ]);
});
