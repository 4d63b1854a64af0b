import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { type OwnTemplate, renderOwnTemplate } from "#report/own-template.js";
import type { Problem } from "#shared/error.js";
import { problemsOf } from "../support/problems.js";
import { root } from "../support/project.js";
import { fixtureFindings, fixtureResult } from "./fixture.js";
import { render, TEMPLATES, textOf } from "./rendered.js";
import { shippedDefinitions } from "./shipped.js";

const SOURCE = { result: fixtureResult(), findings: fixtureFindings(), definitions: shippedDefinitions() };
const REPORT = "hsc-1367-01";

function template(
  text: string,
  partials: Record<string, string> = {},
  format: OwnTemplate["format"] = "html",
) {
  return {
    path: "mine/board.hbs",
    name: "board",
    format,
    text,
    partials: new Map(
      Object.entries(partials).map(([name, own]) => [name, { path: `mine/${name}.hbs`, text: own }]),
    ),
  };
}

function printed(
  text: string,
  partials: Record<string, string> = {},
  format: OwnTemplate["format"] = "html",
) {
  const [file] = renderOwnTemplate(SOURCE, template(text, partials, format), REPORT);
  return file?.text;
}

function faultsIn(text: string, partials: Record<string, string> = {}): readonly Problem[] {
  return problemsOf(() => printed(text, partials));
}

it("prints each report that ran, or the one that is named, under its own name", () => {
  const all = renderOwnTemplate(SOURCE, template("{{title}}"), null);
  expect(all.map(({ name }) => name)).toEqual(
    render()
      .map(({ name }) => name)
      .filter((name) => name.endsWith(".html"))
      .map((name) => name.replace(".html", ".board.html")),
  );
  expect(renderOwnTemplate(SOURCE, template("{{plan}}"), REPORT)).toEqual([
    { name: `${REPORT}.board.html`, text: "Example Community Health Plan" },
  ]);
});

it("prints the package's own templates to the bytes of its reports", () => {
  for (const format of ["html", "md"] as const) {
    const own = [...TEMPLATES].filter(([path]) => path.endsWith(`.${format}.hbs`));
    const texts = Object.fromEntries(
      own.map(([path, text]) => [path.slice(path.lastIndexOf("/") + 1, -`.${format}.hbs`.length), text]),
    );
    expect(printed(texts.report ?? "", texts, format)).toBe(textOf(`${REPORT}.${format}`));
  }
});

it.each([
  ["a name", "\n{{titel}}", 2, "did you mean `title`"],
  ["a member", "{{accounting.rows}}", 1, "AccountingView has no member `rows`"],
  ["a member of a text", "{{title.length}}", 1, "no member `length`"],
  ["a member of a list", "{{sections.first}}", 1, "go through it with #each"],
  ["a list", "{{#each section}}{{/each}}", 1, "did you mean `sections`"],
  ["a condition", "{{#if a}}{{/if}}", 1, "no member `a`"],
  [
    "a condition inside a block",
    "{{#each sections}}\n\n  {{#unless anchr}}{{/unless}}{{/each}}",
    3,
    "`anchor`",
  ],
  ["a name in an else nobody reaches", "{{#if title}}{{else}}\n{{nothing}}{{/if}}", 2, "no member `nothing`"],
  [
    "a name where the data hold nothing",
    "{{#if review}}\n{{review.titel}}{{/if}}",
    2,
    "did you mean `title`",
  ],
  ["a name given by as", "{{#each sections as |part|}}{{part.nam}}{{/each}}", 1, "no member `nam`"],
  ["what lies outside", "{{#each sections}}{{../plam}}{{/each}}", 1, "did you mean `plan`"],
  ["what lies outside the template", "{{../plan}}", 1, "leads out of the template"],
  ["a place in a list, outside one", "{{@index}}", 1, "means nothing here"],
  ["a member handed to nobody", "{{#with method}}{{title}}{{/with}}", 1, "MethodView has no member `title`"],
  ["a literal", '{{"title"}}', 1, "is no name of the view"],
])("%s that is not there is an error with its line", (_, text, line, message) => {
  expect(faultsIn(text)).toEqual([
    expect.objectContaining({
      code: "report-template",
      message: expect.stringContaining(message),
      at: expect.stringMatching(new RegExp(`^mine/board\\.hbs:${line}:\\d+$`)),
    }),
  ]);
});

