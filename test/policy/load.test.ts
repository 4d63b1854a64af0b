import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { type DirectoryReader, loadCommons, loadPolicy, policyFolders } from "#policy/load.js";
import { withCases } from "#policy/tested-policy.js";
import { problemsOf } from "../support/problems.js";
import { root } from "../support/project.js";
import { bundleOf, PLAIN, requirement } from "./fixture.js";

const bundle = bundleOf([requirement({ must: { field: "aiToolUsed" } })]);
const FOLDER = "policies/payers/fixture";

/** The files of a sound policy and of what policies share, as texts. */
function files(): Record<string, string> {
  const [rule] = bundle.rules;
  const [cases] = bundle.cases;
  return {
    [`${FOLDER}/policy.json`]: JSON.stringify(bundle.policy),
    [`${FOLDER}/clauses.json`]: JSON.stringify(bundle.clauses),
    [`${FOLDER}/rules/R-1.json`]: JSON.stringify(rule),
    [`${FOLDER}/cases/R-1.json`]: JSON.stringify(cases),
    "policies/definitions.json": JSON.stringify({ definitions: {} }),
    "policies/events.json": JSON.stringify({ events: {} }),
    "reports/measures.json": JSON.stringify({
      units: {},
      absent: {},
      fields: {},
      shares: [],
      breakdowns: [],
      durations: [],
      figures: [],
    }),
    "checks/integrity.json": readFileSync(`${root}checks/integrity.json`, "utf8"),
    "checks/arrival.json": readFileSync(`${root}checks/arrival.json`, "utf8"),
    "policies/calendars/plain.json": JSON.stringify(PLAIN),
  };
}

function readerOf(texts: Record<string, string>): DirectoryReader {
  return {
    list: (folder) => [
      ...new Set(
        Object.keys(texts)
          .filter((path) => path.startsWith(`${folder}/`))
          .map((path) => path.slice(folder.length + 1).split("/")[0] as string),
      ),
    ],
    text: (path) => texts[path] ?? "",
  };
}

const changed = (path: string, change: (parsed: Record<string, unknown>) => unknown) => {
  const texts = files();
  return { ...texts, [path]: JSON.stringify(change(JSON.parse(texts[path] as string))) };
};

/** The policy with its rule cases. */
const tested = (texts: Readonly<Record<string, string>>) =>
  withCases(readerOf(texts), loadPolicy(readerOf(texts), "fixture"));

