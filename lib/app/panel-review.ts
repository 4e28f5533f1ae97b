import { brief, type Choice } from '../core/brief';
import type { Brief, DealBrief } from '../core/domain/brief';
import type { DealId } from '../core/domain/ids';
import type { Instant } from '../core/domain/instant';
import type { Records, Value } from '../core/domain/records';
import type { Thread } from '../core/domain/thread';
import type { Policy } from '../core/policy/policy';
import type { SavedDraft, Settings, StoreReads } from '../store/store';
import { knownDeal } from './known-deal';
import { peopleOf } from './people-of';
import { proposeValue } from './propose-value';
import { repOf } from './rep-of';

/** All the panel needs to show one thread, read once. `brief` is null on the first run, before any deal exists. */
export type PanelReview = {
  readonly brief: Brief | null;
  readonly records: Records;
  readonly settings: Settings;
  readonly kept: SavedDraft | null;
  readonly proposedValues: readonly Value[];
  readonly policy: Policy;
};

type Asked = {
  readonly now: Instant;
  /** What the rep picked in the draft; without it the kept draft's own reason and kind hold. */
  readonly choice: Choice | null;
  /** A link the rep did not want remembered; it holds for this sitting. */
  readonly link?: { readonly dealId: DealId | null } | undefined;
  /** Told what the records know of the deal, before the rules have judged the thread. */
  readonly onDeal?: ((deal: DealBrief) => void) | undefined;
};

const SENT_LATELY_MS = 2 * 86_400_000;

/** Reads only; throws an error with `storeError` when the store cannot be read. */
export async function panelReview(
  store: StoreReads,
  thread: Thread,
  { now, choice, link, onDeal }: Asked,
): Promise<PanelReview> {
  const [settings, policy, stored, kept, hasDeals] = await Promise.all([
    store.settings(),
    store.policy(),
    store.recordsForThread({ id: thread.id, people: peopleOf(thread) }),
    store.savedDraft(thread.id),
    store.hasDeals(),
  ]);
  const linked = link ? await withLink(store, stored, thread, link.dealId, now) : stored;
  const records = { ...linked, rep: repOf(settings, thread.account) };
  const known = onDeal && hasDeals ? knownDeal(thread, records, policy, now) : null;
  if (known) {
    onDeal?.(known);
    // the browser paints these rows while the rules are at work
    await new Promise((resolve) => setTimeout(resolve));
  }
  const chosen = choice ?? (kept ? { reason: kept.reason, kind: kept.kind } : {});
  return {
    brief: hasDeals ? brief(thread, records, policy, now, chosen) : null,
    records,
    settings,
    kept,
    proposedValues: justSent(thread, records, now),
    policy,
  };
}

/** The deal's own rows may be missing from the thread's: its people are perhaps not on this thread. */
async function withLink(store: StoreReads, records: Records, thread: Thread, dealId: DealId | null, now: Instant) {
  const more = dealId ? await store.recordsForDeal(dealId) : null;
  const links = records.threadLinks.filter((row) => row.threadId !== thread.id);
  const merged = more ? mergeRows(records, more) : records;
  return { ...merged, threadLinks: [...links, { threadId: thread.id, dealId, at: now }] };
}

function mergeRows(a: Records, b: Records): Records {
  const merged: Record<string, unknown> = { ...a };
  for (const name of [
    'companies',
    'contacts',
    'deals',
    'stakeholders',
    'milestones',
    'nextSteps',
    'touches',
    'valueLog',
    'reviews',
  ] as const) {
    const known = new Set(a[name].map((row) => row.id as string));
    merged[name] = [...a[name], ...b[name].filter((row) => !known.has(row.id))];
  }
  return merged as Records;
}

/** Values in the newest own mail that nobody has logged yet. */
function justSent(thread: Thread, records: Records, now: Instant): readonly Value[] {
  const own = thread.messages.findLast((message) => message.direction === 'outbound');
  if (!own || own.at === null || now - own.at > SENT_LATELY_MS) return [];
  const sent = {
    attachments: own.attachments.map((attachment) => attachment.name),
    links: own.links.map((link) => link.href),
  };
  return proposeValue(sent, records.values, records.valueLog);
}
