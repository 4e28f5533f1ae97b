import { fail, type Result } from '../../core/domain/result';
import type { MailError } from '../mail-adapter';

/** `detail` names structure only, never text, names or addresses. */
export function problem(kind: MailError['kind'], detail: string): Result<never, MailError> {
  return fail({ kind, detail });
}
