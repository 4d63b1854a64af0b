import { describe, expect, it } from "vitest";
import type { DirectoryReader } from "#policy/load.js";
import { loadStandIn } from "#policy/stand-in.js";
import { citeOf } from "#policy/status.js";
import { codesOf, problemsOf } from "../support/problems.js";
import { bundleOf, deadline, parameter, question, requirement } from "./fixture.js";

const limit = { calendarDays: { param: "days" } };
const rules = [
  deadline({ id: "D-1", start: { field: "requestReceivedAt" }, limit }),
  requirement({ id: "R-1" }),
];
const { cases: _cases, ...base } = bundleOf(rules, {
  questions: [question("p", "no", "yes"), question("q", "no", "yes")],
  parameters: { days: parameter(7), others: parameter(3) },
});
const { clauses } = base;

function folder(files: Record<string, unknown>): DirectoryReader {
  const texts = new Map(
    Object.entries(files).map(([name, value]) => [`mine/${name}`, JSON.stringify(value)]),
  );
  return {
    list: (path) =>
      [...texts.keys()].flatMap((name) => {
        const rest = name.startsWith(`${path}/`) ? name.slice(path.length + 1) : "";
        return rest === "" || rest.includes("/") ? [] : [rest];
      }),
    text: (path) => texts.get(path) ?? "no such file",
  };
}

const load = (files: Record<string, unknown>) => loadStandIn(folder(files), "mine", () => base);

describe("a folder without clauses.json", () => {
  it("changes what it names and nothing else", () => {
    const found = load({
      "policy.json": { id: "fixture", parameters: { days: { values: [{ from: "2000-01-01", value: 14 }] } } },
    });
    expect(found.policy.parameters.days?.values).toEqual([{ from: "2000-01-01", value: 14 }]);
    expect(found.policy.parameters.others).toEqual(base.policy.parameters.others);
    expect({
      ...found,
      folder: base.folder,
      policy: { ...found.policy, parameters: base.policy.parameters },
    }).toEqual({
      ...base,
      rules: [...base.rules],
    });
  });

  it("takes away what it sets to null", () => {
    const found = load({ "policy.json": { id: "fixture", parameters: { others: null } } });
    expect(Object.keys(found.policy.parameters)).toEqual(["days"]);
  });

  it("adds and replaces questions by their id", () => {
    const changed = { ...question("q", "a", "b") };
    const found = load({ "policy.json": { id: "fixture", questions: [changed, question("r", "x", "y")] } });
    expect(found.policy.questions.map(({ id, options }) => [id, Object.keys(options)])).toEqual([
      ["p", ["no", "yes"]],
      ["q", ["a", "b"]],
      ["r", ["x", "y"]],
    ]);
  });

  it("replaces and adds rules by their id", () => {
    const found = load({
      "policy.json": { id: "fixture" },
      "rules/D-1.json": { ...rules[0], title: "changed" },
      "rules/R-2.json": requirement({ id: "R-2" }),
    });
    expect(found.rules.map(({ id, title }) => [id, title])).toEqual([
      ["D-1", "changed"],
      ["R-1", "a rule"],
      ["R-2", "a rule"],
    ]);
  });
});

it("a folder with clauses.json is the whole policy: what it lacks is gone", () => {
  const { id: _id, ...policy } = base.policy;
  const [first] = rules;
  const found = load({
    "policy.json": { id: "fixture", ...policy, questions: [] },
    "clauses.json": clauses,
    "rules/D-1.json": first,
  });
  expect(found.rules.map(({ id }) => id)).toEqual(["D-1"]);
  expect(found.policy.questions).toEqual([]);
});

it.each<[string, Record<string, unknown>, string]>([
  ["no id", { "policy.json": { title: "x" } }, "stand-in-id"],
  ["a list for a policy", { "policy.json": [] }, "stand-in-id"],
  ["an unknown member", { "policy.json": { id: "fixture", colour: "red" } }, "schema"],
  ["an unknown standing", { "policy.json": { id: "fixture", status: "vetoed" } }, "schema"],
  ["no policy.json", { "rules/D-1.json": rules[0] }, "bad-json"],
  ["a rule in another file", { "policy.json": { id: "fixture" }, "rules/D-2.json": rules[0] }, "file-name"],
])("%s is refused", (_name, files, code) => {
  expect(codesOf(problemsOf(() => load(files)))[0]).toBe(code);
});

it.each([
  [undefined, "FX"],
  ["in-force", "FX"],
  ["proposed", "FX [proposed]"],
  ["not-enacted", "FX [not enacted]"],
  ["superseded", "FX [superseded]"],
] as const)("a source that is %s is cited as %s", (status, cite) => {
  expect(citeOf({ cite: "FX", ...(status && { status }) })).toBe(cite);
});
