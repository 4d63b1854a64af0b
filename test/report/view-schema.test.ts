import { expect, it } from "vitest";
import { checkTemplate } from "#report/check-template.js";
import { reportViews } from "#report/report-views.js";
import { reportViewShape } from "#report/view-shape.js";
import { schemaProblems } from "#schema/validate.js";
import { fixtureFindings, fixtureResult } from "./fixture.js";
import { element, review } from "./fixture-file-review.js";
import { shippedDefinitions, shippedTemplates } from "./shipped.js";

const SOURCE = {
  result: fixtureResult(),
  findings: fixtureFindings(),
  definitions: shippedDefinitions(),
  reviews: [review([element({})])],
};
const VIEWS = [...reportViews(SOURCE)];

it.each(VIEWS)("the view of $id is what its schema says", ({ id, view }) => {
  expect(schemaProblems("ReportView", view, id)).toEqual([]);
});

it("the views hold what is null in most of them", () => {
  const untrusted = { ...SOURCE.result, trusted: false, trustNotes: ["Rows do not add up."] };
  const [first] = reportViews({ ...SOURCE, result: untrusted });
  expect(schemaProblems("ReportView", first?.view, "untrusted")).toEqual([]);
  expect(first?.view.untrusted?.notes).toEqual(["Rows do not add up."]);
  expect(VIEWS.filter(({ view }) => view.review !== null).map(({ id }) => id)).toEqual(["ncqa-um7"]);
});

it("a member too many, too few or of another sort is not what the schema says", () => {
  const { title, ...rest } = VIEWS[0]?.view ?? {};
  expect(schemaProblems("ReportView", rest, "few")).toHaveLength(1);
  expect(schemaProblems("ReportView", { ...rest, title, more: 1 }, "many")).toHaveLength(1);
  expect(schemaProblems("ReportView", { ...rest, title: null }, "other")).toHaveLength(1);
});

it.each(["html", "md"])(
  "the package's own %s templates ask for nothing the schema does not have",
  (format) => {
    const ending = `.${format}.hbs`;
    const texts = [...shippedTemplates()].filter(([path]) => path.endsWith(ending));
    const named = new Map(
      texts.map(([path, text]) => [path.slice(path.lastIndexOf("/") + 1, -ending.length), { path, text }]),
    );
    expect(
      checkTemplate(named.get("report") ?? { path: "", text: "{{none}}" }, named, reportViewShape()),
    ).toEqual([]);
  },
);
