import type { MeasureDefinitions, MeasureField, MeasureMoment } from "#generated/types.js";
import type { Fact } from "./fact.js";

/** What is counted: requests, or decisions. */
export type UnitKind = MeasureDefinitions["shares"][number]["unit"];

/** Whole minutes from one time to another; null where an end is not known, or is still running. */
export interface Span {
  readonly from: number | null;
  readonly to: number | null;
}

/** Units of the period that are alike in everything that was asked of them. */
export interface Unit {
  readonly count: number;
  /** Nothing dates them: they are counted, whatever the period. */
  readonly undated: boolean;
  readonly facts: Readonly<Partial<Record<MeasureField, Fact>>>;
  readonly span: Span | null;
}

/** From which time to which. `endsAfterDays`: to the end of so many days after the day of `to` (window-end.ts). */
export interface SpanQuery {
  readonly from: MeasureMoment;
  readonly to: MeasureMoment;
  readonly endsAfterDays?: number;
}

/** What is asked of units: an engine answers it from its records. */
export interface UnitQuery {
  readonly unit: UnitKind;
  /** Sorted. */
  readonly fields: readonly MeasureField[];
  readonly span: SpanQuery | null;
}

/** What an engine says to a query. Alike units may come together or one by one, in any order. */
export type Answer = (query: UnitQuery) => readonly Unit[];

/** The value of a field that was asked for. */
export function factOf({ facts }: Unit, field: MeasureField): Fact {
  const fact = facts[field];
  if (fact === undefined) throw new Error(`\`${field}\` was not asked for`);
  return fact;
}