it("says the column at which a name stands, the first being 1", () => {
  expect(faultsIn("ab {{titel}}")[0]?.at).toBe("mine/board.hbs:1:6");
});

it("lists every place at once, those of partials under their own file", () => {
  const places = faultsIn("{{one}}\n{{> head}}\n{{two}}", { head: "\n\n{{three}}" }).map(({ at }) => at);
  expect(places).toEqual(["mine/board.hbs:1:3", "mine/head.hbs:3:3", "mine/board.hbs:3:3"]);
});

it.each([
  ["printed", "{{sections}}", "is a list"],
  ["printed", "{{summary}}", "is a part"],
  ["gone through", "{{#each summary}}{{/each}}", "is no list"],
  ["looked into without asking", "{{review.title}}", "can be null"],
  ["handed on without asking", "{{> one review}}", "can be null"],
  ["looked into after asking for another", "{{#if untrusted}}{{review.title}}{{/if}}", "can be null"],
  ["looked into where it is null", "{{#if review}}{{else}}{{review.title}}{{/if}}", "can be null"],
])("what cannot be %s is refused", (_, text, message) => {
  expect(faultsIn(text, { one: "" })).toEqual([
    expect.objectContaining({ message: expect.stringContaining(message) }),
  ]);
});

it.each([
  ["printed", "\n{{subtitle}}", "2:3", "subtitle"],
  ["of a list's items", "{{#each sections}}\n {{domain}}{{/each}}", "2:4", "domain"],
  [
    "of a part",
    "{{#each sections}}{{#each rules}}{{figures.range}}{{/each}}{{/each}}",
    "1:36",
    "figures.range",
  ],
  ["in the else of its own question", "{{#if subtitle}}{{else}}{{subtitle}}{{/if}}", "1:27", "subtitle"],
  ["where it is asked for not to be", "{{#unless subtitle}}{{subtitle}}{{/unless}}", "1:23", "subtitle"],
  ["after its question", "{{#if subtitle}}x{{/if}}{{subtitle}}", "1:27", "subtitle"],
  ["where another is asked for", "{{#if untrusted}}{{subtitle}}{{/if}}", "1:20", "subtitle"],
  ["from outside a block", "{{#each sections}}{{../subtitle}}{{/each}}", "1:21", "../subtitle"],
  ["under a name of its own", "{{#each sections as |one|}}{{one.domain}}{{/each}}", "1:30", "one.domain"],
])(
  "a text that can be null, %s, is an error with line and name, and says what to write",
  (_, text, place, name) => {
    expect(faultsIn(text)).toEqual([
      {
        code: "report-template",
        message: `\`${name}\` can be null: an empty space would be printed`,
        at: `mine/board.hbs:${place}`,
        help: `say what is not known, or leave it out: {{#if ${name}}}{{${name}}}{{else}}not recorded{{/if}}`,
      },
    ]);
  },
);

it("a text that can be null is refused in the partial that prints it, whoever hands it over", () => {
  const places = (text: string, one: string) => faultsIn(text, { one }).map(({ at }) => at);
  expect(places("{{> one}}", "\n{{subtitle}}")).toEqual(["mine/one.hbs:2:3"]);
  expect(places("{{> one x=subtitle}}", "{{x}}")).toEqual(["mine/one.hbs:1:3"]);
  expect(places("{{> one x='a'}}{{> one x=subtitle}}", "{{x}}")).toEqual(["mine/one.hbs:1:3"]);
});

