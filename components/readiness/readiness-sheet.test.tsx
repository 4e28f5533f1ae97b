// @vitest-environment jsdom
import { render, screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { fillJsdomGaps } from '../../test/gallery/jsdom-gaps';
import { readinessViews } from '../../test/gallery/readiness-views';
import { ReadinessSheet } from './readiness-sheet';
import type { ReadinessView } from './readiness-view';

fillJsdomGaps();
vi.setConfig({ testTimeout: 60_000 });

function show(name: string) {
  const acts = { check: vi.fn(), stop: vi.fn(), openPolicy: vi.fn() };
  render(<ReadinessSheet view={readinessViews[name] as ReadinessView} acts={acts} onClose={() => {}} />);
}

test('the worst first, each level in a word, with its count and what to do (S0-67, N-14)', () => {
  show('readiness-red');
  expect(screen.getByRole('dialog').textContent).toContain('The records are too poor to rely on.');
  const checks = [...screen.getByRole('list', { name: 'Checks' }).children].map((line) => line.textContent ?? '');
  expect(checks.map((line) => line.slice(0, 4))).toEqual(['Poor', 'Gaps', 'Good', 'Good']);
  expect(checks[0]).toContain('31 of 40');
  expect(checks[0]).toContain('Set a new close date on each');
  expect(checks[3]).toContain('nothing to check');
});

test('without deals it says so, and gives no level', () => {
  show('readiness-empty');
  const { textContent } = screen.getByRole('dialog');
  expect(textContent).toContain('There are no deals yet');
  expect(textContent).not.toContain('The records');
});
