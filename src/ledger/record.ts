import type { Moment } from "#calendar/moment.js";
import type { RecordKind } from "#shared/record-kind.js";

/** A field's value: instants as moments, counts as numbers, yes or no, everything else as text. Blank fields are absent. */
export type FieldValue = string | number | boolean | Moment;

/** Where a value stands in the sources. */
export interface Place {
  readonly file: string;
  /** Ordinal of the row among the data rows of the file, from 1. */
  readonly row: number;
}

/** What the records of one file and kind have in common. */
export interface Origin extends Pick<Place, "file"> {
  readonly sender: string;
  /** Fields the mapping fills; any other field was not delivered. */
  readonly fields: ReadonlySet<string>;
}

/** One validated row (or part of a row). */
export interface LedgerRecord extends Place {
  readonly kind: RecordKind;
  readonly id: string;
  /** Key of the record it belongs to, where it names one. */
  readonly parent: string | null;
  readonly origin: Origin;
  readonly values: Readonly<Record<string, FieldValue>>;
  /** Fields that came from another row: a coding sheet or a letter template. */
  readonly supplements?: Readonly<Record<string, Place>>;
}
