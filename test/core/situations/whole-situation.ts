import type { Brief, Verdict } from '../../../lib/core/domain/brief';
import type { Spec } from '../brief-of';

/** What a whole situation must end in. A list left out is not looked at; `[]` = none. */
export type Want = {
  readonly verdict: Verdict;
  readonly stops?: readonly string[];
  readonly reviews?: readonly string[];
  readonly questions?: readonly string[];
  /** The strongest reason, `null` = none. */
  readonly reason?: string | null;
  /** Words of the next step. */
  readonly step?: string;
  readonly until?: string | null;
  /** Further parts of the brief. */
  readonly shows?: object;
  readonly holds?: (found: Brief) => boolean;
};

/** A thread as it stands in the mail client, with records and a time, and what the requirement makes of it. */
export type Whole = readonly [cites: string, name: string, spec: Spec, want: Want];
