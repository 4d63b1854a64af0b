import type { BusinessCalendar } from "#calendar/business-calendar.js";
import type { Table } from "#generated/types.js";
import type { RecordKind } from "#shared/record-kind.js";

/** Completeness as a number, so that SQL can compare it. */
export const COMPLETE = 0;
export const PARTIAL = 1;
export const NOT_DELIVERED = 2;

/** What the values of a column have in common. */
export interface ColumnFacts {
  /** A cell is blank. */
  readonly hasBlank: boolean;
  /** A moment says "not yet". */
  readonly hasNotYet: boolean;
  /** A moment has two ends. */
  readonly isWide: boolean;
  /** First and last instant of a moment, in microseconds; null where none is recorded. */
  readonly first: number | null;
  readonly last: number | null;
}

/** What is known of a drop before any row is judged; the SQL is made for it. */
export interface DropFacts {
  /** Instant up to which the data is complete, in microseconds. */
  readonly asOf: number;
  /** Fields with a column, by kind. */
  readonly delivered: ReadonlyMap<RecordKind, ReadonlySet<string>>;
  /** Indexes of the origins of a kind. */
  readonly originsOf: (kind: RecordKind) => readonly number[];
  /** Was the field delivered with the records of an origin, or declared not kept by its sender? */
  readonly hasField: (origin: number, kind: RecordKind, field: string) => boolean;
  /** Number of senders; `stateOf` says how complete a kind is for the cases of one. */
  readonly senders: number;
  readonly stateOf: (sender: number, kind: RecordKind) => number;
  /** Kinds of which rejected rows name parents: table `partial <kind>`. */
  readonly partialKinds: ReadonlySet<RecordKind>;
  /** What a column holds; undefined: it was not looked at, anything may be in it. */
  readonly column: (kind: RecordKind, field: string) => ColumnFacts | undefined;
  /** First and last recorded instant, in microseconds. */
  readonly span: { readonly first: number; readonly last: number };
  readonly calendars: ReadonlyMap<string, BusinessCalendar>;
  readonly tables: ReadonlyMap<string, Table>;
}

/** How subjects are dated: by the trigger of each rule, or by a field of the determination; instants in microseconds. */
export interface DatingFacts {
  readonly zone: string;
  readonly field: string | null;
  /** First instant of the period, and the first one after it. */
  readonly period: { readonly from: number; readonly end: number } | null;
}
