import { useEffect, useEffectEvent } from 'react';
import type { TodayItem } from '@/lib/core/measures/today-list';
import { recommended } from './recommended';
import type { TodayActs } from './today-acts';
import { cursorIn, type FormName, goTo, useToday } from './today-store';

type RowCommand = {
  readonly key: string;
  readonly label: string;
  readonly detail: string;
  readonly perform: () => void;
};

/** What else can be done with an item; its menu and its keys come from here. */
export function rowCommands(
  { line }: TodayItem,
  acts: TodayActs,
  open: (form: FormName) => void,
): readonly RowCommand[] {
  const { step } = line.summary;
  const thread = {
    key: 'o',
    label: 'Open the thread',
    detail: 'In your mail',
    perform: () => acts.openThread(line),
  };
  return [
    ...(acts.canOpen(line) ? [thread] : []),
    { key: 'e', label: 'Open the deal', detail: 'All that is known of it', perform: () => acts.openDeal(line) },
    ...(step ? [{ key: 'f', label: 'Finish the step…', detail: step.what, perform: () => open('do-step') }] : []),
    { key: 'n', label: 'Set the next step…', detail: 'What, and on which day', perform: () => open('set-step') },
    { key: 'm', label: 'Set the milestone…', detail: 'A day, or reached', perform: () => open('set-milestone') },
    { key: 's', label: 'Park until…', detail: 'The clock stops', perform: () => open('park') },
    { key: 'c', label: 'Close the deal…', detail: 'With its reason', perform: () => open('close') },
  ];
}

/** Single keys for the whole view. In a field, a menu or a form a letter is a letter. */
export function useTodayKeys(items: readonly TodayItem[], acts: TodayActs): void {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    if (isTyping(event.target)) return;
    const perform = keyAct(event, items, acts);
    if (!perform) return;
    event.preventDefault();
    useToday.setState({ byKey: true });
    perform();
  });
  useEffect(() => {
    const ending = new AbortController();
    document.addEventListener('keydown', (event) => onKey(event), { signal: ending.signal });
    return () => ending.abort();
  }, []);
}

function keyAct(event: KeyboardEvent, items: readonly TodayItem[], acts: TodayActs): (() => void) | null {
  const ui = useToday.getState();
  const at = cursorIn(items, ui.cursor);
  const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
  const item = items[at];
  if (key === 'u') return acts.undo;
  if (key === '?') return () => useToday.setState({ keys: true });
  if (key === 'Escape') return ui.form && (() => useToday.setState({ form: null }));
  if (!item) return null;
  const to = moveOf(key, at, items.length);
  if (to !== null) return () => goTo(items, to);
  const open = (form: FormName) => goTo(items, at, form);
  if (key !== 'Enter') return rowCommands(item, acts, open).find((command) => command.key === key)?.perform ?? null;
  // a button or a link that has the focus is what Enter is for
  if ((event.target as Element).closest('button, a, input')) return null;
  const does = recommended(item, acts);
  return 'form' in does ? () => open(does.form) : does.perform;
}

/** Where a key takes the cursor; `null` = it is no key to move by. */
function moveOf(key: string, at: number, count: number): number | null {
  if (key === 'j' || key === 'ArrowDown') return Math.min(at + 1, count - 1);
  if (key === 'k' || key === 'ArrowUp') return Math.max(at - 1, 0);
  if (key === 'Home') return 0;
  return key === 'End' ? count - 1 : null;
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    target.closest('form, input:not([type=radio]), textarea, select, [role=menu], [role=dialog], dialog') !== null
  );
}
