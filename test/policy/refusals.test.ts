import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { checkPolicy } from "#policy/check-policy.js";
import { planPolicy } from "#policy/plan-policy.js";
import { codesOf, problemsOf } from "../support/problems.js";
import { root } from "../support/project.js";
import { bundleOf, commonsOf, deadline, gate, requirement } from "./fixture.js";
import { built, flag, HOSTILE, q1, reading, started, table } from "./hostile-policies.js";

describe("what a policy check refuses", () => {
  it.each(
    HOSTILE.map((one) => [one.name === undefined ? one.code : `${one.code}, ${one.name}`, one] as const),
  )("%s", (_name, one) => {
    const [bundle, commons] = built(one);
    const problems = checkPolicy(bundle, commons).filter(({ code }) => code === one.code);
    const at = one.at.startsWith("policies/") ? one.at : `policies/payers/fixture/${one.at}`;
    expect(problems.map((problem) => problem.at)).toContain(at);
    expect(problems[0]?.message).toMatch(/^[a-z`]/);
    expect(problems[0]?.message).not.toMatch(/\.$|\[object|undefined/);
    if (one.help) expect(problems[0]?.help).toEqual(expect.any(String));
  });

  it("lists every code of src/policy in the table above, or in the loader's", () => {
    const loader = ["bad-json", "policy-id", "unknown-policy", "file-name", "unknown-option", "stand-in-id"];
    const sources = ["", "/compile"].flatMap((folder) =>
      readdirSync(`${root}src/policy${folder}`)
        .filter((name) => name.endsWith(".ts"))
        .map((name) => readFileSync(`${root}src/policy${folder}/${name}`, "utf8")),
    );
    const calls = /(?:problem|auditError|refuse)\(\s*(?:scope,\s*)?"([a-z-]+)"/g;
    const codes = new Set(
      sources.flatMap((text) => [...text.matchAll(calls)].map((match) => match[1] as string)),
    );
    expect(codes.size).toBeGreaterThan(40);
    const tested = new Set([...HOSTILE.map((one) => one.code), ...loader]);
    expect([...codes].filter((code) => !tested.has(code))).toEqual([]);
  });

  it("finds nothing in a sound policy", () => {
    const bundle = bundleOf(
      [
        requirement({ must: flag }),
        gate({ owed: true }),
        deadline({ ...started, limit: { businessDays: { lookup: "t", key: ["b"], column: "days" } } }),
      ],
      { questions: q1 },
    );
    const sound = { ...table, rows: table.rows.slice(1) };
    expect(checkPolicy(bundle, commonsOf({ tables: [sound] }))).toEqual([]);
  });
});

describe("a plan is made only of what the check accepts", () => {
  // What is about clauses and cases concerns the author; everything else stops a run.
  const authors = [
    "clause-twice",
    "clause-rules-differ",
    "clause-unaccounted",
    "sentence-unaccounted",
    "sentence-beyond-count",
    "unknown-rule-named",
    "rule-without-cases",
    "rule-never-in-force",
  ];
  it.each(
    HOSTILE.filter((one) => !authors.includes(one.code)).map(
      (one) => [one.name === undefined ? one.code : `${one.code}, ${one.name}`, one] as const,
    ),
  )("%s", (_name, one) => {
    const [bundle, commons] = built(one);
    expect(codesOf(problemsOf(() => planPolicy(bundle, commons, {})))).toContain(one.code);
  });

  const asking = bundleOf([requirement({ must: reading("q") })], { questions: q1 });
  it.each([
    [{ q: "maybe" }, "unknown-option"],
    [{ q: "constructor" }, "unknown-option"],
    [{ p: "yes" }, "unknown-question"],
  ])("the answer %j: %s", (answers, code) => {
    expect(codesOf(problemsOf(() => planPolicy(asking, commonsOf(), answers)))).toEqual([code]);
  });
});
