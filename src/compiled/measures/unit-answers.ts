import type { Cell, Session } from "#duckdb/database.js";
import { named } from "#duckdb/sql-text.js";
import type { MeasureDefinitions } from "#generated/types.js";
import type { CompletenessBook } from "#ledger/ledger.js";
import { type Absence, absenceOf, absent, type Fact } from "#measures/fact.js";
import { isRecorded } from "#measures/record-fact.js";
import type { Answer, Unit, UnitQuery } from "#measures/unit.js";
import { covers, unitQueries } from "#measures/unit-queries.js";
import type { Dating } from "#result/index.js";
import type { TakenTables } from "../taken-tables.js";
import { makeDecisionTable } from "./decision-table.js";
import { makeRequestTable } from "./request-table.js";
import { MARK, spanColumns, UNIT_TABLES, type UnitWorld } from "./unit-table.js";

/**
 * Answers what the definitions ask from linked tables (link-tables.ts): a table of units for each kind, then one grouping per
 * query, so that units alike come as one. Says what src/measures/ledger-units.ts says of the same records.
 */
export async function unitAnswers(
  session: Session,
  definitions: MeasureDefinitions,
  taken: TakenTables,
  book: CompletenessBook,
  dating: Dating,
): Promise<Answer> {
  const queries = unitQueries(definitions);
  const world: UnitWorld = { taken, book, dating };
  const of = (unit: UnitQuery["unit"]) => queries.filter((query) => query.unit === unit);
  await makeRequestTable(session, of("p2pRequest"), world);
  await makeDecisionTable(session, of("determination"), world);
  const answers: { readonly query: UnitQuery; readonly units: readonly Unit[] }[] = [];
  for (const query of queries) {
    const rows = await session.rows(groupingOf(query));
    answers.push({ query, units: rows.map((row) => unitOf(row, query, world)) });
  }
  for (const table of Object.values(UNIT_TABLES)) await session.run(`drop table ${named(table)}`);
  return (query) => answers.find((answer) => covers(answer.query, query))?.units ?? [];
}

/** Own origin, that of the decision, undated, number, the two ends of the span, then the fields. */
function groupingOf({ unit, fields, span }: UnitQuery): string {
  const ends = span === null ? ["null", "null"] : spanColumns(span).map(named);
  const keys = [
    '"own origin"',
    '"decision origin"',
    "undated",
    ...ends.map((end, index) => `${end} as "end${index}"`),
  ];
  return `select ${[...keys, "cast(count(*) as double)", ...columnsOf(fields)].join(", ")}
    from ${named(UNIT_TABLES[unit])} group by all`;
}

/** The sender is told by the origins. */
function columnsOf(fields: UnitQuery["fields"]): string[] {
  return fields.map((field) => (field === "sender" ? "null as sender" : named(field)));
}

/** Ends come as numbers, so that no BigInt is made of each. */
function minutes(end: Cell | undefined): number | null {
  return typeof end === "number" ? end : null;
}

function unitOf(row: readonly Cell[], { unit, fields }: UnitQuery, world: UnitWorld): Unit {
  const [own, decision, undated, from, to, count, ...cells] = row;
  const { origins } = world.taken;
  const [ownOrigin, decisionOrigin] = [own, decision].map((index) =>
    typeof index === "number" ? (origins[index] ?? null) : null,
  );
  const factOf = (field: UnitQuery["fields"][number], cell: Cell | undefined): Fact => {
    if (field === "sender") return (decisionOrigin ?? ownOrigin)?.sender ?? "";
    const isOwn = isRecorded(unit, field);
    const kind = isOwn ? unit : "determination";
    // What is worked out says itself why it is not known; a recorded text may begin with anything.
    if (typeof cell === "string" && (isRecorded(kind, field) || !cell.startsWith(MARK))) return cell;
    if (typeof cell === "string") return absent(cell.slice(MARK.length) as Absence);
    return absenceOf((isOwn ? ownOrigin : decisionOrigin) ?? null, kind, field, world.book);
  };
  return {
    count: Number(count),
    undated: undated === true,
    facts: Object.fromEntries(fields.map((field, index) => [field, factOf(field, cells[index])])),
    span: { from: minutes(from), to: minutes(to) },
  };
}
