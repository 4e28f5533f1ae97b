import { useEffect, useEffectEvent } from 'react';

type Keys = Readonly<Record<string, () => unknown>>;

/** Single keys of a view. In a field, a menu or a sheet every letter is just a letter. */
export function useReviewKeys(on: boolean, keys: Keys): void {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (!on || event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    if (isTyping(event.target)) return;
    const act = keys[event.key.toLowerCase()];
    if (!act) return;
    event.preventDefault();
    act();
  });
  useEffect(() => {
    const ending = new AbortController();
    document.addEventListener('keydown', (event) => onKey(event), { signal: ending.signal });
    return () => ending.abort();
  }, []);
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    target.closest('input:not([type=radio]):not([type=checkbox]), textarea, select, [role=menu], dialog') !== null
  );
}
