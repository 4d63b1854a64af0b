import { describe, expect, it } from "vitest";
import type { DifferenceReason } from "#generated/types.js";
import { problemsOf } from "../support/problems.js";
import { NO_ROWS, type Parts, reconciled } from "./fixture.js";

const lineOf = (...given: Parameters<typeof reconciled>) => {
  const [line] = reconciled(...given).found.lines;
  if (!line) throw new Error("no line");
  return line;
};
/** `reason, here, there, units, met, not met, total` */
const told = (reasons: readonly DifferenceReason[]) =>
  reasons.map((one) => [one.reason, one.ours, one.theirs, one.units, one.met, one.notMet, one.total]);
const refusals = (...given: Parameters<typeof reconciled>) =>
  problemsOf(() => reconciled(...given)).map(({ code, message }) => `${code}: ${message}`);

describe("a line of figures beside a run", () => {
  it("counts June as the run dates it, with what is undecided in the total", () => {
    // D-01 and D-04 in time, D-02 late, D-03 undecided, D-05 an approval.
    const june = lineOf({ from: "2025-06-01", to: "2025-06-30", met: 2 });
    expect(june).toMatchObject({
      ours: { met: 2, notMet: 1, total: 4 },
      theirs: { met: 2, notMet: null, total: null },
      difference: { met: 0, notMet: null, total: null },
      unexplained: { met: 0, notMet: null, total: null },
      basis: "stated",
      agrees: true,
      reasons: [],
    });
    // By decision D-08 comes in; D-04 goes to July, D-03 is undated.
    expect(june.byDating).toEqual([
      { datedBy: "decidedAt", met: 2, notMet: 1, total: 3 },
      { datedBy: "requestReceivedAt", met: 2, notMet: 1, total: 4 },
    ]);
  });

  it("tells what another date brings in and takes out, where it is stated", () => {
    const june = lineOf({
      from: "2025-06-01",
      to: "2025-06-30",
      datedBy: "decidedAt",
      met: 2,
      notMet: 1,
      total: 3,
    });
    expect(june.difference).toEqual({ met: 0, notMet: 0, total: -1 });
    expect(told(june.reasons)).toEqual([
      ["dated-otherwise", "counted", null, 1, 0, 0, -1],
      ["dated-otherwise", "met", null, 1, -1, 0, -1],
      ["dated-otherwise", null, "met", 1, 1, 0, 1],
    ]);
    expect(june).toMatchObject({ unexplained: { met: 0, notMet: 0, total: 0 }, agrees: true });
  });

  it("leaves everything unexplained where nothing is stated, and says what lies beside", () => {
    const line = lineOf({ met: 5 }, { rows: { keys: new Set(), setAside: 2, repeated: 1 } });
    expect(line).toMatchObject({
      ours: { met: 3, notMet: 1, total: 5 },
      difference: { met: 2 },
      reasons: [],
      unexplained: { met: 2 },
      agrees: false,
    });
    expect(line.beside).toEqual([
      { reason: "undecided-data", detail: null, units: 1 },
      { reason: "pending", detail: null, units: 1 },
      { reason: "not-applicable", detail: "the decision is not approved", units: 1 },
      { reason: "dated-otherwise", detail: null, units: 1 },
      { reason: "set-aside", detail: null, units: 2 },
      { reason: "repeated", detail: null, units: 1 },
    ]);
  });

  it("counts what is stated, group by group", () => {
    const line = lineOf(
      {
        met: 8,
        notMet: 2,
        total: 10,
        undecided: "met",
        pending: "not-met",
        notApplicable: "met",
        setAside: "met",
        repeated: "left-out",
      },
      { rows: { keys: new Set(), setAside: 2, repeated: 1 } },
    );
    expect(told(line.reasons)).toEqual([
      ["undecided-data", "counted", "met", 1, 1, 0, 0],
      ["pending", null, "not-met", 1, 0, 1, 1],
      ["not-applicable", null, "met", 1, 1, 0, 1],
      ["set-aside", null, "met", 2, 2, 0, 2],
    ]);
    // 3 + 4 of 8; 1 + 1 of 2; 5 + 4 of 10.
    expect(line.unexplained).toEqual({ met: 1, notMet: 0, total: 1 });
  });

  it("takes the source's own flag case by case", () => {
    const line = lineOf({ delegate: "none", ownFlag: true, met: 3, notMet: 1, total: 4 });
    expect(line).toMatchObject({ basis: "own-flag", ours: { met: 2, notMet: 1, total: 4 } });
    expect(told(line.reasons)).toEqual([
      ["decided-otherwise", "not-met", "met", 1, 1, -1, 0],
      ["undecided-data", "counted", "not-met", 1, 0, 1, 0],
      ["no-flag", "met", null, 1, -1, 0, -1],
    ]);
    expect(line.unexplained).toEqual({ met: 1, notMet: 0, total: 1 });
  });

  it("gives every case of a list its reason", () => {
    const list: Parts["list"] = [
      { id: "D-01", result: "met" },
      { id: "D-01", result: "met" },
      { id: "D-02", result: "met" },
      { id: "D-05", result: "met" },
      { id: "D-06", result: "not-met" },
      { id: "D-07", result: "met" },
      { id: "D-08", result: "not-met" },
      { id: "D-90", result: "met" },
      { id: "D-91", result: "counted" },
    ];
    const rows = { ...NO_ROWS, keys: new Set(["D-90"]) };
    const given = { delegate: "none", cases: "list.csv", met: 6, notMet: 2, total: 9 };
    const line = lineOf(given, { list, rows });
    expect(told(line.reasons)).toEqual([
      ["decided-otherwise", "not-met", "met", 1, 1, -1, 0],
      ["undecided-data", "counted", null, 1, 0, 0, -1],
      ["pending", null, "not-met", 1, 0, 1, 1],
      ["not-applicable", null, "met", 1, 1, 0, 1],
      ["dated-otherwise", null, "not-met", 1, 0, 1, 1],
      ["other-part", null, "met", 1, 1, 0, 1],
      ["not-on-their-list", "met", null, 1, -1, 0, -1],
      ["set-aside", null, "met", 1, 1, 0, 1],
      ["repeated", null, "met", 1, 1, 0, 1],
      ["not-delivered", null, "counted", 1, 0, 0, 1],
    ]);
    expect(line).toMatchObject({
      basis: "case-list",
      difference: { met: 4, notMet: 1, total: 5 },
      unexplained: { met: 0, notMet: 0, total: 0 },
    });
    const [{ deviations } = { deviations: [] }] = reconciled(given, { list, rows }).lines;
    expect(deviations.map(({ key, reason }) => `${key} ${reason}`)).toEqual([
      "D-02 decided-otherwise",
      "D-03 undecided-data",
      "D-04 not-on-their-list",
      "D-05 not-applicable",
      "D-06 pending",
      "D-07 other-part",
      "D-08 dated-otherwise",
      "D-90 set-aside",
      "D-91 not-delivered",
      "D-01 repeated",
    ]);
  });
});

