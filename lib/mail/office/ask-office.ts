import { ok, type Result } from '../../core/domain/result';
import type { MailError } from '../mail-adapter';
import { problem } from './mail-problem';
import type { OfficeDeps } from './office-deps';
import type { Answered } from './office-host';

/** A host that is stuck never calls back at all (measured); a body of the largest mail comes within a second or two. */
const ANSWER_MS = 8_000;

/** Codes of Office's answers that mean something to us; the rest is named by its number. */
const CODES: Readonly<Record<number, readonly [MailError['kind'], string]>> = {
  7000: ['unsupported', 'permission too low'],
  9020: ['unsupported', 'this Outlook does not have it'],
  9030: ['wrong-thread', 'the item changed meanwhile'],
};

/**
 * Makes one call with a time limit of our own. `call` gets the callback to hand over. A permission that is too low throws at
 * once, in whatever language Outlook speaks, so that every throw of a call counts as one we may not make.
 */
export function askOffice<T>(
  deps: Pick<OfficeDeps, 'after'>,
  call: (done: Answered<T>) => void,
  ms = ANSWER_MS,
): Promise<Result<T, MailError>> {
  return new Promise((resolve) => {
    const cancel = deps.after(ms, () => resolve(problem('no-answer', `no answer within ${ms} ms`)));
    try {
      call((answer) => {
        cancel();
        resolve(answer.status === 'succeeded' ? ok(answer.value) : refusal(answer.error?.code));
      });
    } catch {
      cancel();
      resolve(problem('unsupported', 'permission too low'));
    }
  });
}

function refusal(code: number | undefined): Result<never, MailError> {
  const [kind, detail] = CODES[code ?? 0] ?? ['page-changed', `code ${code}`];
  return problem(kind, detail);
}
