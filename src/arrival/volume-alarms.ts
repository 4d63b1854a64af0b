import { formatDay, parseDay } from "#calendar/day.js";
import { localDay } from "#calendar/zone.js";
import type { ArrivalLimits, ArrivalMonth, FileResult } from "#generated/types.js";
import { count, counted } from "#shared/counted.js";
import { groupBy } from "#shared/group-by.js";
import { RECORD_NOUNS } from "#shared/record-kind.js";
import type { Alarm } from "./alarm.js";
import type { ArrivalInput } from "./arrival-input.js";
import { kindsOf } from "./control-alarms.js";

/** What the numbers of rows and records alone give away: files as long as a sheet, months that stop early, are empty or thin. */
export function volumeAlarms(input: ArrivalInput, months: readonly ArrivalMonth[]): Alarm[] {
  const limits = { ...input.checks.limits, ...input.config.arrival?.limits };
  const lastDay = localDay(input.zone, input.asOf);
  const series = groupBy(months, ({ sender, kind }) => JSON.stringify([sender, kind]));
  return [
    ...input.files.filter(({ rows }) => limits.sheetRows.includes(rows)).map(asLongAsASheet),
    ...[...series.values()].flatMap((own) => [
      ...[
        ...own.flatMap((month) => stopsEarly(month, limits.stopsEarly, lastDay)),
        ...emptyMonths(own, limits.lowVolume),
        ...thinMonths(own, limits.lowVolume, lastDay),
      ].filter(({ month }) => wasToBeWhole(month as string, own, input.config)),
    ]),
  ];
}

function asLongAsASheet(file: FileResult): Alarm {
  return {
    check: "row-limit",
    sender: file.sender ?? "",
    kinds: kindsOf(file),
    month: null,
    file: file.file,
    expected: null,
    found: counted(file.rows, "row"),
    words: `${file.file} has ${counted(file.rows, "row")}, as many as a spreadsheet holds`,
  };
}

/**
 * Was a month to be delivered whole? One of the period, or named in a delivery, was. Where neither is stated, the last month of
 * a sender and kind is so only if it holds the most: else it may be what followed on the cases of the months before.
 */
function wasToBeWhole(
  month: string,
  own: readonly ArrivalMonth[],
  { period, deliveries }: ArrivalInput["config"],
): boolean {
  const [{ sender, kind } = { sender: "", kind: null }] = own;
  const named = (deliveries ?? [])
    .filter((one) => one.sender === sender && kind !== null && one.kinds.includes(kind))
    .flatMap(({ months }) => months ?? []);
  if (named.includes(month)) return true;
  if (period) return `${month}-01` <= period.to && formatDay(lastDayOf(month)) >= period.from;
  if (named.length > 0) return false;
  const most = own.reduce((highest, { records }) => Math.max(highest, records), 0);
  return own.some((one) => one.month > month || (one.month === month && one.records === most));
}

function stopsEarly(month: ArrivalMonth, limit: ArrivalLimits["stopsEarly"], lastDay: number): Alarm[] {
  const [first, last] = [dayIn(month.firstDay), dayIn(month.lastDay)];
  const end = Math.min(lastDayOf(month.month), lastDay);
  const missing = end - last;
  const expected = Math.floor((month.records / (last - first + 1)) * missing);
  // A record or two, such as a mistyped date, are no rate.
  if (missing < limit.daysMissing || Math.min(expected, month.records) < limit.recordsMissing) return [];
  const found = `${counted(month.records, "record")} from ${month.firstDay} to ${month.lastDay}`;
  const wanted = `about ${counted(expected, "record")} more by ${formatDay(end)}`;
  return [
    about(
      month,
      "month-stops-early",
      wanted,
      found,
      `${found}, and none in the ${counted(missing, "day")} to ${formatDay(end)}`,
    ),
  ];
}

/** Months without a record between the first and the last, where the others hold enough. */
function emptyMonths(
  own: readonly ArrivalMonth[],
  { medianRecords, percentOfMedian }: ArrivalLimits["lowVolume"],
): Alarm[] {
  const usual = median(own.map(({ records }) => records));
  if (usual < medianRecords) return [];
  // A few records of long ago, dates mistyped among them, begin no series.
  const first = own.findIndex(({ records }) => records * 100 >= usual * percentOfMedian);
  return own
    .slice(first)
    .slice(1)
    .flatMap((next, index) => {
      const before = own[first + index] as ArrivalMonth;
      return monthsBetween(before.month, next.month).map((month) =>
        about({ ...next, month }, "month-empty", `about ${counted(usual, "record")}`, "none", "no record"),
      );
    });
}

/** Whole months far below the median of the other whole ones: the first may begin, and the last end, in its midst. */
function thinMonths(
  own: readonly ArrivalMonth[],
  { percentOfMedian, otherMonths, medianRecords }: ArrivalLimits["lowVolume"],
  lastDay: number,
): Alarm[] {
  const whole = own.slice(1).filter(({ month }) => lastDayOf(month) <= lastDay);
  return whole.flatMap((month) => {
    const others = whole.filter((other) => other !== month).map(({ records }) => records);
    const usual = median(others);
    if (others.length < otherMonths || usual < medianRecords) return [];
    if (month.records * 100 >= usual * percentOfMedian) return [];
    const found = counted(month.records, "record");
    return [
      about(
        month,
        "volume-low",
        `about ${count(usual)}`,
        found,
        `${found}; the median of the other months is ${count(usual)}`,
      ),
    ];
  });
}

function about(
  { sender, kind, month }: Pick<ArrivalMonth, "sender" | "kind" | "month">,
  check: string,
  expected: string,
  found: string,
  words: string,
): Alarm {
  const told = `${RECORD_NOUNS[kind].many} of ${month}: ${words}`;
  return { check, sender, kinds: [kind], month, file: null, expected, found, words: told };
}

/** The lower of the two in the middle, where there are two. */
function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? 0;
}

function dayIn(text: string): number {
  return parseDay(text) as number;
}

function nextMonth(month: string): string {
  const [year, number] = month.split("-").map(Number) as [number, number];
  return number === 12 ? `${year + 1}-01` : `${year}-${String(number + 1).padStart(2, "0")}`;
}

function lastDayOf(month: string): number {
  return dayIn(`${nextMonth(month)}-01`) - 1;
}

/** Months after the one and before the other. */
function monthsBetween(from: string, to: string): string[] {
  const between: string[] = [];
  for (let month = nextMonth(from); month < to; month = nextMonth(month)) between.push(month);
  return between;
}
