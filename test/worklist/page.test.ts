import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Finding, ReportDefinition } from "#generated/types.js";
import { sha256 } from "#seal/digest.js";
import { DISPOSITION_COLUMNS, dispositionsOf } from "#worklist/dispositions.js";
import { fixtureFindings, fixtureResult } from "../report/fixture.js";
import { CHROMIUM, openBrowser, openPage } from "../support/browser.js";
import { root } from "../support/project.js";
import { bookOf, CASE_LINES, disposition, ORIGIN_LINE, pageFiles, recordLine, written } from "./fixture.js";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const HOSTILE = [
  `</script><script>document.title="run"</script>`,
  `<img src=x onerror="document.title='run'">`,
  "\u202eabc\u2066",
  "a\u2028b\u2029c",
  "{{title}} {{{head}}}",
  "=HYPERLINK(1)",
];

/** Findings with fingerprints as a run gives them. */
const findings = fixtureFindings().map((one) => ({
  ...one,
  fingerprint: hex(one.fingerprint),
  causedBy: one.causedBy && hex(one.causedBy),
}));
const late = findings[0] as Finding;

function hex(text: string): string {
  return sha256(text).slice(0, 32);
}

describe("the findings page as text", () => {
  it("runs its one script and reads nothing else", () => {
    const text = pageFiles({ findings })[0]?.text ?? "";
    const [, script = ""] = /<script>([\s\S]*?)<\/script>\n<\/body>/.exec(text) ?? [];
    const digest = Buffer.from(sha256(script), "hex").toString("base64");
    const [, policy = ""] = /Content-Security-Policy" content="([^"]*)"/.exec(text) ?? [];
    expect(policy.replaceAll("&#x27;", "'").replaceAll("&#x3D;", "=")).toBe(
      `default-src 'none'; script-src 'sha256-${digest}'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'`,
    );
    expect(text).not.toMatch(/(?:src|href)="(?!#)/);
  });

  it("is the same for the same input", () => {
    expect(pageFiles({ findings })).toEqual(pageFiles({ findings }));
  });

  it("says how many findings can be read without the script, and where all are", () => {
    const [page] = pageFiles({ findings, limits: { perPart: 1000, readable: 5 } });
    const shown = page?.text.match(/<article class="finding">/g)?.length;
    expect(shown).toBeLessThanOrEqual(5);
    expect(page?.text).toContain(
      `${shown} of ${findings.length} findings, by case, those to act on first. All of them are in findings.csv`,
    );
  });
});

it("is made of modules that fit their types", () => {
  const tsc = join(root, "node_modules/typescript/bin/tsc");
  expect(() => execFileSync(process.execPath, [tsc, "-p", join(root, "reports/page")])).not.toThrow();
});

if (CHROMIUM === undefined) it.skip("the page in a browser: no Chromium is installed");
else
  describe("the findings page in a browser", () => {
    let browser: Browser;
    beforeAll(async () => {
      browser = await openBrowser();
    });
    afterAll(async () => {
      await browser.close();
    });

    async function open(files = pageFiles({ findings }), options: BrowserContextOptions = {}): Promise<Page> {
      const page = await openPage(browser, options);
      await page.goto(written(files));
      return page;
    }

    async function violations(page: Page): Promise<string[]> {
      const found: { violations: { id: string; nodes: { html: string }[] }[] } = await page.evaluate(
        `${AXE}; axe.run(document)`,
      );
      return found.violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`);
    }

    const lines = (page: Page) => page.locator("#list tbody tr");
    const openCase = async (page: Page, key: string) => {
      await page.locator("#list tbody th button", { hasText: key }).first().click();
      await page.locator("#case-title").waitFor();
    };

    it("opens on the worklist, with a line per finding", async () => {
      const page = await open();
      expect(await page.locator(".bucket h3 button").allTextContents()).toEqual([
        "Act today",
        "Check the data",
        "Confirm",
        "Fix once",
        "Decide",
        "For information",
      ]);
      expect(await lines(page).count()).toBe(findings.length);
      // f02: nothing found, overdue, can still be done.
      expect(await lines(page).first().textContent()).toContain("Act today");
      expect(await page.locator("#readable").count()).toBe(0);
    });

    it("filters by line of the worklist, by field and by what is typed", async () => {
      const page = await open();
      const decide = findings.filter(({ outcome }) => outcome === "needs-review").length;
      await page.getByRole("button", { name: "Decide", exact: true }).click();
      expect(await lines(page).count()).toBe(decide);
      await page.getByRole("button", { name: "Clear filters" }).click();
      const ofDelegate = findings.filter(({ delegate }) => delegate === "delegate-a").length;
      await page.getByLabel("Decided by").selectOption({ label: `Alder Imaging Review (${ofDelegate})` });
      expect(await lines(page).count()).toBe(ofDelegate);
      await page.getByRole("button", { name: "Clear filters" }).click();
      // All are of one product line.
      expect(await page.getByLabel("Product line").isVisible()).toBe(false);
      await page.keyboard.press("/");
      await page.keyboard.type("d-1001");
      const ofCase = findings.filter(({ determinationId }) => determinationId === "D-1001").length;
      expect(await lines(page).count()).toBe(ofCase);
      await page.getByLabel("Case, record, rule or reference").fill(late.fingerprint.slice(0, 12));
      expect(await lines(page).count()).toBe(1);
    });

    it("filters by product line, in words, where there is more than one", async () => {
      const [first, second, ...others] = findings;
      const some = [
        { ...(first as Finding), lineOfBusiness: "mmp" },
        { ...(second as Finding), lineOfBusiness: null },
        ...others,
      ];
      const page = await open(pageFiles({ findings: some }));
      const options = page.locator("#filter-product-line option");
      expect(await options.allTextContents()).toEqual([
        "all",
        `Medi-Cal (${others.length})`,
        "Medicare-Medicaid Plan (1)",
        "product line not recorded (1)",
      ]);
      await page.getByLabel("Product line").selectOption({ label: "Medicare-Medicaid Plan (1)" });
      expect(await lines(page).count()).toBe(1);
      expect(await lines(page).first().textContent()).toContain(first?.determinationId ?? "none");
    });

    it("has no filter by product line for findings that an earlier version saved", async () => {
      const earlier = findings.map(({ lineOfBusiness: _none, ...finding }) => finding);
      const page = await open(pageFiles({ findings: earlier }));
      expect(await page.getByLabel("Product line").isVisible()).toBe(false);
      expect(await lines(page).count()).toBe(findings.length);
    });

    it("sorts by a column, both ways, and says so", async () => {
      const page = await open();
      const cases = () => page.locator("#list tbody th button").allTextContents();
      const byKey = [...findings.map(({ determinationId, subject }) => determinationId ?? subject.id)].sort();
      await page.locator("#list thead button", { hasText: "Case" }).click();
      expect(await cases()).toEqual(byKey);
      await page.locator("#list thead button", { hasText: "Case" }).press("Enter");
      expect(await cases()).toEqual(byKey.reverse());
      expect(await page.locator("#list thead th").first().getAttribute("aria-sort")).toBe("descending");
    });

    it("opens a case by keyboard: what happened, dues, holiday, the three boxes; and goes back", async () => {
      const page = await open();
      await page.getByLabel("Case, record, rule or reference").fill("D-1001");
      await page.locator("#list tbody th button").first().press("Enter");
      await page.locator("#case-title").waitFor();
      const drawing = page.locator(".time-line svg");
      const labels = await drawing
        .locator("text")
        .evaluateAll((texts) => texts.map((text) => text.firstChild?.textContent));
      for (const label of ["received", "decided", "fax to provider", "letter to member", "Labor Day"])
        expect(labels).toContain(label);
      expect(await drawing.locator(".t-holiday title").allTextContents()).toEqual(["Labor Day"]);
      // Saturday 5 and Sunday 6 September.
      expect(await drawing.locator(".t-weekend").count()).toBe(2);
      expect(labels).toContain("due HSC 1367.01(h)(3)");
      expect(await drawing.locator(".t-flag.policy").count()).toBe(0);
      expect(await page.locator(".boxes h5").first().textContent()).toBe("Asked");
      expect(await page.locator("#case").textContent()).toContain(
        "The letter was handed to the mail on Thu 2026-09-10 at 09:05",
      );
      expect(await page.locator("#worklist").isVisible()).toBe(false);
      await page.keyboard.press("Escape");
      expect(await page.locator("#worklist").isVisible()).toBe(true);
      expect(await page.locator("#case").isVisible()).toBe(false);
    });

    it("sets rules of several topics and records on one line where reports name the event", async () => {
      const [one, other] = [late, findings.find(({ policy }) => policy !== late.policy)] as [
        Finding,
        Finding,
      ];
      const joined = [
        one,
        { ...other, determinationId: one.determinationId, subject: { kind: "notice" as const, id: "L-9" } },
      ];
      const standards = joined.map(({ policy, rule }) => ({ rules: [`${policy}/${rule}`] }));
      const definitions = [{ sections: [{ clocks: [{ event: "Member told", standards }] }] }];
      const page = await open(
        pageFiles({ findings: joined, definitions: definitions as unknown as ReportDefinition[] }),
      );
      await openCase(page, "D-1001");
      const events = page.locator(".duties tbody tr");
      expect(await events.locator("th").allTextContents()).toEqual(["Member told"]);
      expect(await events.first().textContent()).toContain("notice L-9");
    });

    it("saves dispositions with those on file, and refuses an acknowledged finding without a plan", async () => {
      const stray = disposition("f".repeat(32), { reason: "from an earlier run" });
      const page = await open(pageFiles({ findings, dispositions: [stray] }));
      await page.getByLabel("Case, record, rule or reference").fill(late.fingerprint);
      await openCase(page, "D-1001");
      const article = page.locator("#case article", { hasText: late.fingerprint });
      await article.locator("summary").click();
      await article.getByLabel("Disposition", { exact: true }).selectOption("acknowledged");
      await article.getByLabel("Reason").fill("=cmd, and more");
      await article.getByLabel("Owner").fill("Dir. UM");
      await article.getByRole("button", { name: "Mark this finding" }).click();
      expect(await article.getByRole("alert").textContent()).toContain("corrective action plan");
      await article.getByLabel("Corrective action plan no.").fill("26-07");
      await article.getByRole("button", { name: "Mark this finding" }).click();
      const saving = page.waitForEvent("download");
      await page.locator("#case").getByRole("button", { name: "Save dispositions.csv" }).click();
      const file = await saving;
      expect(file.suggestedFilename()).toBe("dispositions.csv");
      const row = [
        late.fingerprint,
        "acknowledged",
        `"'=cmd, and more"`,
        "Dir. UM",
        "",
        "",
        "26-07",
        "",
        "",
        late.rule,
        "D-1001",
      ];
      const given = [
        stray.fingerprint,
        "confirmed",
        "from an earlier run",
        "M. Ortiz",
        "",
        "",
        "",
        "",
        "",
        "",
        "",
      ];
      expect(readFileSync(await file.path(), "utf8")).toBe(
        `\ufeff${[[...DISPOSITION_COLUMNS], ...[row, given].sort()].map((cells) => `${cells.join(",")}\r\n`).join("")}`,
      );
    });

    it("shows what is on file: in force, expired, and what names no finding", async () => {
      const [first, second] = findings as [Finding, Finding];
      const page = await open(
        pageFiles({
          findings,
          dispositions: [
            disposition(first.fingerprint, { disposition: "remediated" }),
            disposition(second.fingerprint, { disposition: "disputed", expires: "2026-11-01" }),
            disposition("e".repeat(32), { reason: "no such finding" }),
          ],
        }),
      );
      const state = async (fingerprint: string) => {
        await page.getByLabel("Case, record, rule or reference").fill(fingerprint);
        return lines(page).first().locator("td").last().textContent();
      };
      expect(await state(first.fingerprint)).toBe("remediated");
      expect(await state(second.fingerprint)).toBe("disputed, expired: to do again");
      expect(await page.locator("#unknown").textContent()).toContain("no such finding");
      expect(await page.locator("#worklist").textContent()).toContain(
        "2 for findings of this run, 1 of them expired and to do again; 1 for findings that are not in it",
      );
    });

    it("saves the reviewer's response with the findings of the case, and prints all of it", async () => {
      const page = await open();
      const own = findings.filter(({ determinationId }) => determinationId === "D-1001");
      expect(own.length).toBeGreaterThan(1);
      await openCase(page, "D-1001");
      const words = Array.from({ length: 30 }, (_, line) => `=line ${line}, "said"`).join("\n");
      await page.getByLabel("Response", { exact: true }).fill(words);
      await page.getByLabel("Name, role and date").fill("J. Nuovo MD, 2026-11-20");
      await page.emulateMedia({ media: "print" });
      expect(await page.locator(".response .printed").innerText()).toBe(words);
      expect(await page.locator(".response textarea").isVisible()).toBe(false);
      await page.emulateMedia({ media: "screen" });
      const saving = page.waitForEvent("download");
      await page.locator("#case").getByRole("button", { name: "Save dispositions.csv" }).click();
      const rows: string[][] = parse(readFileSync(await (await saving).path(), "utf8"), { bom: true });
      const read = dispositionsOf(rows, "dispositions.csv");
      expect(read).toEqual(
        own
          .map(({ fingerprint, rule }) => ({
            fingerprint,
            response: words,
            responder: "J. Nuovo MD, 2026-11-20",
            rule,
            case: "D-1001",
          }))
          .sort((a, b) => (a.fingerprint < b.fingerprint ? -1 : 1)),
      );
      // The next run shows it, with the script and without; a finding that is new has none yet.
      const next = pageFiles({ findings, dispositions: read.slice(1) });
      const later = await open(next);
      await later.getByLabel("Reviewer's response").selectOption({ label: `on file (${own.length - 1})` });
      expect(await lines(later).count()).toBe(own.length - 1);
      expect(await lines(later).first().locator("td").last().textContent()).toBe("reviewer responded");
      await openCase(later, "D-1001");
      const fields = await later.locator(".response textarea").all();
      const answers = await Promise.all(fields.map((field) => field.inputValue()));
      expect(answers.sort()).toEqual(["", words]);
      const off = await open(next, { javaScriptEnabled: false });
      expect(await off.locator("#readable .said-response").count()).toBe(own.length - 1);
      expect(await off.locator("#readable .said-response").first().textContent()).toContain(words);
    });

    it("takes a response back, and keeps it when the finding is marked", async () => {
      const page = await open(
        pageFiles({ findings, dispositions: [{ fingerprint: late.fingerprint, response: "I called" }] }),
      );
      await openCase(page, "D-1001");
      const article = page.locator("#case article", { hasText: late.fingerprint });
      await article.locator("summary").click();
      await article.getByLabel("Reason").fill("read");
      await article.getByLabel("Owner").fill("Dir. UM");
      await article.getByRole("button", { name: "Mark this finding" }).click();
      const saved = async () => {
        const saving = page.waitForEvent("download");
        await page.locator("#case").getByRole("button", { name: "Save dispositions.csv" }).click();
        const rows: string[][] = parse(readFileSync(await (await saving).path(), "utf8"), { bom: true });
        return dispositionsOf(rows, "dispositions.csv");
      };
      expect(await saved()).toMatchObject([{ disposition: "confirmed", response: "I called" }]);
      const held = page.locator(".response textarea");
      for (const field of await held.all()) await field.fill("");
      const [left, ...more] = await saved();
      expect(more).toEqual([]);
      expect(left).toMatchObject({ disposition: "confirmed", reason: "read" });
      expect(left?.response).toBeUndefined();
    });

    it("marks all that are shown at once", async () => {
      const page = await open();
      await page.getByRole("button", { name: "Fix once" }).click();
      const shown = await lines(page).count();
      await page.getByRole("button", { name: "Mark these" }).click();
      await page.locator("#mark-all").getByLabel("Reason").fill("template corrected");
      await page.locator("#mark-all").getByLabel("Owner").fill("Letters");
      await page.getByRole("button", { name: "Mark all that are shown" }).click();
      expect(await page.locator("#unsaved").textContent()).toBe(
        `${shown} findings changed here and not yet saved`,
      );
    });

    it("has no fault that axe finds: list, case, print, and without the script", async () => {
      const page = await open(pageFiles({ findings, dispositions: [disposition("e".repeat(32))] }), {
        bypassCSP: true,
      });
      expect(await violations(page)).toEqual([]);
      await page.getByRole("button", { name: "Mark these" }).click();
      await openCase(page, "D-1001");
      for (const summary of await page.locator("#case summary").all()) await summary.click();
      expect(await violations(page)).toEqual([]);
      await page.emulateMedia({ media: "print" });
      expect(await violations(page)).toEqual([]);
      await page.emulateMedia({ media: "screen" });
      // The script is what axe itself needs: the page is read as it stands before its own ran.
      const [plain] = pageFiles({ findings });
      const readable = await open(
        [{ name: "findings.html", text: (plain?.text ?? "").replace(/<script>[\s\S]*<\/script>/, "") }],
        { bypassCSP: true },
      );
      await readable.evaluate(
        "for (const details of document.querySelectorAll('details')) details.open = true",
      );
      expect(await violations(readable)).toEqual([]);
    });

    it("can be read without the script", async () => {
      const page = await open(pageFiles({ findings }), { javaScriptEnabled: false });
      const text = await page.locator("#readable").textContent();
      for (const { fingerprint } of findings) expect(text).toContain(fingerprint);
      expect(text).toContain("fax to provider");
      expect(await page.locator("#desk").isVisible()).toBe(false);
    });

    it("shows hostile text as text, in every field", async () => {
      const hostile = HOSTILE.join(" ");
      const long = "x".repeat(10_000);
      const one: Finding = {
        ...late,
        determinationId: hostile,
        subject: { kind: "determination", id: hostile },
        delegate: hostile,
        explanation: `${hostile} ${long}`,
        records: [{ kind: "notice", id: hostile, file: hostile, row: 1 }],
      };
      const book = bookOf(
        [
          ORIGIN_LINE,
          recordLine("determination", hostile, null, {
            payer: hostile,
            decision: hostile,
            decidedAt: 1788453600000000,
          }),
          recordLine("notice", hostile, hostile, {
            templateId: hostile,
            channel: hostile,
            sentAt: 1788453600000000,
          }),
        ],
        [one],
      );
      const result = { ...fixtureResult(), title: hostile, plan: hostile, confidentiality: hostile };
      const files = pageFiles({
        findings: [one],
        book,
        result: { ...result, findings: { ...result.findings, total: 1 } },
        dispositions: [
          disposition(late.fingerprint, {
            reason: hostile,
            owner: hostile,
            response: hostile,
            responder: hostile,
          }),
          { fingerprint: "e".repeat(32), response: hostile },
        ],
      });
      const page = await open(files);
      const title = await page.title();
      expect(await lines(page).count()).toBe(1);
      await page.locator("#list tbody th button").click();
      await page.locator("#case-title").waitFor();
      for (const text of HOSTILE.slice(0, 3))
        expect(await page.locator("#case").textContent()).toContain(text);
      expect(await page.locator("#case").textContent()).toContain(long);
      expect(await page.locator("img").count()).toBe(0);
      expect(await page.title()).toBe(title);
      // Nothing runs out of the page on a narrow screen.
      await page.setViewportSize({ width: 800, height: 900 });
      expect(await page.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(800);
      const off = await open(files, { javaScriptEnabled: false });
      expect(await off.locator("#readable").textContent()).toContain(HOSTILE[0]);
      expect(await off.locator("img").count()).toBe(0);
    });

    it("loads further findings from files beside it, and says so", async () => {
      const files = pageFiles({ findings, limits: { perPart: 8, readable: 5 } });
      const side = files.slice(1).map(({ name }) => name);
      expect(side.length).toBeGreaterThan(1);
      const page = await open(files);
      const first = await lines(page).count();
      expect(first).toBeLessThanOrEqual(8);
      expect(await violations(await open(files, { bypassCSP: true }))).toEqual([]);
      expect(await page.locator("#worklist .notice").textContent()).toContain(
        `This page holds ${first} of ${findings.length} findings`,
      );
      for (const name of side) {
        await page.getByRole("button", { name: new RegExp(`from ${name}`) }).click();
        await page.getByRole("button", { name: new RegExp(`from ${name}`) }).waitFor({ state: "detached" });
      }
      expect(await lines(page).count()).toBe(findings.length);
      expect(await page.locator("#load").count()).toBe(0);
      await page.locator("#list tbody th button").last().click();
      expect(await page.locator("#case article").count()).toBeGreaterThan(0);
    });

    it("names a side file that is not there", async () => {
      const [only] = pageFiles({ findings, limits: { perPart: 8, readable: 5 } });
      const page = await open(only ? [only] : []);
      await page.locator("#load").click();
      await page.getByText("does not lie beside this page").waitFor();
    });

    it("pages 50,000 findings", async () => {
      const many = Array.from({ length: 50_000 }, (_, index) => ({
        ...late,
        fingerprint: hex(String(index)),
        determinationId: `D-${index}`,
        subject: { kind: "determination" as const, id: `D-${index}` },
      }));
      const page = await open(pageFiles({ findings: many, book: bookOf(CASE_LINES, []) }));
      expect(await lines(page).count()).toBe(100);
      await page.getByLabel("Case, record, rule or reference").fill("D-49999");
      expect(await lines(page).count()).toBe(1);
      await openCase(page, "D-49999");
      expect(await page.locator("#case article").count()).toBe(1);
    });
  });
