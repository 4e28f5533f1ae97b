/** One act on more deals than these takes the browser longer than a rep waits; and no hand has looked at them. */
export const MOST_AT_ONCE = 500;
