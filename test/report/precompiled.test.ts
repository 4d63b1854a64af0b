import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, it } from "vitest";
import { precompiledText, templateKey, templatePrinter } from "#report/handlebars.js";
import type { AuditError } from "#shared/error.js";
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

  it.each([
    ["partials/chart.html.hbs", "html", "page:3:13"],
    ["partials/rule-notes.md.hbs", "none", "page:1:16"],
  ] as const)("stop at a null as %s does where it is compiled", async (name, escaping, at) => {
    const dist: typeof import("#report/handlebars.js") = await import(
      pathToFileURL(join(root, "dist/report/handlebars.js")).href
    );
    const text = readFileSync(join(folder, name), "utf8");
    const view = { title: "t", address: null, description: "d", tag: null };
    const problems = [dist.templatePrinter, templatePrinter].map((printer) => {
      try {
        return printer("page", new Map([["page", text]]), escaping)(view);
      } catch (error) {
        return (error as AuditError).problems;
      }
    });
    expect(problems[0]).toEqual([
      expect.objectContaining({ message: expect.stringContaining("is null here"), at }),
    ]);
    expect(problems[1]).toEqual(problems[0]);
  });
});
