import { zoneOf } from "#calendar/zone.js";
import type { FieldMapping } from "#generated/types.js";
import type { FieldInfo } from "#schema/record-fields.js";
import type { Value } from "./matters.js";
import { printMoment } from "./print-moment.js";
import type { Random } from "./random.js";
import { textsOf } from "./vocabulary.js";

/** How a file prints one field: the mapping that reads it, and the cells of its columns. */
export interface FieldColumns {
  readonly field: string;
  readonly mapping: FieldMapping;
  readonly columns: readonly string[];
  /** One cell per column. */
  print(value: Value | undefined, random: Random): string[];
}

/** What all columns of a file share. */
export interface SheetStyle {
  readonly zone: string;
  readonly missing: readonly string[];
  /** Text that every key and link of the sender loses in its files. */
  readonly prefix: string;
  /** Column name of a field. */
  nameOf(field: string): string;
}

/** With the layouts tried in order; the first is printed, the last is the one of a date alone. */
const LAYOUTS: readonly (readonly string[])[] = [
  ["yyyy-MM-dd'T'HH:mm:ss.SSSSSSXXX", "yyyy-MM-dd"],
  ["yyyy-MM-dd'T'HH:mm:ss.SSSSSSXXX", "yyyy-MM-dd"],
  ["yyyy-MM-dd HH:mm:ss.SSSSSS", "yyyy-MM-dd"],
  ["MM/dd/yyyy HH:mm", "MM/dd/yyyy"],
  ["M/d/yyyy h:mm a", "M/d/yyyy"],
  ["dd.MM.yyyy HH:mm:ss", "dd.MM.yyyy"],
  ["d MMM yyyy H:mm", "d MMM yyyy"],
  ["MM/dd/yy hh:mm:ss a", "MM/dd/yy"],
  ["yyyyMMdd'T'HHmm", "yyyyMMdd"],
];
const ISO_PRINTED = ["yyyy-MM-dd'T'HH:mm:ss.SSSSSSXXX", "yyyy-MM-dd HH:mm", "yyyy-MM-dd'T'HH:mm:ss"];
const NOT_YET = ["open", "not yet"];

/** Draws how a field is printed. `canonical`: as a canonical file does. */
export function columnsOf(
  field: FieldInfo,
  role: "key" | "link" | "plain",
  style: SheetStyle,
  random: Random,
  canonical: boolean,
): FieldColumns {
  const name = canonical ? field.name : style.nameOf(field.name);
  if (field.type === "moment") return momentColumns(field, name, style, random, canonical);
  if (role !== "plain") return keyColumns(field, name, style, random, canonical);
  return plainColumns(field, name, style, random, canonical);
}

function blankText(style: SheetStyle, random: Random): string {
  return style.missing.length > 0 && random.chance(0.3) ? random.pick(style.missing) : "";
}

function momentColumns(
  field: FieldInfo,
  name: string,
  style: SheetStyle,
  random: Random,
  canonical: boolean,
): FieldColumns {
  const isIso = canonical || random.chance(0.25);
  const ownZone = canonical || random.chance(0.9) ? undefined : "America/Chicago";
  const zone = zoneOf(ownZone ?? style.zone);
  const layouts = isIso ? [random.pick(ISO_PRINTED), "yyyy-MM-dd"] : random.pick(LAYOUTS);
  const notYet = canonical ? ["not-yet"] : random.chance(0.6) ? random.sample(NOT_YET, random.int(1, 2)) : [];
  const apart = !isIso && random.chance(0.2);
  const base: FieldMapping = {
    column: name,
    ...(ownZone !== undefined && { zone: ownZone }),
    ...(notYet.length > 0 && !canonical && { notYet: [...notYet] }),
  };
  const dayOnly = layouts.at(-1) as string;
  const open = (random_: Random) => (notYet.length > 0 ? random_.pick(notYet) : "");
  if (apart) {
    const time = `${name} time`;
    const clock = random.pick(["HH:mm", "h:mm a", "HH:mm:ss"]);
    return {
      field: field.name,
      columns: [name, time],
      mapping: { ...base, layouts: [dayOnly], time, timeLayouts: [clock, "HH:mm"] },
      print(value, random_) {
        if (value === undefined) return [blankText(style, random_), ""];
        if (typeof value !== "object" || !("at" in value)) return [open(random_), ""];
        return [
          printMoment(dayOnly, value.at, zone),
          value.dayOnly ? "" : printMoment(clock, value.at, zone),
        ];
      },
    };
  }
  const mapping = isIso ? base : { ...base, layouts: [...layouts] as [string, ...string[]] };
  return {
    field: field.name,
    columns: [name],
    mapping,
    print(value, random_) {
      if (value === undefined) return [blankText(style, random_)];
      if (typeof value !== "object" || !("at" in value)) return [open(random_)];
      return [printMoment((value.dayOnly ? dayOnly : layouts[0]) as string, value.at, zone)];
    },
  };
}

