import type { FieldMapping, Mapping, RecordMapping } from "#generated/types.js";
import { type FieldInfo, kindOf } from "#schema/record-fields.js";
import { RECORD_KINDS, type RecordKind } from "#shared/record-kind.js";
import {
  DATE_LAYOUTS,
  type Dice,
  dice,
  OFFSET_LAYOUT,
  randomClock,
  TIME_LAYOUTS,
  written,
  ZONES,
} from "./random-moments.js";

/** A drop with mappings of its own, dirty on purpose; the same seed gives the same drop. */
export interface RandomDrop {
  readonly files: Readonly<Record<string, string>>;
  readonly mappings: readonly Mapping[];
  readonly zone: string;
}

const TEXTS = [
  "Smith, Jane",
  "José",
  "O'Brien; DROP",
  'say "so"',
  "x\u00a0y",
  "line\nbreak",
  "a\tb",
  "日本",
  "-- x",
  "\u0085",
  "ﬁ",
];
const BOOLEANS = ["yes", "No", "Y", "n", "TRUE", "false", "1", "0", "maybe", "ja"];
const NUMBERS = [
  "0",
  "3",
  "+4",
  "-1",
  "007",
  "2.5",
  "1e3",
  "9007199254740993",
  "123456789012345",
  "-0",
  "1 2",
];

function randomValue(roll: Dice, info: FieldInfo, field: FieldMapping, key: () => string): string {
  if (field.codes && roll.chance(0.95)) return roll.pick(Object.keys(field.codes));
  if (info.type === "moment") return written(roll, roll.pick(field.layouts ?? ["iso"]), randomClock(roll));
  if (info.type === "boolean") return roll.pick(roll.chance(0.9) ? BOOLEANS.slice(0, 8) : BOOLEANS);
  if (info.type === "number") return roll.pick(roll.chance(0.8) ? NUMBERS.slice(0, 3) : NUMBERS);
  if (info.values) return roll.chance(0.93) ? roll.pick(info.values) : roll.pick(["Deny", "?", "é"]);
  if (info.pattern !== null)
    return roll.chance(0.9) ? roll.pick(["CA", "IL"]) : roll.pick(["Ca", "CAL", "C"]);
  return info.name.endsWith("Id") ? key() : roll.pick(TEXTS);
}

/** What people and exports do to a cell. */
function worn(roll: Dice, text: string): string {
  if (roll.chance(0.0001)) return `\ufeff${text}`;
  if (roll.chance(0.97)) return text;
  return roll.pick([
    ` ${text}`,
    `${text} `,
    `  ${text}  `,
    `\t${text}`,
    `${text}\u00a0`,
    `\u3000${text}`,
    `${text}\u0007`,
    text.slice(0, -1),
    `${text}0`,
    text.replace(" ", "  "),
    text.replace("0", "O"),
    text.toUpperCase(),
    "",
    "  ",
    "NA",
    "-",
    " NA ",
    "open",
    "OPEN ",
    "not-yet",
  ]);
}

