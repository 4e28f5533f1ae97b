import type { ThreadVerdict } from '../core/thread-verdict';
import type { ThreadView } from '../mail/mail-adapter';
import type { ChipVerdict } from '../platform/messages';

/** What the chip says for a thread that was reviewed. */
export function chipOfBrief(brief: ThreadVerdict): ChipVerdict {
  if (brief.verdict !== 'none') return { verdict: brief.verdict, label: brief.label, state: 'ready' };
  if (brief.match.status === 'tie' || brief.match.status === 'weak')
    return { verdict: 'none', label: 'Which deal?', state: 'tie' };
  if (brief.match.status !== 'decided')
    return {
      verdict: 'none',
      label: brief.match.status === 'not-a-deal' ? 'Not a deal' : 'No deal',
      state: 'unmatched',
    };
  return { verdict: 'none', label: `${brief.read.read} of ${brief.read.total} read`, state: 'partial' };
}

/** What the chip says when there is nothing to review. */
export function chipOfView(view: Exclude<ThreadView, { status: 'ok' }>): ChipVerdict {
  if (view.status === 'loading' || view.status === 'none')
    return { verdict: 'none', label: 'Reading', state: 'loading' };
  return { verdict: 'none', label: 'Can’t read', state: 'unreadable' };
}

/** No deal is known yet: the first run. */
export const firstRunChip: ChipVerdict = { verdict: 'none', label: 'Set up', state: 'first-run' };
