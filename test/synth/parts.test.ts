import { parse } from "csv-parse/sync";
import { describe, expect, it } from "vitest";
import { formatDay } from "#calendar/day.js";
import { layoutReader } from "#calendar/layout.js";
import { momentOf } from "#calendar/moment.js";
import { zoneOf } from "#calendar/zone.js";
import type { Calendar, Plant, Recipe, RecipeTable, TimeStep } from "#generated/types.js";
import { loadCommons } from "#policy/load.js";
import { createCaseDraw } from "#synth/case-draw.js";
import { localClock } from "#synth/local-clock.js";
import { openDays, walkOpenDays } from "#synth/open-days.js";
import { printLayout } from "#synth/print-layout.js";
import { createRandom } from "#synth/random.js";
import { plantCases, wholeShape } from "#synth/shapes.js";
import { timePlan } from "#synth/times.js";
import { worldOf } from "#synth/world.js";
import { projectReader } from "../support/project.js";
import { dropOf, recipeOf } from "./drop.js";

const files = new Map(loadCommons(projectReader).calendarFiles.map((calendar) => [calendar.id, calendar]));
const ZONE = "America/Los_Angeles";
const recipe: Recipe = recipeOf("blue-shield-promise");
const world = worldOf(
  {
    ...recipe,
    calendars: { business: "us-federal" },
    days: {
      one: { from: "2025-11-26", to: "2025-11-26" },
      change: { clockChange: true },
      eve: { near: [{ days: 1, is: { holiday: true } }] },
    },
  },
  files,
);
const day = (text: string) => Date.parse(text) / 86_400_000;
const minute = (text: string) => Date.parse(text) / 60_000;

describe("random numbers", () => {
  // Worked out apart in BigInt arithmetic, from the definition of sfc32.
  it("are those of sfc32", () => {
    const mask = 0xffffffffn;
    let [a, b, c, counter] = [9n, 4n, 0n, 1n];
    const next = () => {
      const word = (a + b + counter) & mask;
      counter = (counter + 1n) & mask;
      a = b ^ (b >> 9n);
      b = (c + (c << 3n)) & mask;
      c = ((((c << 21n) | (c >> 11n)) & mask) + word) & mask;
      return Number(word);
    };
    for (let step = 0; step < 12; step += 1) next();
    const random = createRandom();
    random.begin(9, 4);
    expect(Array.from({ length: 20 }, () => random.share() * 2 ** 32)).toEqual(
      Array.from({ length: 20 }, next),
    );
  });
});

describe("open days", () => {
  const days = openDays(files.get("us-federal") as Calendar);

  it.each([
    ["over Thanksgiving", "2025-11-26", 1, "same", "2025-11-28"],
    ["over a weekend", "2025-11-28", 1, "same", "2025-12-01"],
    ["from a Saturday, which is day zero itself", "2025-11-29", 1, "same", "2025-12-01"],
    ["from a Saturday that moves to Monday", "2025-11-29", 1, "next", "2025-12-02"],
    ["over the New Year", "2025-12-30", 3, "next", "2026-01-05"],
  ] as const)("are walked %s", (_, from, count, dayZero, to) => {
    expect(formatDay(walkOpenDays(days, day(from), count, dayZero))).toBe(to);
  });
});

describe("times", () => {
  const drawn = (times: Record<string, TimeStep>, name: string) => {
    const plan = timePlan(times, world);
    const draw = createCaseDraw(createRandom(), 0);
    plan.draw(draw);
    return draw.times[plan.places.get(name) as number];
  };
  const start: TimeStep = { at: "2025-11-01", clock: "10:00" };

  it.each<[string, TimeStep, string]>([
    ["a day of hours over the end of summer time", { from: "start", hours: 24 }, "2025-11-02T09:00:00-08:00"],
    ["a calendar day ends with its last minute", { from: "start", days: 1 }, "2025-11-02T23:59:00-08:00"],
    ["business days", { from: "start", openDays: 2, clock: "08:00" }, "2025-11-04T08:00:00-08:00"],
    ["a day of a set", { draw: "one", clock: "12:30" }, "2025-11-26T12:30:00-08:00"],
    ["the later of two", { latest: ["start", "other"] }, "2025-11-01T11:00:00-07:00"],
  ])("are counted: %s", (_, step, expected) => {
    expect(drawn({ start, other: { from: "start", minutes: 60 }, step }, "step")).toBe(minute(expected));
  });

  it("stand in the order they are counted from, and in no circle", () => {
    expect(drawn({ b: { from: "a", minutes: 1 }, a: start }, "b")).toBe(minute("2025-11-01T10:01:00-07:00"));
    expect(() => timePlan({ a: { from: "b" }, b: { from: "a" } }, world)).toThrow("recipe-time");
    expect(() => timePlan({ a: { from: "nobody" } }, world)).toThrow("recipe-name");
  });

  it("begin on the days of their set", () => {
    expect(world.days.get("change")?.map(formatDay)).toEqual(["2025-11-02", "2026-03-08"]);
    expect(world.days.get("eve")?.map(formatDay)).toContain("2025-11-26");
    expect(() => worldOf({ ...recipe, days: { none: { weekdays: ["sunday"], open: true } } }, files)).toThrow(
      "recipe-days",
    );
  });
});

