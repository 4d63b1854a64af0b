import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { EXIT } from "#cli/exit.js";
import { REJECT_CODES } from "#intake/reject-codes.js";
import { root } from "../support/project.js";

const page = readFileSync(`${root}docs/errors.md`, "utf8");
const sources = readdirSync(`${root}src`, { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".ts") && !name.startsWith("generated/"))
  .map((file) => ({ file, text: readFileSync(`${root}src/${file}`, "utf8") }));

/** A code where a problem, an error or a refusal is made: the first literal, or both of a choice. */
const MADE =
  /\b(?:problem|auditError|refuse)\(\s*(?:scope,\s*)?(?:[\w. =!]+\?\s*"([a-z-]+)"\s*:\s*)?"([a-z-]+)"/g;
/** Where one is made at all; the declarations of these functions are no calls. */
const CALL = /(?<!function )\b(?:problem|auditError|refuse)\((?!\s*(?:code|scope: Scope)\b)/g;
/** Calls whose code is that of a moment, which is among the reject codes. */
const PASSED_ON = /\b(?:problem\(asOf|auditError\(moment),/g;

function found(text: string, pattern: RegExp): string[] {
  return [...text.matchAll(pattern)].flatMap(([, ...codes]) => codes.filter((code) => code !== undefined));
}

/** The names of a union type in the sources. */
function union(file: string, start: RegExp): string[] {
  const text = sources.find((one) => one.file === file)?.text ?? "";
  const [, names = ""] = start.exec(text) ?? [];
  return found(names, /"([a-z-]+)"/g);
}

const coded = sources.flatMap(({ text }) => [...found(text, MADE), ...found(text, /\bcode: "([a-z-]+)"/g)]);
const codes = new Set([
  ...coded,
  ...Object.keys(REJECT_CODES),
  ...union("replay/outcome.ts", /reason\?:([^;]+);/),
  ...union("replay/outcome.ts", /type CauseKind =([^;]+);/),
]);
const entries = [...page.matchAll(/^### `([a-z-]+)`$/gm)].map(([, code = ""]) => code);

describe("docs/errors.md", () => {
  it("has an entry for every code, once, and no other", () => {
    expect([...entries].sort()).toEqual([...codes].sort());
  });

  it("says of every code what to do", () => {
    const parts = page.split(/^### /m).slice(1);
    expect(parts.filter((part) => !/\n\*\*Do:\*\* \S/.test(part)).map((part) => part.split("\n")[0])).toEqual(
      [],
    );
  });

  it("has no code that no test names", () => {
    const tests = ["test", "policies"]
      .flatMap((folder) =>
        readdirSync(`${root}${folder}`, { recursive: true, encoding: "utf8" }).map(
          (name) => `${folder}/${name}`,
        ),
      )
      .filter((name) => /\.(?:ts|json)$/.test(name))
      .map((name) => readFileSync(`${root}${name}`, "utf8"))
      .join("\n");
    const named = new Set(tests.match(/[a-z]+(?:-[a-z]+)*/g));
    expect(entries.filter((code) => !named.has(code))).toEqual([]);
  });

  it("has an entry for every exit code", () => {
    const numbers = [...page.matchAll(/^### Exit code (\d)$/gm)].map(([, number]) => Number(number));
    expect(numbers).toEqual(Object.values(EXIT).sort());
  });
});

it("sees every place where a problem is made", () => {
  const unseen = sources.filter(({ text }) => {
    const seen = [...text.matchAll(MADE)].length + [...text.matchAll(PASSED_ON)].length;
    return seen !== [...text.matchAll(CALL)].length;
  });
  expect(unseen.map(({ file }) => file)).toEqual([]);
});
