import { storeErrorOf } from '@/lib/app/store-error-of';
import { fail } from '@/lib/core/domain/result';

/** A store that could not be read is an answer for the rep; any other error is a bug and is thrown on. */
export function storeFailed(thrown: unknown) {
  const error = storeErrorOf(thrown);
  if (!error) throw thrown;
  return fail(error);
}
