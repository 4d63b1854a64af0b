import { describe, expect, it } from "vitest";
import type { PlantedLine, RejectedLine } from "#synth/index.js";
import { auditOfDrop, compiledAudit, dropOf, PAYERS, recipeOf } from "./drop.js";

const OPTIONS = { determinations: 400, seed: 5, dirty: 0.05, brokenFiles: true };

describe.each(PAYERS)("the truth of %s", async (payer) => {
  const recipe = recipeOf(payer);
  const drop = dropOf(recipe, OPTIONS);
  const planted = drop.truth.filter((line): line is PlantedLine => line.type === "planted");
  const rejected = drop.truth.filter((line): line is RejectedLine => line.type === "rejected");
  const { outcomes, findings, rejects } = await auditOfDrop(recipe, drop);
  const told = new Map(outcomes.map((line) => [keyOf(line), line]));

  it("is every breach there is: recall and precision are both whole", () => {
    const wanted = planted.filter(({ expected }) => expected === "fail").map(keyOf);
    const found = findings.filter(({ outcome }) => outcome === "fail").map(keyOf);
    expect(found.sort()).toEqual(wanted.sort());
    expect(wanted.length).toBeGreaterThan(40);
  });

  it.each([
    ["where the drop is small", false],
    ["where SQL reads the files and draws the sample", true],
  ])("is every breach and every reject for the compiled engine too, %s", async (_, bySql) => {
    const wanted = planted.filter(({ expected }) => expected === "fail").map(keyOf);
    const compiled = await compiledAudit(recipe, drop, bySql);
    const found = compiled.findings.filter(({ outcome }) => outcome === "fail").map(keyOf);
    expect(found.sort()).toEqual(wanted.sort());
    expect(compiled.findings).toEqual(findings);
    expect(compiled.rejects.map(rejectKey).sort()).toEqual(rejected.map(rejectKey).sort());
  });

  it("is what each rule says of each planted case, near-misses and the undecided too", () => {
    const said = planted.map((line) => `${line.plant}: ${keyOf(line)} ${told.get(keyOf(line))?.outcome}`);
    expect(said).toEqual(planted.map((line) => `${line.plant}: ${keyOf(line)} ${line.expected}`));
  });

  it("tells the dues as the program counts them", () => {
    const dues = planted.flatMap((line) => {
      const counted = told.get(keyOf(line))?.readings.find(({ due }) => typeof due === "string")?.due;
      return line.due === null || counted === undefined ? [] : [{ line, counted }];
    });
    expect(dues.map(({ counted }) => counted)).toEqual(dues.map(({ line }) => line.due));
    expect(dues.length).toBeGreaterThan(payer === "magellan" ? 1 : 10);
  });

  it("plants at both sides of a due, or with and without what is asked, on eight rules or more", () => {
    const rules = [...new Set(planted.map(({ policy, rule }) => `${policy}/${rule}`))];
    const both = rules.filter((one) => {
      const of = planted.filter(({ policy, rule }) => `${policy}/${rule}` === one);
      return of.some(({ expected }) => expected === "fail") && of.some(({ expected }) => expected !== "fail");
    });
    expect(both.length).toBeGreaterThanOrEqual(8);
  });

  it("is every reject, with its file, row and code", () => {
    expect(rejects.map(rejectKey).sort()).toEqual(rejected.map(rejectKey).sort());
    expect(new Set(rejected.map(({ code }) => code)).size).toBeGreaterThan(10);
  });

  it("leaves every rule content with every case that is neither planted nor spoilt", async () => {
    const clean = dropOf(recipe, { ...OPTIONS, dirty: 0, brokenFiles: false });
    const plants = new Set(
      clean.truth.flatMap((line) => (line.type === "planted" ? [numberOf(line.subject.id)] : [])),
    );
    const { outcomes } = await auditOfDrop(recipe, clean);
    const base = outcomes.filter(({ subject }) => !plants.has(numberOf(subject.id)));
    const other = base.filter(({ outcome }) => !["pass", "not-applicable", "pending"].includes(outcome));
    expect(other.map(keyOf)).toEqual([]);
    expect(base.length).toBeGreaterThan(1000);
  });
});

// Follow-up records of the last weeks are few: in a drop of this size they looked as if a month had been cut off.
it("stays the truth where the last weeks of a drop thin out", async () => {
  const recipe = recipeOf("illinois-plan");
  const drop = dropOf(recipe, { determinations: 2000, seed: 1, dirty: 0.005 });
  const wanted = drop.truth.filter(
    (line): line is PlantedLine => line.type === "planted" && line.expected === "fail",
  );
  const { findings, isTrusted } = await compiledAudit(recipe, drop, true);
  expect(isTrusted).toBe(true);
  const found = findings.filter(({ outcome }) => outcome === "fail");
  expect(found.map(keyOf).sort()).toEqual(wanted.map(keyOf).sort());
});

function keyOf({ policy, rule, subject }: Pick<PlantedLine, "policy" | "rule" | "subject">): string {
  return `${policy}/${rule} ${subject.kind} ${subject.id}`;
}

function rejectKey({ file, row, code }: Pick<RejectedLine, "file" | "row" | "code">): string {
  return `${file} ${row ?? "whole"} ${code}`;
}

/** The number of the case, as every key of a drop holds it. */
function numberOf(id: string): string {
  return /\d{7}/.exec(id)?.[0] ?? id;
}
