import { describe, expect, it } from "vitest";
import type { AuditResult } from "#generated/types.js";
import { findingsSheet } from "#workbook/findings-sheet.js";
import { worklistSheet } from "#workbook/worklist-sheet.js";
import { fixtureFindings, fixtureResult } from "./fixture.js";
import { plain, render } from "./rendered.js";

const HOSTILE = 'Alder & <b onload="x">#set text(red)</b> {{plan}} \u202e=1+1';

function named(names: AuditResult["configuration"]["names"]): AuditResult {
  const result = fixtureResult();
  const { names: _before, ...configuration } = result.configuration;
  return { ...result, configuration: names === undefined ? configuration : { ...configuration, names } };
}

/** All pages of a run as one text. */
function pagesOf(result: AuditResult): string {
  return render(result)
    .map(({ text }) => text)
    .join("\n");
}

describe("senders and delegates in reports by law and standard", () => {
  it("are called by their names wherever a page speaks of them", () => {
    const pages = pagesOf(named([{ id: "delegate-a", name: "Alder Imaging Review" }]));
    expect(pages).toContain("Alder Imaging Review");
    expect(pages).not.toMatch(/delegate-a/);
  });

  it("are called by their ids where they have no name", () => {
    const pages = pagesOf(named(undefined));
    expect(pages).toContain("delegate-a");
    expect(pages).not.toContain("Alder");
  });

  it("can be the plan too; who records no delegate stays nobody's name", () => {
    const pages = pagesOf(named([{ id: "plan", name: "Plan UM" }]));
    expect(pages).toContain("Plan UM");
    expect(pages).toContain("plan or none recorded");
    expect(pages).not.toMatch(/<th scope="row">plan</);
  });

  it("show hostile names as text", () => {
    const pages = render(named([{ id: "delegate-a", name: HOSTILE }]));
    for (const { name, text } of pages.filter(({ name }) => name.endsWith(".html"))) {
      expect(text, name).not.toContain("<b onload");
      expect(plain(text), name).not.toContain("delegate-a");
    }
    expect(pages.map(({ text }) => text).join("\n")).toContain("{{plan}}");
  });
});

describe("senders and delegates in the workbook", () => {
  const result = named([{ id: "delegate-a", name: "Alder Imaging Review" }]);
  const findings = fixtureFindings();
  const cells = (rows: Iterable<readonly unknown[]>) => [...rows].flat();

  it("are called by their names on the worklist", () => {
    const sheet = worklistSheet(result, findings, { given: {}, responses: [], unknown: [] });
    expect(cells(sheet.rows)).toContain("Alder Imaging Review");
    expect(cells(sheet.rows)).not.toContain("delegate-a");
  });

  it("keep their ids among the findings, by which data is joined", () => {
    const sheet = findingsSheet(findings);
    expect(cells(sheet.rows)).toContain("delegate-a");
  });
});
