type Profile = {
  readonly nodes: readonly {
    readonly id: number;
    readonly callFrame: { readonly url: string; readonly functionName: string };
    readonly children?: readonly number[];
  }[];
  readonly samples?: readonly number[];
  readonly timeDeltas?: readonly number[];
};

/** The bench's own clock asks it for the chip (page/chip-clock.ts); nothing of the product does. */
const CLOCK = 'openOrClosedShadowRoot';

/**
 * Milliseconds of a CPU profile in which a script under `origin` was on the stack: our code and all it called, with the
 * layout it forced. Not in it: the browser's own work before and after, such as painting the chip or collecting garbage.
 */
export function ownTime({ nodes, samples = [], timeDeltas = [] }: Profile, origin: string): number {
  const ours = new Set<number>();
  // a parent stands before its children
  for (const { id, callFrame, children = [] } of nodes) {
    if (callFrame.functionName === CLOCK) ours.delete(id);
    else if (callFrame.url.startsWith(origin)) ours.add(id);
    if (ours.has(id)) for (const child of children) ours.add(child);
  }
  // a delta is the time since the sample before
  const mine = samples.map((id, index) => (ours.has(id) ? (timeDeltas[index + 1] ?? 0) : 0));
  return mine.reduce((sum, time) => sum + time, 0) / 1000;
}
