import type { ReadyState } from '@/components/sidebar/panel-state';
import { firstName } from '@/components/sidebar/say';
import type { Slot } from './draft-marks';
import type { LintFinding } from './lint-finding';

/** Why Insert is off, in one sentence; `null` when it is on. The first thing to do comes first. */
export function holdOf(
  state: ReadyState,
  stale: boolean,
  text: string,
  findings: readonly LintFinding[],
  slots: readonly Slot[],
): string | null {
  const { brief } = state;
  if (stale) return 'The mail shows another thread. Read it again first.';
  if (brief.verdict === 'stop') return 'A stop is open. Nothing goes out.';
  if (brief.verdict === 'question') return 'Answer the question first.';
  if (brief.verdict === 'review') return waitingFor(state);
  if (brief.verdict !== 'go') return 'There is no go for this thread yet.';
  const error = findings.find((finding) => finding.level === 'error');
  if (error) return `${error.message} ${error.fix}`;
  const blank = slots.find((slot) => slot.kind === 'blank');
  if (blank) return `Fill ${text.slice(blank.at[0], blank.at[1])} first, or take it out.`;
  if (!text.trim()) return 'There is no text yet.';
  return null;
}

/** The owners who have not said yes. */
export function waitingOwners(state: ReadyState): readonly string[] {
  const open = state.brief.reviews.filter((review) => review.review !== 'cleared');
  return [...new Set(open.map((review) => (review.owner ? firstName(review.owner.name) : 'an owner')))];
}

function waitingFor(state: ReadyState): string {
  const refused = state.brief.reviews.find((review) => review.review === 'refused');
  if (refused?.owner) return `${firstName(refused.owner.name)} said no. Nothing goes out on this.`;
  const names = waitingOwners(state);
  if (names.length === 2) return 'Insert opens when both have answered.';
  return `Insert opens when ${names.length === 1 ? names[0] : 'all'} ${names.length === 1 ? 'has' : 'have'} answered.`;
}
