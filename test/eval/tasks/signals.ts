import { z } from 'zod';
import { instant } from '../schema/record-schema';
import { readOne } from './one-message';

export const signalsRow = z.object({
  id: z.union([z.string(), z.number()]),
  text: z.string(),
  subject: z.string().optional(),
  receivedAt: instant.nullish(),
  lang: z.string().nullish(),
});

/** A buyer's message, quotes and all → what it signals. */
export function signals(row: unknown): object {
  const { id, text, subject, receivedAt, lang } = signalsRow.parse(row);
  const read = readOne(text, receivedAt ?? null, 'buyer', subject ?? '');
  return {
    id,
    lang: read.messages[0]?.lang ?? lang ?? 'und',
    signals: read.signals.map(({ kind, certainty, quote, until }) => ({
      kind,
      certainty,
      quote,
      ...(until ? { until } : {}),
    })),
  };
}
