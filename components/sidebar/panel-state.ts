import type { LintFinding } from '@/components/draft/lint-finding';
import type { Brief, DealBrief } from '@/lib/core/domain/brief';
import type { Company, Deal, DraftKind, Records, Value } from '@/lib/core/domain/records';
import type { Thread } from '@/lib/core/domain/thread';
import type { Policy, Stage } from '@/lib/core/policy/policy';

/** The rep's own text for this thread, kept until it is sent or discarded. */
export type KeptDraft = { readonly text: string; readonly reason: string; readonly kind: DraftKind };

export type DealHit = { readonly deal: Deal; readonly company: Company | null };

export type ReadyState = {
  readonly status: 'ready';
  readonly thread: Thread;
  readonly brief: Brief;
  readonly records: Records;
  readonly stages: readonly Stage[];
  readonly wordBudgets: readonly number[];
  /** The policy in force. */
  readonly policy: Policy;
  readonly kept: KeptDraft | null;
  /** What the act on the draft is called, where it is not “Insert into reply”. */
  readonly insertLabel?: string;
  /** The other messages are read as the rep opens them; nothing can fetch them. */
  readonly readsByOpening?: boolean;
  /** Values seen in mail just sent, waiting for the rep's yes. */
  readonly proposedValues: readonly Value[];
  readonly lint: (text: string) => readonly LintFinding[];
};

/** What the panel shows. Anything but `ready` has no verdict and no act on a deal. */
export type PanelState =
  | { readonly status: 'no-mail' }
  /** `paste` = there is no mail client; the rep pastes what is to be read. */
  | { readonly status: 'no-thread'; readonly paste?: boolean }
  | {
      readonly status: 'loading';
      readonly subject: string | null;
      readonly total: number | null;
      readonly known: DealBrief | null;
    }
  | {
      readonly status: 'unreadable';
      readonly reason: string;
      readonly subject: string | null;
      readonly known: DealBrief | null;
    }
  | { readonly status: 'first-run'; readonly thread: Thread | null }
  | { readonly status: 'blocked'; readonly detail: string }
  | ReadyState;

/** What is true around the thread, said in one quiet line. */
export type Surroundings = {
  readonly offlineSince: string | null;
  /** The mail shows another thread than the one reviewed: every act is off until it is read again. */
  readonly stale: boolean;
  /** The browser keeps all or some of the mail sites from us, and no mail is seen. */
  readonly mailKept?: 'all' | 'some' | null;
  /** The records as a whole are too poor to rely on. */
  readonly poorRecords?: boolean;
  readonly selfCheck: readonly { readonly name: string; readonly ok: boolean }[];
};
