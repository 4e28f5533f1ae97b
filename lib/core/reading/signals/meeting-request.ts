import { daysBetween } from '../../domain/instant';
import type { Sentence } from '../sentences';
import { datesIn, type Found, type SignalRule, type Speech, said } from './speech';

/** A call, a slot, a new time. */
export const meetingRequest = {
  id: 'meeting-request',
  read(sentence: Sentence, speech: Speech): Found | null {
    if (speech.automatic) return null;
    const certainty = said('meeting-request', sentence, speech) ?? (isBareTime(sentence, speech) ? 'certain' : null);
    return certainty && { certainty };
  },
} as const satisfies SignalRule;

const SHORT_WORDS = 7;
const NEAR_DAYS = 21;
/** Asks whether something was or will be done by then, not whether to meet. */
const OF_THINGS =
  /\b(?:did|was|were|have|has|had|sent|send|receiv\w*|deliver\w*|deadline|due|live|start|starts|end|ends|finish|ready|valid|until|by|expire\w*|release\w*|fertig|bis|pret|avant|listo|hasta|pronto|ate|klaar|voor|tot|entro)\b/;

/** `Friday at 10 instead?` */
function isBareTime(sentence: Sentence, speech: Speech): boolean {
  const { ref } = speech;
  if (!sentence.asks || ref === null || OF_THINGS.test(sentence.says)) return false;
  if (sentence.says.split(' ').length > SHORT_WORDS) return false;
  return datesIn(sentence, speech).some(
    (date) => !date.past && date.from >= ref && daysBetween(ref, date.to) <= NEAR_DAYS,
  );
}
