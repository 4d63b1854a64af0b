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
  ["null", "\n {{none.name}}", "", "t:2:4"],
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
  ["a value", "\n {{none}}", "t:2:4", "none"],
  ["a member", "{{part.none}}", "t:1:3", "part.none"],
  ["a context", "{{#each nulls}}x{{this}}{{/each}}", "t:1:19", "this"],
  ["what lies outside", "{{#each list}}{{../none}}{{/each}}", "t:1:17", "../none"],
  ["what lies at the top", "{{#each list}}{{@root.none}}{{/each}}", "t:1:17", "@root.none"],
  ["a name given by as", "{{#each nulls as |one|}}{{one}}{{/each}}", "t:1:27", "one"],
  ["an item looked up", "{{#each list}}{{lookup ../nulls @index}}{{/each}}", "t:1:17", "lookup"],
  ["in an else", "{{#if none}}x{{else}}{{none}}{{/if}}", "t:1:24", "none"],
  ["in an else if", "{{#if none}}x{{else if here}}{{none}}{{/if}}", "t:1:32", "none"],
  ["handed to a partial", "{{> inner x=none}}", "t, partial inner:2:3", "x"],
  [
    "handed to a partial as its context",
    "{{> inner none x='a'}}{{> self none}}",
    "t, partial self:1:3",
    "this",
  ],
])("%s that is null is never printed as nothing: an error with line and name", (_, text, place, name) => {
  const templates = new Map([
    ["t", text],
    ["inner", "\n{{x}}"],
    ["self", "{{this}}"],
  ]);
  const view = { ...VIEW, nulls: [null], part: { name: "n", none: null } };
  for (const escaping of ["html", "none"] as const) {
    const print = templatePrinter("t", templates, escaping);
    expect(() => print(view)).toThrow(
      expect.objectContaining({
        problems: [
          {
            code: "report-template",
            message: `\`${name}\` is null here: it would be printed as an empty space`,
            at: place,
            help: `say what is not known, or leave it out: {{#if ${name}}}{{${name}}}{{else}}not recorded{{/if}}`,
          },
        ],
      }),
    );
  }
});

it("null can be asked for, gone through and handed over; false, nought and no letters are printed as they are", () => {
  const text =
    "{{#if none}}a{{/if}}{{#unless none}}b{{/unless}}{{#each none}}c{{/each}}{{#with none}}d{{/with}}{{> inner none x=none}}";
  const templates = new Map([
    ["t", `${text}{{false}}{{nought}}{{empty}}`],
    ["inner", "{{#if x}}{{x}}{{else}}e{{/if}}"],
  ]);
  const view = { ...VIEW, false: false, nought: 0, empty: "" };
  for (const escaping of ["html", "none"] as const)
    expect(templatePrinter("t", templates, escaping)(view)).toBe("befalse0");
});

it("a partial nobody calls may be no template", () => {
  const templates = new Map([
    ["t", "{{here}}"],
    ["broken", "{{#if}}"],
  ]);
  expect(templatePrinter("t", templates, "html")(VIEW)).toBe("x");
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
