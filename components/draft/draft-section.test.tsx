// @vitest-environment jsdom
import { act, screen, waitFor } from '@testing-library/react';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { ReadyState } from '@/components/sidebar/panel-state';
import { usePanelStore } from '@/components/sidebar/panel-store';
import type { ThreadId } from '@/lib/core/domain/ids';
import { states } from '../../test/gallery/gallery-states';
import { fillJsdomGaps } from '../../test/gallery/jsdom-gaps';
import { showSidebar as show } from '../../test/gallery/show-sidebar';

fillJsdomGaps();
// fetched apart in the product: here it must not count as waiting
beforeAll(() => import('./draft-section'));
beforeEach(() => usePanelStore.setState(usePanelStore.getInitialState()));

describe('the draft', () => {
  test('goes into the reply without the empty own line', async () => {
    const { user, called } = show('go');
    await user.click(await screen.findByRole('button', { name: 'Insert into reply' }));
    const [text, mode, keep] = called['insert']?.mock.calls[0] ?? [];
    expect(text).toContain('Hi Marta,');
    expect(text).not.toContain('[');
    expect([mode, keep]).toEqual(['reply', false]);
    expect(await screen.findAllByText('In your reply.')).toHaveLength(1);
  });

  test('an error holds Insert and says why', async () => {
    const { user, called } = show('go-error');
    const insert = await screen.findByRole('button', { name: 'Insert into reply' });
    await waitFor(() => expect(insert.getAttribute('aria-disabled')).toBe('true'));
    await user.click(insert);
    await user.keyboard('i');
    expect(called['insert']).toBeUndefined();
    expect(screen.getAllByText(/This changes the price\./).length).toBeGreaterThan(0);
  });

  test('F applies the fix of a check', async () => {
    const { user } = show('go');
    const box = (await screen.findByRole('textbox', { name: 'Draft' })) as HTMLTextAreaElement;
    await screen.findByRole('button', { name: 'Cut' });
    await user.keyboard('f');
    expect(box.value).not.toContain('Thanks for taking');
    expect(box.value).toContain('\n\nYou settled on dispatch first');
  });

  test('edited text is kept for the thread and comes back', async () => {
    const { user, called } = show('go');
    const box = await screen.findByRole('textbox', { name: 'Draft' });
    await user.click(box);
    await user.type(box, ' Bye');
    await waitFor(() => expect(called['keepDraft']?.mock.calls.at(-1)?.[0].text).toMatch(/ Bye$/));
    expect(called['close']).toBeUndefined();
  });

  test('kept text stands instead of the proposal, until the rep starts over', async () => {
    const { user, called } = show('go-kept');
    const box = (await screen.findByRole('textbox', { name: 'Draft' })) as HTMLTextAreaElement;
    expect(box.value).toContain('my own words.');
    await user.click(screen.getByRole('button', { name: 'Start over' }));
    expect(box.value).toContain('Would Tuesday 16 June');
    expect(called['discardDraft']).toHaveBeenCalled();
  });

  test('text in the reply box is never written over without a yes', async () => {
    const { user, called, acts } = show('go');
    void acts.insert;
    called['insert']?.mockResolvedValueOnce({ kind: 'box-not-empty' });
    await user.click(await screen.findByRole('button', { name: 'Insert into reply' }));
    await user.click(await screen.findByRole('button', { name: 'Put the draft before it' }));
    expect(called['insert']?.mock.calls.map(([, , keep]) => keep)).toEqual([false, true]);
  });

  test('what the rep adds in the mail’s reply box is checked too, and taken back it is clear', async () => {
    const { user, called } = show('go');
    await user.click(await screen.findByRole('button', { name: 'Insert into reply' }));
    const [inserted] = called['insert']?.mock.calls[0] ?? [];
    const { thread } = states['go'] as ReadyState;
    const said = (text: string, id = thread.id) => act(() => usePanelStore.getState().setReply({ thread: id, text }));
    // as it was inserted: its own findings stand above
    said(`${inserted}\n`);
    expect(screen.queryByRole('region', { name: 'In your reply' })).toBeNull();
    said(`${inserted}\n\nBye`);
    expect(screen.getByRole('region', { name: 'In your reply' }).textContent).toContain(
      '“Thanks for taking Monday’s call',
    );
    said(`${inserted}\n\nBye`, 'gmail:another' as ThreadId);
    expect(screen.queryByRole('region', { name: 'In your reply' })).toBeNull();
    said('');
    expect(screen.queryByRole('region', { name: 'In your reply' })).toBeNull();
  });

  test('a sentence of the rep’s own is marked and counted, approved ones are not', async () => {
    const { user } = show('go');
    const box = (await screen.findByRole('textbox', { name: 'Draft' })) as HTMLTextAreaElement;
    const marked = () => [...document.querySelectorAll('[data-start].own')].map((run) => run.textContent).join('');
    const before = marked();
    await user.type(box, 'Piotr told me about it. ', {
      initialSelectionStart: box.value.indexOf('Would'),
      initialSelectionEnd: box.value.indexOf('Would'),
    });
    await waitFor(() => expect(marked()).toContain('Piotr told me about it.'));
    expect(marked()).not.toContain('Would');
    expect(before).not.toContain('Would');
    expect(screen.getByText(/of your own, the rest is approved/).textContent).toMatch(/^\d sentences? of your own/);
  });

  test('a held draft offers to ask, not to insert', async () => {
    const { user, called } = show('review');
    await user.click(await screen.findByRole('button', { name: 'Ask Dana and Priya' }));
    expect(called['route']).toHaveBeenCalledTimes(1);
    const insert = screen.getAllByRole('button', { name: 'Insert' });
    for (const button of insert) expect(button.getAttribute('aria-disabled')).toBe('true');
  });
});
