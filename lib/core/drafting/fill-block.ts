import type { ApprovedBlock } from '../domain/approved-block';
import type { Evidence } from '../domain/evidence';
import type { Slots } from './slot';

/** A block with its facts in place, what they rest on, and the blanks left for the rep. */
export type Filled = {
  readonly block: ApprovedBlock;
  readonly text: string;
  readonly source: readonly Evidence[];
  readonly blanks: readonly string[];
};

/** `null` when a fact the block needs is not known. */
export function fillBlock(block: ApprovedBlock | undefined, slots: Slots, familiar = false): Filled | null {
  if (!block) return null;
  const source: Evidence[] = [];
  let missing = false;
  const addressed = block.text.replace(/<([^<>|]*)\|([^<>|]*)>/g, (_, formal: string, informal: string) =>
    familiar ? informal : formal,
  );
  const filled = addressed.replace(/\{(\w+)\}/g, (_, name: string) => {
    const slot = slots[name];
    if (!slot) missing = true;
    source.push(...(slot?.source ?? []).filter((one) => !source.includes(one)));
    return slot?.text ?? '';
  });
  if (missing) return null;
  const text = tidy(filled);
  return { block, text, source, blanks: [...text.matchAll(/\[([^\]]+)\]/g)].map(([, name]) => name ?? '') };
}

/** The block written for this attempt or the nearest earlier one that has all its facts; among equals the first. */
export function inAttempt(
  blocks: readonly ApprovedBlock[],
  attempt: number,
  slots: Slots,
  familiar = false,
): Filled | null {
  const fitting = blocks.filter((block) => block.attempt <= attempt).sort((a, b) => b.attempt - a.attempt);
  for (const block of fitting) {
    const filled = fillBlock(block, slots, familiar);
    if (filled) return filled;
  }
  return null;
}

/** A capital at the start, one end mark, also after a quote that brings its own. */
function tidy(text: string): string {
  const marked = text.replace(/([.?!…])([”"’“»]?)\.$/u, '$1$2').replace(/([.?!…])([”"’“])\./gu, '$1$2');
  return marked.replace(/^(¿?)(.)/u, (_, mark: string, first: string) => mark + first.toUpperCase());
}

/** Every kind and decision has a block without optional facts; a missing one is a bug. */
export function need(filled: Filled | null): Filled {
  if (filled === null) throw new Error('No approved block for this reason, kind and attempt.');
  return filled;
}
