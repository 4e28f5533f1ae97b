import { fail, ok, type Result } from '../core/domain/result';

const PATIENCE_MS = 10_000;
const SAID_LENGTH = 160;

/** Codes of Slack's incoming webhooks that a person can do something about. */
const known = new Map([
  ['no_service', 'This webhook was switched off. Make a new one in Slack and paste its address.'],
  ['no_team', 'Slack does not know this workspace any more. Make a new webhook and paste its address.'],
  ['channel_not_found', 'The channel is gone. Make a new webhook in Slack and paste its address.'],
  ['channel_is_archived', 'The channel is archived. Open it again, or make a webhook for another.'],
  ['action_prohibited', 'An administrator of Slack does not allow this webhook to post.'],
  ['posting_to_general_channel_denied', 'This webhook may not post to the general channel.'],
]);

/** Posts once. No cookie, no referrer, no second address. `error` says why it did not arrive, or that nobody knows. */
export async function postAlert(url: string, body: string): Promise<Result<void, string>> {
  try {
    const answer = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      redirect: 'error',
      cache: 'no-store',
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
    if (answer.ok) return ok(undefined);
    return fail(refusal(answer.status, (await answer.text()).replace(/\s+/g, ' ').trim()));
  } catch (error) {
    if (error instanceof DOMException && error.name === 'TimeoutError')
      return fail(
        'No answer in 10 seconds. It may have arrived all the same: look in the channel before sending again.',
      );
    return fail('The address could not be reached. Check the connection and send again.');
  }
}

function refusal(status: number, said: string): string {
  const help = known.get(said);
  if (help) return help;
  if (status === 429) return 'Too many messages in a short time. Wait a minute and send again.';
  const cut = said.length > SAID_LENGTH ? `${said.slice(0, SAID_LENGTH)}…` : said;
  return `It was refused (${status})${cut ? `: ${cut}` : '.'}`;
}
