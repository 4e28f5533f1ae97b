import type { MessageId } from './ids';

/**
 * What a claim on screen rests on: the quoted words of a message (with their span in the message's text),
 * or a record by id and the words that name it for the rep (DESIGN 6).
 */
export type Evidence =
  | {
      readonly kind: 'quote';
      readonly messageId: MessageId;
      readonly quote: string;
      /** Start and end in `Message.text`, UTF-16 units. */
      readonly span?: readonly [start: number, end: number];
    }
  | { readonly kind: 'record'; readonly record: string; readonly says: string };

export type SomeEvidence = readonly [Evidence, ...Evidence[]];
