import { named, quoted } from "#duckdb/sql-text.js";
import type { Mapping, RecordMapping } from "#generated/types.js";
import { MISSING_MARK_SQL } from "#intake/scan/missing-mark.js";
import { kindOf } from "#schema/record-fields.js";
import type { RecordKind } from "#shared/record-kind.js";
import type { ReadableFile } from "../compile-plan.js";
import type { Encoding } from "../decode-text.js";
import { DUCKDB_LIMITS } from "../scan/scan.js";
import { missingTokens, trimmed } from "../tokens.js";
import { type FieldContext, type FieldSql, fieldSql } from "./field-sql.js";
import { type Lookups, lookups } from "./lookups.js";
import { dayOffset, momentEnds } from "./moment-sql.js";
import { sharedExpressions } from "./shared-expressions.js";
import { isOneOf, sourceTexts } from "./source-texts.js";

/**
 * How a file in plain shape is taken in by SQL: straight into the ledger table where a row makes one record, else by
 * way of a stage.
 */
export type FileSql = DirectSql | StagedSql;

interface AnySql {
  /** In the order of the mapping. */
  readonly kinds: readonly RecordKind[];
  /** Statements to be run once, in any session, before the others: they create what those look up. */
  readonly lookups: readonly string[];
}

/** A file to be read. */
export interface CsvSource {
  readonly path: string;
  /** Cells beyond the header's that are told apart; a row with still more ends the statement with an error. */
  readonly extra: number;
}

/** Where records go: the fields of their ledger table in its order, and the number of their origin there. */
export interface RecordTarget {
  readonly fields: readonly string[];
  readonly origin: number;
}

export interface DirectSql extends AnySql {
  readonly way: "direct";
  /**
   * Selects a row of the ledger table for every data row of a file, in their order: `id`, `parent`,
   * `origin`, `row`, then the fields (moments as two columns; NULL where the mapping fills none). A row that the
   * reference has to read has the origin -1 - origin.
   */
  select(source: CsvSource, target: RecordTarget): string;
}

export interface StagedSql extends AnySql {
  readonly way: "staged";
  /** Creates a stage: one row per data row, in their order, and whether the reference has to read it (`bad`). */
  stage(table: string, source: CsvSource): string;
  /** Selects, as rows of its ledger table, what one record of the mapping makes of the good rows of a stage `s`. */
  select(stage: string, record: number, target: RecordTarget): string;
}

/** Characters that may part cells. Others mean something else in a row. */
const DELIMITERS = [",", ";", "\t", "|"];

/**
 * The SQL of a file; null where its mapping says something that only the reference is sure to read right.
 *
 * @param home the schema for what several files look up, as SQL has it
 */
export function fileSql(
  { mapping, header, delimiter, encoding }: ReadableFile,
  home: string,
): FileSql | null {
  // A line of one column may be blank, and the readers differ in what that is.
  if (encoding.startsWith("utf-16") || header.length < 2 || !DELIMITERS.includes(delimiter)) return null;
  if (mapping.records.some((record) => record.supplements) || !isPlainSql(mapping, encoding)) return null;
  const context: FieldContext = {
    mapping,
    positions: new Map(header.map((column, position) => [column, position])),
    texts: sourceTexts(encoding),
    lookups: lookups(home),
    readings: sharedExpressions("r"),
    values: sharedExpressions("v"),
  };
  const drafts = mapping.records.map((record) => draftOf(record, context));
  if (!drafts.every((draft) => draft !== null)) return null;
  const steps = (source: CsvSource) =>
    stepsSql(readCsv(source, header.length, delimiter), header.length, context, drafts);
  const common = { kinds: drafts.map(({ kind }) => kind), lookups: context.lookups.statements() };
  const [only, ...others] = drafts;
  if (only && others.length === 0) {
    return {
      ...common,
      way: "direct",
      select: (source, target) => {
        const origin = `case when s.bad then ${-1 - target.origin} else ${target.origin} end`;
        return recordSelect(only, `(${steps(source)})`, context.lookups, {
          ...target,
          origin,
          row: "s.n",
          id: (key) => `coalesce(${key}, '')`,
        });
      },
    };
  }
  return {
    ...common,
    way: "staged",
    stage: (table, source) => `create table ${table} as ${steps(source)}`,
    select: (stage, record, target) => {
      const draft = drafts[record] as RecordDraft;
      const origin = String(target.origin);
      const select = recordSelect(draft, stage, context.lookups, {
        ...target,
        origin,
        row: "s.n",
        id: (key) => key,
      });
      return `${select} where not s.bad and s.a${record}`;
    },
  };
}

/**
 * Do the texts of the mapping mean the same in SQL? No NUL, no half of a character. DuckDB reads windows-1252 as UTF-8,
 * so there nothing but ASCII is to be found in a cell.
 */
function isPlainSql(mapping: Mapping, encoding: Encoding): boolean {
  const text = JSON.stringify(mapping);
  return !/\\u(0000|d[89a-f])/i.test(text) && (encoding === "utf-8" || /^[ -~]*$/.test(text));
}

interface RecordDraft {
  readonly kind: RecordKind;
  /** Does the row hold such a record? Over the filled texts; never NULL. */
  readonly applies: string;
  /** Is something wrong with the record? Over the values; never NULL. */
  readonly bad: string;
  readonly fields: readonly FieldSql[];
}

