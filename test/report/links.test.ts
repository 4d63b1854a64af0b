import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { root } from "../support/project.js";

// The samples are what the program writes; a test holds them fresh.
const SAMPLES = join(root, "reports/samples");
const PDF = join(SAMPLES, "committee-packet.pdf");
const hasPoppler = spawnSync("pdftohtml", ["-v"]).error === undefined;

const all = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map(([, found = ""]) => found);

describe("links within a page", () => {
  const pages = readdirSync(SAMPLES).filter((name) => name.endsWith(".html"));

  it.each(pages)("of %s lead to one place each, and nothing on the page lies elsewhere", (name) => {
    const html = readFileSync(join(SAMPLES, name), "utf8").replace(/<script[\s\S]*?<\/script>/g, "");
    const ids = all(html, /\sid="([^"]+)"/g);
    expect(ids.length).toBeGreaterThan(10);
    expect(new Set(ids).size).toBe(ids.length);
    const links = all(html, /\shref="([^"]+)"/g);
    expect(links.length).toBeGreaterThan(0);
    expect(links.filter((link) => !link.startsWith("#") || !ids.includes(link.slice(1)))).toEqual([]);
  });
});

describe.skipIf(!hasPoppler)("contents of the packet's PDF", () => {
  it("link each heading to the page it stands on, and print that page's number", () => {
    const marked = spawnSync("pdftohtml", ["-xml", "-i", "-stdout", PDF], {
      encoding: "utf8",
      maxBuffer: 2 ** 28,
    }).stdout;
    const text = spawnSync("pdftotext", ["-layout", PDF, "-"], {
      encoding: "utf8",
      maxBuffer: 2 ** 28,
    }).stdout;
    const pages = text.split("\f").map((page) => page.split("\n").map((line) => line.trim()));
    // A heading, and beside it in bold its number: both are links.
    const entry =
      /<a href="[^"#]*#(\d+)">([^<]+?) <\/a><\/text>\s*<text[^>]*><a href="[^"#]*#(\d+)"><b>(\d+)<\/b><\/a>/g;
    const entries = [...marked.matchAll(entry)].map(([, target, heading = "", ofNumber, printed]) => ({
      target: Number(target),
      heading,
      ofNumber: Number(ofNumber),
      printed: Number(printed),
    }));
    expect(entries.map(({ heading }) => heading)).toEqual([
      "Answer",
      "Peer-to-peer",
      "Waiting now",
      "You are asked to decide",
      "Corrective action plans",
      "Signatures",
      "Trend",
      "Time left and late",
      "Measures",
      "Shown apart, never counted above",
      "Open questions of wording",
      "Data quality",
      "Text for the minutes",
      "How these figures were made",
    ]);
    const astray = entries.filter(
      ({ target, heading, ofNumber, printed }) =>
        target !== printed || ofNumber !== printed || !pages[target - 1]?.some((line) => line === heading),
    );
    expect(astray).toEqual([]);
  });
});
