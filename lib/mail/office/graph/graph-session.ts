import { fetchConversation } from './fetch-conversation';
import type { GraphConfig } from './graph-config';
import type { ReadConversation } from './graph-reader';
import { nestedSignIn } from './nested-sign-in';
import { threadOf } from './thread-of';

/** One sign-in for the life of the pane; it begins with the first question. */
export function graphSession(config: GraphConfig): ReadConversation {
  const signIn = nestedSignIn(config);
  return async (conversation, signal) => {
    const fetched = await fetchConversation(conversation.shown.id, signIn, signal);
    if (!fetched.ok) return fetched;
    return threadOf(fetched.value, conversation);
  };
}
