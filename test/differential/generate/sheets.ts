import type { FieldMapping, Mapping, RecordMapping } from "#generated/types.js";
import { kindOf } from "#schema/record-fields.js";
import type { RecordKind } from "#shared/record-kind.js";
import type { DropFile } from "../drop-file.js";
import { columnsOf, type FieldColumns, type SheetStyle } from "./columns.js";
import type { DrawnRecord, Value } from "./matters.js";
import type { Random } from "./random.js";
import { fieldsIn, type Vocabulary } from "./vocabulary.js";

/** One layout of a sender with its rows: what a mapping reads. */
export interface Sheet {
  readonly kinds: readonly RecordKind[];
  /** Null where the file is canonical. */
  readonly mapping: Mapping | null;
  readonly name: string;
  readonly file: Omit<DropFile, "name" | "header" | "rows">;
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** How likely a field is not delivered, in one sheet or another: mostly seldom, or little would be decided. */
const UNDELIVERED = [...Array<number>(8).fill(0.02), 0.1, 0.3];

/** How one kind of record is printed in a sheet. */
interface Printer {
  readonly kind: RecordKind;
  readonly fields: readonly FieldColumns[];
}

export interface SheetGround {
  readonly vocabulary: Vocabulary;
  readonly sender: string;
  readonly zone: string;
  readonly prefix: string;
  readonly random: Random;
}

/** A sheet of one kind. `withheld`: fields that another sheet brings. */
export function sheetOf(
  kind: RecordKind,
  records: readonly DrawnRecord[],
  ground: SheetGround,
  withheld: readonly string[],
): Sheet {
  const { random, sender } = ground;
  const isCanonical = sender === "plan" && ground.prefix === "" && random.chance(0.2);
  const style = styleOf(ground, kind);
  const printer = printerOf(kind, ground, style, isCanonical, withheld);
  const lines = records.map((record) => print(printer, record, random));
  if (isCanonical)
    return finished({ kinds: [kind], mapping: null, name: kindOf(kind).relation }, [printer], lines, ground);
  const mapping = mappingOf(`${sender}-${kind}`, ground, style, [recordMapping(printer)]);
  return finished({ kinds: [kind], mapping, name: mapping.id }, [printer], lines, ground, mapping);
}

/** A wide sheet: one row per notice, which tells its determination again; a determination without a notice has a row too. */
export function wideSheet(
  determinations: readonly DrawnRecord[],
  notices: readonly DrawnRecord[],
  ground: SheetGround,
): Sheet {
  const { random, sender } = ground;
  const style = styleOf(ground, "determination");
  const letters = styleOf(ground, "notice");
  const above = printerOf("determination", ground, style, false, []);
  const below = printerOf("notice", ground, letters, false, []);
  const key = below.fields.find(({ field }) => field === "noticeId") as FieldColumns;
  const link = above.fields.find(({ field }) => field === "determinationId") as FieldColumns;
  const linked = below.fields.map((one) =>
    one.field === "determinationId" ? { ...one, columns: [], mapping: link.mapping, print: () => [] } : one,
  );
  const printed = new Map(determinations.map((record) => [record.id, print(above, record, random)]));
  const empty = linked.flatMap(({ columns }) => columns.map(() => ""));
  const lines = [...printed].flatMap(([id, cells]) => {
    const own = notices.filter(({ values }) => textOf(values.determinationId) === id);
    if (own.length === 0) return [[...cells, ...empty]];
    return own.map((notice) => [...cells, ...print({ kind: "notice", fields: linked }, notice, random)]);
  });
  const mapping = mappingOf(`${sender}-cases`, ground, style, [
    recordMapping(above),
    { ...recordMapping({ kind: "notice", fields: linked }), when: { column: key.columns[0] as string } },
  ]);
  const kinds: RecordKind[] = ["determination", "notice"];
  const printers = [above, { kind: "notice" as const, fields: linked }];
  return finished({ kinds, mapping, name: mapping.id }, printers, lines, ground, mapping);
}

/** A coding sheet: the withheld flags of most notices. */
export function codingSheet(
  records: readonly DrawnRecord[],
  ground: SheetGround,
  fields: readonly string[],
): Sheet {
  const { random, sender, vocabulary } = ground;
  const style = styleOf(ground, "notice");
  const all = fieldsIn(vocabulary, "notice", ({ name }) => !fields.includes(name)).map(({ name }) => name);
  const { kind, fields: drawn } = printerOf("notice", ground, style, false, all, 0);
  const printer = { kind, fields: drawn.filter(({ field }) => field !== "determinationId") };
  // Now and then the sheet says another thing than the letter does, or than it said before.
  const seen = (record: DrawnRecord): DrawnRecord => {
    const flipped = fields.map((name): [string, Value] => [name, { is: random.chance(0.5) }]);
    return random.chance(0.04)
      ? { ...record, values: { ...record.values, ...Object.fromEntries(flipped) } }
      : record;
  };
  const lines = records
    .filter(() => random.chance(0.8))
    .flatMap((record) => (random.chance(0.03) ? [record, record] : [record]))
    .map((record) => print(printer, seen(record), random));
  const mapping = mappingOf(`${sender}-coding`, ground, style, [
    { ...recordMapping(printer), supplements: true },
  ]);
  return finished({ kinds: ["notice"], mapping, name: mapping.id }, [printer], lines, ground, mapping);
}

function printerOf(
  kind: RecordKind,
  { vocabulary, random }: SheetGround,
  style: SheetStyle,
  canonical: boolean,
  withheld: readonly string[],
  undelivered = random.pick(UNDELIVERED),
): Printer {
  const info = kindOf(kind);
  const links = [info.parent, ...(["p2pRequest", "determination"].includes(kind) ? ["authorizationId"] : [])];
  const names = [
    info.key,
    ...links.flatMap((name) => name ?? []),
    ...fieldsIn(vocabulary, kind).map(({ name }) => name),
  ];
  const kept = [...new Set(names)].filter(
    (name) => info.required.includes(name) || (!withheld.includes(name) && !random.chance(undelivered)),
  );
  const fields = kept.flatMap((name) => {
    const field = info.fields.get(name);
    const role = name === info.key ? "key" : links.includes(name) ? "link" : "plain";
    return field
      ? [columnsOf(field, name === "authorizationId" ? "plain" : role, style, random, canonical)]
      : [];
  });
  return { kind, fields };
}

function print({ kind, fields }: Printer, record: DrawnRecord, random: Random): string[] {
  const { key } = kindOf(kind);
  return fields.flatMap((one) =>
    one.print(one.field === key ? { is: record.id } : record.values[one.field], random),
  );
}

function recordMapping({ kind, fields }: Printer): RecordMapping {
  return {
    kind,
    fields: Object.fromEntries(fields.map((one): [string, FieldMapping] => [one.field, one.mapping])),
  };
}

function mappingOf(id: string, ground: SheetGround, style: SheetStyle, records: RecordMapping[]): Mapping {
  return {
    id,
    title: `The layout ${id}`,
    sender: ground.sender,
    match: { files: [`${id}_*`] },
    zone: style.zone,
    ...(style.missing.length > 0 && { missing: [...style.missing] }),
    records: records as [RecordMapping, ...RecordMapping[]],
  };
}

function styleOf({ random, zone, prefix }: SheetGround, kind: RecordKind): SheetStyle {
  const form = random.int(0, 2);
  return {
    zone,
    prefix,
    missing: random.chance(0.5) ? random.sample(["-", "N/A", "NULL"], random.int(1, 2)) : [],
    nameOf: (field) =>
      [`${kind}.${field}`, `${kind} ${field}`.toUpperCase(), `${field} (${kind})`][form] as string,
  };
}

/** Columns in their order with some that nobody reads, and the text form of the file. */
function finished(
  sheet: Pick<Sheet, "kinds" | "name" | "mapping">,
  printers: readonly Printer[],
  lines: readonly (readonly string[])[],
  { random }: SheetGround,
  mapping?: Mapping,
): Sheet {
  const columns = printers.flatMap(({ fields }) => fields.flatMap((one) => one.columns));
  const unread = mapping === undefined ? [] : ["Remark", "Extra"].filter(() => random.chance(0.3));
  const header = [...columns, ...unread];
  const order = random.chance(0.5)
    ? header.map((_, index) => index)
    : random.shuffled(header.map((_, index) => index));
  const placed = (cells: readonly string[]) => order.map((index) => cells[index] as string);
  const encoding =
    mapping === undefined
      ? "utf-8"
      : random.weighted<DropFile["encoding"]>([
          [6, "utf-8"],
          [1, "utf-16le"],
          [1, "windows-1252"],
        ]);
  const delimiter = random.pick([",", ",", ";", "\t", "|"]);
  const stated = mapping !== undefined && (delimiter === "\t" || random.chance(0.4));
  const read: Mapping | null =
    mapping === undefined
      ? null
      : {
          ...mapping,
          ...(encoding !== "utf-8" && { encoding }),
          ...(stated && { delimiter }),
          ...(random.chance(0.3) && { match: { ...mapping.match, header: random.sample(columns, 2) } }),
        };
  return {
    ...sheet,
    mapping: read,
    header: placed(header),
    rows: lines.map((cells) => placed([...cells, ...unread.map(() => remark(random))])),
    file: {
      encoding,
      mark: encoding === "utf-16le" || random.chance(0.2),
      delimiter,
      lineEnd: random.weighted<DropFile["lineEnd"]>([
        [6, "\n"],
        [4, "\r\n"],
        [0.5, "\r"],
      ]),
      ended: random.chance(0.8),
      quoted: random.chance(0.2),
    },
  };
}

function remark(random: Random): string {
  return random.pick(["", "", "ok", "see file, page 2", 'he said "no"', "two\nlines", "é", " padded "]);
}

function textOf(value: DrawnRecord["values"][string] | undefined): string | null {
  return typeof value === "object" && "is" in value ? String(value.is) : null;
}
