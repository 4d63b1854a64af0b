import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { Ajv } from "ajv";
import addFormats from "ajv-formats";
import Holidays from "date-holidays";
import { describe, expect, it } from "vitest";

interface Entry {
  date: string;
  name: string;
  source: string;
  evidence: "confirmed" | "partly" | "unconfirmed";
  observedFor?: string;
  part?: string;
}
interface CalendarFile {
  id: string;
  from: string;
  to: string;
  weekend: string[];
  sources: { id: string; evidence: Entry["evidence"] }[];
  holidays: Entry[];
}
interface Disagreement {
  calendar: string;
  date: string;
  ours: boolean;
  theirs: boolean;
  reason: string;
}

const root = fileURLToPath(new URL("../../", import.meta.url));
const read = (path: string): unknown => JSON.parse(readFileSync(`${root}${path}`, "utf8"));

const ids = readdirSync(`${root}policies/calendars`)
  .filter((name) => name.endsWith(".json"))
  .map((name) => name.slice(0, -".json".length))
  .sort();
const calendars = new Map(ids.map((id) => [id, read(`policies/calendars/${id}.json`) as CalendarFile]));

function calendar(id: string): CalendarFile {
  const found = calendars.get(id);
  if (!found) throw new Error(`no calendar \`${id}\``);
  return found;
}

const weekdays = ["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"];
const weekday = (date: string): string => weekdays[new Date(`${date}T00:00:00Z`).getUTCDay()] ?? "";
const addDays = (date: string, days: number): string =>
  new Date(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);

/** Names of the whole-day holidays kept on a date. */
const kept = (id: string, date: string): string[] =>
  calendar(id)
    .holidays.filter((entry) => entry.date === date && entry.part === undefined)
    .map((entry) => entry.name);

const isClosed = (id: string, date: string): boolean =>
  calendar(id).weekend.includes(weekday(date)) || kept(id, date).length > 0;

describe("calendar files", () => {
  const ajv = new Ajv({ strict: true, allErrors: true });
  addFormats.default(ajv);
  const validate = ajv.compile(read("schemas/policy/calendar.schema.json") as object);

  it("are the eight of docs/calendars.md", () => {
    expect(ids).toEqual([
      "ca-calhr",
      "ca-gov6700",
      "il-205ilcs630",
      "none",
      "us-federal",
      "wa-every-day-but-holidays",
      "wa-every-day-but-sundays-and-holidays",
      "wa-state",
    ]);
  });

  it.each(ids)("%s fits the schema and bears its file's name", (id) => {
    const data = calendar(id);
    validate(data);
    expect(validate.errors ?? []).toEqual([]);
    expect(data).toMatchObject({ id, from: "2015-01-01", to: "2035-12-31" });
  });

  it.each(ids)("%s is sorted, without repeats and within its years", (id) => {
    const { from, to, holidays } = calendar(id);
    const dates = holidays.map((entry) => entry.date);
    expect(dates).toEqual([...dates].sort());
    expect(new Set(holidays.map((entry) => `${entry.date} ${entry.name}`)).size).toBe(holidays.length);
    expect(dates.filter((date) => date < from || date > to)).toEqual([]);
  });

  it.each(ids)("%s cites each source and no other, never more surely than the source", (id) => {
    const { sources, holidays } = calendar(id);
    const rank = { confirmed: 0, partly: 1, unconfirmed: 2 };
    const evidence = new Map(sources.map((source) => [source.id, source.evidence]));
    expect(evidence.size).toBe(sources.length);
    expect([...new Set(holidays.map((entry) => entry.source))].sort()).toEqual([...evidence.keys()].sort());
    const tooSure = holidays.filter(
      (entry) => rank[entry.evidence] < rank[evidence.get(entry.source) ?? "unconfirmed"],
    );
    expect(tooSure).toEqual([]);
  });

  it.each(ids)("%s moves a holiday by one day, off a weekend and onto a weekday", (id) => {
    const wrong = calendar(id).holidays.filter(({ date, observedFor }) => {
      if (observedFor === undefined) return false;
      const expected =
        weekday(observedFor) === "sunday"
          ? addDays(observedFor, 1)
          : weekday(observedFor) === "saturday"
            ? addDays(observedFor, -1)
            : undefined;
      return date !== expected;
    });
    expect(wrong).toEqual([]);
  });

  it("wa-every-day-but-holidays is wa-state without a weekend", () => {
    const days = calendar("wa-every-day-but-holidays");
    expect(days.weekend).toEqual([]);
    expect(days.holidays).toEqual(calendar("wa-state").holidays);
  });

  it("wa-every-day-but-sundays-and-holidays is wa-state with Sunday for its weekend", () => {
    const days = calendar("wa-every-day-but-sundays-and-holidays");
    expect(days.weekend).toEqual(["sunday"]);
    expect(days.holidays).toEqual(calendar("wa-state").holidays);
  });

  it("none closes Saturday and Sunday only", () => {
    expect(calendar("none")).toMatchObject({ weekend: ["saturday", "sunday"], holidays: [] });
  });
});

