// @vitest-environment jsdom
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { fillJsdomGaps } from '../../test/gallery/jsdom-gaps';
import { mergeViews } from '../../test/gallery/merge-views';
import { MergeSheet } from './merge-sheet';
import type { MergeActs, MergeView } from './merge-view';

fillJsdomGaps();
vi.setConfig({ testTimeout: 60_000 });

function show(name: string) {
  const acts = { load: vi.fn(), keepRecord: vi.fn(), merge: vi.fn(), keepApart: vi.fn() } satisfies MergeActs;
  render(<MergeSheet view={mergeViews[name] as MergeView} acts={acts} onClose={() => {}} />);
  return { acts, user: userEvent.setup() };
}

test('both are side by side with what the one says afterwards (S0-32)', async () => {
  const { acts, user } = show('merge-look');
  const row = screen.getByRole('row', { name: /^Consent/ });
  expect(
    within(row)
      .getAllByRole('cell')
      .map((cell) => cell.textContent),
  ).toEqual(['given', 'unclear']);
  const after = within(screen.getByRole('list', { name: 'Afterwards' })).getAllByRole('listitem');
  expect(after.map((line) => line.textContent)).toContain('Consent unclear');
  await user.click(screen.getByRole('radio', { name: 'Right' }));
  expect(acts.keepRecord.mock.calls).toEqual([['local:4']]);
  await user.click(screen.getByRole('button', { name: 'Not the same' }));
  expect(acts.keepApart).toHaveBeenCalledTimes(1);
  expect(acts.merge).not.toHaveBeenCalled();
});

test('a refusal stays in sight', () => {
  show('merge-refused');
  expect(screen.getByRole('alert').textContent).toContain('no longer here');
});
