// @vitest-environment jsdom
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, test, vi } from 'vitest';
import { fillJsdomGaps } from '../../test/gallery/jsdom-gaps';
import { policyViews } from '../../test/gallery/policy-views';
import { PolicySheet } from './policy-sheet';
import type { PolicyActs, PolicyView } from './policy-view';

fillJsdomGaps();
vi.setConfig({ testTimeout: 60_000 });

function show(name: string) {
  const called: Record<string, ReturnType<typeof vi.fn>> = {};
  const acts = new Proxy({} as PolicyActs, {
    get(_, act: string) {
      called[act] ??= vi.fn();
      return called[act];
    },
  });
  const page = (view: PolicyView) => <PolicySheet view={view} acts={acts} onClose={() => {}} />;
  const { rerender } = render(page(policyViews[name] as PolicyView));
  return { called, user: userEvent.setup(), again: (next: string) => rerender(page(policyViews[next] as PolicyView)) };
}

describe('the policy on screen (S2-34…39)', () => {
  test('only the one window of the one stage changes', async () => {
    const { user, called } = show('policy-look');
    await user.type(screen.getByRole('textbox', { name: 'Proposal, silent days' }), '0');
    const [patch] = (called['edit']?.mock.calls[0] ?? []) as [{ stages: { name: string; maxSilentDays: number }[] }];
    expect(patch.stages.map(({ name, maxSilentDays }) => `${name} ${maxSilentDays}`)).toEqual([
      'Discovery 10',
      'Solution design 7',
      'Proposal 140',
      'Negotiation 7',
      'Close 5',
    ]);
  });

  test('a question switches its own rule', async () => {
    const { user, called } = show('policy-look');
    await user.click(screen.getByRole('checkbox', { name: /^Does the forecast depend/ }));
    expect(called['edit']?.mock.calls[0]?.[0]).toMatchObject({
      switches: { forecastByRecency: false, flagStalled: true },
    });
  });

  test('there is nothing to preview until something differs, and nothing while it is wrong', async () => {
    const { user, called, again } = show('policy-look');
    expect(screen.queryByRole('button', { name: 'Preview' })).toBeNull();
    again('policy-wrong');
    await user.click(screen.getByRole('button', { name: 'Preview' }));
    expect(called['preview']).not.toHaveBeenCalled();
    expect(screen.getByRole('alert').textContent).toContain('Mails without an answer: It must be a whole number');
    const field = screen.getByRole('textbox', { name: 'Solution design, silent days in a long cycle' });
    expect(field.getAttribute('aria-invalid')).toBe('true');
  });
});

describe('the preview', () => {
  test('lists the deals under each rule, and is put in force only with a reason', async () => {
    const { user, called } = show('policy-preview');
    expect(screen.getByRole('dialog').textContent).toContain('14 of 40 open deals are hit.');
    const rules = screen.getByRole('list', { name: 'Changed rules' }).textContent;
    expect(rules).toContain('Halden Logistics: Operating-model review');
    expect(rules).toContain('and 10 more');
    const act = screen.getByRole('button', { name: 'Put in force' });
    await user.click(act);
    expect(called['putInForce']?.mock.calls ?? []).toEqual([]);
    await user.type(screen.getByRole('textbox', { name: 'Why' }), ' Ten is enough ');
    await user.click(act);
    expect(called['putInForce']?.mock.calls).toEqual([['Ten is enough']]);
  });

  test('that finds no difference cannot be put in force', async () => {
    const { user, called } = show('policy-refused');
    expect(screen.getByRole('alert').textContent).toContain('another window');
    await user.type(screen.getByRole('textbox', { name: 'Why' }), 'x');
    await user.click(screen.getByRole('button', { name: 'Put in force' }));
    expect(called['putInForce']?.mock.calls ?? []).toEqual([]);
  });

  test('says every problem of a file with its place, and takes another file', async () => {
    const { user, called } = show('policy-problems');
    expect(screen.getByRole('alert').textContent).toContain('2 things are wrong');
    expect(screen.getByRole('dialog').textContent).toContain('Line 41');
    const file = new File(['{}'], 'mended.json', { type: 'application/json' });
    await user.upload(screen.getByLabelText('Import another…'), file);
    expect(called['chooseFile']?.mock.calls[0]?.[0]).toBe(file);
  });

  test('a long look can be cancelled; the next step has the focus', async () => {
    const { user, called, again } = show('policy-counting');
    expect(screen.getByRole('status').textContent).toContain('12,500 of 20,000');
    await user.click(screen.getByRole('button', { name: 'Cancel' }));
    expect(called['back']).toHaveBeenCalledTimes(1);
    again('policy-look');
    expect(document.activeElement?.textContent).toContain('Version 3');
  });
});