it("what can be null can be asked for, handed over, and printed where it is there", () => {
  const text =
    "{{#if subtitle}}{{subtitle}}{{else}}no subtitle{{/if}}, {{#unless review}}no review{{/unless}}, " +
    "{{#with summary.repeated}}{{this}}{{else}}no rule twice{{/with}}, {{> one x=subtitle y=title}}" +
    "{{#if subtitle}}{{> two x='a'}}{{/if}}";
  const partials = { one: "{{#if x}}{{x}}{{else}}none of {{y}}{{/if}}", two: "{{subtitle}}" };
  const subtitle = "California, by subdivision, from the records of the plan and its delegates";
  expect(printed(text, partials)).toBe(`${subtitle}, no review, no rule twice, ${subtitle}${subtitle}`);
  const handed = "{{> one x=summary.repeated y='what is said twice'}}";
  expect(printed(handed, partials)).toBe("none of what is said twice");
});

it("the line that the help says to write prints the words", () => {
  const help = faultsIn("{{#each sections}}{{review}}{{carvedOut}}\n{{/each}}").at(-1)?.help ?? "";
  const mended = help.slice(help.indexOf("{{"));
  const lines = printed(`{{#each sections}}${mended}\n{{/each}}`, {}, "txt")?.trim().split("\n");
  expect(new Set(lines)).toEqual(new Set(["not recorded"]));
});

it("what was asked for can be looked into", () => {
  const text =
    "{{#if review}}{{review.title}}{{#each sections}}{{../review.title}}{{/each}}{{> one review}}{{/if}}" +
    "{{#if review}}{{> whole}}{{/if}}{{#with review}}{{title}}{{/with}}{{#unless review}}no review{{else}}{{review.title}}{{/unless}}";
  expect(printed(text, { one: "{{title}}", whole: "{{review.title}}" })).toBe("no review");
});

it.each([
  ["a helper", "{{shout title}}", "no helper `shout`"],
  ["a helper with named values", "{{shout loud=true}}", "no helper `shout`"],
  ["a helper inside", "{{#if (shout title)}}{{/if}}", "no helper `shout`"],
  ["a helper handed to a partial", "{{> one x=(shout title)}}", "no helper `shout`"],
  ["the helper that prints to the terminal", "{{log title}}", "no helper `log`"],
  ["the helpers behind the others", "{{helperMissing title}}", "no helper `helperMissing`"],
  ["a block", "{{#shout title}}{{/shout}}", "is no block"],
  ["a block without a helper", "{{#sections}}{{/sections}}", "is no block"],
  ["a raw block", "{{{{raw}}}}{{{{/raw}}}}", "is no block"],
  ["a decorator", "{{* shout}}", "inline partials"],
  ["an inline partial", '{{#*inline "x"}}{{/inline}}', "inline partials"],
  ["a partial block", "{{#> one}}{{/one}}", "inline partials"],
  ["a partial nobody wrote", "{{> two}}", "no partial `two`"],
  ["a partial by a value", "{{> (lookup . 'title')}}", "no partial"],
  ["three braces", "{{{title}}}", "without escaping"],
  ["an ampersand", "{{&title}}", "without escaping"],
  ["a value handed over as the prototype", "{{> one this __proto__=method}}", "handed over as `__proto__`"],
  ["the prototype", "{{__proto__}}", "no member `__proto__`"],
  ["the constructor", "{{constructor}}", "no member `constructor`"],
  ["the constructor of a text", "{{title.constructor}}", "no member `constructor`"],
  ["the constructor of a list", "{{sections.constructor}}", "no member `constructor`"],
  ["a method", "{{sections.map}}", "no member `map`"],
  ["the constructor by lookup", '{{lookup this "constructor"}}', "`lookup` takes a list and `@index`"],
  ["the prototype by lookup", '{{lookup sections "__proto__"}}', "`lookup` takes a list and `@index`"],
  ["a method by with", "{{#with toString}}{{/with}}", "no member `toString`"],
])("%s is refused: a template loops, chooses and prints", (_, text, message) => {
  expect(faultsIn(text, { one: "" })[0]).toMatchObject({
    code: "report-template",
    message: expect.stringContaining(message),
    at: expect.stringMatching(/^mine\/board\.hbs:1:\d+$/),
  });
});

