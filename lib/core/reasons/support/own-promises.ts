import { addDays, type Day, toWorkday } from '../../domain/instant';
import type { ReadMessage } from '../../domain/read-thread';
import type { Commitment } from '../../domain/signal';
import type { Situation } from '../../situation';
import { isOwnWord } from '../../situation-people';
import { saidOn } from './said-on';

export type OwnPromise = { readonly promise: Commitment; readonly due: Day; readonly said: Day };

/**
 * What our newest mail promised to do by mail and no closed step has settled, the earliest due first; without a day, the
 * answer window counts. A later own mail counts as the promise kept; a call or a meeting is kept by holding it.
 */
export function ownPromises(s: Situation, mail = newestOwn(s)): readonly OwnPromise[] {
  if (!mail) return [];
  const said = saidOn(s, mail.message.at);
  return mail.commitments
    .filter((one) => one.who === 'rep' && one.kind !== 'meet' && one.kind !== 'call' && !settled(s, one, mail))
    .map((promise) => ({ promise, said, due: promise.due ?? toWorkday(addDays(said, s.policy.answerWithinDays)) }))
    .sort((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : 0));
}

function newestOwn(s: Situation): ReadMessage | undefined {
  return s.thread.messages.findLast((read) => isOwnWord(s, read));
}

/** The rep closed a step that was taken from these words. */
function settled(s: Situation, promise: Commitment, { message }: ReadMessage): boolean {
  return s.records.nextSteps.some(
    (step) =>
      step.dealId === s.on.deal.id &&
      step.threadId === s.thread.thread.id &&
      step.reason === 'promise-due' &&
      step.closed !== null &&
      message.at !== null &&
      step.closed.at > message.at &&
      promise.messageId === message.id,
  );
}
