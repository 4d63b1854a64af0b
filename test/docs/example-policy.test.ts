import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { runCases } from "#cases/run-cases.js";
import { checkPolicy } from "#policy/check-policy.js";
import { loadCommons } from "#policy/load.js";
import { projectReader, root } from "../support/project.js";
import { testedFolder } from "../support/tested.js";

const FOLDER = "test/docs/example-policy";
const PAGE = readFileSync(`${root}docs/writing-a-policy.md`, "utf8");

/** The blocks of the page, each under a line that names its file. */
const shown = [
  ...PAGE.matchAll(/^`([a-z]+\/[A-Za-z0-9/.-]+\.json|[a-z]+\.json)`[^\n]*\n\n```json\n(.*?)```$/gms),
].map(([, file = "", text = ""]) => ({ file, text }));

describe("the example of docs/writing-a-policy.md", () => {
  const commons = loadCommons(projectReader);
  const bundle = testedFolder(FOLDER);

  it("passes every check", () => {
    expect(checkPolicy(bundle, commons)).toEqual([]);
  });

  it("gives what its rule cases expect", () => {
    const { passed, problems } = runCases(bundle, commons);
    expect(problems).toEqual([]);
    expect(passed).toBe(bundle.cases.flatMap(({ cases }) => cases).length);
  });

  it("is shown whole", () => {
    const files = ["clauses.json", "policy.json"];
    const rules = bundle.rules.flatMap(({ id }) => [`cases/${id}.json`, `rules/${id}.json`]);
    expect(shown.map(({ file }) => file).sort()).toEqual([...files, ...rules].sort());
  });

  it.each(shown)("shows $file as it is", ({ file, text }) => {
    expect(text).toBe(projectReader.text(`${FOLDER}/${file}`));
  });
});
