import type { AuditConfig, Mapping } from "#generated/types.js";
import { RECORD_KINDS, type RecordKind } from "#shared/record-kind.js";
import type { DropFile } from "../drop-file.js";
import { dirtied } from "./dirt.js";
import type { DrawnRecord } from "./matters.js";
import { zoneName } from "./policies.js";
import type { Random } from "./random.js";
import { codingSheet, type Sheet, type SheetGround, sheetOf, wideSheet } from "./sheets.js";
import { fieldsIn, type Vocabulary } from "./vocabulary.js";

export interface Drop {
  readonly mappings: readonly Mapping[];
  readonly files: readonly DropFile[];
  readonly deliveries: NonNullable<AuditConfig["deliveries"]>;
}

/** The records as files: every sender and kind in a layout of its own, some kinds not delivered, cells and rows spoilt. */
export function dropOf(
  records: readonly DrawnRecord[],
  senders: readonly string[],
  random: Random,
  vocabulary: Vocabulary,
  zone: string,
): Drop {
  // The plan may keep the log of talks for all: then its rows name the delegates' cases as they stand.
  const shared = random.chance(0.2);
  const sent = (record: DrawnRecord) =>
    shared && ["p2pRequest", "contactAttempt"].includes(record.kind) ? "plan" : record.sender;
  const sheets = senders.flatMap((sender) => {
    const ground: SheetGround = {
      vocabulary,
      sender,
      random,
      zone: random.chance(0.7) ? zone : zoneName(random),
      prefix: sender === "plan" || shared || random.chance(0.5) ? "" : "D",
    };
    return sheetsOf(
      records.filter((record) => sent(record) === sender),
      ground,
    );
  });
  const files = sheets.flatMap((sheet) => filesOf(sheet, random));
  return {
    mappings: sheets.flatMap(({ mapping }) => mapping ?? []),
    files: random.chance(0.25) ? [...files, ...strayFiles(random)] : files,
    deliveries: deliveriesOf(senders, shared, random),
  };
}

function sheetsOf(records: readonly DrawnRecord[], ground: SheetGround): Sheet[] {
  const { random, vocabulary, sender } = ground;
  const of = (kind: RecordKind) => records.filter((record) => record.kind === kind);
  const isWide = random.chance(0.25);
  const flags = fieldsIn(vocabulary, "notice", ({ contentFlag }) => contentFlag).map(({ name }) => name);
  const coded =
    !isWide && flags.length > 0 && random.chance(0.5)
      ? random.sample(flags, random.int(1, flags.length))
      : [];
  const narrow = RECORD_KINDS.filter((kind) => !isWide || (kind !== "determination" && kind !== "notice"));
  return [
    ...(isWide ? [wideSheet(of("determination"), of("notice"), ground)] : []),
    ...narrow
      .filter((kind) =>
        kind === "letterTemplate" ? of(kind).length > 0 : kind === "determination" || random.chance(0.95),
      )
      .filter((kind) => of(kind).length > 0 || (sender === "plan" && random.chance(0.7)))
      .map((kind) =>
        sheetOf(kind, of(kind), ground, kind === "notice" ? coded.filter(() => random.chance(0.7)) : []),
      ),
    ...(coded.length > 0 ? [codingSheet(of("notice"), ground, coded)] : []),
  ];
}

/** A sheet in one file, or in two by halves. */
function filesOf({ mapping, name, header, rows, file }: Sheet, random: Random): DropFile[] {
  const halves = mapping !== null && random.chance(0.3) ? 2 : 1;
  const ordered = random.chance(0.3) ? random.shuffled(rows) : rows;
  const cut = halves === 2 ? Math.floor(ordered.length / 2) : ordered.length;
  const ending = file.delimiter === "\t" ? "tsv" : random.pick(["csv", "txt"]);
  // A row may come again in the next file.
  const again = random.chance(0.3) ? random.sample(ordered.slice(0, cut), 2) : [];
  return [ordered.slice(0, cut), [...ordered.slice(cut), ...again]].slice(0, halves).map((part, index) => {
    const base = mapping === null ? `${name}.csv` : `${name}_${index + 1}.${ending}`;
    return dirtied({ ...file, name: random.chance(0.1) ? `sub/${base}` : base, header, rows: part }, random);
  });
}

function strayFiles(random: Random): DropFile[] {
  const text = {
    encoding: "utf-8",
    mark: false,
    delimiter: ",",
    lineEnd: "\n",
    ended: true,
    quoted: false,
  } as const;
  return [
    { ...text, name: "notes.pdf", header: ["%PDF"], rows: [] },
    { ...text, name: "unknown_export.csv", header: ["a", "b"], rows: [["1", "2"]] },
  ].filter(() => random.chance(0.6));
}

function deliveriesOf(senders: readonly string[], shared: boolean, random: Random): Drop["deliveries"] {
  if (random.chance(0.4)) return [];
  return senders.map((sender) => ({
    sender,
    kinds: RECORD_KINDS.filter((kind) => kind !== "letterTemplate" && random.chance(0.9)) as [RecordKind],
    ...(random.chance(0.1) && { files: [`${sender}-notice_*`] }),
    ...(random.chance(0.1) && { files: ["log_{month}.csv"], months: ["2025-10"] }),
    ...(shared && sender === "plan" && { forSenders: senders.filter((one) => one !== "plan") }),
  }));
}
