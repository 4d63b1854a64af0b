/** What a cell holds; null is an empty cell. */
export type Cell = string | number | boolean | null;

/**
 * What the cells of a column are. A value of another kind is written as what it is, so that words may stand where a
 * figure is missing.
 * - `text`: text, ids included: leading zeros stay, and nothing is ever run as a formula;
 * - `whole`: a whole number;
 * - `per-cent`: a number in per cent, already cut to one decimal (98.2);
 * - `moment`: an ISO date or instant, written as the local date and time it names; its offset is left out.
 */
export type ColumnType = "text" | "whole" | "per-cent" | "moment";

export interface Column {
  readonly header: string;
  /** Width in characters. */
  readonly width: number;
  readonly type: ColumnType;
  /** Hardly two rows have the same text: each is written in its cell, so that no million of them is held. */
  readonly own?: boolean;
  /** Long texts take several lines. */
  readonly wrap?: boolean;
  /** `given`: filled in by the program, shaded; `entry`: for people to fill in, framed. */
  readonly tone?: "given" | "entry";
  /** Values to choose from, without commas and quotation marks, together at most 255 characters; others are refused. */
  readonly choices?: readonly string[];
}

export interface Sheet {
  /** At most 28 characters, none of `[]:*?/\`. A sheet with more rows than fit goes on as `Findings 2`. */
  readonly name: string;
  readonly columns: readonly Column[];
  /** One array per row, in the order of the columns; read once. */
  readonly rows: Iterable<readonly Cell[]>;
  /** Lines above the header; with several texts in a line the first is its label. */
  readonly notes?: readonly (readonly string[])[];
  /** Columns that stay in sight, from the left. */
  readonly frozenColumns?: number;
}

export interface Workbook {
  readonly sheets: readonly Sheet[];
  /** Printed at the foot of every page. */
  readonly footer: string | null;
}
