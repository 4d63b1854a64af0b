import { describe, expect, it } from "vitest";
import { clockBook } from "#replay/sql/clock-book.js";

const HOUR = 3_600_000_000;
const DAY = 24 * HOUR;
/** 2026-01-01T00:00Z in microseconds. */
const NEW_YEAR = Date.UTC(2026, 0, 1) * 1000;

const book = () => clockBook(new Map(), { first: NEW_YEAR - 40 * DAY, last: NEW_YEAR + 40 * DAY });
const ALL = () => true;

describe("the clocks of a run", () => {
  it("answers for the instants between two", () => {
    const month = book().month("Etc/UTC");
    // December 2025 is 2025 * 12 + 11, January 2026 the next.
    expect(month.answers(NEW_YEAR - 1, NEW_YEAR)).toEqual({ least: 24_311, most: 24_312, hasNull: false });
    expect(month.answers(NEW_YEAR, NEW_YEAR + DAY)).toEqual({ least: 24_312, most: 24_312, hasNull: false });
  });

  it("says that it does not reach so far", () => {
    expect(
      book()
        .month("Etc/UTC")
        .answers(NEW_YEAR - 41 * DAY, NEW_YEAR),
    ).toBeNull();
  });

  it("holds what was asked for and no more", () => {
    const clocks = book();
    clocks.month("Etc/UTC").answers(NEW_YEAR - HOUR, NEW_YEAR + 1);
    const [table] = clocks.tables(ALL);
    expect(table?.first).toBe(NEW_YEAR / HOUR - 1);
    expect([...(table?.rows() ?? [])]).toEqual([
      [NEW_YEAR / HOUR - 1, 24_311],
      [NEW_YEAR / HOUR, 24_312],
    ]);
  });

  it("holds all of its span where that was not enough", () => {
    const clocks = book();
    clocks.month("Etc/UTC").answers(Number.NEGATIVE_INFINITY, NEW_YEAR);
    expect([...(clocks.tables(ALL)[0]?.rows() ?? [])].length).toBe(80 * 24 + 1);
  });

  it("is not made where nothing reads it", () => {
    const clocks = book();
    clocks.month("Etc/UTC").answers(NEW_YEAR, NEW_YEAR);
    expect(clocks.tables(() => false)).toEqual([]);
  });
});