/** First year, last year, number of entries dated in each of these years; by hand, reasons beside. */
const counts: Record<string, [number, number, number][]> = {
  // Ten holidays, eleven from 2021 (Juneteenth). 1 January 2022, 2028 and 2033 are Saturdays, kept on
  // 31 December of the year before.
  "us-federal": [
    [2015, 2020, 10],
    [2021, 2021, 12],
    [2022, 2022, 10],
    [2023, 2026, 11],
    [2027, 2027, 12],
    [2028, 2028, 10],
    [2029, 2031, 11],
    [2032, 2032, 12],
    [2033, 2033, 10],
    [2034, 2035, 11],
  ],
  // Eleven every year: a Saturday New Year's Day stays where it is.
  "ca-calhr": [[2015, 2035, 11]],
  // Fifteen with Good Friday's three hours; 2023 Lunar New Year, Genocide Remembrance Day and Juneteenth;
  // 2026 Diwali; 2027 Sylvia Mendez Day and two Eids; Eid al-Fitr falls twice in 2033.
  "ca-gov6700": [
    [2015, 2022, 15],
    [2023, 2025, 18],
    [2026, 2026, 19],
    [2027, 2032, 22],
    [2033, 2033, 23],
    [2034, 2035, 22],
  ],
  // Thirteen, an election day in even years, Juneteenth from 2022.
  "il-205ilcs630": [
    [2015, 2015, 13],
    [2016, 2016, 14],
    [2017, 2017, 13],
    [2018, 2018, 14],
    [2019, 2019, 13],
    [2020, 2020, 14],
    [2021, 2021, 13],
    ...[2022, 2024, 2026, 2028, 2030, 2032, 2034].map((y): [number, number, number] => [y, y, 15]),
    ...[2023, 2025, 2027, 2029, 2031, 2033, 2035].map((y): [number, number, number] => [y, y, 14]),
  ],
  // Ten, eleven from 2022 (Juneteenth); New Year's Day moves as in the federal list.
  "wa-state": [
    [2015, 2020, 10],
    [2021, 2021, 11],
    [2022, 2022, 10],
    [2023, 2026, 11],
    [2027, 2027, 12],
    [2028, 2028, 10],
    [2029, 2031, 11],
    [2032, 2032, 12],
    [2033, 2033, 10],
    [2034, 2035, 11],
  ],
};

describe("entries a year", () => {
  it.each(Object.keys(counts))("%s has the number its rule gives, every year 2015 to 2035", (id) => {
    const expected = new Map<number, number>();
    for (const [first, last, count] of counts[id] ?? []) {
      for (let year = first; year <= last; year++) expected.set(year, count);
    }
    expect(expected.size).toBe(21);
    const actual = new Map([...expected.keys()].map((year) => [year, 0]));
    for (const { date } of calendar(id).holidays) {
      const year = Number(date.slice(0, 4));
      actual.set(year, (actual.get(year) ?? 0) + 1);
    }
    expect(actual).toEqual(expected);
  });
});

