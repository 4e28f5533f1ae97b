import * as z from 'zod';
import { id, mail, text } from './schema';

/** That a server may read mail is agreed to in each mailbox: it is no part of this. */
export const settingsSchema = z.object({
  guard: z.enum(['off', 'warn', 'hold']),
  rep: z.object({ id, name: text, email: mail, zone: z.string().max(60).refine(isZone) }).nullable(),
  sample: z.boolean(),
});

export const exportSchema = z.object({
  format: z.literal('throughline'),
  version: z.number(),
  exported: text,
  rows: z.record(z.string(), z.array(z.unknown())),
  events: z.array(z.unknown()).default([]),
  settings: z.unknown().optional(),
});
export type OwnExport = z.infer<typeof exportSchema>;

/** A zone the browser does not know would break every date on screen. */
function isZone(zone: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone }).format(0) !== '';
  } catch {
    return false;
  }
}