describe("figures that are refused", () => {
  it.each([
    [
      "another rule",
      { rule: "X-1", met: 1 },
      "figures-line: the run judged no rule `X-1` of a policy `fixture`",
    ],
    ["no figure", {}, "figures-line: the line gives no figure"],
    [
      "more than the total",
      { met: 3, notMet: 2, total: 4 },
      "figures-line: met and not met are more than the total",
    ],
    ["an act of a deadline", { act: "held", met: 1 }, "figures-line: the rule judges one act only"],
    ["one end", { from: "2025-06-01", met: 1 }, "figures-line: the line has only one end"],
    [
      "ends that are turned round",
      { from: "2025-06-30", to: "2025-06-01", met: 1 },
      "figures-line: `from` lies after `to`",
    ],
    [
      "days beyond the run",
      { from: "2025-06-01", to: "2025-08-01", met: 1 },
      "figures-line: the line reaches beyond the period of the run",
    ],
    [
      "a list and a date",
      { cases: "list.csv", datedBy: "decidedAt", met: 1 },
      "figures-line: a list says by itself what is counted and how",
    ],
    ["a flag that is not used", { pending: "by-flag", met: 1 }, "figures-line: `by-flag` needs `ownFlag`"],
    [
      "rows in a part of the run",
      { from: "2025-06-01", to: "2025-06-30", setAside: "met", met: 1 },
      "figures-line: rows that are no record have no date, no delegate and no case of their own",
    ],
  ] as const)("%s", (_, line, problem) => {
    expect(refusals(line)).toEqual([problem]);
  });

  it("a run that judges otherwise now", () => {
    const counted = {
      "not-applicable": 1,
      pass: 4,
      pending: 1,
      indeterminate: 1,
      "needs-review": 0,
      fail: 0,
      error: 0,
    };
    expect(refusals({ met: 1 }, { counted })).toEqual([
      "judged-otherwise: judged again, rule `D-1` has other counts than the run",
    ]);
  });
});
