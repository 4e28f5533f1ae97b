import type { SomeEvidence } from '../../../domain/evidence';
import { dayOf, sayDay } from '../../../domain/instant';
import type { ReadMessage } from '../../../domain/read-thread';
import { ownSentence } from '../../../gates/support/own-sentence';
import type { Situation } from '../../../situation';
import { isBuyersWord, isOwnWord } from '../../../situation-people';

/** Our mails since the buyer's last word, oldest first: what they have not answered. */
export function unansweredOwn(s: Situation): readonly ReadMessage[] {
  const lastWord = s.thread.messages.findLastIndex((read) => isBuyersWord(s, read));
  return s.thread.messages.filter((read, index) => index > lastWord && isOwnWord(s, read));
}

/** A sentence of our mail, or the mail itself. */
export function groundIn(read: ReadMessage): SomeEvidence {
  return [ownSentence(read) ?? { kind: 'record', record: read.message.id, says: 'Our mail' }];
}

/** `Our mail of Wed 10 Jun`, or `Our last mail` where its date is not known. */
export function ourMail(s: Situation, { message }: ReadMessage): string {
  return message.at === null
    ? 'Our last mail'
    : `Our mail of ${sayDay(dayOf(message.at, s.records.rep.zone), s.today)}`;
}
