import { firstName } from '@/components/sidebar/say';
import type { ReviewOwner, ReviewsView, SettledLine, WaitingReview } from '@/components/workspace/reviews/reviews-view';
import type { WorkspaceData } from '@/components/workspace/workspace-store';
import { type ReviewQueue, reviewQueue, type SettledReview } from '@/lib/app/review-queue';
import { alertLines } from '@/lib/core/alerts/alert-body';
import type { ReviewAlert } from '@/lib/core/alerts/review-alert';
import { type WebhookKind, webhookNames } from '@/lib/core/alerts/webhook-address';
import type { OwnerId } from '@/lib/core/domain/ids';
import { dayOf, type Instant, sayDay } from '@/lib/core/domain/instant';
import type { Review } from '@/lib/core/domain/records';
import { approvalRows } from '@/lib/core/policy/approval-rows';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const FEW = 10;

export function reviewsView(rows: readonly Review[], whose: ReviewsView['whose'], data: WorkspaceData): ReviewsView {
  const queue = reviewQueue(rows, whose === 'mine' ? data.rep.id : null);
  return {
    whose,
    summary: summaryOf(queue, data.now),
    waiting: queue.waiting.map((row) => waitingView(row, data)),
    settled: queue.settled.map((row) => settledView(row, data)),
  };
}

export function reviewOwners({ owners, rep }: WorkspaceData): readonly ReviewOwner[] {
  const known = owners.map(({ id, name, duties }) => ({
    id,
    name: id === rep.id ? 'You' : name,
    duties: duties.join(', '),
  }));
  return known.some(({ id }) => id === rep.id) ? known : [...known, { id: rep.id, name: 'You', duties: '' }];
}

/** Who decides what, on which deal; the words it rests on, where they are asked for. */
export function alertOf({ owner, says, who, deal, grounds, since }: WaitingReview, withWords: boolean): ReviewAlert {
  const words = grounds.map(({ quoted, text }) => (quoted ? `“${text}”` : text));
  return {
    asks: owner === 'You' ? 'To decide' : `${firstName(owner)}, please decide`,
    cause: says,
    deal: deal ? `${who}, ${deal}` : who,
    since,
    words: withWords ? words : [],
    link: '',
  };
}

/** For a chat or a mail of one's own, by copy and paste. */
export function alertText(review: WaitingReview): string {
  return alertLines(alertOf(review, true)).filter(Boolean).join('\n');
}

function summaryOf({ waiting, settled, medianMs }: ReviewQueue, now: Instant): string {
  const [oldest] = waiting;
  const wait = oldest
    ? `${waiting.length.toLocaleString('en')} ${waiting.length === 1 ? 'waits' : 'wait'}, the oldest for ${sayFor(now - oldest.opened)}.`
    : 'None wait.';
  if (medianMs === null) return `${wait} None was answered yet.`;
  const count = settled.length.toLocaleString('en');
  const few = settled.length < FEW ? `${count}, too few to say much` : count;
  return `${wait} Median time to an answer: ${sayFor(medianMs)}, of ${few}.`;
}

function waitingView(row: Review, data: WorkspaceData): WaitingReview {
  const { says, ownerId, opened, passed = [] } = row;
  return {
    ...namesOf(row, data),
    says,
    threadId: row.threadId,
    grounds: groundsOf(row),
    owner: nameOf(ownerId, data),
    mine: ownerId === data.rep.id,
    waits: sayFor(data.now - opened),
    since: sayOn(opened, data),
    told: toldOf(row, data),
    passed: passed.map(({ at, from, note }) => `${nameOf(from, data)} passed it on, ${sayOn(at, data)}: ${note}`),
  };
}

/** The last time a chat was told of it. */
function toldOf({ id }: Review, data: WorkspaceData): string | null {
  const last = data.log?.of('alert-sent').findLast((event) => event.data['review'] === id);
  return last ? `Told in ${webhookNames[last.data['to'] as WebhookKind]}, ${sayOn(last.at, data)}` : null;
}

function settledView(row: SettledReview, data: WorkspaceData): SettledLine {
  const { at, by, note } = row.settled;
  return {
    ...namesOf(row, data),
    says: row.says,
    outcome: row.status === 'refused' ? 'refused' : 'cleared',
    by: nameOf(by, data),
    on: sayOn(at, data),
    note,
    took: sayFor(at - row.opened),
  };
}

function namesOf({ id, dealId, gate }: Review, { byId }: WorkspaceData) {
  const line = byId.get(dealId);
  const deal = line?.summary.name ?? 'A deal that is no longer here';
  const company = line?.summary.company;
  return { id, dealId, about: aboutOf(gate), who: company || deal, deal: company ? deal : '' };
}

const byHand: Readonly<Record<string, string>> = { escalated: 'Escalated', 'by-hand': 'Routed by hand' };

function aboutOf(gate: string): string {
  const label = approvalRows.find(({ id }) => id === gate)?.label ?? byHand[gate];
  return label ?? gate.replaceAll('-', ' ').replace(/^./, (letter) => letter.toUpperCase());
}

/** Without what the question says already. */
function groundsOf({ says, evidence }: Review): WaitingReview['grounds'] {
  const all = evidence.map((one) =>
    one.kind === 'quote' ? { quoted: true, text: one.quote.trim() } : { quoted: false, text: one.says },
  );
  const plain = (text: string) => text.replace(/[.\s]+$/, '');
  const seen = new Set([plain(says), '']);
  return all.filter(({ text }) => !seen.has(plain(text)) && seen.add(plain(text)));
}

function nameOf(id: OwnerId, { rep, owners }: WorkspaceData): string {
  if (id === rep.id) return 'You';
  return owners.find((owner) => owner.id === id)?.name ?? 'Somebody who is no owner now';
}

function sayOn(at: Instant, { rep, today }: WorkspaceData): string {
  return sayDay(dayOf(at, rep.zone), today);
}

/** `under an hour`, `5 hours`, `3 days` */
function sayFor(ms: number): string {
  if (ms < HOUR) return 'under an hour';
  const [count, unit] = ms < 2 * DAY ? [Math.round(ms / HOUR), 'hour'] : [Math.floor(ms / DAY), 'day'];
  return `${count.toLocaleString('en')} ${unit}${count === 1 ? '' : 's'}`;
}
