import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, posix } from "node:path";
import { describe, expect, it } from "vitest";
import { rulePages } from "#catalogue/rule-page/rule-pages.js";
import { loadCommons, policyFolders } from "#policy/load.js";
import { projectReader, root } from "../support/project.js";
import { testedPolicy } from "../support/tested.js";

const folder = join(root, "docs", "rules");
const bundles = [...policyFolders(projectReader).keys()].map(testedPolicy);
const pages = rulePages(bundles, loadCommons(projectReader));

/** Every file below docs/rules, by its path with forward slashes. */
function written(): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => posix.join(entry.parentPath.slice(folder.length).replaceAll("\\", "/"), entry.name))
    .map((path) => path.replace(/^\//, ""));
}

/** Stale pages are mended by `npm run rule-pages`. */
describe("docs/rules", () => {
  it("has a page for every rule and the list, and no page without a rule", () => {
    expect(written().sort()).toEqual([...pages.keys()].sort());
  });

  it("is as `npm run rule-pages` writes it", () => {
    const stale = [...pages].filter(([path, text]) => {
      const file = join(folder, path);
      return existsSync(file) && readFileSync(file, "utf8") !== text;
    });
    expect(stale.map(([path]) => path)).toEqual([]);
  });

  it("is the same in every run", () => {
    expect([...rulePages(bundles, loadCommons(projectReader))]).toEqual([...pages]);
  });

  it("links to pages that are there", () => {
    const broken = [...pages].flatMap(([path, text]) =>
      [...text.matchAll(/\]\(([^)\s]+\.md)\)/g)].flatMap(([, link = ""]) => {
        const target = posix.join(posix.dirname(path), link);
        const found = target.startsWith("../") ? existsSync(join(folder, target)) : pages.has(target);
        return found ? [] : [`${path}: ${link}`];
      }),
    );
    expect(broken).toEqual([]);
  });

  it("says every part of every rule", () => {
    const unsaid = [...pages].filter(([, text]) =>
      /“\{|the value \(|\bundefined\b|\bNaN\b|\[object/.test(text),
    );
    expect(unsaid.map(([path]) => path)).toEqual([]);
  });

  it("keeps each case on a line of its table", () => {
    const cases = bundles.flatMap((bundle) => bundle.cases.flatMap((one) => one.cases)).length;
    const rows = [...pages]
      .filter(([path]) => path !== "README.md")
      .flatMap(
        ([, text]) => (text.split("## Cases it is tested by")[1] ?? "").match(/^\| (?!case \||---)/gm) ?? [],
      );
    expect(rows).toHaveLength(cases);
  });
});
