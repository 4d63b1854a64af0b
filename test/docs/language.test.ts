import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parseDay } from "#calendar/day.js";
import { schemas } from "#generated/schemas.js";
import type { Expression, GateRule } from "#generated/types.js";
import { compile } from "#policy/compile/expression.js";
import { onceEach, subjectScope } from "#policy/compile/scope.js";
import { loadCommons, loadPolicyFolder } from "#policy/load.js";
import type { Problem } from "#shared/error.js";
import { projectReader, root } from "../support/project.js";

const PAGE = readFileSync(`${root}docs/language.md`, "utf8");
const headings = [...PAGE.matchAll(/^#+ (?:(\d+)\. )?(.+)$/gm)].map(([, number, name]) => ({ number, name }));
const sources = readdirSync(`${root}src`, { recursive: true, encoding: "utf8" }).filter((name) =>
  name.endsWith(".ts"),
);

/** Every place of this page that a comment names: a heading, or the number of a section. */
const cited = sources.flatMap((file) => {
  const text = readFileSync(`${root}src/${file}`, "utf8");
  return [...text.matchAll(/docs\/language\.md, (?:"([^"]+)"|section (\d+))/g)].map(([, name, number]) => ({
    file,
    name,
    number,
  }));
});

describe("comments that cite docs/language.md", () => {
  it("are found", () => expect(cited.length).toBeGreaterThan(10));

  it.each(cited)("$file: $name$number is there", ({ name, number }) => {
    const found = headings.filter((heading) =>
      name === undefined ? heading.number === number : heading.name === name,
    );
    expect(found).toHaveLength(1);
  });
});

const COMPANIONS = ["key", "column", "where", "then", "else", "to", "options"];
const shapes = schemas as readonly {
  readonly title: string;
  readonly definitions?: Readonly<Record<string, { readonly properties?: object }>>;
}[];
const { properties = {} } =
  shapes.find(({ title }) => title === "Expression")?.definitions?.expressionObject ?? {};
const operators = Object.keys(properties).filter((name) => !COMPANIONS.includes(name));
const examples = [...PAGE.matchAll(/^\| `(\w+)` \| `(\{.*?\})` \| /gm)].map(
  ([, operator = "", text = ""]) => ({
    operator,
    expression: JSON.parse(text) as Expression,
  }),
);

describe("the operators", () => {
  const bundle = loadPolicyFolder(projectReader, "test/docs/example-policy");
  const commons = loadCommons(projectReader);

  it("all have an example", () => {
    expect(examples.map(({ operator }) => operator).sort()).toEqual(operators.sort());
  });

  it.each(examples)("$operator: the example compiles", ({ operator, expression }) => {
    expect(Object.keys(expression)).toContain(operator);
    const problems: Problem[] = [];
    const gates = bundle.rules.filter((rule): rule is GateRule => rule.kind === "gate");
    const day = parseDay("2026-10-01");
    const report = (one: Problem) => problems.push(one);
    const once = onceEach(bundle, commons);
    const scope = subjectScope(
      { bundle, commons, choices: {}, day, gates, subject: "p2pRequest", report, once },
      "docs/language.md",
      "",
    );
    expect(compile(expression, scope)).not.toBeNull();
    expect(problems).toEqual([]);
  });
});