it.each([
  ["a block closed by another", "\n{{#if title}}\n{{/each}}", "mine/board.hbs:3"],
  ["a block that is not closed", "\n{{#if title}}\n", "mine/board.hbs:2"],
  ["braces that are not closed", "\n{{title", "mine/board.hbs:2"],
  ["nothing between braces", "x\n{{}}", "mine/board.hbs:2"],
])("%s is one error with its line", (_, text, at) => {
  expect(faultsIn(text)).toEqual([expect.objectContaining({ code: "report-template", at })]);
});

it.each([
  ["of what lies around", "{{#each sections}}{{plan}}{{/each}}", "; from here it is `../plan`"],
  [
    "of what lies further out",
    "{{#each sections}}{{#each rules}}{{../plan}}{{/each}}{{/each}}",
    "; from here it is `../../plan`",
  ],
  ["of what is nearer", "{{#each sections}}{{../heading}}{{/each}}", "; from here it is `heading`"],
  ["of the root, in a partial", "{{> one method}}", "; from here it is `@root.plan`"],
  ["of a part", "{{#each sections}}{{#each rules}}{{rate}}{{/each}}{{/each}}", "; there is `figures.rate`"],
  ["like no other", "{{#with accounting}}{{qqq}}{{/with}}", "; it has `sentence`, `isConserved`, `files`"],
  [
    "of a loop over senders",
    "{{#each universe.rows}}{{name}}{{/each}}",
    "; it has `sender`, `delegate`, `line`",
  ],
])("says where the name %s is, or what is there instead", (_, text, message) => {
  expect(faultsIn(text, { one: "{{plan}}" }).map((one) => one.message)).toEqual([
    expect.stringContaining(message),
  ]);
});

it.each([
  ["not closed", "a\n{{#each sections}}\n{{heading}}\n", "`{{#each sections}}` is closed nowhere", 2],
  [
    "closed by another",
    "{{#each sections}}\n{{#if empty}}x\n{{/each}}",
    "`{{/each}}` closes `{{#if empty}}` of line 2, which is open still",
    3,
  ],
  ["closed and not opened", "{{title}}\n{{/if}}", "`{{/if}}` closes no block", 2],
  ["left by an else", "{{else}}", "`{{else}}` stands in no block", 1],
  ["hidden in a comment", "{{!-- {{/if}} --}}\n{{#if title}}", "`{{#if title}}` is closed nowhere", 2],
])("says which block is %s", (_, text, message, line) => {
  expect(faultsIn(text)).toEqual([
    expect.objectContaining({
      message,
      at: `mine/board.hbs:${line}`,
      help: expect.stringContaining("{{#each list}}"),
    }),
  ]);
});

it("a comparison cannot be read, and the help says what a block takes", () => {
  expect(faultsIn("{{#if title > 3}}x{{/if}}")[0]).toMatchObject({
    at: "mine/board.hbs:1",
    help: expect.stringContaining("compares nothing"),
  });
});

it("names the partials that are there", () => {
  expect(faultsIn("{{> foot}}", { tail: "" })[0]?.message).toContain("no partial `foot`; there are `tail`");
  expect(faultsIn("{{> foot}}")[0]?.message).toContain("no partial `foot`; none is there");
});

it("a partial that is no Handlebars is named", () => {
  expect(faultsIn("{{> head}}", { head: "{{#if}}\n{{/each}}" })[0]?.at).toBe("mine/head.hbs:2");
});