describe("loading a policy", () => {
  it("reads every file of its folder", () => {
    const { cases: _cases, ...untested } = bundle;
    expect(loadPolicy(readerOf(files()), "fixture")).toEqual(untested);
    expect(tested(files())).toEqual(bundle);
  });

  it("knows policies by folder, in order of their ids", () => {
    const texts = {
      "policies/regulations/b/policy.json": "",
      "policies/payers/c/policy.json": "",
      "policies/payers/a/policy.json": "",
    };
    expect([...policyFolders(readerOf(texts))]).toEqual([
      ["a", "policies/payers/a"],
      ["c", "policies/payers/c"],
      ["b", "policies/regulations/b"],
    ]);
  });

  it.each(["nowhere", "", "../payers/fixture", "fixture/rules", "constructor"])(
    "`%s` is unknown, and the known ones are named",
    (id) => {
      expect(problemsOf(() => loadPolicy(readerOf(files()), id))).toEqual([
        expect.objectContaining({
          code: "unknown-policy",
          help: `policies: fixture${id.includes("/") ? "" : "; a folder is written with a slash, e.g. `./NAME`"}`,
        }),
      ]);
    },
  );

  type Row = [string, Record<string, string>, string, string];
  it.each<Row>([
    ["no JSON", { ...files(), [`${FOLDER}/policy.json`]: "{ not json" }, "bad-json", `${FOLDER}/policy.json`],
    ["an empty file", { ...files(), [`${FOLDER}/clauses.json`]: "" }, "bad-json", `${FOLDER}/clauses.json`],
    [
      "JSON cut short",
      { ...files(), [`${FOLDER}/rules/R-1.json`]: '{"id": "R-1"' },
      "bad-json",
      `${FOLDER}/rules/R-1.json`,
    ],
    [
      "another policy's folder",
      changed(`${FOLDER}/policy.json`, (policy) => ({ ...policy, id: "other" })),
      "policy-id",
      `${FOLDER}/policy.json#/id`,
    ],
    [
      "a rule in another rule's file",
      changed(`${FOLDER}/rules/R-1.json`, (rule) => ({ ...rule, id: "R-2" })),
      "file-name",
      `${FOLDER}/rules/R-1.json`,
    ],
    [
      "cases in another rule's file",
      changed(`${FOLDER}/cases/R-1.json`, (cases) => ({ ...cases, rule: "R-2" })),
      "file-name",
      `${FOLDER}/cases/R-1.json`,
    ],
    [
      "a number for a policy",
      { ...files(), [`${FOLDER}/policy.json`]: "7" },
      "schema",
      `${FOLDER}/policy.json#`,
    ],
    [
      "null for a rule",
      { ...files(), [`${FOLDER}/rules/R-1.json`]: "null" },
      "schema",
      `${FOLDER}/rules/R-1.json#`,
    ],
    [
      "a list for a rule",
      { ...files(), [`${FOLDER}/rules/R-1.json`]: "[]" },
      "schema",
      `${FOLDER}/rules/R-1.json#`,
    ],
    [
      "no zone",
      changed(`${FOLDER}/policy.json`, ({ zone: _zone, ...policy }) => policy),
      "schema",
      `${FOLDER}/policy.json#`,
    ],
    [
      "an unknown kind of rule",
      changed(`${FOLDER}/rules/R-1.json`, (rule) => ({ ...rule, kind: "measure" })),
      "schema",
      `${FOLDER}/rules/R-1.json#`,
    ],
    [
      "an unknown member",
      changed(`${FOLDER}/rules/R-1.json`, (rule) => ({ ...rule, musst: true })),
      "schema",
      `${FOLDER}/rules/R-1.json#`,
    ],
    [
      "an unknown operator",
      changed(`${FOLDER}/rules/R-1.json`, (rule) => ({ ...rule, must: { every: "notices" } })),
      "schema",
      `${FOLDER}/rules/R-1.json#/must`,
    ],
    [
      "a null inside an expression",
      changed(`${FOLDER}/rules/R-1.json`, (rule) => ({ ...rule, must: { not: null } })),
      "schema",
      `${FOLDER}/rules/R-1.json#/must/not`,
    ],
    [
      "an empty list of parts",
      changed(`${FOLDER}/rules/R-1.json`, (rule) => ({ ...rule, must: { all: [] } })),
      "schema",
      `${FOLDER}/rules/R-1.json#/must/all`,
    ],
    [
      "three operands",
      changed(`${FOLDER}/rules/R-1.json`, (rule) => ({ ...rule, must: { before: [1, 2, 3] } })),
      "schema",
      `${FOLDER}/rules/R-1.json#/must/before`,
    ],
    [
      "a parameter from a day that does not exist",
      changed(`${FOLDER}/policy.json`, (policy) => ({
        ...policy,
        parameters: {
          n: { title: "n", unit: "days", setBy: "audit", values: [{ from: "2025-02-30", value: 1 }] },
        },
      })),
      "schema",
      `${FOLDER}/policy.json#/parameters/n/values/0/from`,
    ],
    [
      "a case that expects nothing we know",
      changed(`${FOLDER}/cases/R-1.json`, (cases) => ({
        ...cases,
        cases: [{ name: "n", asOf: "2025-01-01", expect: "late" }],
      })),
      "schema",
      `${FOLDER}/cases/R-1.json#/cases/0/expect`,
    ],
  ])("%s", (_name, texts, code, at) => {
    const problems = problemsOf(() => tested(texts));
    expect(problems.map((one) => one.code)).toContain(code);
    expect(problems.map((one) => one.at)).toContain(at);
  });

  it("lists the problems of every rule at once", () => {
    const texts = { ...files(), [`${FOLDER}/rules/R-1.json`]: "{", [`${FOLDER}/rules/R-2.json`]: "{" };
    expect(problemsOf(() => loadPolicy(readerOf(texts), "fixture")).map((one) => one.at)).toEqual([
      `${FOLDER}/rules/R-1.json`,
      `${FOLDER}/rules/R-2.json`,
    ]);
  });

  it("takes only .json files for rules", () => {
    expect(
      loadPolicy(readerOf({ ...files(), [`${FOLDER}/rules/README.md`]: "words" }), "fixture").rules,
    ).toHaveLength(1);
  });
});

describe("what policies share", () => {
  it("takes the plan's own calendar and table in place of shipped ones", () => {
    const own = { ...PLAIN, weekend: ["friday" as const] };
    const found = loadCommons(readerOf(files()), { calendars: [own], tables: [] });
    expect(found.calendarFiles).toEqual([own]);
    expect([...(found.calendars.get("plain")?.weekend ?? [])]).toEqual([5]);
  });

  it.each([
    ["definitions", "policies/definitions.json", "[]", "schema"],
    ["definitions", "policies/definitions.json", "{", "bad-json"],
    [
      "a calendar",
      "policies/calendars/plain.json",
      JSON.stringify({ ...PLAIN, from: "2015-13-01" }),
      "schema",
    ],
    ["a calendar in another's file", "policies/calendars/other.json", JSON.stringify(PLAIN), "file-name"],
    ["a table", "policies/tables/t.json", "{}", "schema"],
  ])("%s: %s", (_name, path, text, code) => {
    const problems = problemsOf(() => loadCommons(readerOf({ ...files(), [path]: text })));
    expect(problems.map((one) => one.code)).toContain(code);
    expect(problems[0]?.at?.startsWith(path)).toBe(true);
  });

  it("a part-day closing does not close a day", () => {
    const half = {
      ...PLAIN,
      holidays: [
        ...PLAIN.holidays,
        {
          date: "2025-12-24",
          name: "half",
          source: "test",
          evidence: "confirmed" as const,
          part: "12:00-23:59",
        },
      ],
    };
    const found = loadCommons(readerOf(files()), { calendars: [half] }).calendars.get("plain");
    expect([...(found?.holidays.values() ?? [])]).toEqual(["Independence Day"]);
  });
});
