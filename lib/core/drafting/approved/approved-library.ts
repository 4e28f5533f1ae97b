import type { ApprovedBlock, Library } from '../../domain/approved-block';
import { askBlocksDe } from './de-asks';
import { otherBlocksDe } from './de-other';
import { reasonBlocksDe } from './de-reasons';
import { askBlocksEn } from './en-asks';
import { otherBlocksEn } from './en-other';
import { reasonBlocksEn } from './en-reasons';
import { askBlocksEs } from './es-asks';
import { otherBlocksEs } from './es-other';
import { reasonBlocksEs } from './es-reasons';
import { askBlocksFr } from './fr-asks';
import { otherBlocksFr } from './fr-other';
import { reasonBlocksFr } from './fr-reasons';

const ours: Library = {
  blocks: [
    ...reasonBlocksEn,
    ...askBlocksEn,
    ...otherBlocksEn,
    ...reasonBlocksDe,
    ...askBlocksDe,
    ...otherBlocksDe,
    ...reasonBlocksFr,
    ...askBlocksFr,
    ...otherBlocksFr,
    ...reasonBlocksEs,
    ...askBlocksEs,
    ...otherBlocksEs,
  ],
};
const laidOver = new WeakMap<Library, Library>();

/** The product's own approved language, with the firm's laid over it: the same id replaces, the rest comes first. */
export function approvedLibrary(firm?: Library): Library {
  if (!firm || firm.blocks.length === 0) return ours;
  const known = laidOver.get(firm);
  if (known) return known;
  const byId = new Map(firm.blocks.map((block) => [block.id, block]));
  const kept = ours.blocks.map((block): ApprovedBlock => byId.get(block.id) ?? block);
  const own = new Set(ours.blocks.map(({ id }) => id));
  const library = { blocks: [...firm.blocks.filter(({ id }) => !own.has(id)), ...kept] };
  laidOver.set(firm, library);
  return library;
}
