import type { Cell, ColumnType } from "#workbook/sheet.js";

/** A code and the word a reviewer chooses for it. */
export interface Choice<Code extends string = string> {
  readonly code: Code;
  readonly word: string;
}

/**
 * A column of a form. `key`: names the row, and must come back unchanged; `given`: filled in for the reviewer; the others
 * are the reviewer's.
 */
export interface FormColumn {
  readonly kind: "key" | "given" | "score" | "reviewer" | "day" | "note";
  readonly header: string;
  readonly width: number;
  readonly type?: ColumnType;
  readonly wrap?: boolean;
}

/** A sheet that people fill in: one row per thing to be looked at. */
export interface Form<Code extends string = string> {
  /** Name of the sheet. */
  readonly name: string;
  readonly notes: readonly (readonly string[])[];
  readonly columns: readonly FormColumn[];
  readonly choices: readonly Choice<Code>[];
  /** One array per row, in the order of the columns; the reviewer's cells are null. */
  readonly rows: readonly (readonly Cell[])[];
  /** Why these scores need a note; null: they need none. */
  readonly noteNeeded: (scores: readonly Code[], row: number) => string | null;
}

/** What a reviewer wrote in a row; the scores are empty where the row has not been looked at. */
export interface FormEntry<Code extends string = string> {
  readonly scores: readonly Code[];
  readonly reviewer: string;
  /** YYYY-MM-DD. */
  readonly on: string;
  readonly note: string | null;
}
