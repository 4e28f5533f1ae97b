import type { EmailAddress } from '../../../core/domain/ids';
import { parseInstant } from '../../../core/domain/instant';
import type { Message, Participant } from '../../../core/domain/thread';
import { bodyOf } from './body-of';
import { idOf } from './id-of';
import type { GraphMessage } from './message-schema';
import { personOf } from './person-of';

/** `names` are those who wrote in the conversation. `null` when nobody can be named as the sender. */
export function messageOf(row: GraphMessage, account: EmailAddress, names: readonly string[]): Message | null {
  const from = personOf(row.from);
  if (!from) return null;
  const atText = row.sentDateTime ?? row.receivedDateTime ?? '';
  const at = parseInstant(atText);
  return {
    id: idOf(row),
    from,
    to: peopleOf(row.toRecipients),
    cc: peopleOf(row.ccRecipients),
    direction: from.email === account ? 'outbound' : 'inbound',
    at,
    atText,
    dateSource: at === null ? 'unknown' : 'header',
    state: 'hidden',
    ...bodyOf(row, names),
    attachments: [],
  };
}

function peopleOf(list: GraphMessage['toRecipients']): readonly Participant[] {
  return list.map(personOf).filter((person) => person !== null);
}
