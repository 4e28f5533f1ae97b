import { useEffect, useEffectEvent } from 'react';
import type { Command } from './commands';
import { gateActs } from './gate-acts';
import { matchChoices } from './match-choices';
import type { PanelActs } from './panel-acts';
import type { PanelState, ReadyState, Surroundings } from './panel-state';
import { usePanelStore } from './panel-store';

type Props = {
  readonly state: PanelState;
  readonly around: Surroundings;
  readonly acts: PanelActs;
  readonly commands: readonly Command[];
};

/** Single keys while the panel has the focus. In a field, a menu or a sheet every letter is just a letter. */
export function useKeys({ state, around, acts, commands }: Props) {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    if (event.key === 'Escape') return stepBack(acts);
    if (isTyping(event.target)) return;
    const perform = keyAct(event.key, state, around, acts, commands);
    if (!perform) return;
    event.preventDefault();
    perform();
  });
  useEffect(() => {
    const ending = new AbortController();
    document.addEventListener('keydown', (event) => onKey(event), { signal: ending.signal });
    return () => ending.abort();
  }, []);
}

/** What a key does now; `null` when it does nothing here. */
export function keyAct(
  key: string,
  state: PanelState,
  around: Surroundings,
  acts: PanelActs,
  commands: readonly Command[],
): (() => void) | null {
  const panel = usePanelStore.getState();
  const letter = key.toLowerCase();
  if (key === '?') return () => panel.open('keys');
  if (letter === 't') return acts.openWorkspace ?? null;
  const command = commands.find((candidate) => candidate.key === letter);
  if (command) return command.off ? null : command.perform;
  if (state.status !== 'ready' || around.stale) return null;
  if (/^\d$/.test(key)) return numberAct(Number(key), state, acts);
  return rowAct(letter, state, acts) ?? draftAct(letter);
}

function rowAct(letter: string, { brief }: ReadyState, acts: PanelActs): (() => void) | null {
  const { open, setAdjusting } = usePanelStore.getState();
  if (letter === 'x') return () => open('reading');
  const { deal, nextStep } = brief;
  if (letter === 'b') return deal ? () => open('brief') : null;
  const first = brief.evidence[0];
  if (letter === 'g') return first ? () => acts.showEvidence(first) : null;
  if (!deal) return null;
  const { openStep } = deal;
  if (letter === 'a' && openStep) return () => acts.closeStep(openStep, 'done');
  if (letter === 'a' && nextStep) return () => acts.acceptStep(nextStep);
  if (letter === 'd') return () => setAdjusting(true);
  if (letter === 'w') return () => open('note');
  return letter === 'v' ? () => open('value') : null;
}

function draftAct(letter: string): (() => void) | null {
  const { draft } = usePanelStore.getState();
  if (!draft) return null;
  if (letter === '[') return () => draft.stepLint(-1);
  if (letter === ']') return () => draft.stepLint(1);
  return letter === 'f' ? () => draft.fixLint() : null;
}

function numberAct(number: number, state: ReadyState, acts: PanelActs) {
  const panel = usePanelStore.getState();
  const choices = matchChoices(state, acts, panel);
  if (choices.length > 0) return choices.find((choice) => choice.key === number)?.perform ?? null;
  return gateActs(state.brief, acts, panel.open)[number - 1]?.perform ?? null;
}

function stepBack(acts: PanelActs) {
  const panel = usePanelStore.getState();
  if (panel.sheet) return panel.close();
  if (panel.adjusting) return panel.setAdjusting(false);
  if (panel.picking) return panel.setPicking(false);
  acts.leave();
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    target.closest(
      'input:not([type=radio]):not([type=checkbox]), textarea, select, [role=menu], dialog, [contenteditable]',
    ) !== null
  );
}
