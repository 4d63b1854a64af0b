import type { ArrivalAlarm, AuditResult } from "#generated/types.js";
import { count, counted } from "#shared/counted.js";
import { RECORD_NOUNS } from "#shared/record-kind.js";
import { fileNames } from "./file-names.js";

const STATUS_WORDS = {
  unreadable: "could not be read",
  empty: "is empty",
  unmapped: "fits no mapping",
} as const;

/** Why a result cannot be trusted, without names of files and words of rows; what is not known by kind is counted. */
export function safeTrustNotes(result: AuditResult): string[] {
  if (result.trusted) return [];
  const names = fileNames(result.files);
  const notes = [
    ...result.files.flatMap(({ file, status, rows, accepted, rejected }) => [
      ...(rows === accepted + rejected
        ? []
        : [
            `${names(file)}: ${count(rows)} rows in, ${count(accepted)} accepted and ${count(rejected)} set aside do not add up`,
          ]),
      ...(status === "read" && rows > 0 && accepted === 0
        ? [`${names(file)}: none of its ${counted(rows, "row")} could be used`]
        : []),
      ...(status in STATUS_WORDS
        ? [`${names(file)} ${STATUS_WORDS[status as keyof typeof STATUS_WORDS]}`]
        : []),
    ]),
    ...result.arrival.alarms.filter(({ untrusted }) => untrusted).map((alarm) => alarmNote(alarm, names)),
    ...result.deliveries
      .filter(
        ({ expected, status, note }) =>
          expected && (status === "not-delivered" || (status === "partial" && note?.startsWith("missing"))),
      )
      .map(
        ({ sender, kind, status }) =>
          `${sender}: ${kind} expected and ${status === "partial" ? "not whole" : "not delivered"}`,
      ),
    ...((result.agreement?.disagreements.length ?? 0) > 0
      ? [
          `the engines disagree on ${counted(result.agreement?.disagreements.length ?? 0, "outcome")} of a sample`,
        ]
      : []),
  ];
  const rest = result.trustNotes.length - notes.length;
  return rest > 0
    ? [...notes, `${counted(rest, "more reason")} in \`trustNotes\` of audit-result.json`]
    : notes;
}

/** Sender, kinds and month of an alarm, and what differs; a file that is not in the drop has no number. */
function alarmNote(
  { sender, title, kinds, month, file, expected, found }: ArrivalAlarm,
  names: (file: string) => string,
): string {
  const about = [
    kinds.map((kind) => RECORD_NOUNS[kind].many).join(", "),
    month ?? "",
    file === null ? "" : names(file),
  ].filter((part) => part !== "" && part !== "file-0");
  const differs = [expected === null ? "" : `expected ${expected}`, found === null ? "" : `found ${found}`];
  const place = about.length === 0 ? "" : ` (${about.join(", ")})`;
  return [`${sender}: ${title.toLowerCase()}${place}`, ...differs].filter((part) => part !== "").join("; ");
}
