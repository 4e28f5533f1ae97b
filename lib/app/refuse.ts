import { fail, type Result } from '../core/domain/result';
import type { StoreError } from '../store/store';

/** An act that its own rule forbids. `detail` is shown to the rep: what, why, what to do. */
export function refuse(detail: string): Result<never, StoreError> {
  return fail({ kind: 'refused', detail });
}
