import { describe, expect, it } from "vitest";
import { inputName } from "#cli/input-name.js";

const place = { base: "/srv/audit", fixed: ["/home/joe/maps/letters.json", "/data/own"] };

describe("the name of an input", () => {
  it.each([
    ["/srv/audit/audit.json", "audit.json"],
    ["/srv/audit/mappings/a.json", "mappings/a.json"],
    ["/srv/shared/a.json", "../shared/a.json"],
    ["/home/joe/maps/letters.json", "elsewhere/letters.json"],
    ["/data/own/rules/R-1.json", "elsewhere/own/rules/R-1.json"],
  ])("of %s is %s", (path, name) => {
    expect(inputName(path, place)).toBe(name);
  });
});
