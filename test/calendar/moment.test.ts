import { describe, expect, it } from "vitest";
import { parseDay, weekdayOf } from "#calendar/day.js";
import { formatInstant, parseMoment, readOffset } from "#calendar/moment.js";
import { zoneOf } from "#calendar/zone.js";

const zone = zoneOf("America/Los_Angeles");

describe("canonical moments", () => {
  it.each([
    ["2025-02-29", "bad-date"],
    ["2025-13-01", "bad-date"],
    ["2025-00-10", "bad-date"],
    ["2025-06-31", "bad-date"],
    ["0000-01-01", "bad-date"],
    ["0099-01-01", "bad-date"],
    ["1999-12-31", "date-out-of-range"],
    ["2050-01-01", "date-out-of-range"],
    ["9999-12-31", "date-out-of-range"],
    ["2025-06-10T24:00", "bad-date"],
    ["2025-06-10T10:60", "bad-date"],
    ["2025-06-10T10:59:60", "bad-date"],
    ["2025-06-10T10", "bad-date"],
    ["2025-06-10T10:00+25:00", "bad-date"],
    ["2025-06-10T10:00+0800", "bad-date"],
    ["2025-06-10T10:00z", "bad-date"],
    ["2025-06-10T10:00:00.1234567", "bad-date"],
    ["2025-6-10", "bad-date"],
    [" 2025-06-10", "bad-date"],
    ["2025-06-10\n", "bad-date"],
    ["10/06/2025", "bad-date"],
    ["", "bad-date"],
    ["not-yet", "bad-date"],
    ["٢٠٢٥-06-10", "bad-date"],
  ])("`%s` is refused as %s", (text, problem) => {
    expect(parseMoment(text, zone)).toBe(problem);
  });

  it.each([
    ["2024-02-29", "2024-02-29T00:00:00-08:00", "2024-02-29T23:59:59-08:00", true],
    ["2025-06-10T10:00", "2025-06-10T10:00:00-07:00", "2025-06-10T10:00:00-07:00", false],
    ["2025-06-10 10:00", "2025-06-10T10:00:00-07:00", "2025-06-10T10:00:00-07:00", false],
    ["2025-06-10T00:00", "2025-06-10T00:00:00-07:00", "2025-06-10T00:00:00-07:00", false],
    ["2025-06-10T10:00:00.5", "2025-06-10T10:00:00.500000-07:00", "2025-06-10T10:00:00.500000-07:00", false],
    ["2025-06-10T17:00Z", "2025-06-10T10:00:00-07:00", "2025-06-10T10:00:00-07:00", false],
    ["2025-06-10T22:30+05:30", "2025-06-10T10:00:00-07:00", "2025-06-10T10:00:00-07:00", false],
  ])("`%s`", (text, from, to, day) => {
    const moment = parseMoment(text, zone);
    if (typeof moment === "string") throw new Error(moment);
    expect([formatInstant(moment.from, zone), formatInstant(moment.to, zone), moment.day]).toEqual([
      from,
      to,
      day,
    ]);
  });

  it("ends a day at its last microsecond", () => {
    const day = parseMoment("2025-06-10", zone);
    const next = parseMoment("2025-06-11T00:00", zone);
    if (typeof day === "string" || typeof next === "string") throw new Error("bad date");
    expect(next.from - day.to).toBe(1);
  });
});

describe("small parts", () => {
  it.each([
    ["Z", 0],
    ["-08:00", -8 * 3.6e9],
    ["+05:30", 5.5 * 3.6e9],
    ["+15:00", Number.NaN],
    ["08:00", Number.NaN],
    ["+08:60", Number.NaN],
  ])("offset %s", (text, micros) => {
    expect(readOffset(text)).toBe(micros);
  });

  it.each([
    ["2026-07-03", 5],
    ["2025-11-02", 0],
    ["2000-01-01", 6],
    ["1969-12-31", 3],
  ])("%s is weekday %i", (text, weekday) => {
    expect(weekdayOf(parseDay(text) ?? Number.NaN)).toBe(weekday);
  });
});
