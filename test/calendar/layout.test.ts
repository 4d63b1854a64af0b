import { describe, expect, it } from "vitest";
import { formatDay } from "#calendar/day.js";
import { layoutReader } from "#calendar/layout.js";
import { AuditError } from "#shared/error.js";

/** Day, minutes since midnight (null: date only) and offset in minutes of what a layout reads. */
function read(layout: string, text: string) {
  const found = layoutReader(layout)(text);
  if (found === null) return null;
  const minutes = (micros: number | null) => (micros === null ? null : micros / 60_000_000);
  return [formatDay(found.day), minutes(found.time), minutes(found.offset)];
}

describe("layouts", () => {
  it.each([
    ["MM/dd/yyyy", "06/10/2025", ["2025-06-10", null, null]],
    ["M/d/yyyy", "6/1/2025", ["2025-06-01", null, null]],
    ["M/d/yyyy", "06/01/2025", ["2025-06-01", null, null]],
    ["yyyy/MM/dd", "2025/06/10", ["2025-06-10", null, null]],
    ["yyyyMMdd", "20250610", ["2025-06-10", null, null]],
    ["dd-MMM-yy", "10-JUN-25", ["2025-06-10", null, null]],
    ["d MMM yyyy", "1 jun 2025", ["2025-06-01", null, null]],
    ["MM/dd/yyyy HH:mm", "06/10/2025 23:59", ["2025-06-10", 1439, null]],
    ["MM/dd/yyyy HH:mm:ss", "06/10/2025 00:00:30", ["2025-06-10", 0.5, null]],
    ["MM/dd/yyyy hh:mm a", "06/10/2025 12:00 AM", ["2025-06-10", 0, null]],
    ["MM/dd/yyyy hh:mm a", "06/10/2025 12:00 pm", ["2025-06-10", 720, null]],
    ["M/d/yyyy h:mm a", "6/1/2025 1:05 PM", ["2025-06-01", 785, null]],
    ["yyyy-MM-dd'T'HH:mm:ss.SSSXXX", "2025-06-10T10:00:00.000-07:00", ["2025-06-10", 600, -420]],
    ["yyyy-MM-dd'T'HH:mm:ss.SSSSSSXXX", "2025-06-10T10:00:00.000000Z", ["2025-06-10", 600, 0]],
    ["HH:mm", "09:30", ["1970-01-01", 570, null]],
    ["Hmm", "930", ["1970-01-01", 570, null]],
    ["Hmm", "1230", ["1970-01-01", 750, null]],
    ["iso", "2025-06-10T10:00", ["2025-06-10", 600, null]],
    ["MM.dd.yyyy", "06.10.2025", ["2025-06-10", null, null]],
  ])("%s reads `%s`", (layout, text, expected) => {
    expect(read(layout, text)).toEqual(expected);
  });

  it.each([
    ["MM/dd/yyyy", "60/19/2018"],
    ["MM/dd/yyyy", "7/1/20018"],
    ["MM/dd/yyyy", "02/29/2025"],
    ["MM/dd/yyyy", "06/10/2025 "],
    ["MM/dd/yyyy", " 06/10/2025"],
    ["MM/dd/yyyy", "06/10/2025\n"],
    ["MM/dd/yyyy", "06-10-2025"],
    ["MM.dd.yyyy", "06x10x2025"],
    ["MM/dd/yyyy HH:mm", "06/10/2025"],
    ["MM/dd/yyyy HH:mm", "06/10/2025 24:00"],
    ["MM/dd/yyyy HH:mm", "06/10/2025 10:60"],
    ["MM/dd/yyyy hh:mm a", "06/10/2025 13:00 PM"],
    ["MM/dd/yyyy hh:mm a", "06/10/2025 00:30 AM"],
    ["dd-MMM-yy", "10-Jvn-25"],
    ["yyyy-MM-dd'T'HH:mmXXX", "2025-06-10T10:00"],
    ["MM/dd/yyyy", ""],
    ["iso", "06/10/2025"],
  ])("%s does not read `%s`", (layout, text) => {
    expect(layoutReader(layout)(text)).toBeNull();
  });

  it.each([
    "MM/dd/YYYY",
    "bogus",
    "yyyy-MM-dd'T",
    "MM/dd/yyyy yyyy",
    "HH:mm HH",
    "MM/M/yyyy",
    "hh:h a",
    "MM MMM",
    "yy yyyy",
    "H hh a",
  ])("`%s` is refused as a layout, with help", (layout) => {
    try {
      layoutReader(layout);
      expect.unreachable();
    } catch (error) {
      expect(error).toBeInstanceOf(AuditError);
      expect(error).toMatchObject({ problems: [{ code: "bad-layout", help: expect.any(String) }] });
    }
  });
});
