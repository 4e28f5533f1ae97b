import { rankReasons } from '../reasons/rank-reasons';
import { type Gate, pass } from './gate';

/**
 * Nothing calls for a mail. The one gate that ends in Wait, not in Stop: it says that there is no reason now,
 * and Pause or Recycle-until say when to look again (S0-25, S1-27).
 */
export const noReason = {
  id: 'no-reason',
  label: 'No reason now',
  severity: 'never-send',
  why: 'Time alone is no reason to write. A mail without one costs attention and brings nothing.',
  check(s) {
    if (rankReasons(s).length > 0) return pass;
    const { total } = s.thread.thread.completeness;
    const says = `No open question, promise, due step, milestone or window in ${total} ${total === 1 ? 'message' : 'messages'}`;
    return {
      kind: 'fires',
      message: 'There is no reason to write now.',
      fix: 'Pause, or Recycle until a date.',
      evidence: [{ kind: 'record', record: s.thread.thread.id, says }],
    };
  },
} as const satisfies Gate;
