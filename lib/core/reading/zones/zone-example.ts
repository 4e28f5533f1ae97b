/** A mail as a client writes it; `own` is what the sender newly wrote, paragraphs joined by a blank line. */
export type ZoneExample = {
  readonly name: string;
  readonly text?: string;
  readonly html?: string;
  readonly own: string;
  /** Words that must stand in a zone of this kind. */
  readonly quoted?: string;
  readonly signature?: string;
  readonly forwarded?: string;
  readonly notice?: string;
  readonly disclaimer?: string;
};

/** Old words that would be a stop if they were read as the buyer's. */
export const OLD = 'Shall I unsubscribe you from our list?';
