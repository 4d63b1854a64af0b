import { describe, expect, it } from "vitest";
import { REJECT_CODES } from "#intake/reject-codes.js";
import { dropOf, PAYERS, recipeOf } from "./drop.js";

const payer = PAYERS[0] as string;
const recipe = recipeOf(payer);

describe("a synthetic drop", () => {
  it.each(PAYERS)("of %s has the same bytes for the same seed, and other bytes for another", (id) => {
    const [one, same, other] = [7, 7, 8].map((seed) => {
      const { files, truthText } = dropOf(recipeOf(id), { determinations: 300, seed, dirty: 0.02 });
      return [...files, ["truth", truthText]]
        .map(([name, bytes]) => `${name}\n${bytes?.toString("latin1")}`)
        .join();
    });
    expect(same === one).toBe(true);
    expect(other === one).toBe(false);
  });

  it("has as many rows as its last line of truth says, and as many determinations as asked for", () => {
    const drop = dropOf(recipe, { determinations: 120 });
    const { file } = Object.values(recipe.tables).find(({ kind }) => kind === "determination") ?? {};
    expect(drop.truth.at(-1)).toEqual(drop.sum);
    expect(drop.sum.rows[file as string]).toBe(120);
    expect(drop.truth.filter(({ type }) => type === "rejected")).toEqual([]);
  });

  it("has every plant where half of its cases have room for all", () => {
    for (const id of PAYERS) {
      const { truth, sum } = dropOf(recipeOf(id), { determinations: 500 });
      const named = new Set(truth.flatMap((line) => (line.type === "planted" ? [line.plant] : [])));
      const all = recipeOf(id).plants.map((plant) => plant.id);
      expect(
        all.filter((one) => ![...named].some((name) => name === one || name.startsWith(`${one}/`))),
      ).toEqual([]);
      expect(named.size).toBe(sum.planted);
    }
  });

  it("plants four cases in a hundred where it is large", () => {
    expect(dropOf(recipe, { determinations: 10_000 }).sum.planted).toBe(400);
  });

  it.each([0.01, 0.2])("has a share of %d bad rows", (dirty) => {
    const { truth, sum } = dropOf(recipe, { determinations: 3000, dirty });
    const rows = Object.values(sum.rows).reduce((total, count) => total + count, 0);
    const bad = truth.filter(({ type }) => type === "rejected").length / rows;
    expect(bad).toBeGreaterThan(dirty * 0.8);
    expect(bad).toBeLessThan(dirty * 1.2);
  });

  it("has nothing but bad rows where all are to be bad, beside those that stand in every drop", () => {
    for (const id of PAYERS) {
      const one = recipeOf(id);
      const { truth, sum } = dropOf(one, { determinations: 200, dirty: 1 });
      const rows = Object.values(sum.rows).reduce((total, count) => total + count, 0);
      const fixed = Object.values(one.fixed ?? {}).reduce((total, { length }) => total + length, 0);
      expect(truth.filter(({ type }) => type === "rejected").length).toBe(rows - fixed);
      expect(sum.planted).toBe(0);
    }
  });

  it("knows every reject there is", () => {
    const codes = PAYERS.flatMap((id) => {
      const { truth } = dropOf(recipeOf(id), { determinations: 2000, dirty: 0.2, brokenFiles: true });
      return truth.flatMap((line) => (line.type === "rejected" ? [line.code] : []));
    });
    const ofWorkbooks = ["merged-cells", "unreadable-workbook", "workbook-too-large"];
    expect([...new Set(codes), ...ofWorkbooks].sort()).toEqual(Object.keys(REJECT_CODES).sort());
  });

  it("names rules that are there, in policies that the audit asks", () => {
    for (const id of PAYERS) {
      const { audit, plants } = recipeOf(id);
      const policies = plants.flatMap(({ truth }) => truth.map(({ rule }) => rule.split("/")[0] as string));
      expect(policies.filter((policy) => !audit.policies.includes(policy))).toEqual([]);
    }
  });
});
