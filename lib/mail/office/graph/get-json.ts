import { fail, ok, type Result } from '../../../core/domain/result';
import type { MailError } from '../../mail-adapter';
import type { SignIn } from './sign-in';

type Json = { readonly json: unknown; readonly bytes: number };

const TIMEOUT_MS = 20_000;
const MAX_BYTES = 16 * 1024 * 1024;
const MAX_WAITS = 2;
/** Longer than this nobody looks at a pane that says "reading". */
const LONGEST_WAIT_S = 20;
const WAIT_S = 3;

/** One GET with the rep's token: throttled it waits as asked, at most twice; a refused token is asked for anew, once. */
export async function getJson(url: string, signIn: SignIn, signal: AbortSignal): Promise<Result<Json, MailError>> {
  let anew = false;
  let waits = 0;
  for (;;) {
    const token = await signIn(anew, signal);
    if (!token.ok) return token;
    const answer = await ask(url, token.value, signal);
    if (!answer.ok) return answer;
    const { status } = answer.value;
    if (status === 200) return readJson(answer.value);
    void answer.value.body?.cancel();
    if (status === 401 && !anew) {
      anew = true;
      continue;
    }
    const wait = waitOf(answer.value);
    if (wait === null || wait > LONGEST_WAIT_S || waits >= MAX_WAITS) return refusal(status, wait);
    waits += 1;
    if (!(await pause(wait * 1000, signal))) return fail({ kind: 'offline', detail: 'stopped' });
  }
}

async function ask(url: string, token: string, signal: AbortSignal): Promise<Result<Response, MailError>> {
  try {
    const response = await fetch(url, {
      headers: { authorization: `Bearer ${token}`, accept: 'application/json' },
      signal: AbortSignal.any([signal, AbortSignal.timeout(TIMEOUT_MS)]),
      // the token goes to this one place, and nothing of the answer stays
      redirect: 'error',
      credentials: 'omit',
      cache: 'no-store',
      referrerPolicy: 'no-referrer',
    });
    return ok(response);
  } catch {
    return fail({ kind: 'offline', detail: signal.aborted ? 'stopped' : 'no answer' });
  }
}

/** Counted while it comes: what a header says about the size is only a word. */
async function readJson(response: Response): Promise<Result<Json, MailError>> {
  const decoder = new TextDecoder();
  const parts: string[] = [];
  let bytes = 0;
  try {
    const reader = response.body?.getReader();
    for (;;) {
      const chunk = await reader?.read();
      if (!chunk || chunk.done) break;
      bytes += chunk.value.byteLength;
      if (bytes > MAX_BYTES) {
        void reader?.cancel();
        return fail({ kind: 'disagrees', detail: `more than ${MAX_BYTES} bytes` });
      }
      parts.push(decoder.decode(chunk.value, { stream: true }));
    }
  } catch {
    return fail({ kind: 'offline', detail: 'the answer broke off' });
  }
  try {
    return ok({ json: JSON.parse(parts.join('') + decoder.decode()), bytes });
  } catch {
    return fail({ kind: 'disagrees', detail: 'no JSON' });
  }
}

/** Seconds; `null` = waiting does not help. */
function waitOf(response: Response): number | null {
  if (response.status !== 429 && response.status !== 503) return null;
  const said = response.headers.get('retry-after')?.trim() ?? '';
  return /^\d{1,6}$/.test(said) ? Number(said) : WAIT_S;
}

function refusal(status: number, wait: number | null): Result<never, MailError> {
  const detail = wait === null ? `status ${status}` : `status ${status}, asked to wait ${wait} s`;
  if (wait !== null || status >= 500) return fail({ kind: 'busy', detail });
  if (status === 401) return fail({ kind: 'signed-out', detail });
  return fail({ kind: status === 403 ? 'not-allowed' : 'unsupported', detail });
}

/** `false` when stopped. */
function pause(ms: number, signal: AbortSignal): Promise<boolean> {
  return new Promise((resolve) => {
    if (signal.aborted) return resolve(false);
    const stop = () => {
      clearTimeout(timer);
      resolve(false);
    };
    const timer = setTimeout(() => {
      signal.removeEventListener('abort', stop);
      resolve(true);
    }, ms);
    signal.addEventListener('abort', stop, { once: true });
  });
}
