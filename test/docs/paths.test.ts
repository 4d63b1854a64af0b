import { existsSync, readdirSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { root } from "../support/project.js";

/** A file of the project with its ending: a name in capitals or with a star stands for many. */
const NAMED =
  /(?<![\w/.-])(?:src|test|docs|schemas|policies|reports|scripts|checks|examples|mappings|synth|bench)\/[\w./-]*\.(?:ts|mjs|json|md|hbs|csv)\b/g;
const STANDS_FOR_MANY = /[A-Z]{2}|\*/;
/** Files of the reader's own. */
const OWN = ["policies/survivors.json", "mappings/letters.json"];

const texts = (folder: string, ending: string) =>
  readdirSync(`${root}${folder}`, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(ending) && !name.startsWith("generated"))
    .map((name) => `${folder}/${name}`);

const pages = ["README.md", "CONTRIBUTING.md", ...texts("docs", ".md")];
const sources = [...texts("src", ".ts"), ...texts("scripts", ".mjs")];

/** The comments of a source, or the whole of a page. */
function prose(file: string): string {
  const text = readFileSync(`${root}${file}`, "utf8");
  return file.endsWith(".md") ? text : (text.match(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm) ?? []).join("\n");
}

it("pages and comments name files that are there", () => {
  const gone = [...pages, ...sources].flatMap((file) =>
    (prose(file).match(NAMED) ?? [])
      .filter((name) => !STANDS_FOR_MANY.test(name) && !OWN.includes(name))
      .filter((name) => !existsSync(`${root}${name}`))
      .map((name) => `${file}: ${name}`),
  );
  expect(gone).toEqual([]);
});
