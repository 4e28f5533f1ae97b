/** Listens in the capture phase, before the page does, until the signal ends. */
export function listen(target: EventTarget, types: string, handler: (event: Event) => void, signal: AbortSignal): void {
  for (const type of types.split(' ')) {
    target.addEventListener(type, handler, true);
    signal.addEventListener('abort', () => target.removeEventListener(type, handler, true));
  }
}
