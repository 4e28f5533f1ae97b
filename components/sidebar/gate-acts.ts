import type { Brief, GateFinding } from '@/lib/core/domain/brief';
import type { PanelActs } from './panel-acts';
import type { SheetName } from './panel-store';
import { firstName } from './say';

/** One act on one gate, reached by a click or by its number. */
export type GateAct = { readonly key: string; readonly label: string; readonly perform: () => void };

const suppressing = new Set(['opted-out', 'complained', 'consent-unclear', 'left-or-wrong-person']);

/** The acts of the card's rows, in the order of their numbers. */
export function gateActs(brief: Brief, acts: PanelActs, open: (sheet: SheetName) => void): readonly GateAct[] {
  if (brief.verdict === 'stop') return brief.stops.flatMap((stop) => stopAct(stop, open) ?? []);
  if (brief.verdict === 'review') return brief.reviews.flatMap((review) => askAct(review, acts, open) ?? []);
  if (brief.verdict !== 'question') return [];
  return brief.questions.flatMap((question) => [
    { key: `${question.gate}:yes`, label: 'Yes', perform: () => acts.answer(question, true) },
    { key: `${question.gate}:no`, label: 'No', perform: () => acts.answer(question, false) },
  ]);
}

function stopAct(stop: GateFinding, open: (sheet: SheetName) => void): GateAct | null {
  if (suppressing.has(stop.gate)) return { key: stop.gate, label: 'Suppress', perform: () => open('suppress') };
  if (stop.gate === 'declined') return { key: stop.gate, label: 'Close deal', perform: () => open('close') };
  if (stop.gate === 'owner-conflict') return { key: stop.gate, label: 'Route', perform: () => open('route') };
  return null;
}

function askAct(review: GateFinding, acts: PanelActs, open: (sheet: SheetName) => void): GateAct | null {
  if (review.review !== 'none') return null;
  const { owner } = review;
  if (!owner) return { key: review.gate, label: 'Choose owner', perform: () => open('route') };
  return { key: review.gate, label: `Ask ${firstName(owner.name)}`, perform: () => acts.route([review]) };
}
