import { fail, ok, type Result } from '../core/domain/result';
import { parsePolicy } from '../core/policy/parse-policy';
import type { Policy } from '../core/policy/policy';

const MAX_BYTES = 2 * 1024 * 1024;

type Read = Awaited<ReturnType<typeof parsePolicy>>;
type Problems = Extract<Read, { readonly ok: false }>['error'];

/**
 * The policy in a file the rep chose, or all that is wrong with it. Changes nothing: `previewPolicyChange` and `changePolicy`
 * follow. Approved language is a file of its own: a policy file says nothing of it, so that of the policy in force goes on.
 */
export async function readPolicyFile(
  file: Blob,
  { library }: Pick<Policy, 'library'>,
): Promise<Result<{ readonly policy: Policy; readonly warnings: Problems }, Problems>> {
  if (file.size > MAX_BYTES) {
    return fail([
      {
        path: '',
        line: null,
        what: `The file has ${Math.round(file.size / 1024 / 1024)} MB.`,
        why: 'A policy has a few pages; this is something else.',
        fix: 'Choose a file that was exported under Policy.',
      },
    ]);
  }
  const read = parsePolicy(await file.text());
  return read.ok && library ? ok({ ...read.value, policy: { ...read.value.policy, library } }) : read;
}
