import type { ApprovedBlock, BlockRole, Library } from '../domain/approved-block';
import type { DealMode, DraftKind } from '../domain/records';

/** Where a block is wanted. `reason` lists the angles it may be for, the finest first; `null` = any reason. */
export type Place = {
  readonly role: BlockRole;
  readonly lang: string;
  readonly reason: string | null;
  readonly kind?: DraftKind;
  readonly decision?: ApprovedBlock['decision'];
  readonly cycle: DealMode;
  readonly stage: string | null;
};

const sorted = new WeakMap<Library, Map<string, readonly ApprovedBlock[]>>();

/** The blocks that fit, the closest first: those written for this mode, stage and decision come before general ones. */
export function blocksFor(library: Library, place: Place): readonly ApprovedBlock[] {
  const known = sorted.get(library) ?? new Map<string, readonly ApprovedBlock[]>();
  sorted.set(library, known);
  const { role, lang, reason, kind, decision, cycle, stage } = place;
  const key = [role, lang, reason, kind, decision, cycle, stage].join('|');
  const before = known.get(key);
  if (before) return before;
  const found = library.blocks.filter((block) => fits(block, place)).sort((a, b) => closeness(b) - closeness(a));
  known.set(key, found);
  return found;
}

function fits(block: ApprovedBlock, { role, lang, reason, kind, decision, cycle, stage }: Place): boolean {
  return (
    block.role === role &&
    block.lang === lang &&
    (block.reason ?? null) === reason &&
    (block.kind === undefined || block.kind === kind) &&
    (block.decision === undefined || block.decision === decision) &&
    (block.cycle === undefined || block.cycle === cycle) &&
    (block.stage === undefined || block.stage === stage)
  );
}

function closeness({ cycle, stage, decision }: ApprovedBlock): number {
  return (cycle ? 4 : 0) + (stage ? 2 : 0) + (decision ? 1 : 0);
}
