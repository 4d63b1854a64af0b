/** A drawing with its words and, beside it, the figures it is drawn from. */
export interface Chart {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly svg: string;
  /** The same for a third of a page: less wide, with fewer words in it. */
  readonly narrow: string;
  /** The wide one as an address that an image of a page may name. */
  readonly address: string;
  readonly table: {
    readonly columns: readonly string[];
    readonly rows: readonly (readonly string[])[];
  };
}

/** Fewer cases are listed and never drawn: a bar of a few cases reads as more than it is. */
export const LEAST_DRAWN = 20;