/** Calendar, date, closed or not, worked by hand. */
const spots: [string, string, boolean][] = [
  // 4 July 2026 is a Saturday.
  ["us-federal", "2026-07-03", true],
  ["ca-calhr", "2026-07-03", false],
  ["ca-gov6700", "2026-07-03", false],
  ["il-205ilcs630", "2026-07-03", false],
  ["wa-state", "2026-07-03", true],
  // The day after Thanksgiving; in 2024 it is the fifth Friday.
  ["ca-calhr", "2025-11-28", true],
  ["wa-state", "2025-11-28", true],
  ["us-federal", "2025-11-28", false],
  ["ca-gov6700", "2025-11-28", false],
  ["ca-calhr", "2024-11-29", true],
  ["ca-calhr", "2024-11-22", false],
  // New Year's Day 2022 is a Saturday.
  ["us-federal", "2021-12-31", true],
  ["wa-state", "2021-12-31", true],
  ["ca-calhr", "2021-12-31", false],
  ["us-federal", "2021-12-30", false],
  // 31 March on a Sunday; on a Saturday (2018) it stays.
  ["ca-calhr", "2019-04-01", true],
  ["ca-calhr", "2024-04-01", true],
  ["ca-calhr", "2030-04-01", true],
  ["ca-gov6700", "2024-04-01", true],
  ["ca-calhr", "2018-03-30", false],
  ["ca-calhr", "2018-04-02", false],
  // 11 November on a Saturday.
  ["ca-calhr", "2017-11-10", true],
  ["ca-calhr", "2023-11-10", true],
  ["ca-gov6700", "2023-11-10", true],
  ["il-205ilcs630", "2023-11-10", false],
  // Juneteenth: federal from 2021, Washington from 2022, Government Code from 2023, never CalHR.
  ["us-federal", "2020-06-19", false],
  ["us-federal", "2021-06-18", true],
  ["wa-state", "2021-06-18", false],
  ["wa-state", "2022-06-20", true],
  ["ca-gov6700", "2022-06-20", false],
  ["ca-gov6700", "2023-06-19", true],
  ["ca-calhr", "2025-06-19", false],
  // Illinois only.
  ["il-205ilcs630", "2025-03-03", true],
  ["il-205ilcs630", "2026-03-02", true],
  ["il-205ilcs630", "2026-11-03", true],
  ["il-205ilcs630", "2025-11-04", false],
  ["il-205ilcs630", "2025-04-18", true],
  ["il-205ilcs630", "2026-04-03", true],
  ["il-205ilcs630", "2027-03-26", true],
  ["il-205ilcs630", "2023-02-13", true],
  ["us-federal", "2026-04-03", false],
  // Columbus Day is federal and in the Government Code, neither CalHR's nor Washington's.
  ["us-federal", "2026-10-12", true],
  ["ca-gov6700", "2026-10-12", true],
  ["ca-calhr", "2026-10-12", false],
  ["wa-state", "2026-10-12", false],
  // Lunar New Year; in 2023 a Sunday, not moved.
  ["ca-gov6700", "2025-01-29", true],
  ["ca-gov6700", "2026-02-17", true],
  ["ca-gov6700", "2022-02-01", false],
  ["ca-gov6700", "2023-01-23", false],
  // Diwali 2026 is a Sunday. Gov. Code 6701 names the dates it moves, and Diwali is not among them.
  ["ca-gov6700", "2026-11-09", false],
  ["ca-gov6700", "2027-10-29", true],
  // Weekends.
  ["none", "2026-07-04", true],
  ["none", "2026-12-25", false],
  ["wa-every-day-but-holidays", "2026-07-04", false],
  ["wa-every-day-but-holidays", "2026-07-03", true],
  // One-off closings are not legal holidays.
  ["us-federal", "2018-12-05", false],
  ["us-federal", "2025-01-09", false],
  ["us-federal", "2025-12-26", false],
  ["us-federal", "2025-01-21", false],
];

describe("dates worked by hand", () => {
  it.each(spots)("%s %s closed: %s", (id, date, closed) => {
    expect(isClosed(id, date)).toBe(closed);
  });

  it("Good Friday in California is three hours and leaves the day open", () => {
    for (const date of ["2025-04-18", "2026-04-03", "2027-03-26"]) {
      const entry = calendar("ca-gov6700").holidays.find((each) => each.date === date);
      expect(entry).toMatchObject({ name: "Good Friday", part: "12:00-15:00" });
      expect(isClosed("ca-gov6700", date)).toBe(false);
    }
  });

  it("a holiday the law does not move is listed on its weekend day", () => {
    expect(kept("ca-gov6700", "2027-02-06")).toEqual(["Lunar New Year"]);
    expect(kept("ca-gov6700", "2026-11-08")).toEqual(["Diwali"]);
    expect(kept("ca-calhr", "2026-07-04")).toEqual(["Independence Day"]);
    expect(kept("us-federal", "2026-07-04")).toEqual([]);
  });
});

const outside: [string, string[]][] = [
  ["us-federal", ["US"]],
  ["ca-calhr", ["US", "CA"]],
  ["ca-gov6700", ["US", "CA"]],
  ["il-205ilcs630", ["US", "IL"]],
  ["wa-state", ["US", "WA"]],
];

/** Dates date-holidays closes, substitutes included. */
function theirDates([country = "", state]: string[]): Set<string> {
  const options = { types: ["public", "bank"] as ("public" | "bank")[] };
  const holidays =
    state === undefined ? new Holidays(country, options) : new Holidays(country, state, options);
  const dates = new Set<string>();
  for (let year = 2014; year <= 2036; year++) {
    for (const holiday of holidays.getHolidays(year)) dates.add(holiday.date.slice(0, 10));
  }
  return dates;
}

describe("date-holidays, on the days outside the weekend", () => {
  const listed = read("test/calendars/disagreements.json") as Disagreement[];

  it.each(outside)("%s differs exactly where disagreements.json says so", (id, place) => {
    const { from, to, weekend } = calendar(id);
    const theirs = theirDates(place);
    const found: Omit<Disagreement, "reason">[] = [];
    for (let date = from; date <= to; date = addDays(date, 1)) {
      if (weekend.includes(weekday(date))) continue;
      const [we, they] = [isClosed(id, date), theirs.has(date)];
      if (we !== they) found.push({ calendar: id, date, ours: we, theirs: they });
    }
    const expected = listed
      .filter((each) => each.calendar === id)
      .map(({ reason, ...rest }) => {
        expect(reason.length).toBeGreaterThan(10);
        return rest;
      });
    expect(found).toEqual(expected);
  });

  it("is asked about every calendar that has a disagreement", () => {
    const asked = new Set(outside.map(([id]) => id));
    expect(listed.filter((each) => !asked.has(each.calendar))).toEqual([]);
  });
});
