import { NOT_YET } from "#calendar/moment.js";
import { zoneOf } from "#calendar/zone.js";
import type { FieldMapping, Mapping } from "#generated/types.js";
import type { FieldValue } from "#ledger/record.js";
import type { FieldInfo } from "#schema/record-fields.js";
import { NOT_YET_TEXT } from "#schema/validate.js";
import { type Converter, converterOf, type Misfit } from "./convert-text.js";
import type { CellReader, Cells, Fault, FieldPlan } from "./plan.js";
import { type MomentReader, type MomentShape, momentReader } from "./read-moment.js";
import { layoutsOf, missingTokens, timeLayoutsOf, trimmed } from "./tokens.js";

/** What the fields of one file share: column positions, and moment readers that remember their texts. */
export interface CompileContext {
  readonly mapping: Mapping;
  readonly positions: ReadonlyMap<string, number>;
  readonly moments: Map<string, MomentReader>;
  /** The cells are those of a spreadsheet, which writes its own dates and times in one way (src/xlsx/serial-time.ts). */
  readonly isSheet: boolean;
}

/** Trimmed text of a field's column or columns, null where missing. */
type TextReader = (cells: Cells) => string | null;

/** Compiles how a field is read, once per file. The mapping has passed its check. */
export function compileField(
  info: FieldInfo,
  field: FieldMapping,
  ifBlank: FieldPlan["ifBlank"],
  context: CompileContext,
): FieldPlan {
  const columns = field.columns ?? (field.column === undefined ? [] : [field.column]);
  const column = columns.length === 0 ? null : columns.join(" + ");
  const at = columns.map((name) => positionOf(name, context));
  const found = (cells: Cells) =>
    column === null ? null : at.map((position) => cells[position] ?? "").join(field.join ?? "");
  const read = readerOf(info, field, column, at, found, context);
  return { name: info.name, column, read, coded: field.codes !== undefined, found, ifBlank };
}

function readerOf(
  info: FieldInfo,
  field: FieldMapping,
  column: string | null,
  at: readonly number[],
  found: FieldPlan["found"],
  context: CompileContext,
): CellReader {
  if (field.constant !== undefined) {
    const value = constantValue(info, field, context);
    return () => value;
  }
  const text = textReader(at, field, context);
  const fault = ({ code, expected }: Misfit, cells: Cells): Fault => ({
    code,
    expected,
    column,
    value: found(cells),
  });
  if (info.type === "moment") return momentCells(field, text, fault, context);
  const value = field.codes ? codeTable(info, field, field.codes) : plainValue(info, field);
  return (cells) => {
    const filled = text(cells);
    if (filled === null) return null;
    const reading = value(filled);
    return isMisfit(reading) ? fault(reading, cells) : reading;
  };
}

function textReader(at: readonly number[], field: FieldMapping, { mapping }: CompileContext): TextReader {
  const missing = missingTokens(mapping, field);
  const longest = Math.max(...Array.from(missing, (token) => token.length));
  const one = (position: number) => (cells: Cells) => {
    const text = trimmedText(cells[position] ?? "");
    // Most texts are longer than any token and need not be looked up.
    return text.length <= longest && missing.has(text) ? null : text;
  };
  const [first, ...others] = at.map(one);
  if (!first) return () => null;
  if (others.length === 0) return first;
  return (cells) => {
    const texts = [first, ...others].map((read) => read(cells));
    return texts.includes(null) ? null : texts.join(field.join ?? "");
  };
}

/** As `trim`, which costs ten times as much as to see that a text has nothing to trim. */
function trimmedText(text: string): string {
  return isPlain(text.charCodeAt(0)) && isPlain(text.charCodeAt(text.length - 1)) ? text : text.trim();
}

/** A printable character of ASCII. */
function isPlain(code: number): boolean {
  return code > 0x20 && code < 0x7f;
}

/** Converts a text by the field's schema, with the prefix of the mapping before it. */
export function plainValue(info: FieldInfo, { prefix = "" }: FieldMapping): Converter {
  const convert = converterOf(info);
  return prefix === "" ? convert : (text: string) => convert(prefix + text);
}

