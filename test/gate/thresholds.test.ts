import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { thresholdsText } from "#cli/thresholds-text.js";
import { gateRun, thresholdProblems, todaysThresholds } from "#gate/index.js";
import type { Thresholds } from "#generated/types.js";
import { schemaProblems } from "#schema/validate.js";
import { root } from "../support/project.js";
import { disposition } from "../worklist/fixture.js";
import { finding, gate, print, resultOf, rule } from "./fixture.js";

const policies = [
  { id: "law", rules: ["L-1"] },
  { id: "pp", rules: ["P-1"] },
];

function problems(thresholds: Thresholds, hasBaseline = true): string[] {
  return thresholdProblems(thresholds, { policies, hasBaseline }, "t.json").map(
    ({ code, at }) => `${code} ${at}`,
  );
}

describe("a threshold file", () => {
  it.each<[string, Thresholds, string[]]>([
    ["without a limit lets everything pass", {}, ["threshold-without-limit t.json"]],
    ["with empty lists", { counts: [], shares: [] }, ["threshold-without-limit t.json"]],
    [
      "that names a policy nobody runs",
      { counts: [{ of: "not-met", policy: "lwa", most: 0 }] },
      ["threshold-names-nothing t.json#/counts/0/policy"],
    ],
    [
      "that names the rule of another policy",
      { shares: [{ of: "documented", policy: "law", rule: "P-1", least: "1 %" }] },
      ["threshold-names-nothing t.json#/shares/0/rule"],
    ],
    ["that names a rule of any policy", { counts: [{ of: "not-met", rule: "P-1", most: 0 }] }, []],
    ["that names what no rule judged", { counts: [{ of: "undecided", rule: "applies-to", most: 0 }] }, []],
    ["with a limit without a bound", { counts: [{ of: "not-met" }] }, ["threshold-limit t.json#/counts/0"]],
    [
      "that counts findings by sender",
      { counts: [{ of: "not-met", sender: "plan", most: 1 }] },
      ["threshold-limit t.json#/counts/0/sender"],
    ],
    [
      "that counts rows by rule",
      { counts: [{ of: "rejects", rule: "L-1", most: 1 }] },
      ["threshold-limit t.json#/counts/0/rule"],
    ],
    [
      "with more than all",
      {
        shares: [
          { of: "documented", least: "100.1 %" },
          { of: "rejects", most: "3 of 2" },
        ],
      },
      ["threshold-limit t.json#/shares/0/least", "threshold-limit t.json#/shares/1/most"],
    ],
    [
      "with a greatest documented rate",
      { shares: [{ of: "documented", most: "90 %" }] },
      ["threshold-limit t.json#/shares/0/most"],
    ],
  ])("%s", (_name, thresholds, expected) => {
    expect(schemaProblems("Thresholds", thresholds, "t.json")).toEqual([]);
    expect(problems(thresholds)).toEqual(expected);
  });

  it.each<[string, Thresholds]>([
    ["new findings", { counts: [{ of: "new-not-met", most: 0 }] }],
    ["more findings", { counts: [{ of: "not-met", mostMore: 0 }] }],
    ["a lower rate", { shares: [{ of: "documented", mostLess: "1 %" }] }],
  ])("that compares %s needs a run to compare with", (_name, thresholds) => {
    expect(problems(thresholds, false).map((one) => one.split(" ")[0])).toEqual([
      "threshold-without-baseline",
    ]);
    expect(problems(thresholds)).toEqual([]);
  });

  it.each([
    { shares: [{ of: "documented", least: "98.5" }] },
    { shares: [{ of: "documented", least: 98.5 }] },
    { shares: [{ of: "documented", least: "1 of 0" }] },
    { counts: [{ of: "not-met", most: -1 }] },
    { counts: [{ of: "not-met", most: 0.5 }] },
    { counts: [{ of: "passed", most: 1 }] },
    { leaveOut: ["confirmed"], counts: [] },
    { leaveOut: ["accepted"], counts: [] },
  ])("is refused: %o", (thresholds) => {
    expect(schemaProblems("Thresholds", thresholds, "t.json")).not.toEqual([]);
  });
});

describe("today's thresholds", () => {
  const result = resultOf({
    law: [
      rule("L-1", [9, 2, 1]),
      // A gate with two lines of figures.
      rule("G-1", [3, 1, 0], { title: "Gate: refused" }),
      rule("G-1", [0, 0, 0], { title: "Gate: held", class: "observation", direction: "over-service" }),
    ],
  });
  const findings = [
    finding("1"),
    finding("2"),
    finding("3", { rule: "G-1" }),
    finding("4", { outcome: "indeterminate" }),
  ];
  const dispositions = [disposition(print("2"), { disposition: "data-error" })];
  const run = gateRun(result, findings, dispositions);

  it("are what was found", () => {
    const { counts, shares } = todaysThresholds(run, []);
    expect(counts).toContainEqual({ of: "not-met", class: "breach", severity: "high", most: 3 });
    expect(counts).toContainEqual({ of: "not-met", policy: "law", rule: "L-1", most: 2 });
    expect(counts).toContainEqual({ of: "not-met", policy: "law", rule: "G-1", most: 1 });
    expect(counts).toContainEqual({ of: "undecided", most: 1 });
    expect(shares).toEqual([
      { of: "rejects", most: "5 of 350" },
      { of: "undecided", most: "1 of 16" },
      { of: "documented", policy: "law", rule: "L-1", least: "9 of 12" },
      {
        of: "documented",
        policy: "law",
        rule: "G-1",
        class: "breach",
        direction: "under-service",
        least: "3 of 4",
      },
    ]);
  });

  it("count without what is left out", () => {
    expect(todaysThresholds(run, ["data-error"]).counts).toContainEqual({
      of: "not-met",
      policy: "law",
      rule: "L-1",
      most: 1,
    });
  });

  it("are kept by the very run, and by none that is worse", () => {
    const ratchet = todaysThresholds(run, []);
    const same = gate(ratchet, { result, findings, dispositions });
    expect(same).toMatchObject({ status: "within" });
    expect(same.checks.every(({ kept }) => kept === true)).toBe(true);
    const worse = gate(ratchet, {
      result,
      findings: [...findings, finding("6", { severity: "low" })],
      dispositions,
    });
    expect(worse.checks.filter(({ kept }) => kept === false).map(({ words }) => words)).toEqual([
      "findings not met, duties, low priority",
      "findings not met, L-1, law",
    ]);
  });

  it("are written a limit a line, and fit the schema", () => {
    const text = thresholdsText(todaysThresholds(run, ["data-error"]));
    const read = JSON.parse(text) as Thresholds;
    expect(schemaProblems("Thresholds", read, "t.json")).toEqual([]);
    expect(read).toEqual(todaysThresholds(run, ["data-error"]));
    const lines = text.split("\n").filter((line) => line.includes('"of"'));
    expect(lines).toHaveLength((read.counts?.length ?? 0) + (read.shares?.length ?? 0));
  });
});

it("the thresholds that docs/ci.md shows fit the schema", () => {
  const page = readFileSync(`${root}docs/ci.md`, "utf8");
  const shown = [...page.matchAll(/```json\n(.*?)```/gs)].map(
    ([, text = ""]) => JSON.parse(text) as Thresholds,
  );
  expect(shown.length).toBeGreaterThan(0);
  for (const one of shown) expect(schemaProblems("Thresholds", one, "docs/ci.md")).toEqual([]);
});
