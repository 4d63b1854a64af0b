import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { renderReports } from "#report/index.js";
import { fixtureFindings, fixtureResult } from "../report/fixture.js";
import { element, review } from "../report/fixture-file-review.js";
import { render, TEMPLATES } from "../report/rendered.js";
import { shippedDefinitions } from "../report/shipped.js";
import { CHROMIUM, openBrowser, openPage } from "../support/browser.js";

/** Texts of what is wider than the box it scrolls in, or begins left of it. */
const CUT = `[...document.querySelectorAll(".scroll caption, .scroll .stay")].filter((one) => {
  const box = one.closest(".scroll").getBoundingClientRect();
  const { left, right } = one.getBoundingClientRect();
  return left < box.left - 1 || right > box.right + 1;
}).map(({ textContent }) => textContent)`;

/** Texts that stand on more than one line. */
const BROKEN = `[...document.querySelectorAll(".keep, .source dt")].filter((one) => {
  const range = document.createRange();
  range.selectNodeContents(one);
  const tops = [...range.getClientRects()].map(({ top }) => Math.round(top));
  return new Set(tops).size > 1;
}).map(({ textContent }) => textContent)`;

/** Files of a mock file review that were scored NA: their places, with the reference of a case, stand on one line. */
const PLACES_BROKEN = BROKEN.replace(".keep, .source dt", ".na tbody th");

const reports = render().filter(({ name }) => name.endsWith(".html"));

describe.skipIf(CHROMIUM === undefined)("a report where there is little room", () => {
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    browser = await openBrowser();
    page = await openPage(browser, { viewport: { width: 390, height: 844 } });
  });
  afterAll(async () => {
    await browser.close();
  });

  it.each(reports)(
    "$name: captions and what is told of a rule stay in view on a telephone",
    async ({ text }) => {
      await page.emulateMedia({ media: "screen" });
      await page.setViewportSize({ width: 390, height: 844 });
      await page.setContent(text);
      expect(await page.evaluate("document.querySelectorAll('.scroll caption').length")).toBeGreaterThan(3);
      expect(await page.evaluate(CUT)).toEqual([]);
      await page.evaluate("for (const box of document.querySelectorAll('.scroll')) box.scrollLeft = 200");
      expect(await page.evaluate(CUT)).toEqual([]);
      expect(await page.evaluate(BROKEN)).toEqual([]);
    },
  );

  it("names the files of a mock file review on one line", async () => {
    const replaced = [{ number: 33, id: "D-1001", reason: "Outside the factor by its words", by: 41 }];
    const [um7] = renderReports({
      result: fixtureResult(),
      findings: fixtureFindings(),
      definitions: shippedDefinitions().filter(({ id }) => id === "ncqa-um7"),
      templates: TEMPLATES,
      formats: ["html"],
      reviews: [review([element({ replaced })])],
    });
    await page.emulateMedia({ media: "screen" });
    await page.setViewportSize({ width: 390, height: 844 });
    await page.setContent(um7?.text ?? "");
    const places = await page.locator(".na tbody th").allTextContents();
    expect(places).toEqual([expect.stringMatching(/^no\. 33 \(case P-\d{3}\)$/)]);
    expect(await page.evaluate(PLACES_BROKEN)).toEqual([]);
  });

  it.each(reports)("$name: no day and no name of a figure breaks in two lines on paper", async ({ text }) => {
    await page.emulateMedia({ media: "print" });
    // A sheet of US Letter without its margins.
    await page.setViewportSize({ width: 703, height: 900 });
    await page.setContent(text);
    expect(await page.evaluate("document.querySelectorAll('.keep').length")).toBeGreaterThan(3);
    expect(await page.evaluate(BROKEN)).toEqual([]);
  });
});