function quotedCell(roll: Dice, text: string, delimiter: string): string {
  const needs = text.includes(delimiter) || /["\r\n]/.test(text);
  return needs || roll.chance(0.05) ? `"${text.replaceAll('"', '""')}"` : text;
}

interface Column {
  readonly name: string;
  readonly value: () => string;
}

function randomField(
  roll: Dice,
  info: FieldInfo,
  name: string,
  columns: Column[],
  key: () => string,
): FieldMapping {
  const field: FieldMapping = {};
  if (info.type === "moment") {
    if (roll.chance(0.4)) field.layouts = [roll.chance(0.1) ? OFFSET_LAYOUT : roll.pick(DATE_LAYOUTS)];
    else if (roll.chance(0.6)) field.layouts = [roll.pick(DATE_LAYOUTS), roll.pick(DATE_LAYOUTS)];
    if (roll.chance(0.3)) field.notYet = ["open", "OPEN"];
    if (roll.chance(0.2)) field.zone = roll.pick(ZONES);
  } else if (roll.chance(0.2)) {
    const values =
      info.values ??
      (info.type === "boolean" ? ["yes", "no"] : info.type === "number" ? ["1", "22"] : ["CA", "IL"]);
    field.codes = Object.fromEntries(
      ["A", "b", " c ", "é", "9"].map((code) => [code, roll.chance(0.2) ? "" : roll.pick(values)]),
    );
  } else if (info.type === "text" && info.values === null && info.pattern === null) {
    if (roll.chance(0.2)) field.prefix = roll.pick(["P-", "'; --", "x "]);
  }
  if (roll.chance(0.2)) field.missing = ["-", "n/a"];
  if (
    info.type === "text" &&
    !field.codes &&
    info.pattern === null &&
    info.values === null &&
    roll.chance(0.1)
  ) {
    const both: [string, string] = [`${name} 1`, `${name} 2`];
    field.columns = both;
    field.join = roll.pick(["-", " ", "/"]);
    for (const one of both) columns.push({ name: one, value: () => randomValue(roll, info, field, key) });
    return field;
  }
  field.column = name;
  columns.push({ name, value: () => randomValue(roll, info, field, key) });
  if (info.type === "moment" && roll.chance(0.3)) {
    field.time = `${name} time`;
    if (roll.chance(0.7)) field.timeLayouts = [roll.pick(TIME_LAYOUTS), roll.pick(TIME_LAYOUTS)];
    const layouts = field.timeLayouts ?? ["HH:mm"];
    columns.push({
      name: field.time,
      value: () => (roll.chance(0.1) ? "" : written(roll, roll.pick(layouts), randomClock(roll))),
    });
  }
  return field;
}

function randomRecord(
  roll: Dice,
  kind: RecordKind,
  part: string,
  columns: Column[],
  supplements: boolean,
): RecordMapping {
  const info = kindOf(kind);
  const key = () => `${roll.pick(["K", "k-", "é"])}${roll.below(supplements ? 40 : 400)}`;
  const fields: RecordMapping["fields"] = {};
  for (const [name, field] of info.fields) {
    const isNeeded = info.required.includes(name);
    if (!isNeeded && !roll.chance(0.2)) continue;
    fields[name] = randomField(roll, field, `${part}${name}`, columns, key);
    if (isNeeded && name !== info.key && field.type === "text" && roll.chance(0.1))
      fields[name] = { constant: "C1" };
  }
  if (roll.chance(0.2)) {
    const moment = [...info.fields.values()].find((field) => field.type === "moment" && !fields[field.name]);
    if (moment) fields[moment.name] = { constant: roll.pick(["2025-01-31", "not-yet", "2025-03-09T02:30"]) };
  }
  const when = roll.chance(0.4)
    ? { when: { column: columns[0]?.name as string, ...(roll.chance(0.3) && { in: ["K1", "K22", ""] }) } }
    : {};
  return { kind, ...when, ...(supplements && { supplements }), fields };
}

function randomFile(roll: Dice, index: number, rows: number, id: string): { mapping: Mapping; text: string } {
  const columns: Column[] = [];
  const supplements = roll.chance(0.15);
  const parts = roll.chance(0.7) ? 1 : 2 + roll.below(2);
  const records = Array.from({ length: parts }, (_, part) =>
    randomRecord(roll, roll.pick(RECORD_KINDS), part === 0 ? "" : `${part}.`, columns, supplements),
  );
  if (roll.chance(0.3)) columns.push({ name: "remark", value: () => roll.pick(TEXTS) });
  const mapping: Mapping = {
    id,
    title: id,
    sender: roll.pick(["plan", "delegate"]),
    match: { files: [`f${index}*`] },
    zone: roll.pick(ZONES),
    records: records as Mapping["records"],
    ...(roll.chance(0.5) && { missing: ["NA", "-"] }),
    ...(roll.chance(0.1) && { encoding: "windows-1252" as const }),
  };
  const delimiter = roll.pick([",", ",", ";", "\t", "|"]);
  const lines: string[] = [];
  for (let row = 0; row < rows; row++) {
    const before = lines.at(-1);
    if (before !== undefined && roll.chance(0.05)) lines.push(before);
    const cells = columns.map(({ value }) => quotedCell(roll, worn(roll, value()), delimiter));
    if (roll.chance(0.02)) cells.pop();
    if (roll.chance(0.02))
      cells.push(...Array.from({ length: 1 + roll.below(6) }, () => roll.pick(["", "x"])));
    lines.push(cells.join(delimiter));
    if (roll.chance(0.01)) lines.push("");
  }
  const end = roll.pick(["\n", "\n", "\r\n"]);
  const header = columns.map(({ name }) => name).join(delimiter);
  return { mapping, text: [header, ...lines].join(end) + (roll.chance(0.8) ? end : "") };
}

/** Files with up to `rows` rows each, some of them sheets that add to records of the others. */
export function randomDrop(seed: number, rows: number): RandomDrop {
  const roll = dice(seed);
  const files: Record<string, string> = {};
  const mappings: Mapping[] = [];
  const count = 1 + roll.below(3);
  for (let index = 0; index < count; index++) {
    const { mapping, text } = randomFile(roll, index, rows, `m${index}`);
    mappings.push(mapping);
    files[`f${index}.csv`] = text;
    if (roll.chance(0.2)) files[`f${index}-again.csv`] = text;
  }
  return { files, mappings, zone: roll.pick(ZONES) };
}
