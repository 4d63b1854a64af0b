import { startOfDay } from "#calendar/zone.js";
import { named, quoted } from "#duckdb/sql-text.js";
import type { MeasureField } from "#generated/types.js";
import type { CompletenessBook } from "#ledger/ledger.js";
import type { Absence } from "#measures/fact.js";
import type { SpanQuery, UnitKind, UnitQuery } from "#measures/unit.js";
import type { Dating } from "#result/index.js";
import type { RecordKind } from "#shared/record-kind.js";
import { byText } from "#shared/text-order.js";
import type { TakenTables } from "../taken-tables.js";

/** Tables of the units that measures count. */
export const UNIT_TABLES = {
  p2pRequest: "measured request",
  determination: "measured decision",
} as const satisfies Record<UnitKind, string>;

/** What units are made from, and how they are dated. */
export interface UnitWorld {
  readonly taken: TakenTables;
  readonly book: CompletenessBook;
  readonly dating: Dating;
}

/** Begins the text of a fact that is worked out and not known; the cause follows. */
export const MARK = "!";

/** A fact that is not known, as an SQL literal. */
export function unknown(why: Absence): string {
  return quoted(`${MARK}${why}`);
}

/** Every field that queries ask for. */
export function fieldsAsked(queries: readonly UnitQuery[]): MeasureField[] {
  return [...new Set(queries.flatMap(({ fields }) => fields))].sort(byText);
}

/** Every span that queries ask for. */
export function spansAsked(queries: readonly UnitQuery[]): SpanQuery[] {
  const spans = queries.flatMap(({ span }) => span ?? []);
  return [...new Map(spans.map((span) => [spanColumns(span).join(), span])).values()];
}

/** The columns of a span's ends, in minutes. */
export function spanColumns({ from, to, endsAfterDays }: SpanQuery): [string, string] {
  const span = `${from} ${to}${endsAfterDays === undefined ? "" : ` +${endsAfterDays}`}`;
  return [`least ${span}`, `most ${span}`];
}

/** A recorded text of an alias of its table; null where it was not delivered. */
export function textColumn(kind: RecordKind, field: string, alias: string, { taken }: UnitWorld): string {
  return taken.columns.get(kind)?.has(field) ? `${alias}.${named(field)}` : "cast(null as varchar)";
}

/** Why records of a kind are not known to be complete for a parent, as a marked text; null: they are. */
export function gapOf(
  kind: RecordKind,
  parent: { readonly origin: string; readonly id: string; readonly orElse?: string },
  { taken, book }: UnitWorld,
): string {
  const senders = (state: string) =>
    taken.origins.flatMap((origin, index) =>
      book.of(origin.sender, kind, "\u0000") === state ? [index] : [],
    );
  const isOf = (state: string) => {
    const indexes = senders(state);
    return indexes.length === 0 ? "false" : `coalesce(${parent.origin} in (${indexes.join(", ")}), false)`;
  };
  const isNamed =
    taken.setAside.parentsOf(kind).size > 0
      ? `coalesce(${parent.id} in (select id from named_parent where kind = ${quoted(kind)}), false)`
      : "false";
  return `case when ${isOf("not-delivered")} then ${unknown("not-delivered")}
    when ${isOf("partial")} or ${isNamed} or ${parent.orElse ?? "false"} then ${unknown("partial")} end`;
}

/** The instant that dates a unit; null: undated (src/result/period.ts). `trigger`: the beginning of what dates it by itself. */
export function datedSql(trigger: string, decision: string, world: UnitWorld): string {
  const { period, asOf } = world.dating;
  const field = period === null || period.datedBy === "trigger" ? null : period.datedBy;
  const isDelivered = field !== null && world.taken.columns.get("determination")?.has(field);
  const instant =
    field === null ? trigger : isDelivered ? `${decision}.${named(field)}` : "cast(null as bigint)";
  return `case when ${instant} <= ${asOf} then ${instant} end`;
}

/** Does a date lie in the period? What is undated does. */
export function insideSql(dated: string, { dating: { days, zone } }: UnitWorld): string {
  if (days === null) return "true";
  const [from, end] = [startOfDay(zone, days.from), startOfDay(zone, days.to + 1)];
  return `(${dated} is null or (${dated} >= ${from} and ${dated} < ${end}))`;
}
