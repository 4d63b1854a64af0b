import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { pictureParts } from "#cli/picture-parts.js";
import type { PacketConfig } from "#generated/types.js";
import type { PacketInput } from "#packet/build-packet.js";
import { packetFiles } from "#packet/index.js";
import { shippedTemplates } from "../report/shipped.js";
import { fixtureInput, fixturePacket } from "./fixture-packet.js";
import { fullInput } from "./full-packet.js";

const typst = new Map([
  ["packet.typ", readFileSync(new URL("../../reports/typst/packet.typ", import.meta.url), "utf8")],
]);
const hasPdfToText = spawnSync("pdftotext", ["-v"]).error === undefined;

/** A word where it stands on its page, in points. */
interface Word {
  readonly page: number;
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

async function wordsOf(input: PacketInput): Promise<Word[]> {
  const { files } = await packetFiles(input, {
    formats: ["pdf"],
    templates: shippedTemplates(),
    typst,
    pictureParts,
  });
  const pdf = files[0]?.content as Uint8Array;
  const page = spawnSync("pdftotext", ["-bbox", "-", "-"], {
    input: pdf,
    encoding: "utf8",
    maxBuffer: 2 ** 28,
  }).stdout;
  let at = 0;
  return page.split("\n").flatMap((line) => {
    if (line.includes("<page ")) at += 1;
    const [, left, top, right, bottom, text] =
      /<word xMin="([-\d.]+)" yMin="([-\d.]+)" xMax="([-\d.]+)" yMax="([-\d.]+)">(.*)<\/word>/.exec(line) ??
      [];
    // The mark across a draft lies behind the text on purpose.
    if (text === undefined || Number(bottom) - Number(top) > TALL) return [];
    return [
      { page: at, text, left: Number(left), right: Number(right), top: Number(top), bottom: Number(bottom) },
    ];
  });
}

/** Points; the title is less. */
const TALL = 40;
const LETTER = { width: 612, height: 792 };
/** 16 mm, less what a letter may hang over. */
const MARGIN = 44;

function outside(words: readonly Word[]): string[] {
  return words
    .filter(({ left, right, top, bottom }) =>
      [left < MARGIN, right > LETTER.width - MARGIN, top < 0, bottom > LETTER.height].includes(true),
    )
    .map(({ page, text }) => `page ${page}: ${text}`);
}

/** Pairs of words that are printed over one another. */
function overprinted(words: readonly Word[]): string[] {
  return words.flatMap((one, index) =>
    words.slice(index + 1).flatMap((other) => {
      if (one.page !== other.page) return [];
      const width = Math.min(one.right, other.right) - Math.max(one.left, other.left);
      const height = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
      // Boxes of neighbouring lines touch.
      const line = Math.min(one.bottom - one.top, other.bottom - other.top);
      return width > 1 && height > line / 2 ? [`page ${one.page}: ${one.text} over ${other.text}`] : [];
    }),
  );
}

const LONG = "The-Delegated-Medical-Group-Of-The-Greater-Valley-And-Foothills";
const UNBROKEN = "Utilizationmanagementanddelegationoversight".repeat(2);

function longInput(): PacketInput {
  const packet = fixturePacket();
  const action = { title: `Correct the letter ${LONG} ${UNBROKEN}`, owner: `Director of ${LONG}` };
  return fixtureInput({
    packet: {
      ...packet,
      committee: `Joint committee of ${LONG}`,
      title: `${packet.title}, ${LONG}`,
      lines: packet.lines.map((line) => ({
        ...line,
        title: `${line.title} ${LONG} ${UNBROKEN}`,
      })) as PacketConfig["lines"],
      motions: Array.from({ length: 8 }, () => `Approve the plan of ${LONG}. `.repeat(5)),
      actions: Array.from({ length: 30 }, (_, index) => ({
        ...{ id: `CAP${index + 1}`, ...action, due: "2026-12-01", status: "open" as const },
        note: `Measured again by ${UNBROKEN}`,
      })),
      signOff: [`Chief Medical Officer of ${LONG}`, "Chair", "Compliance", "Delegation Oversight"],
    },
  });
}

describe.skipIf(!hasPdfToText)("pages of the packet as PDF", () => {
  it.each([
    ["as it comes", () => fixtureInput()],
    ["with long names", longInput],
    ["without a finding", () => fixtureInput({ findings: [] })],
    ["with seven duties that have all their charts", () => fullInput(7)],
  ])("%s: no word lies outside the margins or over another", async (_, input) => {
    const words = await wordsOf(input());
    expect(words.length).toBeGreaterThan(300);
    expect(outside(words)).toEqual([]);
    expect(overprinted(words)).toEqual([]);
  });

  it("the text for the minutes is never parted by a page", async () => {
    const packet = fixturePacket();
    const [line] = packet.lines;
    const motions = [...Array.from({ length: 9 }, () => "Adopt the calendar."), "Adopt Zebra."];
    for (const duties of [1, 2, 3, 4, 5, 6, 7, 8]) {
      // The tables of each duty move what follows them down the pages.
      const lines = Array.from({ length: duties }, () => line) as unknown as PacketConfig["lines"];
      const words = await wordsOf(fixtureInput({ packet: { ...packet, lines, motions } }));
      const pageOf = (text: string) => words.findLast((word) => word.text === text)?.page;
      expect(pageOf("Zebra."), `${duties} duties`).toBe(pageOf("minutes"));
    }
  });

  it.each([1, 2, 3, 4, 5, 6, 7])(
    "%i duties with all their charts and tables are on four pages or less",
    async (duties) => {
      const words = await wordsOf(fullInput(duties));
      expect(Math.max(...words.map(({ page }) => page))).toBeLessThanOrEqual(4);
      const starts = (text: string) => words.find((word) => word.text === text && word.top > MARGIN);
      // Who decided is there for each duty, and how the figures were made is told.
      expect(words.filter(({ text }) => text === "Arroyo").length).toBeGreaterThan(0);
      expect(starts("How")?.page).toBeGreaterThan(1);
      // Contents say on which page it stands.
      const [, , told] = words.slice(
        words.findIndex(({ text }, at) => text === "were" && words[at + 1]?.text === "made"),
      );
      expect(Number(told?.text)).toBe(words.findLast(({ text }) => text === "How")?.page);
    },
  );

  it("a table over several pages has its head on each", async () => {
    const words = await wordsOf(longInput());
    const rows = words.filter(({ text }) => /^CAP\d+$/.test(text));
    expect(rows).toHaveLength(30);
    const pages = [...new Set(rows.map(({ page }) => page))];
    expect(pages.length).toBeGreaterThan(1);
    for (const page of pages)
      expect(
        words.some((word) => word.page === page && word.text === "Owner"),
        `page ${page}`,
      ).toBe(true);
  });
});
