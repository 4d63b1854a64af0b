import { type Moment, NOT_YET } from "#calendar/moment.js";
import { zoneOf } from "#calendar/zone.js";
import { FAR_SQL } from "#duckdb/far.js";
import { quoted } from "#duckdb/sql-text.js";
import type { FieldMapping, Mapping } from "#generated/types.js";
import type { FieldValue } from "#ledger/record.js";
import type { FieldInfo } from "#schema/record-fields.js";
import { isMisfit, plainValue, readConstant } from "../compile-field.js";
import { layoutsOf, missingTokens, timeLayoutsOf, trimmed } from "../tokens.js";
import type { Lookups, ZoneColumns } from "./lookups.js";
import { isUntoldMoment, momentSql } from "./moment-sql.js";
import type { SharedExpressions } from "./shared-expressions.js";
import type { SourceTexts } from "./source-texts.js";
import { hasPlainOffsets } from "./zone-table.js";

/** Where the fields of a file put their expressions: each list is a select over the one before. */
export interface FieldContext {
  readonly mapping: Mapping;
  readonly positions: ReadonlyMap<string, number>;
  readonly texts: SourceTexts;
  readonly lookups: Lookups;
  /** Readings of date and time texts. */
  readonly readings: SharedExpressions;
  readonly values: SharedExpressions;
}

/** One field of a record in SQL. */
export interface FieldSql {
  readonly name: string;
  /** Is the cell filled, and no value of the field? Over the values; never NULL. */
  readonly misfit: string;
  /** Is the field blank, or unreadable? Over the values; never NULL. */
  readonly blank: string;
  /** The value in the ledger table: a column of the stage, or a constant. */
  readonly staged: Staged;
}

export type Staged =
  | { readonly as: "value"; readonly sql: string }
  /** A staged moment, to be read in a zone. */
  | { readonly as: "moment"; readonly column: string; readonly zone: ZoneColumns }
  | { readonly as: "moment-constant"; readonly from: string; readonly to: string };

/** A field in SQL; null where only the reference is sure to read it right. */
export function fieldSql(info: FieldInfo, field: FieldMapping, context: FieldContext): FieldSql | null {
  if (field.constant !== undefined) return constantSql(info, field, context.mapping);
  if (info.type === "moment") return momentField(info, field, context);
  const filled = filledText(info, field, context);
  const value = valueSql(info, field, filled);
  if (value === null) return null;
  const column = context.values.nameOf(value);
  return {
    name: info.name,
    misfit: value === filled ? "false" : `${filled} is not null and ${column} is null`,
    blank: `${column} is null`,
    staged: { as: "value", sql: info.type === "text" ? `${column}::varchar` : column },
  };
}

function constantSql(info: FieldInfo, field: FieldMapping, mapping: Mapping): FieldSql | null {
  const value = readConstant(info, field, mapping);
  if (isMisfit(value)) return null;
  return { name: info.name, misfit: "false", blank: "false", staged: constantStage(value) };
}

function constantStage(value: FieldValue): Staged {
  if (typeof value !== "object") return { as: "value", sql: literal(value) };
  const [from, to] = momentNumbers(value);
  return { as: "moment-constant", from: `${from}::bigint`, to: `${to}::bigint` };
}

function momentNumbers(moment: Moment): [string | number, string | number] {
  return moment === NOT_YET ? [FAR_SQL, FAR_SQL] : [moment.from, moment.to];
}

function literal(value: string | number | boolean): string {
  if (typeof value === "string") return quoted(value);
  return typeof value === "number" ? `${value}::bigint` : String(value);
}

function positionsOf(field: FieldMapping, { positions }: FieldContext): number[] {
  const columns = field.columns ?? (field.column === undefined ? [] : [field.column]);
  return columns.map((column) => positions.get(column) ?? -1);
}

/** The filled text of a field's columns; codes that stand for blank count as missing. */
function filledText(info: FieldInfo, field: FieldMapping, context: FieldContext): string {
  const blanks = Object.entries(field.codes ?? {}).flatMap(([code, value]) =>
    value === "" ? [code.trim()] : [],
  );
  const missing = new Set([...missingTokens(context.mapping, field), ...blanks]);
  const isPlain = info.type === "text" && info.values === null && !field.codes;
  const texts = positionsOf(field, context).map((position) => {
    if (isPlain) context.texts.takePlain(position);
    return context.texts.filledOf(position, missing);
  });
  return texts.length === 1 ? (texts[0] as string) : `(${texts.join(` || ${quoted(field.join ?? "")} || `)})`;
}

