import { describe, expect, it } from "vitest";
import { renderReports } from "#report/index.js";
import { fixtureFindings, fixtureResult } from "./fixture.js";
import { element, review } from "./fixture-file-review.js";
import { render, TEMPLATES, textOf } from "./rendered.js";
import { shippedDefinitions } from "./shipped.js";

const pages = render().filter(({ name }) => name.endsWith(".html"));

function inside(html: string, tag: string): string[] {
  const found = html.matchAll(new RegExp(`<${tag}\\b[^>]*>(.*?)</${tag}>`, "gs"));
  return [...found].map(([, text = ""]) => text.replace(/<[^>]*>/g, "").trim());
}

describe("captions", () => {
  it.each(pages)("of $name say more than a heading and more than two words", ({ text }) => {
    const headings = ["h2", "h3", "h4"].flatMap((tag) => inside(text, tag));
    const captions = inside(text, "caption");
    expect(captions.length).toBeGreaterThan(3);
    expect(captions.filter((caption) => headings.includes(caption))).toEqual([]);
    expect(captions.filter((caption) => caption.split(" ").length < 4)).toEqual([]);
  });

  it("of a mock file review say what was drawn, what counts and what left the count", () => {
    const files = renderReports({
      result: fixtureResult(),
      findings: fixtureFindings(),
      definitions: shippedDefinitions(),
      templates: TEMPLATES,
      formats: ["html", "md"],
      reviews: [review([element({})])],
    });
    for (const name of ["ncqa-um7.html", "ncqa-um7.md"])
      expect(
        textOf(name, files).match(/Drawn counts the files in reserve; scored = met \+ not met/g),
      ).toHaveLength(2);
  });

  it("of the universe say that a rule can count fewer", () => {
    expect(textOf("ncqa-um7.md")).toContain(
      "A rule counts those that its own date puts into the period: they can be fewer.",
    );
  });
});
