import type { Zone } from "#calendar/zone.js";
import type { LedgerRecordLine } from "#generated/types.js";
import { instant } from "#report/format-instant.js";
import { codeWord, recordedWord } from "#schema/code-word.js";
import { wordFor } from "#shared/word-for.js";
import type { CaseRecord } from "./case-book.js";
import {
  AUDIENCE_WORDS,
  CHANNEL_WORDS,
  EVENT_FIELDS,
  NOTICE_FIELDS,
  NOTICE_TIMES,
  PURPOSE_WORDS,
  TOLD_FIELDS,
} from "./event-words.js";
import { isoOfMinute, type LocalSpan, localMinute } from "./local-time.js";

/** Something that happened in a case, as its time line and the table beside it show it. */
export interface CaseEvent {
  /** Short: stands on the drawing. */
  readonly word: string;
  readonly at: LocalSpan;
  readonly time: string;
  /** What the record says beside the time. */
  readonly told: string;
  /** File and row. */
  readonly place: string;
}

type Value = LedgerRecordLine["values"][string];

/** The events of a case in the order of time, on the local clock of `zone`; a record without a time gives none. */
export function eventsOf(records: readonly CaseRecord[], zone: Zone): CaseEvent[] {
  return records
    .flatMap((record) =>
      timesOf(record).flatMap(([field, word]) => {
        const at = spanOf(record.values[field], zone);
        return at === null
          ? []
          : [{ word, at, time: timeText(at, record.values[field]), ...sayingOf(record, field) }];
      }),
    )
    .sort((a, b) => a.at[0] - b.at[0] || a.at[1] - b.at[1]);
}

/** `D-1: um.csv, row 4`, the place a record stands at. */
export function placeOf({ id, file, row }: Pick<CaseRecord, "id" | "file" | "row">): string {
  return `${id}: ${file}, row ${row}`;
}

function timesOf(record: CaseRecord): [field: string, word: string][] {
  if (record.kind !== "notice")
    return Object.entries(EVENT_FIELDS[record.kind]).map(([field, word]) => [
      field,
      endingOf(record, field) ?? word,
    ]);
  const field = NOTICE_TIMES.find((name) => record.values[name] !== undefined);
  return field === undefined ? [] : [[field, noticeWord(record.values)]];
}

/** What an event is called by how it ended: `refused`, `attempt: voicemail`; null where the field says all. */
function endingOf({ values: { disposition, result } }: CaseRecord, field: string): string | null {
  if (field === "disposedAt" && typeof disposition === "string" && disposition !== "conducted")
    return codeWord("disposition", disposition);
  return field === "attemptedAt" && typeof result === "string"
    ? `attempt: ${codeWord("result", result)}`
    : null;
}

/** `fax to provider`, `revised letter to member`. */
function noticeWord({ channel, audience, purpose }: CaseRecord["values"]): string {
  const by = typeof channel === "string" ? wordFor(CHANNEL_WORDS, channel) : "notice";
  const what = typeof purpose === "string" ? (PURPOSE_WORDS[purpose] ?? "") : "";
  const to = typeof audience === "string" ? wordFor(AUDIENCE_WORDS, audience) : "";
  return [what, by, to].filter((part) => part !== "").join(" ");
}

function sayingOf(record: CaseRecord, field: string): Pick<CaseEvent, "told" | "place"> {
  const own = record.supplements?.[field];
  const fields = record.kind === "notice" ? NOTICE_FIELDS : (TOLD_FIELDS[record.kind][field] ?? {});
  const told = Object.entries(fields).flatMap(([name, word]) => {
    const value = record.values[name];
    if (value === undefined || typeof value === "object") return [];
    const source = record.supplements?.[name];
    const from = source === undefined ? "" : ` (${source.file}, row ${source.row})`;
    return [`${word} ${valueText(name, value)}${from}`];
  });
  return {
    told: told.join("; "),
    place: own === undefined ? placeOf(record) : `${record.id}: ${own.file}, row ${own.row}`,
  };
}

function valueText(field: string, value: string | number | boolean): string {
  if (typeof value === "boolean") return value ? "yes" : "no";
  return typeof value === "string" ? recordedWord(field, value) : String(value);
}

/** Null where nothing is recorded, or the act had not happened. */
function spanOf(value: Value | undefined, zone: Zone): LocalSpan | null {
  if (typeof value === "number") return [localMinute(value, zone), localMinute(value, zone)];
  return typeof value === "object" ? [localMinute(value.from, zone), localMinute(value.to, zone)] : null;
}

function timeText([from, to]: LocalSpan, value: Value | undefined): string {
  if (from === to) return instant(isoOfMinute(from));
  if (typeof value === "object" && value.day)
    return `${instant(isoOfMinute(from).slice(0, 10))}, no time recorded`;
  return `between ${instant(isoOfMinute(from))} and ${instant(isoOfMinute(to))}`;
}
