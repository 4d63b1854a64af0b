import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { pictureParts } from "#cli/picture-parts.js";
import { packetFiles } from "#packet/index.js";
import { fixtureInput } from "../packet/fixture-packet.js";
import { render } from "../report/rendered.js";
import { shippedTemplates } from "../report/shipped.js";
import { CHROMIUM, openBrowser, openPage } from "../support/browser.js";
import { freshFolder, p2pAudit } from "../support/command-line.js";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly target: readonly string[] }[];
}

const folder = freshFolder();

/** Pages that are made of policies alone, by the commands that write them. */
function policyPages(): [name: string, html: string][] {
  return ["coverage", "against-law"].map((command) => {
    const out = join(folder, `${command}.html`);
    const args = [command, "blue-shield-promise-medi-cal", "--format", "html", "--out", out];
    expect(p2pAudit(args).status, command).toBe(0);
    return [`${command}.html`, readFileSync(out, "utf8")];
  });
}

/** Every HTML page but the findings page, which has tests of its own. */
async function pages(): Promise<[name: string, html: string][]> {
  const reports = render()
    .filter(({ name }) => name.endsWith(".html"))
    .map(({ name, text }): [string, string] => [name, text]);
  const templates = shippedTemplates();
  const formats = { formats: ["html"], templates, typst: new Map(), pictureParts } as const;
  const { files } = await packetFiles(fixtureInput(), formats);
  return [
    ...policyPages(),
    ...reports,
    ...files.map(({ name, content }): [string, string] => [name, String(content)]),
  ];
}

describe.skipIf(CHROMIUM === undefined)("pages in a browser", async () => {
  const made = await pages();
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser.close();
  });

  it.each(made)(
    "%s: no violation on screen and in print, nothing is fetched, nothing is cut",
    async (_, html) => {
      const page = await openPage(browser, { viewport: { width: 1100, height: 900 } });
      const asked: string[] = [];
      page.on("request", (request) => asked.push(request.url()));
      await page.setContent(html);
      // The pages forbid scripts; the checker runs in a world of its own.
      for (const media of ["screen", "print"] as const) {
        await page.emulateMedia({ media });
        const client = await page.context().newCDPSession(page);
        await client.send("Page.setBypassCSP", { enabled: true });
        await page.evaluate(AXE);
        const found = await page.evaluate<Violation[]>("axe.run().then(({ violations }) => violations)");
        expect(found.map(({ id, nodes }) => [id, nodes[0]?.target])).toEqual([]);
      }
      expect(asked.filter((url) => !url.startsWith("data:"))).toEqual([]);
      await page.emulateMedia({ media: "screen" });
      const isWider = await page.evaluate("document.documentElement.scrollWidth > window.innerWidth");
      expect(isWider).toBe(false);
      await page.context().close();
    },
  );
});