/** Keys and links lose the sender's prefix; some keys stand in two columns. */
function keyColumns(
  field: FieldInfo,
  name: string,
  style: SheetStyle,
  random: Random,
  canonical: boolean,
): FieldColumns {
  const { prefix } = style;
  const bare = (value: Value | undefined) => {
    const text = typeof value === "object" && "is" in value ? String(value.is) : "";
    return text.startsWith(prefix) ? text.slice(prefix.length) : text;
  };
  const prefixed = prefix === "" ? {} : { prefix };
  if (!canonical && field.name === "noticeId" && random.chance(0.4)) {
    const columns: [string, string] = [name, `${name} part`];
    return {
      field: field.name,
      columns,
      mapping: { columns, join: "-", ...prefixed },
      print(value) {
        const text = bare(value);
        const at = text.lastIndexOf("-");
        return at < 0 ? ["", ""] : [text.slice(0, at), text.slice(at + 1)];
      },
    };
  }
  return {
    field: field.name,
    columns: [name],
    mapping: { column: name, ...prefixed },
    print: (value, random_) => [bare(value) || blankText(style, random_)],
  };
}

function plainColumns(
  field: FieldInfo,
  name: string,
  style: SheetStyle,
  random: Random,
  canonical: boolean,
): FieldColumns {
  const given = (value: Value | undefined) =>
    typeof value === "object" && "is" in value ? value.is : undefined;
  if (!canonical && field.name === "payer" && random.chance(0.15)) {
    return { field: field.name, columns: [], mapping: { constant: "acme" }, print: () => [] };
  }
  const values =
    field.type === "boolean" ? ["true", "false"] : (field.values ?? [...new Set(textsOf(field))]);
  const isCoded = !canonical && field.type !== "number" && random.chance(field.values ? 0.5 : 0.15);
  if (isCoded) {
    const codes = new Map(
      values.map((value, index) => [value, `${field.name.slice(0, 1).toUpperCase()}${index}`]),
    );
    const table = Object.fromEntries([...codes].map(([value, code]) => [code, value]));
    return {
      field: field.name,
      columns: [name],
      mapping: { column: name, codes: { ...table, unset: "" } },
      print(value, random_) {
        const is = given(value);
        if (is === undefined) return [random_.chance(0.2) ? "unset" : blankText(style, random_)];
        return [codes.get(String(is)) ?? ""];
      },
    };
  }
  const words = random.pick([
    ["true", "false"],
    ["Y", "N"],
    ["Yes", "no"],
    ["1", "0"],
  ] as const);
  return {
    field: field.name,
    columns: [name],
    mapping: { column: name, ...(!canonical && random.chance(0.15) && { missing: ["n/a"] }) },
    print(value, random_) {
      const is = given(value);
      if (is === undefined) return [blankText(style, random_)];
      return [typeof is === "boolean" ? words[is ? 0 : 1] : String(is)];
    },
  };
}
