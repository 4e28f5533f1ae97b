import type { Instant } from '../core/domain/instant';
import type { Result } from '../core/domain/result';
import type { Change, StoreError } from '../store/store';

/** What every act carries: `key` makes a repeat harmless, `now` is the clock of whoever calls. */
export type Act = { readonly key: string; readonly now: Instant };
/** `already` = an act with this key was done before; nothing was written again. */
export type Acted = Promise<Result<'done' | 'already', StoreError>>;
/** What an act decides: a change, or why not. */
export type Decided = Result<Change, StoreError>;
