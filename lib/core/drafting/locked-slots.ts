import type { Evidence } from '../domain/evidence';
import { firstName } from '../domain/first-name';
import { executive } from '../gates/executive';
import type { Gate } from '../gates/gate';
import { pricing } from '../gates/pricing';
import { procurement } from '../gates/procurement';
import { reviewStatus } from '../gates/support/review-status';
import { termsAndLegal } from '../gates/terms-and-legal';
import type { Situation } from '../situation';
import { ownerFor } from '../situation-people';

/** Wording that is never generated (S0-44): held until its owner clears it, and then written by the rep. */
export type LockedSlot = {
  readonly gate: string;
  readonly what: string;
  readonly owner: string;
  readonly cleared: boolean;
  readonly source: readonly Evidence[];
};

const subjects: readonly (readonly [gate: Gate, what: string, verb: string])[] = [
  [pricing, 'price', 'stays'],
  [termsAndLegal, 'terms', 'stay'],
  [procurement, 'purchasing', 'stays'],
  [executive, 'executive wording', 'stays'],
];

export function lockedSlots(s: Situation): readonly LockedSlot[] {
  return subjects.flatMap(([gate, what]) => {
    const result = gate.check(s);
    const open = s.on.reviews.find((review) => review.gate === gate.id && review.status === 'open');
    if (result.kind !== 'fires' && !open) return [];
    const source = result.kind === 'fires' ? result.evidence : (open?.evidence ?? []);
    const owner = ownerFor(s, gate.id);
    const name = owner === null ? 'its owner' : owner.id === s.records.rep.id ? 'you' : firstName(owner);
    return [{ gate: gate.id, what, owner: name, cleared: reviewStatus(s, gate.id, source) === 'cleared', source }];
  });
}

/** `Price stays blank until Dana clears it`; for the rep, never part of the mail. */
export function lockedText(slot: LockedSlot): string {
  const verb = subjects.find(([gate]) => gate.id === slot.gate)?.[2] ?? 'stays';
  const what = slot.what.charAt(0).toUpperCase() + slot.what.slice(1);
  const [it, clears] = [verb === 'stay' ? 'them' : 'it', slot.owner === 'you' ? 'clear' : 'clears'];
  return `${what} ${verb} blank until ${slot.owner} ${clears} ${it}`;
}
