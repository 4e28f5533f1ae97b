/** In the content script's own world: only there can the chip's closed shadow root be looked into. */
export type ChipTime = {
  /** Milliseconds since 1970, with fractions: the thread's elements are in the page. */
  readonly opened: number;
  /** The chip stands in the thread and says `says`. */
  readonly shown: number;
};

type Wait = { readonly token: string; readonly says: string; readonly resolve: (time: ChipTime) => void };
const OPEN = '[data-demo-open]';
let token = '';
let opened = 0;
let chip: HTMLElement | null = null;
let wait: Wait | null = null;

new MutationObserver(look).observe(document, { childList: true, subtree: true, attributeFilter: ['data-demo-open'] });
for (const span of document.querySelectorAll('span')) remember(span);

/** When this thread's chip first says `says`; ask before the thread is opened. */
export function until(next: string, says: string): Promise<ChipTime> {
  return new Promise((resolve) => {
    wait = { token: next, says, resolve };
    check();
  });
}

/** What the chip in the open thread says now, `''` when none is there. */
export function says(): string {
  const button = chip && shadowOf(chip)?.querySelector('button');
  const inThread = chip && document.querySelector(OPEN)?.contains(chip);
  return button && inThread ? `${button.className} ${button.textContent}` : '';
}

function look(records: readonly MutationRecord[]): void {
  const seen = document.querySelector(OPEN)?.getAttribute('data-demo-open') ?? '';
  if (seen !== token) {
    token = seen;
    opened = now();
  }
  for (const { addedNodes } of records) for (const node of addedNodes) remember(node);
  check();
}

function remember(node: Node): void {
  if (chip || !(node instanceof HTMLSpanElement)) return;
  const root = shadowOf(node);
  if (!root) return;
  chip = node;
  new MutationObserver(check).observe(root, { childList: true, subtree: true, characterData: true });
}

function check(): void {
  if (wait === null || wait.token !== token || says() !== wait.says) return;
  wait.resolve({ opened, shown: now() });
  wait = null;
}

function shadowOf(element: HTMLElement): ShadowRoot | null {
  return chrome.dom.openOrClosedShadowRoot(element);
}

function now(): number {
  return performance.timeOrigin + performance.now();
}
