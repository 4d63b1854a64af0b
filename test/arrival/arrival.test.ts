import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { arrivalOf } from "#arrival/arrival.js";
import type { ArrivalInput } from "#arrival/arrival-input.js";
import { asOfControl, instantOf } from "#arrival/as-of.js";
import type { FileDays } from "#arrival/file-days.js";
import { parseDay } from "#calendar/day.js";
import { formatInstant } from "#calendar/moment.js";
import { zoneOf } from "#calendar/zone.js";
import type { ControlEntry, FileResult } from "#generated/types.js";
import { checked } from "#schema/validate.js";
import type { RecordKind } from "#shared/record-kind.js";
import { fileOf } from "../ledger/fixture.js";
import { at } from "../policy/fixture.js";
import { codesOf, problemsOf } from "../support/problems.js";
import { root } from "../support/project.js";

const path = "checks/arrival.json";
const checks = checked("ArrivalChecks", JSON.parse(readFileSync(root + path, "utf8")), path);
const zone = zoneOf("America/Los_Angeles");

const file = (name: string, rows: number, more: Partial<FileResult> = {}): FileResult => ({
  ...fileOf(name, ["determination"]),
  rows,
  ...more,
});
const entry = (name: string, rows: number, more: Partial<ControlEntry> = {}): ControlEntry => ({
  control: "control.json",
  sender: "plan",
  file: name,
  rows,
  firstDate: null,
  lastDate: null,
  extractedAt: null,
  completeThrough: null,
  sha256: null,
  ...more,
});

/** So many records a day from one day to another. */
function daily(from: string, to: string, records: number, kind: RecordKind = "determination"): FileDays {
  const [first, last] = [parseDay(from) as number, parseDay(to) as number];
  const days = new Map(Array.from({ length: last - first + 1 }, (_, index) => [first + index, records]));
  return { file: "d.csv", sender: "plan", kind, days };
}

const alarms = (input: Partial<ArrivalInput>) =>
  arrivalOf({
    files: [],
    days: [],
    controls: [],
    checks,
    config: { asOf: "2026-11-15" },
    asOf: at("2026-11-15T23:59"),
    zone,
    ...input,
  }).alarms;
const short = (input: Partial<ArrivalInput>) =>
  alarms(input).map(({ check, kinds, month, file: name }) => [check, kinds.join(), month ?? name].join(" "));

