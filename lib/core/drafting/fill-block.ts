import type { Evidence } from '../domain/evidence';
import type { Block } from './approved/block';
import type { Slots } from './draft-slots';

/** A block with its facts in place, what they rest on, and the blanks left for the rep. */
export type Filled = {
  readonly block: Block;
  readonly text: string;
  readonly source: readonly Evidence[];
  readonly blanks: readonly string[];
};

/** `null` when a fact the block needs is not known. */
export function fillBlock(block: Block | undefined, slots: Slots): Filled | null {
  if (!block) return null;
  const source: Evidence[] = [];
  let missing = false;
  const filled = block.text.replace(/\{(\w+)\}/g, (_, name: string) => {
    const slot = slots[name];
    if (!slot) missing = true;
    source.push(...(slot?.source ?? []).filter((one) => !source.includes(one)));
    return slot?.text ?? '';
  });
  if (missing) return null;
  const text = tidy(filled);
  return { block, text, source, blanks: [...text.matchAll(/\[([^\]]+)\]/g)].map(([, name]) => name ?? '') };
}

/** The block written for this attempt or the nearest earlier one that has all its facts. */
export function inAttempt(blocks: readonly Block[], attempt: number, slots: Slots): Filled | null {
  const fitting = blocks.filter((block) => block.attempt <= attempt).sort((a, b) => b.attempt - a.attempt);
  return firstOf(fitting, slots);
}

/** The first block, in the order of the list, that has all its facts. */
export function firstThatFits(blocks: readonly Block[], attempt: number, slots: Slots): Filled | null {
  return firstOf(
    blocks.filter((block) => block.attempt <= attempt),
    slots,
  );
}

function firstOf(blocks: readonly Block[], slots: Slots): Filled | null {
  for (const block of blocks) {
    const filled = fillBlock(block, slots);
    if (filled) return filled;
  }
  return null;
}

/** A capital at the start, one end mark, also after a quote that brings its own. */
function tidy(text: string): string {
  const marked = text.replace(/([.?!…])([”"’]?)\.$/u, '$1$2').replace(/([.?!…])([”"’])\./gu, '$1$2');
  return marked.charAt(0).toUpperCase() + marked.slice(1);
}

/** Every kind and decision has a block without optional facts; a missing one is a bug. */
export function need(filled: Filled | null): Filled {
  if (filled === null) throw new Error('No approved block for this reason, kind and attempt.');
  return filled;
}
