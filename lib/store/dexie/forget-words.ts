import type { Instant } from '../../core/domain/instant';
import type { Review } from '../../core/domain/records';
import type { Database } from './database';

/**
 * Drops the quoted words of reviews opened before `before` on deals that are closed, and what acts of that age had kept for
 * their Undo. The rows stay, naming the message. Suppressions and corrections keep their words: they are still needed.
 * Drafts saved before `drafts` go whole. Returns how many reviews lost their words.
 */
export function forgetWords(db: Database, before: Instant, drafts: Instant): Promise<number> {
  return db.transaction('rw', [db.deals, db.reviews, db.intents, db.events, db.drafts], async () => {
    await db.drafts.filter(({ saved }) => saved < drafts).delete();
    const old = (await db.reviews.toArray()).filter((review) => review.opened < before && hasWords(review));
    const deals = await db.deals.bulkGet([...new Set(old.map((review) => review.dealId))]);
    const open = new Set(deals.flatMap((deal) => (deal?.outcome === 'open' ? [deal.id] : [])));
    const gone = old.filter((review) => !open.has(review.dealId));
    await db.reviews.bulkPut(gone.map((review) => ({ ...review, evidence: [wordless(review)] as const })));
    const last = await lastSeqBefore(db, before);
    await db.intents
      .filter((intent) => intent.lastSeq > 0 && intent.lastSeq <= last && intent.images.length > 0)
      .modify({ images: [] });
    return gone.length;
  });
}

function hasWords({ evidence }: Review): boolean {
  return evidence.some((one) => one.kind === 'quote');
}

function wordless({ evidence, id }: Review) {
  const quote = evidence.find((one) => one.kind === 'quote');
  return { kind: 'record', record: quote?.messageId ?? id, says: 'The words were dropped with age.' } as const;
}

/** The number of the last event before an instant; events are numbered in the order they happened. */
async function lastSeqBefore(db: Database, before: Instant): Promise<number> {
  let low = 0;
  let high = (await db.events.orderBy('seq').last())?.seq ?? 0;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    const event = await db.events.where('seq').belowOrEqual(middle).last();
    if (event && event.at >= before) high = (event.seq ?? middle) - 1;
    else low = middle;
  }
  return low;
}
