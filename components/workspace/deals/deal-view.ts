import type { BriefPerson } from '@/lib/core/domain/brief';
import type { Deal, Records } from '@/lib/core/domain/records';
import type { Breach } from '@/lib/core/measures/breaches';
import type { TimelineEntry } from '@/lib/core/measures/deal/timeline-entry';
import type { DealLine } from '@/lib/core/measures/deal-line';

/** One deal with all that its page shows. */
export type DealView = {
  readonly deal: Deal;
  readonly line: DealLine;
  readonly records: Records;
  readonly people: readonly BriefPerson[];
  /** Newest first; what leaves no row is missing while events are still read. */
  readonly timeline: readonly TimelineEntry[];
  readonly stillReading: boolean;
  /** What may wake it; `null` for a deal in talks. */
  readonly reentry: string | null;
  /** Rules it broke on the day it was lost. */
  readonly loss: readonly Breach[] | null;
};
