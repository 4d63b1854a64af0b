import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { loadCommons, loadPolicy, policyFolders } from "#policy/load.js";
import { KINDS } from "#schema/record-fields.js";
import { projectReader, root } from "../support/project.js";
import { type Name, namesOfPolicy, namesOfTable } from "./names-in-data.js";

// Policies are data: what a payer, a program, a statute or a rule is called stands in `policies/` and nowhere in the code,
// its comments and its examples of help.
const names = namesInData();
const sources = sourceFiles();

describe("the names in the policies' files", () => {
  it("are found in the data", () => {
    const kinds = new Set(names.map(({ from }) => from.split(" ")[0]));
    expect([...kinds].sort()).toEqual([
      "calendar",
      "citation",
      "cite",
      "issuer",
      "payer",
      "policy",
      "program",
      "rule",
      "standard",
      "state",
      "table",
    ]);
    const texts = names.map(({ text }) => text.toLowerCase());
    for (const expected of ["asuris", "magellan", "molina", "bsp-dl-01", "msk", "california"])
      expect(texts).toContain(expected);
  });

  it("are looked for in every source file", () => {
    expect(sources.length).toBeGreaterThan(100);
    expect(hitsIn("x.ts", "// as in HSC 1367.01(h)").length).toBeGreaterThan(0);
    expect(hitsIn("x.ts", 'if (state === "CA") return;').length).toBeGreaterThan(0);
    expect(hitsIn("x.ts", "return Promise.resolve(scan);")).toEqual([]);
  });

  it("stand nowhere in src/", () => {
    expect(sources.flatMap(({ file, text }) => hitsIn(file, text))).toEqual([]);
  });
});

function namesInData(): Name[] {
  const commons = loadCommons(projectReader);
  const codes = new Set(
    [...KINDS.values()].flatMap(({ fields }) => [...fields.values()].flatMap(({ values }) => values ?? [])),
  );
  const all = [
    ...[...policyFolders(projectReader).keys()].flatMap((id) => namesOfPolicy(loadPolicy(projectReader, id))),
    ...[...commons.tables.values()].flatMap((table) => namesOfTable(table, codes)),
    ...[...commons.calendars.keys()]
      .filter((id) => id !== "none")
      .map((id) => ({ text: id, from: "calendar" })),
  ];
  return [...new Map(all.map((one) => [one.text.toLowerCase(), one])).values()];
}

function sourceFiles(): { file: string; text: string }[] {
  return readdirSync(join(root, "src"), { recursive: true, encoding: "utf8" })
    .map((file) => file.replaceAll("\\", "/"))
    .filter((file) => file.endsWith(".ts") && !file.startsWith("generated/"))
    .sort()
    .map((file) => ({ file: `src/${file}`, text: readFileSync(join(root, "src", file), "utf8") }));
}

/** Lines that hold a name as a word of its own, in any case of letters. */
function hitsIn(file: string, text: string): string[] {
  return text.split("\n").flatMap((line, index) => {
    const lower = line.toLowerCase();
    return names
      .filter((one) => holds(lower, one.text.toLowerCase()))
      .map(({ text: found, from }) => `${file}:${index + 1} ${found} (${from})`);
  });
}

/** No letter or figure stands on either side. */
function holds(line: string, wanted: string): boolean {
  for (let at = line.indexOf(wanted); at >= 0; at = line.indexOf(wanted, at + 1)) {
    const beside = (line[at - 1] ?? " ") + (line[at + wanted.length] ?? " ");
    if (!/[\p{L}\p{N}]/u.test(beside)) return true;
  }
  return false;
}
