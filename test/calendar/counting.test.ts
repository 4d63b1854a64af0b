import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { businessCalendar } from "#calendar/business-calendar.js";
import { type DurationUnit, dueAfter, type ResolvedCounting } from "#calendar/counting.js";
import { formatInstant, parseMoment } from "#calendar/moment.js";
import { zoneOf } from "#calendar/zone.js";
import type { Calendar } from "#generated/types.js";
import { loadCommons } from "#policy/load.js";
import { type Closed, due, type Unit, type Words } from "../oracle/day-walk.js";
import { projectReader } from "../support/project.js";
import { runs } from "../support/runs.js";

const ZONES = ["America/Los_Angeles", "America/Chicago", "America/New_York", "UTC"];
const DAYS = ["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"] as const;
const shipped = loadCommons(projectReader);
const RUNS = runs(1500);

function calendarOf({ holidays, weekend }: Closed): Calendar {
  return {
    id: "test",
    title: "t",
    authority: "t",
    from: "2015-01-01",
    to: "2035-12-31",
    weekend: DAYS.filter((_, day) => weekend.has(day)),
    sources: [],
    holidays: [...holidays].map((date) => ({ date, name: "h", source: "t", evidence: "confirmed" as const })),
  };
}

const clock = (text: string | null) =>
  text === null ? null : (Number(text.slice(0, 2)) * 60 + Number(text.slice(3))) * 60_000_000;

/** The program's due in milliseconds. */
function counted(zone: string, start: number, unit: DurationUnit, n: number, words: Words): number {
  const counting: ResolvedCounting = {
    calendar: "test",
    dayZero: words.dayZero,
    cutoff: clock(words.cutoff),
    lastDay: words.lastDay,
    dayEnds: clock(words.dayEnds),
  };
  return dueAfter(start * 1000, unit, n, counting, businessCalendar(calendarOf(words)), zoneOf(zone)) / 1000;
}

const minute = 60_000;
/** Minutes around the clock changes of 2025 and 2026 in the United States, and any minute of 2024 to 2026. */
const starts = fc.oneof(
  fc
    .tuple(
      fc.constantFrom("2025-03-09", "2025-11-02", "2026-03-08", "2026-11-01"),
      fc.integer({ min: -60 * 60, max: 60 * 60 }),
    )
    .map(([date, offset]) => Date.parse(`${date}T09:00Z`) + offset * minute),
  fc
    .integer({ min: Date.UTC(2024, 0, 1) / minute, max: Date.UTC(2027, 0, 1) / minute })
    .map((m) => m * minute),
);
const times = fc.option(fc.constantFrom("00:00", "02:30", "12:00", "17:00", "23:59"), { nil: null });
const dates = (start: number) =>
  fc
    .uniqueArray(fc.integer({ min: -2, max: 30 }), { maxLength: 8 })
    .map((days) => days.map((day) => new Date(start + day * 86_400_000).toISOString().slice(0, 10)));
const situations = starts.chain((start) =>
  fc.record({
    zone: fc.constantFrom(...ZONES),
    start: fc.constant(start),
    unit: fc.constantFrom<Unit>("minutes", "hours", "calendarDays", "businessDays"),
    n: fc.integer({ min: 0, max: 15 }),
    holidays: dates(start).map((list) => new Set(list)),
    weekend: fc.constantFrom(new Set([0, 6]), new Set<number>(), new Set([5, 6])),
    dayZero: fc.constantFrom("same" as const, "next-open-day" as const),
    cutoff: times,
    lastDay: fc.constantFrom("stays" as const, "rolls" as const),
    dayEnds: times,
  }),
);

