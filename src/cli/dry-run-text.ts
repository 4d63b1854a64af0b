import { formatDay, MICROS_PER_DAY } from "#calendar/day.js";
import { formatInstant } from "#calendar/moment.js";
import { offsetAt, type Zone, zoneOf } from "#calendar/zone.js";
import type {
  AuditConfig,
  FileResult,
  IntegrityChecks,
  IntegrityInstance,
  Mapping,
  Reject,
} from "#generated/types.js";
import type { IntakeResult } from "#intake/contract.js";
import type { FieldValue, LedgerRecord } from "#ledger/record.js";
import type { Rejects } from "#ledger/rejects.js";
import { count, counted } from "#shared/counted.js";
import { groupBy } from "#shared/group-by.js";
import { RECORD_NOUNS, type RecordKind, recordNoun } from "#shared/record-kind.js";
import { unsureLines } from "./unsure-lines.js";

interface DryRunOptions {
  readonly config: AuditConfig;
  readonly mappings: readonly Mapping[];
  readonly zone: string;
  /** Rows of each file whose cells are shown, and with them one example of each reject; null: counts only. */
  readonly shown: number | null;
  /** What is odd in the records, in the order of the catalogue. */
  readonly odd: readonly IntegrityInstance[];
  /** The catalogue, for their titles. */
  readonly checks: IntegrityChecks["checks"];
}

/** What a run would read, file by file: records and their fields, rejects by cause, points to be confirmed. */
export async function dryRunText(
  taken: IntakeResult,
  { config, mappings, zone, shown, odd, checks }: DryRunOptions,
): Promise<string> {
  const inZone = zoneOf(zone);
  const byFile = groupBy(taken.records, ({ file }) => file);
  return [
    ...taken.files.flatMap((file) => [...fileLines(file, byFile.get(file.file) ?? [], shown, inZone), ""]),
    ...(await rejectLines(taken.rejects, shown !== null)),
    ...oddLines(odd, checks),
    ...unsureLines(config, mappings, shown === null ? "places" : "reasons"),
    ...(shown === null
      ? [
          "",
          "counts only, and files by their place among the files of the drop, by name; --show-phi adds names of files, the first rows as records and one example of each reject",
        ]
      : []),
  ].join("\n");
}

function fileLines(
  { file, status, message, mapping, sender, rows, accepted, rejected, records }: FileResult,
  made: readonly LedgerRecord[],
  shown: number | null,
  zone: Zone,
): string[] {
  const by = mapping === null ? "as canonical" : `by mapping ${mapping}`;
  if (status === "unmapped" || status === "unreadable" || status === "empty")
    return [`${file}: ${status}: ${message ?? ""}`];
  const kinds = Object.entries(records).map(([kind, number]) => countedRecords(kind, number));
  return [
    `${file}: ${counted(rows, "row")} = ${count(accepted)} accepted + ${count(rejected)} set aside, ${by}, sender ${sender}`,
    `  records: ${kinds.join(", ") || "none of its own"}`,
    ...filledLines(made),
    ...(shown === null ? [] : firstRows(made, shown, zone)),
  ];
}

/** How many records of each kind have a value in each field that the file fills. */
function filledLines(records: readonly LedgerRecord[]): string[] {
  return [...groupBy(records, ({ kind }) => kind)].flatMap(([kind, own]) => {
    const fields = [...(own[0]?.origin.fields ?? [])];
    const filled = (field: string) => own.filter(({ values }) => values[field] !== undefined).length;
    return [
      `  fields filled of ${countedRecords(kind, own.length)} (${kind}):`,
      ...inColumns(fields.map((field) => `${field} ${count(filled(field))}`)),
    ];
  });
}

/** `8 appeals`. */
function countedRecords(kind: string, number: number): string {
  const { one, many } = RECORD_NOUNS[kind as RecordKind];
  return counted(number, one, many);
}

const WIDTH = 110;

function inColumns(words: readonly string[]): string[] {
  const lines: string[] = [];
  let line = "   ";
  for (const word of words) {
    if (line.length + word.length + 2 > WIDTH) {
      lines.push(line);
      line = "   ";
    }
    line += line.trim() === "" ? ` ${word}` : `, ${word}`;
  }
  return line.trim() === "" ? lines : [...lines, line];
}

function firstRows(records: readonly LedgerRecord[], shown: number, zone: Zone): string[] {
  const rows = [...new Set(records.map(({ row }) => row))].sort((a, b) => a - b).slice(0, shown);
  return records
    .filter(({ row }) => rows.includes(row))
    .sort((a, b) => a.row - b.row)
    .flatMap(({ row, kind, values }) => [
      `  row ${row} as ${recordNoun(kind)} (${kind})`,
      ...Object.entries(values).map(([field, value]) => `    ${field}: ${valueText(value, zone)}`),
    ]);
}

function valueText(value: FieldValue | undefined, zone: Zone): string {
  if (typeof value !== "object") return printable(String(value));
  const { from, to, day } = value;
  if (!Number.isFinite(from)) return "not yet";
  if (day) return formatDay(Math.floor((from + offsetAt(zone, from)) / MICROS_PER_DAY));
  return from === to
    ? formatInstant(from, zone)
    : `${formatInstant(from, zone)} or ${formatInstant(to, zone)}`;
}

/** Control characters of a cell must not reach the terminal. */
function printable(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}]/gu, " ");
}

/** Rejects of one cause: how many, and the first of them. */
interface RejectCause {
  readonly first: Reject;
  rows: number;
}

async function rejectLines(rejects: Rejects, hasExample: boolean): Promise<string[]> {
  if (rejects.groups.length === 0) return ["set aside: nothing"];
  const groups = new Map<string, RejectCause>();
  for await (const some of rejects.pieces()) {
    for (const reject of some) {
      const name = JSON.stringify([reject.code, reject.file, reject.column]);
      const group = groups.get(name);
      if (group) group.rows += 1;
      else groups.set(name, { first: reject, rows: 1 });
    }
  }
  return [
    "set aside, by cause:",
    ...[...groups.values()].sort((a, b) => b.rows - a.rows).flatMap((group) => groupLines(group, hasExample)),
  ];
}

function groupLines({ first, rows }: RejectCause, hasExample: boolean): string[] {
  const { code, file, column, message, help, row, line, value, source } = first;
  const what = row === null ? "the file" : counted(rows, "row");
  return [
    `  ${code}: ${what} of ${file}${column === null ? "" : `, column ${column}`}: ${message}`,
    `    help: ${help}`,
    ...(hasExample && row !== null
      ? [
          `    example: row ${row}, line ${line}${value === null ? "" : `, value: ${printable(value)}`}`,
          `      ${printable(source)}`,
        ]
      : []),
  ];
}

function oddLines(odd: readonly IntegrityInstance[], titles: IntegrityChecks["checks"]): string[] {
  const checks = new Map<string, number>();
  for (const { check } of odd) checks.set(check, (checks.get(check) ?? 0) + 1);
  return [...checks].map(([check, number]) => {
    const title = titles.find(({ id }) => id === check)?.title.toLowerCase() ?? check;
    return `to be looked at: ${counted(number, "place")}: ${title} (${check})`;
  });
}
