import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { render } from "../report/rendered.js";
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

  it.each(reports)("$name: no day and no name of a figure breaks in two lines on paper", async ({ text }) => {
    await page.emulateMedia({ media: "print" });
    // A sheet of US Letter without its margins.
    await page.setViewportSize({ width: 703, height: 900 });
    await page.setContent(text);
    expect(await page.evaluate("document.querySelectorAll('.keep').length")).toBeGreaterThan(3);
    expect(await page.evaluate(BROKEN)).toEqual([]);
  });
});
