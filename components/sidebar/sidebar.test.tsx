// @vitest-environment jsdom
import { act, screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, test } from 'vitest';
import { states } from '../../test/gallery/gallery-states';
import { fillJsdomGaps } from '../../test/gallery/jsdom-gaps';
import { showSidebar as show } from '../../test/gallery/show-sidebar';
import type { PanelState } from './panel-state';
import { usePanelStore } from './panel-store';

fillJsdomGaps();
beforeEach(() => usePanelStore.setState(usePanelStore.getInitialState()));

describe('the card', () => {
  test('an opt-out is suppressed in two acts: S, then Enter', async () => {
    const { user, called } = show('stop');
    await user.keyboard('s');
    expect(screen.queryAllByRole('dialog', { name: 'Suppress' })).toHaveLength(1);
    await user.keyboard('{Enter}');
    expect(called['suppress']).toHaveBeenCalledTimes(1);
    expect(called['suppress']?.mock.calls[0]?.[0]).toMatchObject({
      scope: { kind: 'person', emails: ['ana@corvane.example', 'a.ruiz@corvane.example'] },
      reason: 'opted-out',
      until: null,
      evidence: { quote: 'Please take me off your list.' },
      says: 'Ana',
    });
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  test('the scope of a suppression is one arrow away', async () => {
    const { user, called } = show('stop');
    await user.keyboard('s{ArrowRight}{Enter}');
    expect(called['suppress']?.mock.calls[0]?.[0]).toMatchObject({
      scope: { kind: 'company', domains: ['corvane.example'] },
      says: 'Corvane Retail',
    });
  });

  test('Escape closes a sheet and gives the focus back', async () => {
    const { user, called } = show('stop');
    const opener = screen.getAllByRole('button', { name: 'Suppress' })[0] as HTMLElement;
    await user.click(opener);
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(document.activeElement).toBe(opener);
    expect(called['suppress']).toBeUndefined();
  });

  test('a review is asked in one act, by its button, its number or O for all', async () => {
    const { user, called } = show('review');
    await user.click(screen.getByRole('button', { name: 'Ask Dana' }));
    await user.keyboard('2');
    await user.keyboard('o');
    const gates = called['route']?.mock.calls.map(([findings]) => findings.map((one: { gate: string }) => one.gate));
    expect(gates).toEqual([['pricing'], ['new-recipient'], ['pricing', 'new-recipient']]);
  });

  test('a question is answered by 1 for yes and 2 for no', async () => {
    const { user, called } = show('question');
    await user.keyboard('2');
    expect(called['answer']?.mock.calls[0]).toMatchObject([{ gate: 'declined' }, false]);
  });

  test('G goes to the quoted words', async () => {
    const { user, called } = show('go');
    await user.keyboard('g');
    expect(called['showEvidence']?.mock.calls[0]?.[0]).toMatchObject({ quote: 'send me an email with the next steps' });
  });

  test('a changed verdict is said, and the focus stays where it was', () => {
    const { again } = show('go');
    const accept = screen.getByRole('button', { name: 'Accept' });
    accept.focus();
    const go = states['go'] as Extract<PanelState, { status: 'ready' }>;
    again({ ...go, brief: { ...go.brief, verdict: 'wait', headline: 'Not before October.' } });
    expect(screen.getByText('Wait. Not before October.').getAttribute('aria-live')).toBe('polite');
    expect(document.activeElement).toBe(accept);
  });
});

describe('next step', () => {
  test('is accepted in one act', async () => {
    const { user, called } = show('go');
    await user.click(screen.getByRole('button', { name: 'Accept' }));
    expect(called['acceptStep']?.mock.calls[0]?.[0]).toMatchObject({
      what: 'Send the next steps and one date',
      due: '2026-06-11',
    });
  });

  test('A accepts it, or marks the open one done', async () => {
    const { user, called } = show('go-step-open');
    await user.keyboard('a');
    expect(called['acceptStep']).toBeUndefined();
    expect(called['closeStep']?.mock.calls[0]).toMatchObject([{ what: 'Hold the Tuesday slot' }, 'done']);
  });

  test('D adjusts it in place: letters are letters there, Enter saves', async () => {
    const { user, called } = show('go');
    await user.keyboard('d');
    await user.keyboard('Send the plan, as is{Enter}');
    expect(called['acceptStep']?.mock.calls[0]?.[0]).toMatchObject({ what: 'Send the plan, as is', due: '2026-06-11' });
    expect(called['suppress']).toBeUndefined();
  });
});

describe('which deal', () => {
  test('a tie is settled by its number', async () => {
    const { user, called } = show('tie');
    await user.keyboard('2');
    expect(called['linkDeal']?.mock.calls[0]).toEqual(['local:depot', true]);
  });

  test('0 is not a deal; unticked it is not remembered', async () => {
    const { user, called } = show('tie');
    await user.click(screen.getByRole('checkbox', { name: 'Remember for this thread' }));
    await user.keyboard('0');
    expect(called['linkDeal']?.mock.calls[0]).toEqual([null, false]);
  });

  test('a wrong match is corrected in two acts', async () => {
    const { user, called } = show('go');
    await user.click(screen.getByRole('button', { name: 'Change' }));
    await user.keyboard('1');
    expect(called['linkDeal']?.mock.calls[0]?.[0]).toBe('local:halden');
  });

  test('without a sure deal there is no verdict and no draft', () => {
    show('tie');
    expect(screen.queryByRole('textbox', { name: 'Draft' })).toBeNull();
    expect(screen.getByRole('button', { name: 'Insert' }).getAttribute('aria-disabled')).toBe('true');
  });
});

describe('around the thread', () => {
  test('when the mail shows another thread, every act is off', async () => {
    const { user, called } = show('go', { stale: true });
    await user.keyboard('a');
    await user.keyboard('s');
    expect(called['acceptStep']).toBeUndefined();
    expect(screen.queryByRole('dialog')).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Read it' }));
    expect(called['readAgain']).toHaveBeenCalled();
  });

  test('an act can be taken back from its line', async () => {
    const { user, called } = show('stop-suppressed');
    act(() => usePanelStore.getState().say({ text: 'Ana is suppressed.', tone: 'done', undo: 'key-1' }));
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    expect(called['undo']).toHaveBeenCalledWith('key-1');
  });

  test('what was left unread is read in one act', async () => {
    const { user, called } = show('partial');
    await user.click(screen.getByRole('button', { name: 'Read the other 4' }));
    expect(called['readWhole']).toHaveBeenCalled();
  });

  test('a value is logged in two acts', async () => {
    const { user, called } = show('go');
    await user.keyboard('v');
    const sheet = screen.getByRole('dialog', { name: 'Log value' });
    await user.click(within(sheet).getByRole('button', { name: /Migration risk list/ }));
    expect(called['logValue']?.mock.calls[0]?.slice(0, 2)).toEqual(['local:value2', 'Migration risk list']);
  });

  test('a value seen in the sent mail is logged in one', async () => {
    const { user, called } = show('go-step-open');
    await user.click(screen.getByRole('button', { name: 'Log it' }));
    expect(called['logValue']?.mock.calls[0]?.slice(0, 2)).toEqual(['local:value9', 'Four-week plan']);
  });

  test('? lists the keys; with Ctrl, Alt or Cmd a letter is the browser’s', async () => {
    const { user } = show('go');
    await user.keyboard('{Control>}s{/Control}');
    expect(screen.queryByRole('dialog')).toBeNull();
    await user.keyboard('?');
    expect(screen.queryAllByRole('dialog', { name: 'Keys' })).toHaveLength(1);
  });

  test('Esc with nothing open leaves for the mail', async () => {
    const { user, called } = show('go');
    await user.keyboard('{Escape}');
    expect(called['leave']).toHaveBeenCalledTimes(1);
  });
});
