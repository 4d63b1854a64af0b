import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import config from "../../vitest.config.js";
import { freshFolder } from "./fresh-folder.js";
import { root } from "./project.js";

const texts = readdirSync(join(root, "test"), { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".ts") && !name.startsWith("support/"))
  .sort()
  .map((name): [string, string] => [name, readFileSync(join(root, "test", name), "utf8")]);

/** Files in which a pattern stands. */
function filesWith(pattern: RegExp): string[] {
  return texts.filter(([, text]) => pattern.test(text)).map(([name]) => name);
}

describe("what chance could fail", () => {
  it("properties draw the same cases in every run", () => {
    const drawn = texts.filter(([, text]) => text.includes("fc.assert("));
    expect(drawn.length).toBeGreaterThan(10);
    for (const [name, text] of drawn)
      for (const property of text.split("fc.assert(").slice(1))
        expect(/\bruns\(|\bRUNS\b/.test(property), `${name}: fc.assert(${property.slice(0, 80)}`).toBe(true);
    expect(filesWith(/\bnumRuns: (?!.*\bseed: )/)).toEqual([]);
    expect(filesWith(/Math\.random|Date\.now|new Date\(\)/)).toEqual([]);
  });

  it("no test has less time than all have", () => {
    const common = config.test?.testTimeout ?? 0;
    expect(common).toBeGreaterThanOrEqual(180_000);
    for (const [name, text] of texts)
      for (const [, own = ""] of text.matchAll(/^ *(?:\}, )?(\d+_000),?\)?;?$/gm))
        expect(Number(own.replaceAll("_", "")), name).toBeGreaterThanOrEqual(common);
  });

  it("no name of a folder holds what a test looks for", () => {
    expect(freshFolder()).toMatch(/\/p2p-audit-test-[^\dA-Zaeiou]{12}$/);
    // The differential tests are a program of their own.
    expect(filesWith(/mkdtemp/)).toEqual(["differential/hunt.ts"]);
  });
});
