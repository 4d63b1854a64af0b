import { describe, expect, it } from "vitest";
import type { AllSchemas } from "#generated/types.js";
import { partProblems, schemaProblems } from "#schema/validate.js";
import { similarNames } from "#shared/similar-names.js";
import { bundleOf, gate, requirement } from "../policy/fixture.js";

const { policy } = bundleOf([]);
const rule = requirement({});
type Change = Record<string, unknown>;
const without = (object: object, name: string) =>
  Object.fromEntries(Object.entries(object).filter(([key]) => key !== name));

describe("one mistake against a schema gives one problem", () => {
  it.each<[string, keyof AllSchemas, Change, message: string, at: string, help?: string]>([
    [
      "a misspelt member that must be there",
      "Rule",
      { ...without(rule, "severity"), sevrity: "high" },
      "`sevrity` is no member of the Rule schema; did you mean `severity`?",
      "f.json#",
    ],
    [
      "a misspelt member that may be left out",
      "Rule",
      { ...rule, follosFrom: ["R-2"] },
      "`follosFrom` is no member of the Rule schema; did you mean `followsFrom`?",
      "f.json#",
    ],
    [
      "a misspelt member inside",
      "Rule",
      { ...rule, messages: { ask: "something", changes: "a record" } },
      "`ask` is no member of `/messages`; did you mean `asks`?",
      "f.json#/messages",
    ],
    [
      "a member like no other",
      "Rule",
      { ...rule, colour: "red" },
      "the value has an unknown member `colour`",
      "f.json#",
    ],
    ["a member left out", "Rule", without(rule, "severity"), "`severity` is missing", "f.json#"],
    [
      "a member left out inside",
      "Rule",
      { ...rule, messages: { asks: "something" } },
      "`changes` is missing in `/messages`",
      "f.json#/messages",
    ],
    [
      "a misspelt kind",
      "Rule",
      { ...gate({}), kind: "gaet" },
      "`kind` must be one of deadline, gate, requirement",
      "f.json#",
      "did you mean `gate`? see the Rule schema in schemas/",
    ],
    [
      "a kind that is no text",
      "Rule",
      { ...rule, kind: 7 },
      "`kind` must be one of deadline, gate, requirement",
      "f.json#",
    ],
    ["no kind", "Rule", without(rule, "kind"), "`kind` is missing", "f.json#"],
    [
      "a misspelt member that says the kind",
      "Rule",
      { ...without(rule, "kind"), kynd: "gate" },
      "`kynd` is no member of the Rule schema; did you mean `kind`?",
      "f.json#",
    ],
    [
      "a policy without a counting",
      "Policy",
      without(policy, "counting"),
      "`counting` is missing",
      "f.json#",
      'a policy that counts business days names its calendar there, {"calendar": "…"}; any other writes {}; see the Policy schema in schemas/',
    ],
  ])("%s", (_name, title, value, message, at, help) => {
    const found = schemaProblems(title, value, "f.json");
    expect(found.map((one) => [one.message, one.at])).toEqual([[message, at]]);
    expect(found[0]?.help).toBe(help ?? `see the ${title} schema in schemas/`);
  });

  it("two members missing and one misspelt are two mistakes", () => {
    const value = { ...without(without(rule, "severity"), "topic"), sevrity: "high" };
    expect(schemaProblems("Rule", value, "f.json").map((one) => one.message)).toEqual([
      "`topic` is missing",
      "`sevrity` is no member of the Rule schema; did you mean `severity`?",
    ]);
  });

  it("a part may leave out what the whole must have, but misspells nothing", () => {
    expect(partProblems("Notice", { purpose: "denial" }, "f.json#/base")).toEqual([]);
    expect(
      partProblems("Notice", { purpse: "denial" }, "f.json#/base").map((one) => [one.message, one.at]),
    ).toEqual([["`purpse` is no member of the Notice schema; did you mean `purpose`?", "f.json#/base"]]);
  });
});

describe("similar names", () => {
  const known = ["severity", "kind", "id", "notices", "notes"];
  it.each([
    ["sevrity", ["severity"]],
    ["Severity", ["severity"]],
    ["seevrity", ["severity"]],
    ["svrt", []],
    ["knid", ["kind"]],
    ["noties", ["notices", "notes"]],
    ["xy", []],
    ["", []],
    ["constructor", []],
  ])("`%s`: %j", (name, similar) => {
    expect(similarNames(name, known)).toEqual(similar);
  });
});
