import type { DealSummary } from '../../core/measures/deal-summary';
import type { Summaries, SummariesAsked } from '../store';
import type { Database, SummaryRow } from './database';
import { makeForgotten } from './make-forgotten';
import { tellAllDeals } from './tell-all-deals';

/** Rows that are read one by one as fast as a pack is unfolded. */
const LOOSE = 500;
/** So many to a text: some hundred kilobytes, folded within a frame or two. */
const PART = 1_000;

/**
 * Decision: what lists and tiles are told from is kept for every deal as a few long texts, and for deals that an act has
 * touched since as a row of its own. Rationale: telling it from the rows of 20,000 deals takes seconds, and the browser hands
 * out 20,000 small rows four times slower than the same as text (measured); a list should be there at once. Consequence:
 * every write says in its own transaction which deals it touched (`forgetSummaries`), or that all are to be told anew
 * (`dropSummaries`); so the texts may be told at leisure, without keeping any act waiting.
 */
export async function dealSummaries(db: Database, asked: SummariesAsked): Promise<Summaries> {
  const head = await db.summaryHead.get('head');
  if (!head?.ready) {
    const told = await tellAnew(db, asked);
    // an import writes at the same time: this holds for now, and is asked for whole again
    if (!told.kept) return { changed: told.all, last: 0, deals: told.all.length };
  }
  await makeForgotten(db, asked.pause);
  const tables = [db.deals, db.dealSummaries, db.summaryHead, db.summaryParts];
  const { summaries, loose, generation } = await db.transaction('r', tables, () => answer(db, asked.after));
  // not waited for: it only makes the next opening faster, and until it is done, or when it fails, the rows go on counting
  if (asked.after === 0 && loose > LOOSE && summaries.changed.length === summaries.deals)
    void keep(db, summaries.changed, { generation, rev: summaries.last }, asked.pause).catch(() => {});
  return summaries;
}

type Answer = { readonly summaries: Summaries; readonly loose: number; readonly generation: number };

/** After an older number than the texts', everything. */
async function answer(db: Database, after: number): Promise<Answer> {
  const { generation = 0, last: packed = 0 } = (await db.summaryHead.get('head')) ?? {};
  const [rows, deals] = await Promise.all([rowsAfter(db, after < packed ? 0 : after), db.deals.count()]);
  const last = Math.max(rows.at(-1)?.rev ?? 0, after, packed);
  const changed = rows.flatMap(({ summary }) => summary ?? []);
  if (after >= packed) return { summaries: { changed, last, deals }, loose: rows.length, generation };
  const own = new Set(rows.map(({ id }) => id));
  const parts = (await db.summaryParts.toArray()).flatMap(({ text }) => JSON.parse(text) as readonly DealSummary[]);
  const all = [...parts.filter(({ id }) => !own.has(id)), ...changed];
  return { summaries: { changed: all, last, deals }, loose: rows.length, generation };
}

function rowsAfter(db: Database, rev: number): PromiseLike<readonly SummaryRow[]> {
  return db.dealSummaries.where(':id').above(rev).toArray();
}

async function tellAnew(db: Database, asked: SummariesAsked) {
  const from = await db.transaction('r', db.summaryHead, db.dealSummaries, async () => {
    const newest = await db.dealSummaries.orderBy(':id').last();
    return { generation: (await db.summaryHead.get('head'))?.generation ?? 0, rev: newest?.rev ?? 0 };
  });
  const all = await tellAllDeals(db, asked);
  return { all, kept: await keep(db, all, from, asked.pause) };
}

/** What all summaries were read from: rows up to `rev`, and no import or erasure after `generation`. */
type From = { readonly generation: number; readonly rev: number };

/** `false` = everything was dropped meanwhile, by an import or because somebody was erased: it must not come back. */
async function keep(
  db: Database,
  all: readonly DealSummary[],
  { generation, rev }: From,
  pause?: () => Promise<void>,
): Promise<boolean> {
  const parts: { readonly at: number; readonly text: string }[] = [];
  for (let at = 0; at < all.length; at += PART) {
    parts.push({ at, text: JSON.stringify(all.slice(at, at + PART)) });
    await pause?.();
  }
  return db.transaction('rw', db.summaryHead, db.summaryParts, db.dealSummaries, async () => {
    const head = await db.summaryHead.get('head');
    if ((head?.generation ?? 0) !== generation) return false;
    await db.dealSummaries.where(':id').belowOrEqual(rev).delete();
    // a number of its own tells every window that holds an older answer to read all again
    const last = await db.dealSummaries.add({ id: '', summary: null });
    await db.dealSummaries.delete(last);
    await db.summaryParts.clear();
    await db.summaryParts.bulkAdd(parts);
    await db.summaryHead.put({ id: 'head', generation, last, ready: true });
    return true;
  });
}
