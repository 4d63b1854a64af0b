import { existsSync, readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { describe, expect, it } from "vitest";
import { root } from "../support/project.js";

interface Config {
  readonly forbidden: readonly { readonly name: string; readonly to: { readonly pathNot?: string } }[];
}

const page = readFileSync(`${root}docs/architecture.md`, "utf8");
const { forbidden }: Config = createRequire(import.meta.url)("../../.dependency-cruiser.cjs");

/** What a folder may import, by the rule `NAME-imports`. */
const allowed = forbidden.flatMap(({ name, to: { pathNot } }) => {
  const [folder, rest] = name.split("-");
  const names = /^\^src\/\((.*?)\)\(/.exec(pathNot ?? "")?.[1]?.split("|") ?? [];
  return rest === "imports" ? [{ folder, may: names.filter((one) => one !== folder).sort() }] : [];
});
const rows = [...page.matchAll(/^\| `(\w+)` \| [^|]* \| (.*) \|$/gm)].map(([, folder, list = ""]) => ({
  folder,
  may: [...list.matchAll(/`([\w/-]+)`/g)].map(([, name]) => name ?? "").sort(),
}));

describe("docs/architecture.md", () => {
  it("says who may import whom as the configuration enforces it", () => {
    expect(rows.filter(({ folder }) => folder !== "cli")).toEqual(allowed);
  });

  it("has a line for every folder of src", () => {
    const folders = readdirSync(`${root}src`, { withFileTypes: true }).filter((entry) => entry.isDirectory());
    expect(rows.map(({ folder }) => folder).sort()).toEqual(folders.map(({ name }) => name).sort());
  });

  it("names files that are there", () => {
    const files = [...page.matchAll(/`((?:src|test|reports)\/[\w./-]+)`/g)].map(([, file]) => file);
    expect(files.filter((file) => !existsSync(`${root}${file}`))).toEqual([]);
  });
});