describe("counting against the day walker", () => {
  it("gives the walked due", () => {
    fc.assert(
      fc.property(situations, ({ zone, start, unit, n, ...words }) => {
        const amount = unit === "businessDays" ? Math.max(n, 1) : n;
        expect(counted(zone, start, unit, amount, words)).toBeCloseTo(
          due(zone, start, unit, amount, words),
          2,
        );
      }),
      RUNS,
    );
  });

  it("goes back by negative hours and minutes", () => {
    fc.assert(
      fc.property(situations, fc.integer({ min: -90, max: -1 }), ({ zone, start, ...words }, n) => {
        expect(counted(zone, start, "minutes", n, words)).toBe(start + n * minute);
        expect(counted(zone, start, "hours", n, words)).toBe(start + n * 60 * minute);
      }),
      runs(100),
    );
  });

  it("never makes a due earlier by one more holiday, unit, or later start", () => {
    fc.assert(
      fc.property(
        situations,
        fc.integer({ min: -2, max: 30 }),
        fc.integer({ min: 0, max: 6000 }),
        ({ zone, start, unit, n, ...words }, day, later) => {
          const amount = unit === "businessDays" ? Math.max(n, 1) : n;
          const before = counted(zone, start, unit, amount, words);
          const date = new Date(start + day * 86_400_000).toISOString().slice(0, 10);
          const more = { ...words, holidays: new Set([...words.holidays, date]) };
          expect(counted(zone, start, unit, amount, more)).toBeGreaterThanOrEqual(before);
          expect(counted(zone, start, unit, amount + 1, words)).toBeGreaterThanOrEqual(before);
          expect(counted(zone, start + later * minute, unit, amount, words)).toBeGreaterThanOrEqual(before);
        },
      ),
      RUNS,
    );
  });
});

describe("test vectors of the rule catalogue", () => {
  const end = "2025-12-29T23:59:59-08:00";
  it.each([
    [
      "T5, spring",
      "America/Los_Angeles",
      "2025-03-07T10:00",
      "hours",
      72,
      "none",
      "2025-03-10T11:00:00-07:00",
    ],
    [
      "T5, autumn",
      "America/Los_Angeles",
      "2025-10-31T10:00",
      "hours",
      72,
      "none",
      "2025-11-03T09:00:00-08:00",
    ],
    ["T9, federal", "America/Los_Angeles", "2025-12-19T09:00", "businessDays", 5, "us-federal", end],
    ["T9, CalHR", "America/Los_Angeles", "2025-12-19T09:00", "businessDays", 5, "ca-calhr", end],
    [
      "T3, hours do not pause",
      "America/Los_Angeles",
      "2025-11-26T16:00",
      "hours",
      24,
      "none",
      "2025-11-27T16:00:00-08:00",
    ],
    [
      "T3, federal",
      "America/Los_Angeles",
      "2025-11-26T16:00",
      "businessDays",
      2,
      "us-federal",
      "2025-12-01T23:59:59-08:00",
    ],
    [
      "T3, CalHR",
      "America/Los_Angeles",
      "2025-11-26T16:00",
      "businessDays",
      2,
      "ca-calhr",
      "2025-12-02T23:59:59-08:00",
    ],
    [
      "T16, federal",
      "America/Los_Angeles",
      "2026-07-02T09:00",
      "businessDays",
      1,
      "us-federal",
      "2026-07-06T23:59:59-07:00",
    ],
    [
      "T16, CalHR",
      "America/Los_Angeles",
      "2026-07-02T09:00",
      "businessDays",
      1,
      "ca-calhr",
      "2026-07-03T23:59:59-07:00",
    ],
  ] as const)("%s", (_name, zoneId, start, unit, n, calendarId, expected) => {
    const zone = zoneOf(zoneId);
    const moment = parseMoment(start, zone);
    const calendar = shipped.calendars.get(calendarId);
    if (typeof moment === "string" || !calendar) throw new Error("bad vector");
    const counting = {
      calendar: calendarId,
      dayZero: "same",
      cutoff: null,
      lastDay: "stays",
      dayEnds: null,
    } as const;
    expect(formatInstant(dueAfter(moment.from, unit, n, counting, calendar, zone), zone)).toBe(expected);
  });
});