it("a partial that calls itself without end is an error", () => {
  expect(faultsIn("{{> one}}", { one: "{{> one}}" })[0]).toMatchObject({
    message: "a partial calls itself without end",
  });
  const growing = { one: "{{> one this x=title}}{{> one this y=title}}{{> one this z=this}}" };
  expect(faultsIn("{{> one}}", growing)[0]?.message).toContain("without end");
});

it("partials see what they are handed, and call themselves on followers", () => {
  const text =
    "{{#each sections}}{{#each findings.groups}}{{#each findings}}{{> one level='a'}}{{/each}}{{/each}}{{/each}}";
  const one = "{{level}}{{#each followers}}({{> one level='b'}}){{/each}}";
  expect(printed(text, { one })).toMatch(/^a[ab()]*\(b\)[ab()]*$/);
  expect(faultsIn("{{> one level='a'}}", { one: "{{levle}}" })[0]?.message).toContain("did you mean `level`");
});

it("the templates in docs/reports.md print", () => {
  const page = readFileSync(`${root}docs/reports.md`, "utf8");
  const [report = "", month = ""] = [...page.matchAll(/```hbs\n(.*?)```/gs)].map(([, text = ""]) => text);
  expect(printed(report)).toContain("<h1>Health and Safety Code 1367.01");
  expect(printed(month)).toMatch(
    /Alder Imaging Review: [\d,]+ decisions of Medi-Cal.*<strong>not met<\/strong> decision <span class="keep">P-\d{3}/s,
  );
});

it("names what `as` gives, else if, and the root", () => {
  const text =
    "{{#if review}}r{{else if untrusted}}u{{else}}n{{/if}} {{#each sections as |thisOne at|}}{{#if @last}}{{at}} {{thisOne.unit}} {{@root.plan}}{{/if}}{{/each}}";
  expect(printed(text)).toMatch(/^n \d+ Cases Example Community Health Plan$/);
});

it("counts a list", () => {
  expect(printed("{{universe.decisions.length}}")).toBe("5");
});

it("puts the cells of a row under their headings", () => {
  const text =
    "{{#with universe}}{{#each rows}}{{sender}}:{{#each counts}} {{lookup ../../decisions @index}}={{this}}{{/each}}\n{{/each}}{{/with}}";
  expect(printed(text, {}, "txt")?.split("\n")[0]).toBe(
    "Alder Imaging Review: open=0 approved=0 denied=1,900 modified=710 delayed=0",
  );
});

it("escapes for HTML and for Markdown, and prints plain text as it is", () => {
  const hostile = `<b onload="x">'"=\`{{plan}}|*[a](b)_`;
  const source = { ...SOURCE, result: { ...fixtureResult(), plan: hostile } };
  const print = (format: OwnTemplate["format"]) =>
    renderOwnTemplate(source, template("{{plan}}", {}, format), REPORT)[0]?.text;
  expect(print("html")).toBe("&lt;b onload&#x3D;&quot;x&quot;&gt;&#x27;&quot;&#x3D;&#x60;{{plan}}|*[a](b)_");
  expect(print("md")).toBe('&lt;b onload="x"&gt;\'"=\\`{{plan}}\\|\\*\\[a\\](b)\\_');
  expect(print("txt")).toBe(hostile);
});

it("gives the same bytes for the same input", () => {
  const text = "{{#each sections}}{{heading}}{{#each rules}}{{title}}{{figures.rate}}{{/each}}{{/each}}";
  expect(printed(text)).toBe(printed(text));
});

it("refuses a report the run does not have, and names those it has", () => {
  expect(() => renderOwnTemplate(SOURCE, template("{{title}}"), "nobody")).toThrow(
    expect.objectContaining({
      code: "unknown-report",
      problems: [expect.objectContaining({ help: expect.stringContaining(REPORT) })],
    }),
  );
});
