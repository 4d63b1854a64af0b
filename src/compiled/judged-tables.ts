import type { Session } from "#duckdb/database.js";
import { named, quoted } from "#duckdb/sql-text.js";
import type { Table } from "#generated/types.js";
import { foldName } from "#replay/reference/fold-name.js";
import { type ClockTable, FIRST } from "#replay/sql/clock-book.js";
import type { DropFacts } from "#replay/sql/facts.js";
import { linkedTable } from "#replay/sql/frame-query.js";
import type { JudgedKind, JudgePlan } from "#replay/sql/judge-plan.js";
import { lookupTable } from "#replay/sql/look-up.js";
import { FOLDED_NAMES, FOREIGN } from "#replay/sql/names.js";
import { auditError } from "#shared/error.js";
import type { RecordKind } from "#shared/record-kind.js";
import { casesAtHand } from "./cases-at-hand.js";
import type { TakenTables } from "./taken-tables.js";

/** Name of the table with a verdict row for every subject of a kind. */
export function judgedTable(kind: RecordKind): string {
  return `judged ${kind}`;
}

/** Selects the cases (`cid`) of which a settled outcome is of the period. */
export function insideCases(kinds: readonly JudgedKind[]): string {
  if (kinds.length === 0) return 'select rowid as cid from "determination" where false';
  return kinds
    .map(({ kind }) => `select cid from ${named(judgedTable(kind))} where inside`)
    .join(" union all ");
}

/** Runs a judge plan over linked tables: clocks, look-ups, then for a number of cases at a time gathers and one verdict row per subject. */
export async function judgeTables(
  session: Session,
  plan: JudgePlan,
  taken: TakenTables,
  facts: DropFacts,
  casesAtATime: number,
): Promise<void> {
  await makePartials(session, taken);
  for (const clock of plan.clocks) await makeClock(session, clock);
  await makeFoldedNames(session, plan.names, taken);
  for (const id of plan.lookups) await makeLookup(session, id, facts.tables.get(id) as Table);
  let isFirst = true;
  for await (const _ of casesAtHand(session, casesAtATime)) {
    await session.run(judging(plan, isFirst).join("; "));
    isFirst = false;
  }
  for (const { kind } of plan.kinds) await demandOneRowEach(session, kind);
}

/** As one piece, so that DuckDB need not wait between statements for a thread that judges meanwhile. */
function judging({ gathers, kinds }: JudgePlan, isFirst: boolean): string[] {
  return [
    ...gathers.map(({ table, query }) => `create temp table ${named(table)} as ${query}`),
    ...kinds.map(({ kind, query }) => {
      const table = named(judgedTable(kind));
      return isFirst ? `create temp table ${table} as ${query}` : `insert into ${table} ${query}`;
    }),
    ...gathers.map(({ table }) => `drop table ${named(table)}`),
    "select 1",
  ];
}

/** No join may lose a subject or judge it twice. */
async function demandOneRowEach(session: Session, kind: RecordKind): Promise<void> {
  const [[judged, subjects] = []] = await session.rows(
    `select (select count(*) from ${named(judgedTable(kind))}), (select count(*) from ${named(linkedTable(kind))})`,
  );
  if (judged === subjects) return;
  throw auditError(
    "subjects-not-conserved",
    `${subjects} records of kind \`${kind}\` were judged as ${judged}`,
    undefined,
    "this is a fault of the program; run with --engine reference and report it",
  );
}

/** Parents that rejected rows name, by the case or P2P they are. */
async function makePartials(session: Session, { setAside }: TakenTables): Promise<void> {
  const kinds = setAside.kindsWithParents();
  await session.run("create temp table named_parent (kind varchar, id varchar)");
  await session.append("named_parent", namedParents(kinds, setAside));
  for (const kind of kinds) {
    const keys =
      kind === "contactAttempt"
        ? `select p.rid as "key" from ${named(linkedTable("p2pRequest"))} p join mine on mine.id = p.id`
        : `select d.rowid as "key" from "determination" d join mine on mine.id = d.id
           union all select o.cid as "key" from "orphan" o join mine on mine.id = o.id`;
    await session.run(
      `create temp table ${named(`partial ${kind}`)} as with mine as (select id from named_parent where kind = '${kind}') ${keys}`,
    );
  }
}

function* namedParents(kinds: readonly RecordKind[], setAside: TakenTables["setAside"]) {
  for (const kind of kinds) for (const id of setAside.parentsOf(kind)) yield [kind, id];
}

/** One row: where the clock begins, and a list for each column, so that a look-up takes an item by its place. */
async function makeClock(session: Session, { table, columns, first, rows }: ClockTable): Promise<void> {
  const types = columns.map((column) => `${named(column)} bigint`);
  await session.run(`create temp table clock_rows (granule bigint, ${types.join(", ")})`);
  await session.append("clock_rows", rows());
  const lists = columns.map((column) => `list(${named(column)} order by granule) as ${named(column)}`);
  await session.run(
    `create temp table ${named(table)} as select cast(${first} as bigint) as ${named(FIRST)}, ${lists.join(", ")} from clock_rows`,
  );
  await session.run("drop table clock_rows");
}

/** Names of the data that SQL cannot fold, as the reference engine folds them. */
async function makeFoldedNames(
  session: Session,
  names: JudgePlan["names"],
  { columns }: TakenTables,
): Promise<void> {
  if (names.length === 0) return;
  const texts = names
    .filter(({ kind, field }) => columns.get(kind)?.has(field))
    .map(({ kind, field }) => `select distinct ${named(field)} as name from ${named(kind)}`);
  const foreign = texts.map((text) => `${text} where regexp_full_match(name, ${FOREIGN})`);
  const rows = foreign.length === 0 ? [] : await session.rows(foreign.join(" union "));
  await session.run(`create temp table ${named(FOLDED_NAMES)} (name varchar, folded varchar)`);
  await session.append(
    FOLDED_NAMES,
    rows.map(([name]) => [String(name), foldName(String(name))]),
  );
}

/** Keys as k0, k1 …; of two rows with one key the first is meant. */
async function makeLookup(session: Session, id: string, table: Table): Promise<void> {
  const columns = [...table.keys.map((_, index) => `k${index}`), ...table.columns];
  const first = new Map([...table.rows].reverse().map((row) => [JSON.stringify(row.key), row]));
  const rows = [...first.values()].map(({ key, values }) => [
    ...key.map(quoted),
    ...table.columns.map((name) => cellSql(values[name])),
  ]);
  const types = columns.map((_, index) =>
    index < table.keys.length ? "varchar" : typeOf(table, columns[index] as string),
  );
  const select = columns.map((name, index) => `cast(c${index} as ${types[index]}) as ${named(name)}`);
  const names = columns.map((_, index) => `c${index}`);
  await session.run(
    `create temp table ${named(lookupTable(id))} as select ${select.join(", ")} from (values ${rows
      .map((row) => `(${row.join(", ")})`)
      .join(", ")}) v(${names.join(", ")})`,
  );
}

function typeOf({ rows }: Table, column: string): string {
  const cell = rows.map(({ values }) => values[column]).find((one) => one !== undefined && one !== null);
  if (Array.isArray(cell)) return "varchar[]";
  return typeof cell === "number" ? "bigint" : typeof cell === "boolean" ? "boolean" : "varchar";
}

function cellSql(cell: unknown): string {
  if (Array.isArray(cell)) return `[${cell.map((one) => quoted(String(one))).join(", ")}]`;
  if (typeof cell === "string") return quoted(cell);
  return cell === undefined || cell === null ? "null" : String(cell);
}
