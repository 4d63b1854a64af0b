import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { schemas } from "#generated/schemas.js";
import { noCounts, OUTCOME_WORDS, type Outcome } from "#shared/outcome.js";
import { testedOf, undecidedOf } from "#shared/rate.js";
import { root } from "../support/project.js";

interface Shape {
  readonly title?: string;
  readonly properties?: Readonly<Record<string, unknown>>;
  readonly definitions?: Readonly<Record<string, Shape>>;
}

const page = readFileSync(`${root}docs/results.md`, "utf8");
const shapes = schemas as readonly Shape[];

/** Names of the members of a schema and, where wanted, of the shapes below it. */
function members(title: string, deep: boolean): string[] {
  const shape = shapes.find((one) => one.title === title);
  const below = deep ? Object.values(shape?.definitions ?? {}) : [];
  return [...new Set([shape, ...below].flatMap((one) => Object.keys(one?.properties ?? {})))];
}

describe("docs/results.md", () => {
  it.each([
    ["Finding", false],
    ["QuestionLine", false],
    ["PendingClock", false],
    ["LedgerLine", true],
    ["Reject", false],
    ["AuditResult", true],
    ["WhatIf", true],
    ["Manifest", true],
    ["Reconciliation", true],
  ] as const)("names every member of %s", (title, deep) => {
    const names = members(title, deep);
    expect(names.length).toBeGreaterThan(5);
    expect(names.filter((name) => !page.includes(`\`${name}\``) && !page.includes(`.${name}\``))).toEqual([]);
  });

  it("says which outcomes are undecided in a rate, and which stay out of it", () => {
    const rates = page.slice(page.indexOf("### Rates"), page.indexOf("### Measures"));
    const named = (line: string | undefined) =>
      [...(line ?? "").matchAll(/`([a-z-]+)`/g)].map(([, name]) => name);
    const undecided = named(rates.match(/^\| `undecided` \|(.*)$/m)?.[1]);
    const out = named(rates.match(/^(.*) stay out/m)?.[1]);
    for (const outcome of Object.keys(OUTCOME_WORDS) as Outcome[]) {
      const counts = { ...noCounts(), [outcome]: 1 };
      expect([outcome, undecidedOf(counts)]).toEqual([outcome, undecided.includes(outcome) ? 1 : 0]);
      expect([outcome, testedOf(counts)]).toEqual([outcome, out.includes(outcome) ? 0 : 1]);
    }
  });

  it("gives the columns of findings.csv in their order", () => {
    const table = page.slice(page.indexOf("## findings.csv"), page.indexOf("### Margins"));
    const rows = [...table.matchAll(/^\| `(\w+)` \|/gm)].map(([, name]) => name);
    expect(rows).toEqual(members("Finding", false));
  });
});
