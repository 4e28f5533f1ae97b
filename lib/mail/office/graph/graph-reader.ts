import { fail } from '../../../core/domain/result';
import type { GraphConfig } from './graph-config';
import type { ReadConversation } from './read-conversation';

/**
 * Reads every message of the open conversation by Microsoft Graph, with the rep's own sign-in and the one permission Mail.Read.
 * Nothing is fetched, not even our own code for it, before it is called and the rep has `agreed`. Only
 * https://graph.microsoft.com is asked; the sign-in is Outlook's own. `switched-off` = the rep has not agreed, `unsupported` =
 * this Outlook cannot sign in nested apps, `not-allowed` = the rep or the organisation said no, `busy` = Graph asked us to wait,
 * `disagrees` = the answer is not the conversation on screen, and nothing of it is given.
 */
export function graphReader(config: GraphConfig, agreed: () => Promise<boolean>): ReadConversation {
  let session: Promise<ReadConversation> | null = null;
  return async (conversation, signal) => {
    if (!(await agreed())) return fail({ kind: 'switched-off', detail: 'not agreed' });
    session ??= import('./graph-session').then((module) => module.graphSession(config));
    // a part that could not be fetched must not be remembered as missing
    session.catch(() => {
      session = null;
    });
    return (await session)(conversation, signal);
  };
}
