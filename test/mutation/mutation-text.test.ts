import { expect, it } from "vitest";
import { mutationJson, mutationText } from "#cli/mutation-text.js";
import type { JudgedMutant, KillScore } from "#mutation/kill-score.js";

const mutant = { rule: "R-1", kind: "before", pointer: "/must", words: "at or before → before: a, b" };
const killed: JudgedMutant = {
  mutant: { ...mutant, kind: "when-dropped", pointer: "/when" },
  fate: { fate: "killed", policy: "a", rule: "R-2", case: "late" },
  reason: null,
};
const bare: JudgedMutant = { mutant, fate: { fate: "survived" }, reason: null };
const excused: JudgedMutant = {
  mutant: { ...mutant, rule: null, pointer: "/definitions/x/as" },
  fate: { fate: "survived" },
  reason: "never equal",
};
const refused: JudgedMutant = {
  mutant: { ...mutant, kind: "length-less", pointer: "/limit/businessDays" },
  fate: { fate: "refused", problem: { code: "amount-too-small", message: "too small" } },
  reason: null,
};
const score: KillScore = {
  policy: "a-policy",
  file: "policy.json",
  mutants: [killed, bare, excused, refused],
  killed: 1,
  survived: 2,
  refused: 1,
  percent: 33.3,
  stale: [],
  isEnough: false,
};

it("lists the survivors with place, words and reason, then the table", () => {
  expect(mutationText([score], false)).toBe(`a-policy
  survived  R-1  before#/must
            at or before → before: a, b
            NO REASON
  survived  policy.json  before#/definitions/x/as
            at or before → before: a, b
            reason: never equal

policy    mutants  refused  killed  survived   score  without reason
a-policy        4        1       1         2  33.3 %               1

not enough: a-policy`);
});

it("lists every mutant where asked for", () => {
  const text = mutationText([score], true);
  expect(text).toContain("  killed    R-1  when-dropped#/when\n");
  expect(text).toContain("by R-2: late");
  expect(text).toContain("amount-too-small: too small");
});

it("counts stale entries, and says when all is enough", () => {
  const stale = [{ code: "survivor-stale", message: "gone" }];
  expect(mutationText([{ ...score, stale }], false)).toContain("1, 1 stale entry");
  expect(mutationText([{ ...score, mutants: [], percent: null, isEnough: true }], false)).toContain(
    "every policy: at least 95 % killed, no survivor without a reason",
  );
});

it("gives each mutant with its fate as JSON", () => {
  const [policy] = JSON.parse(mutationJson([score])).policies;
  expect(policy).toMatchObject({ policy: "a-policy", killed: 1, isEnough: false });
  expect(policy.mutants).toEqual([
    {
      rule: "R-1",
      mutant: "when-dropped#/when",
      words: mutant.words,
      fate: "killed",
      killedBy: { policy: "a", rule: "R-2", case: "late" },
    },
    { rule: "R-1", mutant: "before#/must", words: mutant.words, fate: "survived", reason: null },
    {
      rule: null,
      mutant: "before#/definitions/x/as",
      words: mutant.words,
      fate: "survived",
      reason: "never equal",
    },
    {
      rule: "R-1",
      mutant: "length-less#/limit/businessDays",
      words: mutant.words,
      fate: "refused",
      problem: { code: "amount-too-small", message: "too small" },
    },
  ]);
});
