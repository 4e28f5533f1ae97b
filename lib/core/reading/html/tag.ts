/** One tag of an html mail as it stands in the source. `end` is the offset behind it, UTF-16 units. */
export type Tag = {
  readonly name: string;
  readonly closes: boolean;
  readonly selfClosed: boolean;
  readonly attributes: string;
  readonly end: number;
};
