import type { ThreadId } from '../core/domain/ids';
import type { Records } from '../core/domain/records';
import { type Duplicate, findDuplicates } from '../core/matching/duplicates';
import type { StoreReads } from '../store/store';

type About = Pick<Records, 'contacts' | 'companies' | 'deals'>;

/** Pairs among the records of one thread that touch `ids` and that nobody has said are two things, the sure ones first. */
export async function threadDuplicates(
  store: StoreReads,
  records: About,
  ids: ReadonlySet<string>,
): Promise<readonly Duplicate[]> {
  const found = findDuplicates(records).filter(({ keep, drop }) => ids.has(keep) || ids.has(drop));
  const asked = await Promise.all(found.map(async (pair) => ({ pair, apart: await saidApart(store, pair) })));
  return asked
    .flatMap(({ pair, apart }) => (apart ? [] : [pair]))
    .sort((a, b) => Number(b.certainty === 'certain') - Number(a.certainty === 'certain'));
}

/** Where the rep's word on a pair is kept: among the answers, under a name of its own in place of a thread. */
export function pairKey({ keep, drop }: Pick<Duplicate, 'keep' | 'drop'>): ThreadId {
  return `pair:${[keep, drop].toSorted().join('|')}` as ThreadId;
}

async function saidApart(store: StoreReads, pair: Duplicate): Promise<boolean> {
  const id = pairKey(pair);
  const { answers } = await store.recordsForThread({ id, people: [] });
  return answers.some((answer) => answer.threadId === id && !answer.yes);
}
