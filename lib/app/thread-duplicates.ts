import type { Records } from '../core/domain/records';
import { type Duplicate, findDuplicates } from '../core/matching/duplicates';
import { saidApart } from '../core/matching/duplicates/pair-key';

type About = Pick<Records, 'contacts' | 'companies' | 'deals' | 'answers'>;

/** Pairs among the records of one thread that touch `ids` and that nobody has said are two things, the sure ones first. */
export function threadDuplicates(records: About, ids: ReadonlySet<string>): readonly Duplicate[] {
  return findDuplicates(records)
    .filter(({ keep, drop }) => (ids.has(keep) || ids.has(drop)) && !saidApart(records.answers, keep, drop))
    .sort((a, b) => Number(b.certainty === 'certain') - Number(a.certainty === 'certain'));
}