describe("a control file", () => {
  it("that agrees with the drop raises nothing", () => {
    expect(
      short({
        files: [file("d.csv", 31)],
        controls: [entry("d.csv", 31, { firstDate: "2026-10-01", lastDate: "2026-10-31", sha256: "0" })],
        days: [daily("2026-10-01", "2026-10-31", 1)],
      }),
    ).toEqual([]);
  });

  it.each([
    ["fewer rows", file("d.csv", 30), entry("d.csv", 31), "rows-fewer", true, true],
    ["more rows", file("d.csv", 32), entry("d.csv", 31), "rows-more", true, false],
    [
      "another sender",
      file("d.csv", 31),
      entry("d.csv", 31, { sender: "north" }),
      "sender-differs",
      true,
      false,
    ],
    ["other bytes", file("d.csv", 31), entry("d.csv", 31, { sha256: "ab" }), "digest-differs", true, false],
  ])("%s", (_name, came, said, check, untrusted, partial) => {
    expect(alarms({ files: [came], controls: [said] })).toEqual([
      expect.objectContaining({
        check,
        file: "d.csv",
        kinds: ["determination"],
        untrusted,
        partial,
        confirmed: null,
      }),
    ]);
  });

  it("names a file that is not there: with the kinds that the deliveries expect of it, else of any", () => {
    const deliveries = [
      { sender: "plan", kinds: ["notice" as const], months: ["2026-10"], files: ["n_{month}.csv"] },
    ];
    const controls = [entry("n_2026-10.csv", 7), entry("else.csv", 2)];
    expect(short({ controls, config: { asOf: "2026-11-15", deliveries } as ArrivalInput["config"] })).toEqual(
      ["file-missing  else.csv", "file-missing notice n_2026-10.csv"],
    );
    expect(alarms({ controls })[1]?.message).toBe(
      "plan: n_2026-10.csv, of 7 rows by its control file, is not in the drop",
    );
  });

  it("of a history: speaks of the first file of its name that is as stated, else of the last", () => {
    const arrived = (day: string, rows: number) => file(`2026-11-${day}T14:00:00Z/d.csv`, rows);
    const files = [arrived("03", 14), arrived("04", 31), arrived("05", 30)];
    expect(short({ files, controls: [entry("d.csv", 31)] })).toEqual([]);
    expect(short({ files, controls: [entry("d.csv", 40)] })).toEqual([
      "rows-fewer determination 2026-11-05T14:00:00Z/d.csv",
    ]);
    expect(short({ files, controls: [entry("2026-11-03T14:00:00Z/d.csv", 31)] })).toEqual([
      "rows-fewer determination 2026-11-03T14:00:00Z/d.csv",
      "not-in-control determination 2026-11-04T14:00:00Z/d.csv",
      "not-in-control determination 2026-11-05T14:00:00Z/d.csv",
    ]);
  });

  it("leaves a file of its sender out: looked at, and no more; a sender without control files is not asked", () => {
    const files = [file("d.csv", 1), file("stray.csv", 4), file("n.csv", 1, { sender: "north" })];
    expect(short({ files, controls: [entry("d.csv", 1)] })).toEqual([
      "not-in-control determination stray.csv",
    ]);
  });

  it("says other dates than the file has", () => {
    const controls = [entry("d.csv", 3, { firstDate: "2026-10-02", lastDate: "2026-10-03" })];
    const [alarm] = alarms({
      files: [file("d.csv", 3)],
      controls,
      days: [daily("2026-10-01", "2026-10-03", 1)],
    });
    expect(alarm).toMatchObject({
      check: "dates-outside",
      expected: "2026-10-02 to 2026-10-03",
      found: "2026-10-01 to 2026-10-03 (1 record outside)",
      untrusted: false,
    });
  });

  it("was written before the end of the data", () => {
    const said = (extractedAt: string) => [entry("d.csv", 1, { extractedAt })];
    const files = [file("d.csv", 1)];
    expect(short({ files, controls: said("2026-11-15T23:58:59-08:00") })).toEqual([
      "as-of-after-extract determination d.csv",
    ]);
    expect(short({ files, controls: said("2026-11-15T23:59:00-08:00") })).toEqual([]);
  });
});

describe("rows and days alone", () => {
  it.each([1048576, 1048575, 65536, 65535])("a file of %d rows is as long as a sheet", (rows) => {
    expect(short({ files: [file("d.csv", rows)] })).toEqual(["row-limit determination d.csv"]);
    expect(short({ files: [file("d.csv", rows - 2)] })).toEqual([]);
  });

  // 14 days with one record each: 17 days are missing, and 17 records would be expected in them.
  it.each([
    ["14 days of 31", daily("2026-10-01", "2026-10-14", 1), ["month-stops-early determination 2026-10"]],
    ["to the sixth day before the end", daily("2026-10-01", "2026-10-25", 9), []],
    ["to the seventh", daily("2026-10-01", "2026-10-24", 9), ["month-stops-early determination 2026-10"]],
    // 10 records in 20 days: 11 days are missing, and 5 records.
    [
      "few records",
      {
        ...daily("2026-10-01", "2026-10-20", 1),
        days: new Map([
          [parseDay("2026-10-01") as number, 5],
          [parseDay("2026-10-20") as number, 5],
        ]),
      },
      [],
    ],
  ])("%s", (_name, days, expected) => {
    expect(short({ days: [days] })).toEqual(expected);
  });

  it("a month that is not over is held against the end of the data", () => {
    const days = [daily("2026-11-01", "2026-11-09", 9)];
    expect(short({ days })).toEqual([]);
    expect(short({ days, asOf: at("2026-11-16T12:00") })).toEqual([
      "month-stops-early determination 2026-11",
    ]);
  });

  it("what followed on the cases of the month before is not held to be a month", () => {
    const days = [
      daily("2026-10-01", "2026-10-31", 9, "notice"),
      daily("2026-11-01", "2026-11-04", 9, "notice"),
    ];
    expect(short({ days })).toEqual([]);
    const period = { from: "2026-10-01", to: "2026-11-30", datedBy: "trigger" as const };
    expect(short({ days, config: { asOf: "2026-11-15", period } })).toEqual([
      "month-stops-early notice 2026-11",
    ]);
  });

  // Months of 10 a day; September has 4 a day: 120 of a median of 310.
  it("a month far below the others, and one that is empty", () => {
    const whole = ["2026-04", "2026-05", "2026-07", "2026-08"].map((month) =>
      daily(`${month}-01`, `${month}-30`, 10),
    );
    const config = {
      asOf: "2026-11-15",
      period: { from: "2026-04-01", to: "2026-09-30", datedBy: "trigger" as const },
    };
    const days = [...whole, daily("2026-09-01", "2026-09-30", 4)];
    expect(short({ days, config })).toEqual([
      "month-empty determination 2026-06",
      "volume-low determination 2026-09",
    ]);
    expect(short({ days: [...whole, daily("2026-09-01", "2026-09-30", 5)], config })).toEqual([
      "month-empty determination 2026-06",
    ]);
  });

  it("one date of ten years ago begins no series of empty months", () => {
    const days = [daily("2016-10-01", "2016-10-01", 1), daily("2026-08-01", "2026-10-31", 9)];
    expect(short({ days })).toEqual([]);
  });
});

