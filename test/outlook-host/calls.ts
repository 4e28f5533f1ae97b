/**
 * The calls of Office’s mailbox by the number that goes over the wire (outlook-web-16.01.js, 1.1.110), under the names a test
 * breaks and counts them by. A number that is not here is refused, as a host does with what it does not know.
 */
export const CALLS = {
  'start data': 1,
  'custom properties load': 3,
  'custom properties save': 4,
  'reply form': 10,
  'reply-all form': 11,
  'callback token': 12,
  'body type': 14,
  recipients: 15,
  'subject set': 17,
  subject: 18,
  'recipients set': 21,
  'recipients add': 22,
  'body prepend': 23,
  'selection set': 29,
  'reply form with parts': 30,
  'reply-all form with parts': 31,
  save: 32,
  'notification add': 33,
  notifications: 34,
  'notification replace': 35,
  'notification remove': 36,
  body: 37,
  'body set': 38,
  'new message form': 44,
  from: 107,
  categories: 157,
  'item id': 164,
  headers: 168,
  'compose type': 174,
  'reply form with parts, told': 181,
  'reply-all form with parts, told': 182,
  'reply form, told': 183,
  'reply-all form, told': 184,
  'session data set': 185,
  'session data': 186,
  'session data, all': 187,
  'session data clear': 188,
  'session data remove': 189,
  'roaming settings save': 404,
} as const;

export type CallName = keyof typeof CALLS;

const names = new Map(Object.entries(CALLS).map(([name, id]) => [id as number, name as CallName]));

export function callName(id: number): CallName | null {
  return names.get(id) ?? null;
}

/** What a host says when it refuses: not known here, the item is another one by now, no such key. */
export const REFUSALS = { unknown: 9020, itemChanged: 9030, noSuchKey: 9050 } as const;
