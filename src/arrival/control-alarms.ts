import { formatDay, parseDay } from "#calendar/day.js";
import { formatInstant } from "#calendar/moment.js";
import type { AuditConfig, ControlEntry, FileResult } from "#generated/types.js";
import { nameInDrop } from "#shared/arrived-name.js";
import { count, counted } from "#shared/counted.js";
import { RECORD_KINDS, type RecordKind } from "#shared/record-kind.js";
import type { Alarm } from "./alarm.js";
import type { ArrivalInput } from "./arrival-input.js";
import { instantOf } from "./as-of.js";
import { deliveredBy } from "./delivered-by.js";
import type { FileDays } from "./file-days.js";

/** What differs between the files of a drop and what their control files say of them. */
export function controlAlarms(input: ArrivalInput): Alarm[] {
  const named = new Set(input.controls.map(({ file }) => file));
  const senders = new Set(input.controls.map(({ sender }) => sender));
  return [
    ...input.controls.flatMap((entry) => {
      const file = statedFile(entry, input.files);
      return [
        ...extractAlarms(entry, file, input),
        ...(file ? fileAlarms(entry, file, input) : missing(entry, input.config)),
      ];
    }),
    ...input.files
      .filter(
        ({ file, sender }) => senders.has(sender ?? "") && !named.has(file) && !named.has(nameInDrop(file)),
      )
      .map(notNamed),
  ];
}

/**
 * The file that an entry speaks of. In a history several can have arrived under its name: the first that is as stated,
 * else the last.
 */
function statedFile(entry: ControlEntry, files: readonly FileResult[]): FileResult | undefined {
  const called = files.filter(({ file }) => file === entry.file || nameInDrop(file) === entry.file);
  const isAsStated = ({ rows, sha256 }: FileResult) =>
    rows === entry.rows && (entry.sha256 === null || sha256 === entry.sha256);
  return called.find(isAsStated) ?? called.at(-1);
}

function missing(entry: ControlEntry, config: Pick<AuditConfig, "deliveries">): Alarm[] {
  const { file, sender, rows } = entry;
  const words = `${file}, of ${counted(rows, "row")} by its control file, is not in the drop`;
  const alarm = { sender, kinds: deliveredBy(entry, config), month: null, file, words };
  return [{ check: "file-missing", ...alarm, expected: counted(rows, "row"), found: null }];
}

function notNamed(file: FileResult): Alarm {
  return {
    check: "not-in-control",
    sender: file.sender ?? "",
    kinds: kindsOf(file),
    month: null,
    file: file.file,
    expected: null,
    found: counted(file.rows, "row"),
    words: `${file.file} is named in no control file`,
  };
}

function fileAlarms(entry: ControlEntry, file: FileResult, input: ArrivalInput): Alarm[] {
  const make = alarmOf(entry, file);
  const isRead = file.status === "read" || file.status === "header-only";
  return [
    ...(isRead && file.rows !== entry.rows
      ? [
          make(
            file.rows < entry.rows ? "rows-fewer" : "rows-more",
            "rows",
            `${count(entry.rows)}`,
            `${count(file.rows)}`,
          ),
        ]
      : []),
    ...(entry.sha256 !== null && entry.sha256 !== file.sha256
      ? [make("digest-differs", "SHA-256", entry.sha256, file.sha256)]
      : []),
    ...(file.sender !== null && file.sender !== entry.sender
      ? [make("sender-differs", "sender", entry.sender, file.sender)]
      : []),
    ...dateAlarms(entry, file, input.days, make),
  ];
}

type Make = (check: string, what: string, expected: string, found: string) => Alarm;

function alarmOf({ sender }: ControlEntry, file: FileResult): Make {
  return (check, what, expected, found) => ({
    check,
    sender,
    kinds: kindsOf(file),
    month: null,
    file: file.file,
    expected,
    found,
    words: `${file.file}: ${what} ${expected} by its control file, ${found} in the file`,
  });
}

/** The dates of the first kind of the file: of a wide file its determinations. */
function dateAlarms(entry: ControlEntry, file: FileResult, days: readonly FileDays[], make: Make): Alarm[] {
  const own = days.filter((one) => one.file === file.file && one.days.size > 0);
  const dated = RECORD_KINDS.flatMap((kind) => own.find((one) => one.kind === kind) ?? [])[0];
  if (dated === undefined) return [];
  const [from, to] = [dayOr(entry.firstDate, -Infinity), dayOr(entry.lastDate, Infinity)];
  const outside = [...dated.days].filter(([day]) => day < from || day > to);
  if (outside.length === 0) return [];
  const records = outside.reduce((sum, [, number]) => sum + number, 0);
  const all = [...dated.days.keys()];
  const found = `${formatDay(min(all))} to ${formatDay(max(all))} (${counted(records, "record")} outside)`;
  return [make("dates-outside", "dates", `${entry.firstDate ?? "any"} to ${entry.lastDate ?? "any"}`, found)];
}

function extractAlarms(
  entry: ControlEntry,
  file: FileResult | undefined,
  { asOf, zone }: ArrivalInput,
): Alarm[] {
  if (entry.extractedAt === null || instantOf(entry.extractedAt, zone) >= asOf) return [];
  const end = formatInstant(asOf, zone);
  return [
    {
      check: "as-of-after-extract",
      sender: entry.sender,
      kinds: file ? kindsOf(file) : [],
      month: null,
      file: entry.file,
      expected: `extracted at ${end} or later`,
      found: entry.extractedAt,
      words: `${entry.file} was extracted at ${entry.extractedAt}, before the end of the data, ${end}`,
    },
  ];
}

/** Kinds that a file brings, in the order of kinds. */
export function kindsOf({ records }: Pick<FileResult, "records">): RecordKind[] {
  return RECORD_KINDS.filter((kind) => kind in records);
}

function dayOr(text: string | null, other: number): number {
  return (text === null ? null : parseDay(text)) ?? other;
}

export function min(days: readonly number[]): number {
  return days.reduce((least, day) => Math.min(least, day), Infinity);
}

export function max(days: readonly number[]): number {
  return days.reduce((most, day) => Math.max(most, day), -Infinity);
}