/** The value over the filled text, NULL where the text is none; null where SQL cannot tell. */
function valueSql(info: FieldInfo, field: FieldMapping, text: string): string | null {
  if (field.codes) return codeTableSql(info, field, field.codes, text);
  if (info.type === "boolean") return booleanSql(text);
  if (info.type === "number") return numberSql(info, text);
  if (info.values) return `try_cast(${text} as ${enumOf(info.values)})`;
  return textSql(info, field, text);
}

const YES = ["yes", "y", "true", "1"];
const NO = ["no", "n", "false", "0"];

function booleanSql(text: string): string {
  const isOne = (words: readonly string[]) => words.map((word) => `lower(${text}) = '${word}'`).join(" or ");
  return `case when ${isOne(YES)} then true when ${isOne(NO)} then false end`;
}

/** Digits enough for any number that is meant; longer ones are left to the reference. */
function numberSql({ minimum }: FieldInfo, text: string): string {
  const least = minimum === null ? "" : ` and try_cast(${text} as bigint) >= ${minimum}`;
  return `case when regexp_full_match(${text}, '[+-]?[0-9]{1,15}')${least} then try_cast(${text} as bigint) end`;
}

function enumOf(values: readonly string[]): string {
  return `enum(${values.map(quoted).join(", ")})`;
}

/** Patterns that JavaScript and RE2 read alike: classes of plain characters, counts and anchors. */
const SHARED_PATTERN = /^\^(?:[A-Za-z0-9 _-]|\[[A-Za-z0-9_-]+\]|\{\d+(?:,\d*)?\}|[*+?])*\$$/;
/** In a prefix or between joined columns these would have to be looked at. */
const PLAIN_TEXT = /^[ -~]*$/;

function textSql(
  { pattern }: FieldInfo,
  { prefix = "", join = "" }: FieldMapping,
  text: string,
): string | null {
  if (!PLAIN_TEXT.test(prefix + join)) return null;
  const whole = prefix === "" ? text : `(${quoted(prefix)} || ${text})`;
  if (pattern === null) return whole;
  if (!SHARED_PATTERN.test(pattern)) return null;
  return `case when regexp_matches(${whole}, ${quoted(pattern)}) then ${whole} end`;
}

function codeTableSql(
  info: FieldInfo,
  field: FieldMapping,
  codes: NonNullable<FieldMapping["codes"]>,
  text: string,
): string | null {
  const convert = plainValue(info, field);
  const arms = new Map<string, string>();
  for (const [code, meant = ""] of Object.entries(codes)) {
    if (meant === "") continue;
    const value = convert(meant);
    if (isMisfit(value)) return null;
    const known = info.values ? `${quoted(String(value))}::${enumOf(info.values)}` : literal(value);
    arms.set(code.trim(), `when ${quoted(code.trim())} then ${known}`);
  }
  if (arms.size === 0) return null;
  return `case ${text} ${[...arms.values()].join(" ")} end`;
}

function momentField(info: FieldInfo, field: FieldMapping, context: FieldContext): FieldSql | null {
  const { mapping, texts, lookups, readings, values, positions } = context;
  const timeLayouts = field.time === undefined ? [] : timeLayoutsOf(mapping, field);
  const sql = momentSql(layoutsOf(mapping, field), timeLayouts, trimmed(field.notYet), lookups);
  const zone = zoneOf(field.zone ?? mapping.zone);
  if (sql === null || !hasPlainOffsets(zone)) return null;
  const date = filledText(info, field, context);
  const missing = missingTokens(mapping, field);
  const time = field.time === undefined ? null : texts.filledOf(positions.get(field.time) ?? -1, missing);
  const column = values.nameOf(
    sql.value(
      { text: date, reading: readings.nameOf(sql.readDate(date)) },
      time === null ? null : { text: time, reading: readings.nameOf(sql.readTime(time)) },
    ),
  );
  const filled = time === null ? `${date} is not null` : `(${date} is not null or ${time} is not null)`;
  return {
    name: info.name,
    misfit: isUntoldMoment(column, filled),
    blank: `${column} is null`,
    staged: { as: "moment", column, zone: lookups.columnsOf(zone) },
  };
}
