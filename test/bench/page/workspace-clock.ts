/** In the workspace: when something is on screen, from the moment it was asked for. Milliseconds. */

/** Since the page was asked for: its first list of deals or tile is drawn. */
export const opened: Promise<number> = new Promise((resolve) => {
  const watch = new MutationObserver(() => {
    if (!document.querySelector('article, [role="grid"] [aria-rowindex="2"]')) return;
    watch.disconnect();
    void drawn().then(resolve);
  });
  watch.observe(document, { childList: true, subtree: true });
});

/** Presses it, until what is shown of `where` is another. */
export async function press(control: HTMLElement, where: string): Promise<number> {
  const before = shown(where);
  const began = performance.now();
  control.click();
  return changed(where, before, began);
}

/** Types into the search field. */
export async function search(text: string, where: string): Promise<number> {
  const field = document.querySelector<HTMLInputElement>('input[type="search"]');
  if (!field) throw new Error('there is no search field');
  const before = shown(where);
  const began = performance.now();
  // React listens to the browser's own setter
  Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(field, text);
  field.dispatchEvent(new Event('input', { bubbles: true }));
  return changed(where, before, began);
}

/** How long each frame took while the list of deals went by, three rows a frame. */
export async function scroll(frames: number): Promise<readonly number[]> {
  const list = document.querySelector<HTMLElement>('[role="grid"]');
  if (!list) throw new Error('there is no list');
  const times: number[] = [];
  let before = await frame();
  for (let at = 0; at < frames; at += 1) {
    list.scrollTop += 111;
    const now = await frame();
    times.push(now - before);
    before = now;
  }
  list.scrollTop = 0;
  return times;
}

async function changed(where: string, before: string, began: number): Promise<number> {
  while (shown(where) === before) {
    if (performance.now() - began > 30_000) throw new Error(`${where} stayed as it was`);
    await frame();
  }
  return (await drawn()) - began;
}

function shown(where: string): string {
  return [...document.querySelectorAll(where)].map(({ outerHTML }) => outerHTML).join();
}

function frame(): Promise<number> {
  return new Promise((resolve) => requestAnimationFrame(resolve));
}

/** After the next frame has been drawn. */
async function drawn(): Promise<number> {
  await frame();
  await new Promise((resolve) => setTimeout(resolve));
  return performance.now();
}
