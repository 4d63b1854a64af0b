import { MICROS_PER_DAY, MICROS_PER_MINUTE } from "#calendar/day.js";
import type { IntegrityChecks } from "#generated/types.js";
import { kindOf } from "#schema/record-fields.js";
import { RECORD_KINDS, type RecordKind } from "#shared/record-kind.js";

/** What makes a single record odd: data, so that records in memory and tables are asked the same. Times in microseconds. */
export type Oddity =
  /** `later` is surely before `earlier`. */
  | { readonly is: "reversed"; readonly earlier: string; readonly later: string }
  /** Reversed, and right again where `earlier`, a local time whose day by UTC is the next, is set back by a day. */
  | { readonly is: "day-late"; readonly earlier: string; readonly later: string }
  /** `to` is not before `from` and surely closer than `least` or further away than `most`. */
  | {
      readonly is: "apart";
      readonly from: string;
      readonly to: string;
      readonly least: number;
      readonly most: number;
      readonly only: { readonly field: string; readonly in: readonly string[] } | null;
    }
  /** A state in which nothing has ended, and the time of an end. */
  | { readonly is: "ended"; readonly state: string; readonly in: readonly string[]; readonly end: string }
  /** Surely after an instant. */
  | { readonly is: "after"; readonly field: string; readonly instant: number }
  /** Two readings of a clock that was being changed. */
  | { readonly is: "two-readings"; readonly field: string };

/** A check of single records of a kind. */
export interface RecordCheck {
  readonly id: string;
  readonly kind: RecordKind;
  /** Every field that it reads: where one was not delivered, it has nothing to say. */
  readonly reads: readonly string[];
  /** The field that is shown as odd. */
  readonly field: string;
  readonly oddity: Oddity;
}

/** The checks of single records, of the record schemas and the catalogue. `asOf` in microseconds. */
export function recordChecks(catalogue: IntegrityChecks, asOf: number): RecordCheck[] {
  return [...RECORD_KINDS.flatMap((kind) => checksOfSchema(kind, asOf)), ...checksOfCatalogue(catalogue)];
}

function checksOfSchema(kind: RecordKind, asOf: number): RecordCheck[] {
  const { order, fields } = kindOf(kind);
  const moments = [...fields.values()].filter(({ type }) => type === "moment");
  const reversed = order.map(({ earlier, later, code }): RecordCheck => {
    const oddity = { is: "reversed", earlier, later } as const;
    return { id: code, kind, reads: [earlier, later], field: later, oddity };
  });
  const dayLate = order
    .filter(() => kind === "determination")
    .map(({ earlier, later }): RecordCheck => {
      const oddity = { is: "day-late", earlier, later } as const;
      return { id: "receipt-a-day-late", kind, reads: [earlier, later], field: earlier, oddity };
    });
  const late = moments
    .filter(({ mayBeAhead }) => !mayBeAhead)
    .map(({ name }): RecordCheck => {
      const oddity = { is: "after", field: name, instant: asOf } as const;
      return { id: "after-as-of", kind, reads: [name], field: name, oddity };
    });
  const twice = moments.map(
    ({ name }): RecordCheck => ({
      id: "clock-change",
      kind,
      reads: [name],
      field: name,
      oddity: { is: "two-readings", field: name },
    }),
  );
  return [...reversed, ...dayLate, ...late, ...twice];
}

function checksOfCatalogue({ turnarounds, openStates }: IntegrityChecks): RecordCheck[] {
  const apart = turnarounds.map((one): RecordCheck => {
    const { kind, from, to, only } = one;
    const [least, most] = [one.leastMinutes * MICROS_PER_MINUTE, one.mostDays * MICROS_PER_DAY];
    const oddity = { is: "apart", from, to, least, most, only: only ?? null } as const;
    const reads = [from, to, ...(only ? [only.field] : [])];
    return { id: "impossible-turnaround", kind, reads, field: to, oddity };
  });
  const ended = openStates.flatMap(({ kind, field, in: open, ends }) =>
    ends.map((end): RecordCheck => {
      const oddity = { is: "ended", state: field, in: open, end } as const;
      return { id: "open-with-end", kind, reads: [field, end], field: end, oddity };
    }),
  );
  return [...apart, ...ended];
}