it("an alarm that the sender explained is printed, and neither distrusts nor makes partial", () => {
  const confirmed = [
    {
      check: "month-stops-early",
      sender: "plan",
      month: "2026-10",
      reason: "the line was closed on 10-15",
      statedBy: "R. Diaz",
      statedOn: "2026-11-03",
    },
  ];
  const days = [daily("2026-10-01", "2026-10-14", 1)];
  const config = { asOf: "2026-11-15", arrival: { confirmed } };
  expect(alarms({ days, config })).toEqual([
    expect.objectContaining({
      check: "month-stops-early",
      untrusted: false,
      partial: false,
      confirmed: "the line was closed on 10-15 (stated by R. Diaz on 2026-11-03)",
    }),
  ]);
  const other = { asOf: "2026-11-15", arrival: { confirmed: [{ ...confirmed[0], month: "2026-09" }] } };
  expect(alarms({ days, config: other as ArrivalInput["config"] })[0]).toMatchObject({ untrusted: true });
});

describe("the end of the data by the control files", () => {
  const end = (controls: ControlEntry[], deliveries?: ArrivalInput["config"]["deliveries"]) => {
    const instant = asOfControl(controls, deliveries === undefined ? {} : { deliveries }, zone);
    return instant === null ? null : formatInstant(instant, zone);
  };
  it.each<[string, ControlEntry[], string | null]>([
    ["none says", [entry("d.csv", 1)], null],
    [
      "the end of the last date",
      [entry("d.csv", 1, { lastDate: "2026-10-31" })],
      "2026-10-31T23:59:59-07:00",
    ],
    [
      "at most the extract",
      [entry("d.csv", 1, { lastDate: "2026-10-31", extractedAt: "2026-10-31T18:00:00-07:00" })],
      "2026-10-31T18:00:00-07:00",
    ],
    [
      "as stated",
      [entry("d.csv", 1, { lastDate: "2026-10-31", completeThrough: "2026-11-10T00:00:00-08:00" })],
      "2026-11-10T00:00:00-08:00",
    ],
    [
      "the earliest of what may be different things",
      [entry("d.csv", 1, { lastDate: "2026-10-31" }), entry("e.csv", 1, { lastDate: "2026-09-30" })],
      "2026-09-30T23:59:59-07:00",
    ],
  ])("%s", (_name, controls, expected) => {
    expect(end(controls)).toBe(expected);
  });

  it("the last of files that follow each other, the earliest of the senders", () => {
    const deliveries = [
      {
        sender: "plan",
        kinds: ["determination" as const],
        months: ["2026-09", "2026-10"],
        files: ["d_{month}.csv"],
      },
    ];
    const controls = [
      entry("d_2026-09.csv", 1, { lastDate: "2026-09-30" }),
      entry("d_2026-10.csv", 1, { lastDate: "2026-10-31" }),
      entry("x.csv", 1, { sender: "north", lastDate: "2026-10-15" }),
    ];
    expect(end(controls.slice(0, 2), deliveries as never)).toBe("2026-10-31T23:59:59-07:00");
    expect(end(controls, deliveries as never)).toBe("2026-10-15T23:59:59-07:00");
  });
});

it("an instant of a control file that does not exist is refused as control-instant", () => {
  expect(codesOf(problemsOf(() => instantOf("2026-02-30T06:00:00-08:00", zone)))).toEqual([
    "control-instant",
  ]);
  // 14:00 UTC.
  expect(instantOf("2026-02-28T06:00:00-08:00", zone)).toBe(Date.UTC(2026, 1, 28, 14) * 1000);
});