describe("what the words mean", () => {
  const noWords: Words = {
    holidays: new Set(["2025-07-04"]),
    weekend: new Set([0, 6]),
    dayZero: "same",
    cutoff: null,
    lastDay: "stays",
    dayEnds: null,
  };
  const from = (text: string) => {
    const moment = parseMoment(text, zoneOf("America/Los_Angeles"));
    if (typeof moment === "string") throw new Error(moment);
    return moment.from / 1000;
  };
  // 2025-07-04 is a Friday; 07-05 and 07-06 are the weekend.
  it.each([
    [
      "0 calendar days: the end of that day",
      "2025-07-03T09:00",
      "calendarDays",
      0,
      {},
      "2025-07-03T23:59:59",
    ],
    ["calendar days pass over holidays", "2025-07-03T09:00", "calendarDays", 1, {}, "2025-07-04T23:59:59"],
    [
      "the last day rolls off holiday and weekend",
      "2025-07-03T09:00",
      "calendarDays",
      1,
      { lastDay: "rolls" },
      "2025-07-07T23:59:59",
    ],
    [
      "an open last day stays",
      "2025-07-03T09:00",
      "calendarDays",
      4,
      { lastDay: "rolls" },
      "2025-07-07T23:59:59",
    ],
    [
      "a business day skips holiday and weekend",
      "2025-07-03T09:00",
      "businessDays",
      1,
      {},
      "2025-07-07T23:59:59",
    ],
    ["day zero on a Saturday", "2025-07-05T09:00", "businessDays", 1, {}, "2025-07-07T23:59:59"],
    [
      "day zero moved to Monday",
      "2025-07-05T09:00",
      "businessDays",
      1,
      { dayZero: "next-open-day" },
      "2025-07-08T23:59:59",
    ],
    [
      "a minute before the cutoff",
      "2025-07-07T16:59",
      "businessDays",
      1,
      { dayZero: "next-open-day", cutoff: "17:00" },
      "2025-07-08T23:59:59",
    ],
    [
      "at the cutoff",
      "2025-07-07T17:00",
      "businessDays",
      1,
      { dayZero: "next-open-day", cutoff: "17:00" },
      "2025-07-09T23:59:59",
    ],
    [
      "day zero is not moved for calendar days",
      "2025-07-05T18:00",
      "calendarDays",
      1,
      { dayZero: "next-open-day", cutoff: "17:00" },
      "2025-07-06T23:59:59",
    ],
    [
      "a cutoff without next-open-day moves nothing",
      "2025-07-07T18:00",
      "businessDays",
      1,
      { cutoff: "17:00" },
      "2025-07-08T23:59:59",
    ],
    [
      "the last day ends at five",
      "2025-07-07T09:00",
      "businessDays",
      1,
      { dayEnds: "17:00" },
      "2025-07-08T17:00:00",
    ],
    [
      "days excluding holidays only",
      "2025-07-03T09:00",
      "businessDays",
      2,
      { weekend: new Set<number>() },
      "2025-07-06T23:59:59",
    ],
  ] as const)("%s", (_name, start, unit, n, words, expected) => {
    const zone = zoneOf("America/Los_Angeles");
    const found = counted("America/Los_Angeles", from(start), unit, n, { ...noWords, ...words });
    expect(formatInstant(Math.round(found * 1000), zone)).toBe(`${expected}-07:00`);
  });

  it("refuses to guess beyond the calendar's years", () => {
    expect(() => counted("UTC", Date.parse("2035-12-31T10:00Z"), "businessDays", 1, noWords)).toThrowError(
      /calendar-out-of-range/,
    );
    expect(() => counted("UTC", Date.parse("2035-12-31T10:00Z"), "calendarDays", 1, noWords)).not.toThrow();
    expect(() =>
      counted("UTC", Date.parse("2035-12-31T10:00Z"), "businessDays", 1, {
        ...noWords,
        weekend: new Set([0, 1, 2, 3, 4, 5, 6]),
      }),
    ).toThrowError(/calendar-out-of-range/);
  });
});
