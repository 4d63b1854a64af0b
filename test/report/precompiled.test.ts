import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, it } from "vitest";
import { precompiledText, templateKey, templatePrinter } from "#report/handlebars.js";
import { root } from "../support/project.js";

const folder = join(root, "reports/templates");
const names = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) =>
  name.endsWith(".hbs"),
);

describe("precompiled templates", () => {
  it("hold every shipped template as it stands", async () => {
    const { precompiled } = await import(pathToFileURL(join(root, "dist/report/precompiled.js")).href);
    const keys = names.map((name) =>
      templateKey(readFileSync(join(folder, name), "utf8"), name.endsWith(".html.hbs") ? "html" : "none"),
    );
    expect([...precompiled.keys()].sort()).toEqual(keys.sort());
  });

  it("escape as they were compiled, and know what they were made from", () => {
    expect(precompiledText("{{name}}", "html")).not.toBe(precompiledText("{{name}}", "none"));
    expect(templateKey("{{name}}", "html")).not.toBe(templateKey("{{name}}", "none"));
    const print = templatePrinter("page", new Map([["page", "{{name}}"]]), "html");
    expect(print({ name: "<b>" })).toBe("&lt;b&gt;");
  });
});
