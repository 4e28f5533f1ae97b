import { z } from 'zod';
import { instant } from '../schema/record-schema';
import { readOne } from './one-message';

export const promisesRow = z.object({
  id: z.union([z.string(), z.number()]),
  text: z.string(),
  ref_date: instant,
  speaker: z.enum(['buyer', 'rep']).default('buyer'),
});

/** A message of one side → what it commits to, resolved against the day it was written. */
export function promises(row: unknown): object {
  const { id, text, ref_date, speaker } = promisesRow.parse(row);
  const read = readOne(text, ref_date, speaker);
  return { id, promises: read.commitments.map(({ who, due, kind, quote }) => ({ who, due, kind, quote })) };
}
