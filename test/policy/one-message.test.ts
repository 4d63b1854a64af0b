import { describe, expect, it } from "vitest";
import type { Rule } from "#generated/types.js";
import { checkPolicy } from "#policy/check-policy.js";
import { loadPolicyFolder } from "#policy/load.js";
import { AuditError, type Problem } from "#shared/error.js";
import { bundleOf, deadline, gate, parameter, question, requirement } from "./fixture.js";
import { built, flag, type Hostile, q1, reading, started, table } from "./hostile-policies.js";

type Mistake = Omit<Hostile, "code" | "at" | "name">;

function problemsOf(mistake: Mistake): readonly Problem[] {
  const [bundle, commons] = built({ ...mistake, code: "", at: "" });
  return checkPolicy(bundle, commons);
}

const limit = (rule: Partial<Extract<Rule, { kind: "deadline" }>>): Rule[] => [
  deadline({ ...started, ...rule }),
];

describe("one mistake, one message", () => {
  it.each<[string, Mistake, code: string, at: string]>([
    [
      "a misspelt clause of a rule",
      { rules: [requirement({ clauses: ["1x"] })] },
      "unknown-clause",
      "rules/R-1.json#/clauses/0",
    ],
    [
      "a misspelt clause of one rule of two",
      { rules: [requirement({ clauses: ["1x"] }), gate({ onlyIf: { not: true } })] },
      "unknown-clause",
      "rules/R-1.json#/clauses/0",
    ],
    [
      "a misspelt payer in the filter",
      { policy: { appliesTo: { equal: [{ field: "payr" }, "acme"] } } },
      "unknown-field",
      "policy.json#/appliesTo/equal/0",
    ],
    [
      "a filter that is no predicate",
      { policy: { appliesTo: { field: "program" } } },
      "type-mismatch",
      "policy.json#/appliesTo",
    ],
    [
      "a question of one option, read with two",
      { must: reading("q"), policy: { questions: [question("q", "yes")] } },
      "question-single-option",
      "policy.json#/questions/0/options",
    ],
    [
      "a question of one option, read with another",
      {
        must: { reading: "q", options: { no: true } },
        policy: { questions: [question("p", "no", "yes"), question("q", "yes")] },
      },
      "question-single-option",
      "policy.json#/questions/1/options",
    ],
  ])("%s", (_name, mistake, code, at) => {
    expect(problemsOf(mistake).map((one) => [one.code, one.at])).toEqual([
      [code, `policies/payers/fixture/${at}`],
    ]);
  });

  it("a clause list that is wrong beside a misspelt clause is still said", () => {
    const rules = [requirement({ clauses: ["1x"] }), requirement({ id: "R-2" })];
    const bundle = bundleOf(rules);
    const [first] = bundle.clauses.clauses;
    const found = problemsOf({
      rules,
      change: () => ({
        ...bundle,
        clauses: { ...bundle.clauses, clauses: [{ ...first, rules: ["R-1"] }] } as typeof bundle.clauses,
      }),
    });
    expect(found.map((one) => one.code)).toEqual(["unknown-clause", "clause-rules-differ"]);
  });
});

describe("help names what may be meant", () => {
  it.each<[string, Mistake, help: string]>([
    ["a field", { must: { field: "aiToolUsd" } }, "did you mean `aiToolUsed`?"],
    [
      "a definition",
      {
        must: { def: "fistDenial" },
        commons: { definitions: { firstDenial: { on: "determination", as: flag } } },
      },
      "did you mean `firstDenial`? definitions: firstDenial",
    ],
    [
      "an event",
      { rules: [requirement({ event: "p2p-hold" })] },
      "did you mean `p2p-held`? events: p2p-held, member-denial-notice; or leave `event` out",
    ],
    [
      "a relation",
      { must: { some: "notice" } },
      "did you mean `notices`? relations: notices, decisionChanges",
    ],
    [
      "a table",
      { must: { lookup: "dayz", key: ["a"] }, commons: { tables: [{ ...table, id: "days" }] } },
      "did you mean `days`? tables: days",
    ],
    [
      "a column",
      { must: { lookup: "t", key: ["a"], column: "dais" }, commons: { tables: [table] } },
      "did you mean `days`? columns: days, mixed, word",
    ],
    [
      "a parameter",
      {
        rules: limit({ limit: { hours: { param: "limt" } } }),
        policy: { parameters: { limit: parameter(3) } },
      },
      "did you mean `limit`? parameters: limit",
    ],
    ["a question", { must: reading("qq"), policy: { questions: q1 } }, "questions: q"],
    ["a clause", { rules: [requirement({ clauses: ["7"] })] }, "clauses: 1"],
    [
      "a calendar",
      { rules: limit({ limit: { businessDays: 1, counting: { calendar: "plan" } } }) },
      "did you mean `plain`? calendars: none, plain, longer",
    ],
    [
      "a calendar left out",
      { rules: limit({ limit: { businessDays: 1 } }), policy: { counting: {} } },
      "name it in `counting` of policy.json, or make it a question; calendars: none, plain, longer",
    ],
    [
      "a gate that asks `permitted`",
      { rules: [gate({ onlyIf: { permitted: { at: { field: "actAt" } } } })] },
      "`permitted` asks every gate, so a gate that asks it would ask itself",
    ],
    [
      "a pick without its purpose",
      { must: { before: [{ earliest: "notices.sentAt" }, { field: "decidedAt" }] } },
      '{"equal": [{"field": "purpose"}, "denial"]}',
    ],
  ])("%s", (_name, mistake, help) => {
    const found = problemsOf(mistake);
    expect(found).toHaveLength(1);
    expect(found[0]?.help).toContain(help);
  });
});

it("a folder of another name than its policy: both names are said", () => {
  const { policy, clauses } = bundleOf([]);
  const reader = {
    list: () => [],
    text: (path: string) => JSON.stringify(path.endsWith("policy.json") ? policy : clauses),
  };
  expect(() => loadPolicyFolder(reader, "own/two")).toThrow(
    new AuditError([
      {
        code: "policy-id",
        at: "own/two/policy.json#/id",
        message: "the folder is called `two` and the policy `fixture`: rename one",
      },
    ]),
  );
});
