import { z } from 'zod';
import { readHtml } from '@/lib/core/reading/html-to-text';
import { splitZones, wordsOf } from '@/lib/core/reading/zones';

export const zonesRow = z.object({
  id: z.union([z.string(), z.number()]),
  input: z.string(),
  format: z.enum(['text', 'html']).default('text'),
});

/** A message body → its words by zone; a forwarded mail counts as quoted. */
export function zones(row: unknown): object {
  const { id, input, format } = zonesRow.parse(row);
  const { text, marks } = format === 'html' ? readHtml(input) : { text: input, marks: [] };
  const spans = splitZones(text, { marks });
  const quoted = [wordsOf(text, spans, 'quoted'), wordsOf(text, spans, 'forwarded')]
    .filter((words) => words !== '')
    .join('\n');
  return {
    id,
    own: wordsOf(text, spans, 'own'),
    quoted,
    signature: wordsOf(text, spans, 'signature'),
    disclaimer: wordsOf(text, spans, 'disclaimer'),
  };
}
