import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { ReportDefinition, ReviewDefinition } from "#generated/types.js";
import { factorsOf, sectionOf } from "#review/look-up.js";
import { checked } from "#schema/validate.js";
import { codesOf, problemsOf } from "../support/problems.js";
import { root } from "../support/project.js";

const FOLDER = `${root}reports/reviews`;
const reviews = readdirSync(FOLDER).map((name): [string, ReviewDefinition] => [
  name,
  checked("ReviewDefinition", read(`${FOLDER}/${name}`), name),
]);

function read(path: string): unknown {
  return JSON.parse(readFileSync(path, "utf8"));
}

describe.each(reviews)("%s", (name, review) => {
  const reportPath = `${root}reports/definitions/${review.report}.json`;
  const report = checked("ReportDefinition", read(reportPath), reportPath) as ReportDefinition;
  const lists = new Map(review.factorLists.map(({ id, factors }) => [id, factors]));
  const elements = review.fileTypes.flatMap((type) => type.elements);

  it("is named after its file and stands beside a report of its policy", () => {
    expect(name).toBe(`${review.id}.json`);
    expect(report.policies).toContain(review.policy);
  });

  it("scores every section of its report once, with factors that are there", () => {
    expect(elements.map(({ section }) => section)).toEqual(report.sections.map(({ id }) => id));
    expect(elements.filter(({ factorList }) => !lists.has(factorList))).toEqual([]);
    expect([...lists.keys()].filter((id) => !elements.some(({ factorList }) => factorList === id))).toEqual(
      [],
    );
  });

  it("names rules of its policy that serve the element", () => {
    const folders = readdirSync(`${root}policies`, { recursive: true, encoding: "utf8" });
    const folder = folders.find((path) => path.endsWith(`/${review.policy}`));
    for (const { section, factorList } of elements) {
      const standards = report.sections.find(({ id }) => id === section)?.standards ?? [];
      for (const { rules, letters } of lists.get(factorList) ?? [])
        for (const rule of [...rules, ...letters]) {
          const path = `${root}policies/${folder}/rules/${rule}.json`;
          expect(existsSync(path), path).toBe(true);
          const own = JSON.stringify((read(path) as { standards: unknown }).standards);
          expect(
            standards.some((standard) => own.includes(`"${standard}"`)),
            `${section} ${rule}`,
          ).toBe(true);
        }
    }
  });

  it("has bands from the highest down to 0, and shows fields there are", () => {
    const steps = review.bands.steps.map(({ atLeastPercent }) => atLeastPercent);
    expect(steps).toEqual([...steps].sort((a, b) => b - a));
    expect(steps.at(-1)).toBe(0);
    const { properties } = read(`${root}schemas/records/determination.schema.json`) as { properties: object };
    const fields = [
      ...review.columns.map(({ field }) => field),
      ...review.fileTypes.map(({ where }) => where.field),
    ];
    expect(fields.filter((field) => !(field in properties))).toEqual([]);
  });
});

describe("a name that nothing has is refused as review-definition", () => {
  const [, review] = reviews[0] as [string, ReviewDefinition];
  const report = { id: "r", sections: [] } as unknown as ReportDefinition;

  it.each([
    ["a list of factors", () => factorsOf(review, "no-such-list")],
    ["a section", () => sectionOf(report, "no-such-section")],
  ])("%s", (_what, look) => {
    expect(codesOf(problemsOf(look))).toEqual(["review-definition"]);
  });
});
