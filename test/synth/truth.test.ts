import { describe, expect, it } from "vitest";
import type { PlantedLine, RejectedLine } from "#synth/index.js";
import { auditOfDrop, compiledFindings, dropOf, PAYERS, recipeOf } from "./drop.js";

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

  it("is every breach there is for the compiled engine too", async () => {
    const wanted = planted.filter(({ expected }) => expected === "fail").map(keyOf);
    const found = (await compiledFindings(recipe, drop))
      .filter(({ outcome }) => outcome === "fail")
      .map(keyOf);
    expect(found.sort()).toEqual(wanted.sort());
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
    const key = (line: { file: string; row: number | null; code: string }) =>
      `${line.file} ${line.row ?? "whole"} ${line.code}`;
    expect(rejects.map(key).sort()).toEqual(rejected.map(key).sort());
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

function keyOf({ policy, rule, subject }: Pick<PlantedLine, "policy" | "rule" | "subject">): string {
  return `${policy}/${rule} ${subject.kind} ${subject.id}`;
}

/** The number of the case, as every key of a drop holds it. */
function numberOf(id: string): string {
  return /\d{7}/.exec(id)?.[0] ?? id;
}
