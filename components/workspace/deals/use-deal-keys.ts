import { type RefObject, useEffect, useRef } from 'react';
import type { DealId } from '@/lib/core/domain/ids';
import type { DealLine } from '@/lib/core/measures/deal-line';

const PAGE = 12;

type Keys = {
  readonly lines: readonly DealLine[];
  readonly active: DealId | null;
  readonly selected: ReadonlySet<DealId>;
  readonly grid: RefObject<HTMLElement | null>;
  readonly search: RefObject<HTMLInputElement | null>;
  readonly onActivate: (id: DealId) => void;
  readonly onOpen: (id: DealId) => void;
  readonly onSelect: (ids: readonly DealId[], on: boolean) => void;
  readonly onClear: () => void;
};

/** The list's keys, wherever the focus is on the page but in a field, a sheet or a menu. */
export function useDealKeys(keys: Keys): void {
  const latest = useRef(keys);
  latest.current = keys;
  useEffect(() => {
    const ending = new AbortController();
    document.addEventListener('keydown', (event) => onKey(event, latest.current), { signal: ending.signal });
    return () => ending.abort();
  }, []);
}

function onKey(event: KeyboardEvent, keys: Keys): void {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || isElsewhere(event.target)) return;
  if (act(event, keys)) event.preventDefault();
}

function isElsewhere(target: EventTarget | null): boolean {
  const element = target instanceof Element ? target : null;
  if (element instanceof HTMLInputElement && element.type === 'checkbox') return false;
  return element?.closest('input, textarea, select, dialog, [role="menu"], [role="dialog"]') != null;
}

/** Whether the key was ours. */
function act(event: KeyboardEvent, keys: Keys): boolean {
  const { lines, active, selected, grid, search } = keys;
  const at = lines.findIndex(({ summary }) => summary.id === active);
  const to = moveTo(event.key, at, lines.length);
  if (to !== null) {
    const line = lines[to];
    if (!line) return false;
    grid.current?.focus({ preventScroll: true });
    keys.onActivate(line.summary.id);
    return true;
  }
  if (event.key === '/') return focus(search.current);
  if (event.key === 'Escape') return clear(keys);
  const line = lines[at];
  if (!line) return false;
  const { id } = line.summary;
  if (event.key === 'x') keys.onSelect([id], !selected.has(id));
  else if (event.key === 'Enter' && event.target === grid.current) keys.onOpen(id);
  else return false;
  return true;
}

function moveTo(key: string, at: number, count: number): number | null {
  const within = (wanted: number) => Math.max(0, Math.min(count - 1, wanted));
  if (key === 'j' || key === 'ArrowDown') return within(at + 1);
  if (key === 'k' || key === 'ArrowUp') return within(at - 1);
  if (key === 'PageDown') return within(at + PAGE);
  if (key === 'PageUp') return within(at - PAGE);
  if (key === 'Home') return within(0);
  return key === 'End' ? within(count - 1) : null;
}

function focus(field: HTMLInputElement | null): boolean {
  field?.focus();
  field?.select();
  return field !== null;
}

function clear({ selected, onClear }: Keys): boolean {
  if (selected.size === 0) return false;
  onClear();
  return true;
}