const UNMAPPED: Misfit = { code: "unmapped-code", expected: "" };

function codeTable(info: FieldInfo, field: FieldMapping, codes: NonNullable<FieldMapping["codes"]>) {
  const convert = plainValue(info, field);
  const table = new Map(
    Object.entries(codes).map(([code, value = ""]) => [code.trim(), value === "" ? null : convert(value)]),
  );
  return (text: string) => {
    const value = table.get(text);
    return value === undefined ? UNMAPPED : value;
  };
}

/** A moment from a date cell and, where the mapping names one, a time cell. */
function momentCells(
  field: FieldMapping,
  text: TextReader,
  fault: (misfit: Misfit, cells: Cells) => Fault,
  context: CompileContext,
): CellReader {
  const notYet = trimmed(field.notYet);
  const read = sharedReader(field, context);
  if (field.time === undefined) {
    return (cells) => {
      const date = text(cells);
      if (date === null) return null;
      if (notYet.has(date)) return NOT_YET;
      const moment = read(date, null);
      return "code" in moment ? fault(moment, cells) : moment;
    };
  }
  const time = field.time;
  const timeAt = positionOf(time, context);
  const timeText = textReader([timeAt], field, context);
  return (cells) => {
    const date = text(cells);
    const clock = timeText(cells);
    if (date === null) return clock === null ? null : fault(TIME_WITHOUT_DATE, cells);
    if (notYet.has(date))
      return clock === null || notYet.has(clock) ? NOT_YET : fault(TIME_OF_NOT_YET, cells);
    const moment = read(date, clock);
    if (!("code" in moment)) return moment;
    const { code, expected } = moment;
    return code === "bad-time"
      ? { code, expected, column: time, value: cells[timeAt] ?? "" }
      : fault(moment, cells);
  };
}

const TIME_WITHOUT_DATE: Misfit = { code: "bad-date", expected: "there is a time without a date" };
const TIME_OF_NOT_YET: Misfit = {
  code: "bad-date",
  expected: "there is a time of day beside a date that has not come",
};

function sharedReader(field: FieldMapping, { mapping, moments, isSheet }: CompileContext): MomentReader {
  const also = (own: string, layouts: readonly string[]) =>
    isSheet ? [own, ...layouts.filter((layout) => layout !== own)] : layouts;
  const shape: MomentShape = {
    layouts: also("iso", layoutsOf(mapping, field)),
    timeLayouts: field.time === undefined ? null : also("HH:mm:ss", timeLayoutsOf(mapping, field)),
    zone: zoneOf(field.zone ?? mapping.zone),
  };
  const name = JSON.stringify([shape.layouts, shape.timeLayouts, shape.zone.id]);
  const known = moments.get(name) ?? momentReader(shape);
  moments.set(name, known);
  return known;
}

function constantValue(info: FieldInfo, field: FieldMapping, { mapping }: CompileContext): FieldValue | null {
  const reading = readConstant(info, field, mapping);
  return isMisfit(reading) ? null : reading;
}

/** The value of a constant: canonical text for a moment, whatever the zone of the column. */
export function readConstant(info: FieldInfo, field: FieldMapping, mapping: Mapping): FieldValue | Misfit {
  const text = String(field.constant).trim();
  if (text === "") return { code: "bad-value", expected: "must not be blank" };
  if (info.type !== "moment") return plainValue(info, field)(text);
  if (text === NOT_YET_TEXT) return NOT_YET;
  const zone = zoneOf(field.zone ?? mapping.zone);
  return momentReader({ layouts: ["iso"], timeLayouts: null, zone })(text, null);
}

/** Tells why a text is no value from a value. */
export function isMisfit(reading: FieldValue | Misfit | null): reading is Misfit {
  return typeof reading === "object" && reading !== null && "code" in reading;
}

/** INVARIANT: columns the header lacks were reported before a mapping is compiled. */
function positionOf(column: string, { positions }: CompileContext): number {
  return positions.get(column) ?? -1;
}
