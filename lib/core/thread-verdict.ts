import { partialWords, unmatchedWords, verdictWords } from './brief-words';
import type { Brief } from './domain/brief';
import type { Instant } from './domain/instant';
import type { Records } from './domain/records';
import type { Thread } from './domain/thread';
import { judge } from './judge';
import { matchDeal } from './matching/match-deal';
import type { Policy } from './policy/policy';
import { readThread } from './reading/read-thread';
import { situationOf } from './situation-of';

export type ThreadVerdict = Pick<Brief, 'verdict' | 'label' | 'match' | 'read' | 'stops'>;

/**
 * What the chip says and the guard holds for: verdict, few words and stops as in the brief (a test compares them), without
 * the draft and all else that only the panel shows. The chip has 100 ms, and drafting takes half of a brief.
 */
export function threadVerdict(thread: Thread, records: Records, policy: Policy, now: Instant): ThreadVerdict {
  const match = matchDeal(thread, records, now);
  const deal = match.decided === null ? undefined : records.deals.find((row) => row.id === match.decided);
  const { read: readCount, total, bodies } = thread.completeness;
  const read = { read: readCount, total, partial: readCount < total || bodies !== 'full' };
  if (!deal) return { verdict: 'none', label: unmatchedWords(match, records).label, match, read, stops: [] };

  const s = situationOf(readThread(thread, records.rep, records.corrections), records, deal, policy, now);
  const judged = judge(s);
  if (read.partial && judged.verdict !== 'stop')
    return { verdict: 'none', label: partialWords(thread.completeness).label, match, read, stops: [] };

  return { verdict: judged.verdict, label: verdictWords(s, judged).label, match, read, stops: judged.stops };
}
