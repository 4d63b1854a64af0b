import { expect, it } from "vitest";
import { templatePrinter } from "#report/handlebars.js";
import type { AuditError } from "#shared/error.js";

const VIEW = { here: "x", list: ["a"], part: { name: "n" }, none: null };

it.each([
  ["a value", "{{missing}}"],
  ["a member of a member", "{{part.missing}}"],
  ["a list", "{{#each missing}}x{{/each}}"],
  ["a list inside", "{{#each part.missing}}x{{/each}}"],
  ["a condition", "{{#if missing}}x{{/if}}"],
  ["a negative condition", "{{#unless missing}}x{{/unless}}"],
  ["a value in a partial", "{{> inner part}}"],
  ["the context of a partial", "{{> inner missing}}"],
])("%s the view does not have stops the report", (_, text) => {
  const print = templatePrinter(
    "t",
    new Map([
      ["t", text],
      ["inner", "{{absent}}"],
    ]),
    "html",
  );
  expect(() => print(VIEW)).toThrow(expect.objectContaining({ code: "report-template" }) as AuditError);
});

it.each([
  ["the template", "\n {{#each missing}}x{{/each}}", "", "t:2:2"],
  ["the template, by a value", "\n {{missing}}", "", "t:2:4"],
  ["a partial", "{{> inner part}}", "\n\n{{#with absent}}x{{/with}}", "t, partial inner:3:1"],
  ["a partial, by a look-up", "{{> inner part}}", "{{lookup this 'absent'}}", "t, partial inner:1:1"],
])("a missing member of %s is told with its line", (_, text, inner, at) => {
  const templates = new Map([
    ["t", text],
    ["inner", inner],
  ]);
  const problems = [expect.objectContaining({ code: "report-template", at })];
  expect(() => templatePrinter("t", templates, "html")(VIEW)).toThrow(expect.objectContaining({ problems }));
});

it.each([
  ["the helper that prints to the terminal", "{{log here}}"],
  ["a helper that is not built in", "{{shout here}}"],
  ["a block that is not built in", "{{#shout here}}{{/shout}}"],
])("%s is refused", (_, text) => {
  expect(() => templatePrinter("t", new Map([["t", text]]), "html")(VIEW)).toThrow();
});

it("prints what is there and leaves out what is null", () => {
  const text = "{{#each list}}{{this}}{{/each}}{{#if none}}no{{else}}{{part.name}}{{/if}}{{here}}";
  expect(templatePrinter("t", new Map([["t", text]]), "html")(VIEW)).toBe("anx");
});

it("escapes for HTML only where it is asked to", () => {
  const templates = new Map([["t", "{{a}}"]]);
  expect(templatePrinter("t", templates, "html")({ a: "<b>&\"'`=" })).toBe(
    "&lt;b&gt;&amp;&quot;&#x27;&#x60;&#x3D;",
  );
  expect(templatePrinter("t", templates, "none")({ a: "<b>" })).toBe("<b>");
});

it("says which template is missing", () => {
  expect(() => templatePrinter("report", new Map(), "html")).toThrow(
    expect.objectContaining({ code: "report-template-missing" }) as AuditError,
  );
});
