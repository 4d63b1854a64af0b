import { expect, it } from "vitest";
import { checkTemplate } from "#report/check-template.js";
import { shippedTemplates } from "./shipped.js";
import { typedViews } from "./typed-views.js";

const ENDING = ".html.hbs";
const TEMPLATES = new Map(
  [...shippedTemplates()]
    .filter(([path]) => path.endsWith(ENDING))
    .map(([path, text]) => [path.slice(path.lastIndexOf("/") + 1, -ENDING.length), { path, text }]),
);
const VIEWS = typedViews();

it("every page but the report, whose view has a schema, is checked here", () => {
  const pages = [...TEMPLATES].filter(([, { path }]) => !path.startsWith("partials/")).map(([name]) => name);
  expect([...VIEWS.keys(), "report"].sort()).toEqual(pages.sort());
});

it.each([...VIEWS])(
  "%s asks for nothing its view does not have, and prints nothing that can be null",
  (page, view) => {
    const template = TEMPLATES.get(page) ?? { path: page, text: "{{none}}" };
    expect(checkTemplate(template, TEMPLATES, view)).toEqual([]);
  },
);

it("what can be null by its type is found", () => {
  const packet = VIEWS.get("packet");
  if (packet === undefined) throw new Error("no packet");
  const text =
    "{{title}}{{meeting}}{{#each lines}}{{previous}}{{#if isBelow}}{{title}}{{/if}}{{/each}}{{status.x}}";
  expect(checkTemplate({ path: "t", text }, new Map(), packet).map(({ at }) => at)).toEqual([
    "t:1:12",
    "t:1:38",
    "t:1:90",
  ]);
});
