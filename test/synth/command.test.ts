import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { type SynthOptions, synth } from "#cli/commands/synth.js";
import { readSettings } from "#cli/settings.js";
import { freshFolder } from "../support/command-line.js";
import { dropOf, PAYERS, recipeOf } from "./drop.js";

const printed: string[] = [];
beforeEach(() => {
  printed.length = 0;
  vi.spyOn(console, "log").mockImplementation((line: string) => void printed.push(line));
});
afterEach(() => vi.restoreAllMocks());

const options = (out: string, over: Partial<SynthOptions> = {}): SynthOptions => ({
  payer: "magellan",
  determinations: "60",
  seed: "3",
  dirty: "5%",
  out,
  ...over,
});

describe("synth", () => {
  it("writes the drop, its truth, and an audit that finds all it names", () => {
    for (const payer of PAYERS) {
      const out = join(freshFolder(), "drop");
      synth(options(out, { payer }));
      const recipe = recipeOf(payer);
      const { files, truthText } = dropOf(recipe, { determinations: 60, seed: 3, dirty: 0.05 });
      expect(readdirSync(join(out, "drop")).sort()).toEqual([...files.keys()].sort());
      for (const [name, bytes] of files)
        expect(readFileSync(join(out, "drop", name)).equals(bytes)).toBe(true);
      expect(readFileSync(join(out, "truth.ndjson"), "utf8")).toBe(truthText);
      const settings = readSettings({ config: join(out, "audit.json") });
      expect(settings.mappings.length).toBe(recipe.mappings.length);
      expect(settings.drop).toBe(join(out, "drop"));
      expect(statSync(join(out, "audit.json")).mode & 0o777).toBe(0o600);
    }
    expect(printed[0]).toMatch(/^60 determinations, \d+ of them planted, \d+ rows in [\d.]+ s$/);
  });

  it("replaces an earlier drop and nothing else", () => {
    const out = join(freshFolder(), "drop");
    synth(options(out, { brokenFiles: true }));
    expect(readdirSync(join(out, "drop"))).toContain("other_sender_1.csv");
    synth(options(out));
    expect(readdirSync(join(out, "drop"))).not.toContain("other_sender_1.csv");
    const foreign = freshFolder();
    writeFileSync(join(foreign, "letter.txt"), "mine");
    expect(() => synth(options(foreign))).toThrow("out-not-ours");
    expect(readdirSync(foreign)).toEqual(["letter.txt"]);
    const empty = join(freshFolder(), "empty");
    mkdirSync(empty);
    synth(options(empty));
    expect(readdirSync(empty)).toContain("truth.ndjson");
  });

  it.each<[string, Partial<SynthOptions>, string]>([
    ["a payer without a recipe", { payer: "magelan" }, "unknown-recipe"],
    ["a folder that is no recipe", { payer: "mappings" }, "unknown-recipe"],
    ["no determination", { determinations: "0" }, "bad-option"],
    ["a seed in words", { seed: "one" }, "bad-option"],
    ["a share without its sign", { dirty: "0.5" }, "bad-option"],
    ["more than everything", { dirty: "101%" }, "bad-option"],
  ])("refuses %s", (_, over, code) => {
    expect(() => synth(options(join(freshFolder(), "drop"), over))).toThrow(code);
  });
});
