import { fetchConversation } from './fetch-conversation';
import type { GraphConfig } from './graph-config';
import { nestedSignIn } from './nested-sign-in';
import type { ReadConversation } from './read-conversation';
import type { SignIn } from './sign-in';
import { threadOf } from './thread-of';

/** One sign-in for the life of the pane; it begins with the first question. */
export function graphSession(config: GraphConfig): ReadConversation {
  const signIn = nestedSignIn(config);
  return async (conversation, signal) => {
    const fetched = await fetchConversation(conversation.shown.id, oneToken(signIn), signal);
    if (!fetched.ok) return fetched;
    return threadOf(fetched.value, conversation);
  };
}

/** All pages of one reading go with one token; the next reading asks Outlook again, which knows whether it still holds. */
function oneToken(signIn: SignIn): SignIn {
  let held: ReturnType<SignIn> | null = null;
  return (anew, signal) => {
    if (anew || !held) held = signIn(anew, signal);
    return held;
  };
}