function draftOf(record: RecordMapping, context: FieldContext): RecordDraft | null {
  const info = kindOf(record.kind);
  const fields: FieldSql[] = [];
  const faults: string[] = [];
  for (const [name, field] of info.fields) {
    const mapped = record.fields[name];
    if (!mapped) continue;
    const sql = fieldSql(field, mapped, context);
    if (sql === null) return null;
    fields.push(sql);
    if (sql.misfit !== "false") faults.push(`(${sql.misfit})`);
    if (info.required.includes(name) && sql.blank !== "false") faults.push(`(${sql.blank})`);
  }
  return {
    kind: record.kind,
    applies: appliesSql(record, context),
    bad: faults.length === 0 ? "false" : faults.join(" or "),
    fields,
  };
}

function appliesSql({ when }: RecordMapping, { mapping, positions, texts }: FieldContext): string {
  if (!when) return "true";
  const position = positions.get(when.column) ?? -1;
  texts.takePlain(position);
  const filled = texts.filledOf(position, when.in ? new Set() : missingTokens(mapping));
  return when.in ? `coalesce(${isOneOf(filled, trimmed(when.in))}, false)` : `${filled} is not null`;
}

function badRow(drafts: readonly RecordDraft[]): string {
  const records = drafts.map(({ bad }, index) => `(a${index} and (${bad}))`);
  const none = drafts.map((_, index) => `not a${index}`).join(" and ");
  return ["ill", ...records, `(${none})`].join(" or ");
}

/**
 * A select for each step, since an expression that stands twice in a CASE is computed twice. A row is ill where its
 * last cell is missing or one more is there. `n` numbers the rows; one thread reads them, in their order.
 */
function stepsSql(csv: string, width: number, context: FieldContext, drafts: readonly RecordDraft[]): string {
  const { texts, readings, values } = context;
  const applied = drafts.map(({ applies }, index) => `${applies} as a${index}`);
  const flags = drafts.map((_, index) => `a${index}`);
  const ill = `c${width - 1} is null or x1 is not null or odd as ill`;
  return `select ${["n", `${badRow(drafts)} as bad`, ...flags, ...values.names()].join(", ")}
    from (select ${["n", "ill", ...flags, ...texts.filledNames(), ...values.columns()].join(", ")}
    from (select ${["*", ...applied, ...readings.columns()].join(", ")}
    from (select ${["n", "ill", ...texts.filled()].join(", ")}
    from (select ${["n", ill, ...texts.trimmedNames()].join(", ")}
    from (select ${["*", ...texts.trimmed()].join(", ")}
    from (select *, row_number() over () as n, ${texts.joined()} from ${csv}))))))`;
}

/** Everything stated, nothing sniffed. One thread reads: several at once lose rows of quoted text without a word. */
function readCsv({ path, extra }: CsvSource, width: number, delimiter: string): string {
  const names = [
    ...Array.from({ length: width }, (_, position) => `c${position}`),
    ...Array.from({ length: extra }, (_, one) => `x${one + 1}`),
  ];
  const columns = names.map((name) => `${quoted(name)}: 'VARCHAR'`).join(", ");
  return `read_csv(${quoted(path)}, auto_detect = false, delim = ${quoted(delimiter)}, quote = '"', escape = '"',
    header = true, strict_mode = true, parallel = false, buffer_size = ${DUCKDB_LIMITS.buffer}, null_padding = true, nullstr = ${MISSING_MARK_SQL}, columns = {${columns}})`;
}

interface RecordPlace extends Omit<RecordTarget, "origin"> {
  readonly origin: string;
  readonly row: string;
  readonly id: (key: string) => string;
}

function recordSelect(
  { kind, fields }: RecordDraft,
  source: string,
  { joined }: Lookups,
  place: RecordPlace,
): string {
  const info = kindOf(kind);
  const byName = new Map(fields.map((field) => [field.name, field]));
  const offsets = sharedExpressions("o");
  const columnsOf = (name: string): string[] => {
    const staged = byName.get(name)?.staged;
    const isMoment = info.fields.get(name)?.type === "moment";
    if (!staged) return isMoment ? ["null::bigint", "null::bigint"] : ["null"];
    if (staged.as === "value") return [staged.sql];
    if (staged.as === "moment-constant") return [staged.from, staged.to];
    const offset = offsets.nameOf(dayOffset(staged.column, staged.zone));
    const { from, to } = momentEnds(staged.column, offset, staged.zone);
    return [from, to];
  };
  const [id = "null"] = columnsOf(info.key);
  const [parent = "null"] = info.parent === null ? ["null"] : columnsOf(info.parent);
  const columns = place.fields.flatMap((name) =>
    columnsOf(name).map((sql, end) => `${sql} as ${named(end === 0 ? name : `${name}_to`)}`),
  );
  const head = [
    `${place.id(id)} as id`,
    `${parent}::varchar as parent`,
    `(${place.origin})::smallint as origin`,
    `${place.row}::integer as "row"`,
  ];
  return `select ${[...head, ...columns].join(", ")} from (select ${["*", ...offsets.columns()].join(", ")} from ${source} as file${joined()}) as s`;
}
