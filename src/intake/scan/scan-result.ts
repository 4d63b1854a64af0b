import type { LineShifts } from "./line-shifts.js";

/** What a scan says of one file. Digest and size are of the whole file, plain or not. */
export type ScanResult = PlainText | OtherText;

/** DuckDB's reader and csv-parse give the same cells for every record of the file. */
export interface PlainText {
  readonly plain: true;
  readonly sha256: string;
  readonly bytes: number;
  /** Data records of whatever width: all but the header and empty lines. */
  readonly rows: number;
  /** Null where the header is all there is, without a line end. */
  readonly newline: Newline | null;
  /** For `lineOf`. */
  readonly shifts: LineShifts;
}

/** csv-parse is to read the file: the two may differ, or both refuse it. */
export interface OtherText {
  readonly plain: false;
  readonly sha256: string;
  readonly bytes: number;
  readonly reason: Oddity;
}

export type Newline = "lf" | "crlf";

/** What is not plain, and on which physical line (from 1). */
export interface Oddity {
  readonly code: OddityCode;
  readonly line: number;
}

/** Each is a place where DuckDB and csv-parse differ, where one of them refuses, or where a doubt is left. */
export type OddityCode =
  | "not-utf-8"
  /** NUL, at which csv-parse ends a cell, or the mark by which DuckDB is told of missing cells. */
  | "control-character"
  /** A byte-order mark after the first: DuckDB drops it where a record begins. */
  | "byte-order-mark"
  /** DuckDB takes a quote right behind the mark for a letter, which matters where its cell holds delimiters or quotes. */
  | "quote-after-mark"
  | "no-header"
  /** DuckDB skips the first line as the header and takes the header for a record. */
  | "empty-first-line"
  /** DuckDB takes the newline of the file from the first one it meets. */
  | "newline-in-header"
  | "mixed-newlines"
  | "lone-carriage-return"
  /** A quote in a cell that does not begin with one. */
  | "stray-quote"
  | "text-after-quote"
  | "unclosed-quote"
  | "long-record"
  /**
   * Where one buffer of DuckDB ends and the next begins, it loses a last record without line end whose last cell
   * lies across, and puts the line end of an empty line of a CRLF file into the next cell; it says nothing.
   */
  | "buffer-border";
