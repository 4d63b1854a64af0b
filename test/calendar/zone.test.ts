import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatDay, parseDay } from "#calendar/day.js";
import { formatInstant, parseMoment } from "#calendar/moment.js";
import { endOfDay, localDay, offsetAt, startOfDay, zoneOf } from "#calendar/zone.js";
import { dayBegins, readings, tomorrow, wall } from "../oracle/day-walk.js";
import { runs } from "../support/runs.js";

const ZONES = ["America/Los_Angeles", "America/Chicago", "America/New_York", "UTC"];
const HOUR = 3_600_000_000;
const RUNS = runs(300);
const day = (text: string) => parseDay(text) ?? Number.NaN;
const dayText = fc.oneof(
  fc.constantFrom("2025-03-09", "2025-11-02", "2026-03-08", "2026-11-01", "2007-03-11", "2006-04-02"),
  fc.integer({ min: day("2000-01-02"), max: day("2037-12-30") }).map(formatDay),
);

describe("local days", () => {
  it.each([
    ["America/Los_Angeles", "2025-03-09", 23],
    ["America/Los_Angeles", "2025-11-02", 25],
    ["America/Chicago", "2026-03-08", 23],
    ["America/New_York", "2026-11-01", 25],
    ["America/New_York", "2026-11-02", 24],
    ["UTC", "2025-03-09", 24],
    ["America/Phoenix", "2025-03-09", 24],
  ])("%s has on %s %i hours", (id, text, hours) => {
    const zone = zoneOf(id);
    expect(endOfDay(zone, day(text)) + 1 - startOfDay(zone, day(text))).toBe(hours * HOUR);
  });

  it("begins and ends where the wall changes its date", () => {
    fc.assert(
      fc.property(fc.constantFrom(...ZONES), dayText, (id, text) => {
        const zone = zoneOf(id);
        expect(startOfDay(zone, day(text))).toBe(dayBegins(id, text) * 1000);
        expect(endOfDay(zone, day(text))).toBe(dayBegins(id, tomorrow(text)) * 1000 - 1);
        expect(localDay(zone, startOfDay(zone, day(text)))).toBe(day(text));
        expect(localDay(zone, endOfDay(zone, day(text)))).toBe(day(text));
      }),
      RUNS,
    );
  });

  // At midnight of 2024-03-10 clocks in Havana went from 00:00 to 01:00; on 2024-11-03 from 01:00 back to 00:00.
  it.each([
    ["2024-03-10", "2024-03-10T01:00:00-04:00", 23],
    ["2024-11-03", "2024-11-03T00:00:00-04:00", 25],
    ["2024-03-09", "2024-03-09T00:00:00-05:00", 24],
  ])("begins on %s where midnight itself is skipped or repeated", (text, first, hours) => {
    const zone = zoneOf("America/Havana");
    expect(formatInstant(startOfDay(zone, day(text)), zone)).toBe(first);
    expect(endOfDay(zone, day(text)) + 1 - startOfDay(zone, day(text))).toBe(hours * HOUR);
  });

  it.each([
    ["America/Los_Angeles", "2025-06-10"],
    ["America/Chicago", "2025-06-10"],
    ["UTC", "2025-06-11"],
  ])("T15: 2025-06-11T04:30Z is in %s on %s", (id, text) => {
    const moment = parseMoment("2025-06-11T04:30Z", zoneOf("UTC"));
    if (typeof moment === "string") throw new Error(moment);
    expect(formatDay(localDay(zoneOf(id), moment.from))).toBe(text);
  });
});

describe("local times", () => {
  it.each([
    ["exact in winter", "2025-01-15T12:00", "2025-01-15T12:00:00-08:00", "2025-01-15T12:00:00-08:00"],
    [
      "the last minute before the gap",
      "2025-03-09T01:59",
      "2025-03-09T01:59:00-08:00",
      "2025-03-09T01:59:00-08:00",
    ],
    [
      "the first that never occurs",
      "2025-03-09T02:00",
      "2025-03-09T01:00:00-08:00",
      "2025-03-09T03:00:00-07:00",
    ],
    ["one that never occurs", "2025-03-09T02:30", "2025-03-09T01:30:00-08:00", "2025-03-09T03:30:00-07:00"],
    ["the first after the gap", "2025-03-09T03:00", "2025-03-09T03:00:00-07:00", "2025-03-09T03:00:00-07:00"],
    [
      "the last minute before the overlap",
      "2025-11-02T00:59",
      "2025-11-02T00:59:00-07:00",
      "2025-11-02T00:59:00-07:00",
    ],
    [
      "the first that occurs twice",
      "2025-11-02T01:00",
      "2025-11-02T01:00:00-07:00",
      "2025-11-02T01:00:00-08:00",
    ],
    ["one that occurs twice", "2025-11-02T01:30", "2025-11-02T01:30:00-07:00", "2025-11-02T01:30:00-08:00"],
    [
      "the first after the overlap",
      "2025-11-02T02:00",
      "2025-11-02T02:00:00-08:00",
      "2025-11-02T02:00:00-08:00",
    ],
    [
      "an offset settles the overlap",
      "2025-11-02T01:30-08:00",
      "2025-11-02T01:30:00-08:00",
      "2025-11-02T01:30:00-08:00",
    ],
    ["a date alone, 25 hours", "2025-11-02", "2025-11-02T00:00:00-07:00", "2025-11-02T23:59:59-08:00"],
  ])("%s", (_name, text, from, to) => {
    const zone = zoneOf("America/Los_Angeles");
    const moment = parseMoment(text, zone);
    if (typeof moment === "string") throw new Error(moment);
    expect([formatInstant(moment.from, zone), formatInstant(moment.to, zone)]).toEqual([from, to]);
  });

  it("is one instant, or the interval between its readings before and after the change", () => {
    const clock = fc.tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }));
    fc.assert(
      fc.property(fc.constantFrom(...ZONES), dayText, clock, (id, text, [hour, minute]) => {
        const time = [hour, minute].map((part) => String(part).padStart(2, "0")).join(":");
        const moment = parseMoment(`${text}T${time}`, zoneOf(id));
        if (typeof moment === "string") throw new Error(moment);
        const walked = readings(id, text, time);
        expect([moment.from, moment.to, moment.day]).toEqual([walked.from * 1000, walked.to * 1000, false]);
      }),
      RUNS,
    );
  });

  it("is read back from what is printed", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...ZONES),
        fc.integer({ min: Date.UTC(2001, 0, 1) / 1000, max: Date.UTC(2048, 0, 1) / 1000 }),
        (id, second) => {
          const zone = zoneOf(id);
          const text = formatInstant(second * 1_000_000, zone);
          expect(text.slice(0, 16)).toBe(`${wall(id, second * 1000).date}T${wall(id, second * 1000).time}`);
          expect(parseMoment(text, zone)).toEqual({ from: second * 1e6, to: second * 1e6, day: false });
        },
      ),
      RUNS,
    );
  });
});

describe("zones", () => {
  it.each(["", "Nowhere/Town", "America/Los_Angles", "../etc"])("`%s` is unknown", (id) => {
    expect(() => zoneOf(id)).toThrowError(/unknown-zone/);
  });

  it("knows the United States' rule before 2007", () => {
    const zone = zoneOf("America/Chicago");
    const offsets = ["2006-04-02T07:59Z", "2006-04-02T08:00Z", "2007-03-11T08:00Z"].map(
      (text) => offsetAt(zone, Date.parse(text) * 1000) / HOUR,
    );
    expect(offsets).toEqual([-6, -5, -5]);
  });
});
