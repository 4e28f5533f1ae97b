/** What a chat is told of a review that waits: names and the question; the buyer's words only where the rep says so. */
export type ReviewAlert = {
  /** `Priya, please decide` */
  readonly asks: string;
  readonly cause: string;
  readonly deal: string;
  readonly since: string;
  /** Opens in a browser that has these records; elsewhere it is only text. */
  readonly link: string;
  /** What it rests on; empty unless the rep ticked it. */
  readonly words: readonly string[];
};
