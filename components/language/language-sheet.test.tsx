// @vitest-environment jsdom
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { fillJsdomGaps } from '../../test/gallery/jsdom-gaps';
import { languageViews } from '../../test/gallery/language-views';
import { LanguageSheet } from './language-sheet';
import type { LanguageActs, LanguageView } from './language-view';

fillJsdomGaps();
vi.setConfig({ testTimeout: 60_000 });

function show(name: string) {
  const called: Record<string, ReturnType<typeof vi.fn>> = {};
  const acts = new Proxy({} as LanguageActs, {
    get(_, act: string) {
      called[act] ??= vi.fn();
      return called[act];
    },
  });
  render(<LanguageSheet view={languageViews[name] as LanguageView} acts={acts} onClose={() => {}} />);
  return { called, user: userEvent.setup() };
}

test('own words are marked and can go; ours can only be replaced (S4-14)', async () => {
  const { user, called } = show('language-list');
  const lines = screen.getAllByRole('listitem').map((line) => line.textContent ?? '');
  expect(lines.map((line) => /Yours, in place of ours|Yours/.exec(line)?.[0] ?? 'ours')).toEqual([
    'Yours',
    'Yours, in place of ours',
    'ours',
  ]);
  expect(screen.getAllByRole('button', { name: /^Remove/ })).toHaveLength(2);
  await user.click(screen.getByRole('button', { name: /^Replace: Is that enough/ }));
  expect(called['open']?.mock.calls).toEqual([['en.ask.clarify.concern.2']]);
});

test('nothing wrong is said of words that are not written yet, and they are not saved', async () => {
  const { user, called } = show('language-add');
  await user.click(screen.getByRole('button', { name: 'Save' }));
  expect(called['save']).not.toHaveBeenCalled();
  await user.type(screen.getByRole('textbox', { name: 'Words' }), 'S');
  expect(called['edit']?.mock.calls).toEqual([[{ text: 'S' }]]);
});

test('what is wrong is said under the words, and holds Save', async () => {
  const { user, called } = show('language-wrong');
  const words = screen.getByRole('textbox', { name: 'Words' });
  expect(words.getAttribute('aria-invalid')).toBe('true');
  expect(document.getElementById(words.getAttribute('aria-describedby') ?? '')?.textContent).toContain(
    'It states a number',
  );
  await user.click(screen.getByRole('button', { name: 'Save' }));
  expect(called['save']).not.toHaveBeenCalled();
});