describe("printed times", () => {
  const clock = localClock(ZONE);

  it.each([
    "MM/dd/yyyy HH:mm",
    "dd-MMM-yyyy HH:mm",
    "MMM d, yyyy HH:mm:ss",
    "M/d/yy h:mm a",
    "yyyy-MM-dd'T'HH:mm:ssXXX",
  ])("are read back as they were: %s", (layout) => {
    const print = printLayout(layout, clock, true);
    const read = layoutReader(layout);
    for (const text of [
      "2025-09-02T00:00:00-07:00",
      "2025-12-31T23:59:00-08:00",
      "2026-03-08T12:05:00-07:00",
    ]) {
      const at = minute(text);
      const reading = read(print(at, clock.toLocal(at)));
      const moment = reading === null ? null : momentOf(reading, zoneOf(ZONE));
      expect(moment).toMatchObject({ from: at * 60_000_000, to: at * 60_000_000 });
    }
  });

  it("go out on the clock of their table", () => {
    const print = printLayout("yyyyMMdd HHmm", localClock("UTC"), false);
    const at = minute("2025-12-31T23:59:00-08:00");
    expect(print(at, clock.toLocal(at))).toBe("20260101 0759");
    expect(() => printLayout("QQ", clock, true)).toThrow("recipe-layout");
  });
});

describe("shapes and plants", () => {
  const small: Recipe = {
    ...recipe,
    shapes: {
      base: {
        times: { a: { at: "2025-11-03", clock: "10:00" } },
        records: {
          case: { table: "determination", cells: { Decision: "DEN", Program: "x" } },
          letter: { table: "notice" },
        },
      },
      less: {
        extends: "base",
        times: { b: { from: "a", minutes: 1 } },
        records: { case: { cells: { Program: "y" } }, letter: null },
      },
      round: { extends: "round" },
    },
  };

  it("inherit and take away", () => {
    const { times, records } = wholeShape(small, "less");
    expect(Object.keys(times)).toEqual(["a", "b"]);
    expect([...records]).toEqual([
      ["case", { table: "determination", cells: { Decision: "DEN", Program: "y" } }],
    ]);
    expect(() => wholeShape(small, "round")).toThrow("recipe-shape");
  });

  it("are made for each set of days and each distance from the due", () => {
    const plant: Plant = {
      id: "late",
      shape: "less",
      starts: { time: "a", days: ["open", "friday"] },
      edge: { time: "b", due: "a", minutes: [0, 1] },
      truth: [
        { rule: "p/r", on: "case", expected: ["pass", "fail"] },
        { rule: "p/s", on: "case", expected: [null, "fail"] },
      ],
    };
    const cases = plantCases(small, plant);
    expect(cases.map(({ id }) => id)).toEqual([
      "late/open/0",
      "late/open/1",
      "late/friday/0",
      "late/friday/1",
    ]);
    expect(cases.map(({ truth }) => truth.map(({ expected }) => expected))).toEqual([
      ["pass"],
      ["fail", "fail"],
      ["pass"],
      ["fail", "fail"],
    ]);
    expect(cases[3]?.shape.times).toEqual({
      a: { at: "2025-11-03", clock: "10:00", draw: "friday" },
      b: { from: "a", minutes: 1 },
    });
  });
});

describe("cells", () => {
  const pools = { hostile: ['a "b", c', "line\nbreak", "'; drop table x; --"] as [string, ...string[]] };
  const one = (column: string): Recipe => ({
    ...recipe,
    pools: { ...recipe.pools, ...pools },
    base: { approve: 1 },
    shapes: {
      ...recipe.shapes,
      approve: {
        ...recipe.shapes.approve,
        records: {
          ...recipe.shapes.approve?.records,
          case: { table: "determination", cells: { Program: column } },
        },
      },
    },
    plants: [],
  });

  it("carry delimiters, quotes and line breaks as they are", () => {
    const bytes = dropOf(one("{hostile}"), { determinations: 50 }).files.get("um_determinations_2026.csv");
    const rows: Record<string, string>[] = parse(bytes as Buffer, { columns: true, bom: true });
    expect([...new Set(rows.map((row) => row.Program))].sort()).toEqual([...pools.hostile].sort());
  });

  it.each([
    ["a quote within a text that changes", "x {hostile}", "recipe-cell"],
    ["a value nobody names", "{nobody}", "recipe-name"],
    ["a time nobody names", "{date:nobody}", "recipe-name"],
    ["a row nobody names", "{key:nobody}", "recipe-name"],
  ])("are refused: %s", (_, template, code) => {
    expect(() => dropOf(one(template), { determinations: 1 })).toThrow(code);
  });
});

it("two tables of one file are refused as recipe-table", () => {
  const [[name, table], [other, second]] = Object.entries(recipe.tables) as [
    [string, RecipeTable],
    [string, RecipeTable],
  ];
  const tables = { ...recipe.tables, [name]: table, [other]: { ...second, file: table.file } };
  expect(() => dropOf({ ...recipe, tables }, { determinations: 1 })).toThrow("recipe-table");
});
