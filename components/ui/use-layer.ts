import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';

const GAP = 4;
const EDGE = 8;

/**
 * A layer (menu, popover) beside its trigger, inside the nearest element marked `data-layer-root`: a panel or a sheet.
 * It keeps the container's sizes and hues, is never clipped by the scroller, and gives the focus back when it closes.
 */
export function useLayer(width: 'trigger' | 'root' | 'content') {
  const trigger = useRef<HTMLButtonElement>(null);
  const layer = useRef<HTMLDivElement>(null);
  const [root, setRoot] = useState<Element | null>(null);

  const open = useCallback(() => setRoot(trigger.current?.closest('[data-layer-root]') ?? document.body), []);
  const close = useCallback((keepFocus = false) => {
    if (!keepFocus && layer.current?.contains(document.activeElement)) trigger.current?.focus();
    setRoot(null);
  }, []);

  useLayoutEffect(() => {
    if (!root || !trigger.current || !layer.current) return;
    place(layer.current, trigger.current, root, width);
  }, [root, width]);

  useEffect(() => {
    if (!root) return;
    const ending = new AbortController();
    const { signal } = ending;
    document.addEventListener('pointerdown', (event) => isOutside(event) && close(true), { signal, capture: true });
    document.addEventListener('focusin', (event) => isOutside(event) && close(true), { signal });
    document.addEventListener('keydown', (event) => event.key === 'Escape' && leave(event), { signal, capture: true });
    window.addEventListener('resize', () => close(), { signal });
    document.addEventListener(
      'scroll',
      (event) => {
        if (!layer.current || !trigger.current || layer.current.contains(event.target as Node)) return;
        place(layer.current, trigger.current, root, width);
      },
      { signal, capture: true },
    );
    return () => ending.abort();

    function isOutside(event: Event) {
      const target = event.target as Node;
      return !layer.current?.contains(target) && !trigger.current?.contains(target);
    }
    function leave(event: KeyboardEvent) {
      // the layer takes this Escape: the sheet or panel under it stays
      event.preventDefault();
      event.stopPropagation();
      close();
    }
  }, [root, width, close]);

  return { trigger, layer, root, open, close };
}

function place(layer: HTMLElement, trigger: Element, root: Element, width: 'trigger' | 'root' | 'content') {
  const room = root.getBoundingClientRect();
  const at = trigger.getBoundingClientRect();
  const style = layer.style;
  style.maxHeight = '';
  if (width === 'trigger') style.width = `${at.width}px`;
  if (width === 'root') style.width = `${room.width - 2 * EDGE}px`;
  const below = room.bottom - at.bottom - GAP - EDGE;
  const above = at.top - room.top - GAP - EDGE;
  const up = layer.offsetHeight > below && above > below;
  style.top = up ? 'auto' : `${at.bottom - room.top + GAP}px`;
  style.bottom = up ? `${room.bottom - at.top + GAP}px` : 'auto';
  style.maxHeight = `${Math.max(96, up ? above : below)}px`;
  const left = width === 'root' ? EDGE : at.left - room.left;
  style.left = `${Math.max(EDGE, Math.min(left, room.width - layer.offsetWidth - EDGE))}px`;
}
