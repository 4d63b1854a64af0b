import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { mutationText } from "#cli/mutation-text.js";
import { killScore } from "#mutation/kill-score.js";
import { loadCommons } from "#policy/load.js";
import { schemaProblems } from "#schema/validate.js";
import { projectReader, root } from "../support/project.js";
import { testedFolder } from "../support/tested.js";

const page = readFileSync(`${root}docs/mutation.md`, "utf8");
const blocks = [...page.matchAll(/```(json)?\n(.*?)```/gs)].map(([, language, text = ""]) => ({
  language,
  text,
}));

it("docs/mutation.md shows what the worked example prints", () => {
  const bundle = testedFolder("test/docs/example-policy");
  const score = killScore(bundle, loadCommons(projectReader), { policy: "example-policy", survivors: [] });
  const printed = mutationText([score], false).split("\n");
  const shown = blocks.find(({ text }) => text.includes("survived"))?.text.split("\n") ?? [];
  expect(shown.length).toBeGreaterThan(5);
  expect(shown.filter((line) => !printed.includes(line))).toEqual([]);
});

it("docs/mutation.md shows reasons that fit their schema", () => {
  const [json] = blocks.filter(({ language }) => language === "json");
  expect(schemaProblems("Survivors", JSON.parse(json?.text ?? ""), "docs/mutation.md")).toEqual([]);
});
