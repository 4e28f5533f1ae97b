import type { ReadMessage } from '../../domain/read-thread';
import { books } from '../../reading/books';

/** A mail with something in it whose language is not read: no signal in it was looked for. */
export function isUnread({ message, own, lang, automatic }: ReadMessage): boolean {
  if (message.text === null || automatic || books[lang] !== undefined) return false;
  return (own.match(/\p{L}/gu)?.length ?? 0) >= MIN_LETTERS;
}

/** Below this a mail is a greeting, a name or an emoji. */
const MIN_LETTERS = 15;
