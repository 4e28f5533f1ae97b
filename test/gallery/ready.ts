import type { LintFinding } from '@/components/draft/lint-finding';
import type { ReadyState } from '@/components/sidebar/panel-state';
import type { Brief, DealBrief } from '@/lib/core/domain/brief';
import type { Ground, Match } from '@/lib/core/domain/match';
import type { Records } from '@/lib/core/domain/records';
import type { Thread } from '@/lib/core/domain/thread';
import type { Draft, Sentence } from '@/lib/core/drafting/draft';
import { defaultPolicy } from '@/lib/core/policy/default-policy';
import { now, records as recordsOf, stages } from './world';

/** A ready state around a brief of which only what matters is given. */
export function ready(
  thread: Thread,
  brief: Partial<Brief> & Pick<Brief, 'verdict' | 'label' | 'headline'>,
  records: Partial<Records> = {},
  more: Partial<ReadyState> = {},
): ReadyState {
  return {
    status: 'ready',
    thread,
    brief: { ...empty(thread, brief.deal ?? null), ...brief },
    records: recordsOf(records),
    stages,
    wordBudgets: defaultPolicy.wordBudgets,
    policy: defaultPolicy,
    kept: null,
    proposedValues: [],
    lint: () => [],
    ...more,
  };
}

function empty(thread: Thread, deal: DealBrief | null): Brief {
  const { read, total } = thread.completeness;
  return {
    threadId: thread.id,
    subject: thread.subject,
    now,
    match: deal ? decided(deal, 0.97, []) : { status: 'none', decided: null, candidates: [] },
    verdict: 'none',
    label: '',
    headline: '',
    evidence: [],
    stops: [],
    reviews: [],
    questions: [],
    clear: [],
    reasons: [],
    wait: null,
    deal,
    nextStep: null,
    draft: null,
    lintContext: null,
    lapses: [],
    unready: [],
    insight: null,
    read: { read, total, partial: read < total },
  };
}

export function decided(deal: DealBrief, score: number, grounds: readonly Ground[]): Match {
  return { status: 'decided', decided: deal.id, candidates: [{ deal: deal.id, score, grounds }] };
}

export function draft(
  more: Pick<Draft, 'reason' | 'kind' | 'decision' | 'to' | 'ifSilent'>,
  paragraphs: readonly (readonly Sentence[])[],
): Draft {
  const sentences = paragraphs.flat();
  return {
    attempt: 1,
    wordCap: 120,
    ...more,
    sentences,
    text: paragraphs
      .map((paragraph) =>
        paragraph
          .filter((one) => one.role !== 'locked')
          .map((one) => one.text)
          .join(' '),
      )
      .filter((paragraph) => paragraph !== '')
      .join('\n\n'),
  };
}

let count = 0;
export function sentence(
  role: Sentence['role'],
  text: string,
  source: Sentence['source'] = [],
  blanks: readonly string[] = [],
): Sentence {
  count += 1;
  return { id: `s${count}`, role, text, source, block: role === 'greeting' ? null : 'block', blanks };
}

/** Finds the words in the text and makes one finding of them. */
export function findingFor(words: string, more: Omit<LintFinding, 'at'>): (text: string) => readonly LintFinding[] {
  return (text) => {
    const start = text.indexOf(words);
    return start < 0 ? [] : [{ ...more, at: [start, start + words.length] }];
  };
}
