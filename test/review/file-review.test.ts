import { describe, expect, it } from "vitest";
import type { FileSample, ReviewDefinition } from "#generated/types.js";
import { fileForms } from "#review/file-forms.js";
import { scoreFileReview } from "#review/file-review.js";
import { reviewDigest } from "#review/file-sample.js";
import type { Cell, Sheet } from "#workbook/sheet.js";
import { codesAndPlaces, problemsAfter } from "../support/problems.js";
import { type Filled, PROGRAM, REPORT, REVIEW, sampleOf, scoredWorkbook, shaOf } from "./fixture-review.js";

const FACTORS: Readonly<Record<string, number>> = { A: 1, B: 3, C: 4 };

function all(section: string, word: string): string[] {
  return Array.from({ length: FACTORS[section] ?? 0 }, () => word);
}

async function reviewOf(sample: FileSample, filled: Filled, review: ReviewDefinition = REVIEW) {
  const workbook = await scoredWorkbook(sample, filled);
  return scoreFileReview({
    program: PROGRAM,
    sample,
    sampleSha256: shaOf(sample),
    review,
    report: REPORT,
    workbook,
  });
}

/** Element A of forty files, the first `notMet` of which are not met. */
async function elementA(notMet: number) {
  const { elements } = await reviewOf(sampleOf(40), {
    scores: (section, number) =>
      section === "A" && number <= 30 ? [number <= notMet ? "Not met" : "Met"] : null,
  });
  return elements[0];
}

describe("the score of an element", () => {
  it.each([
    [0, 8, 0, 100, "High", 63, 100],
    [3, 27, 3, 90, "High", 73.4, 97.9],
    [4, 26, 4, 86.6, "Medium", 69.2, 96.3],
    [12, 18, 12, 60, "Medium", 40.6, 77.4],
    [13, 17, 13, 56.6, "Low", 37.4, 74.6],
  ])("with the first %i files not met", async (wrong, met, notMet, percent, band, lowest, highest) => {
    expect(await elementA(wrong)).toMatchObject({
      state: "scored",
      stopped: wrong === 0,
      met,
      notMet,
      percent,
      band,
      interval: { lowest, highest },
    });
  });

  it("goes on to thirty after seven of eight: one not met is 29 of 30, cut to 96.6", async () => {
    expect(await elementA(1)).toMatchObject({
      stopped: false,
      met: 29,
      notMet: 1,
      percent: 96.6,
      band: "High",
    });
  });

  it("counts a file as met only where every factor that applies is met", async () => {
    const { elements } = await reviewOf(sampleOf(4), {
      scores: (section, number) => {
        if (section !== "C") return all(section, "Met");
        return number === 1 ? ["Met", "Met", "Not met", "NA"] : ["Met", "Met", "NA", "NA"];
      },
    });
    const c = elements.find(({ section }) => section === "C");
    expect(c).toMatchObject({ met: 3, notMet: 1, na: 0, percent: 75, band: "Medium" });
    expect(c?.factors.map(({ met, notMet, na, percent }) => [met, notMet, na, percent])).toEqual([
      [4, 0, 0, 100],
      [4, 0, 0, 100],
      [0, 1, 3, 0],
      [0, 0, 4, null],
    ]);
  });

  it("names files that do not apply with the reason and what took their place", async () => {
    const { elements } = await reviewOf(sampleOf(31), {
      scores: (section, number) => (section === "A" ? [number <= 2 ? "NA" : "Met"] : null),
      note: "benefit denial",
    });
    expect(elements[0]).toMatchObject({ met: 29, na: 2, percent: 100 });
    expect(elements[0]?.replaced).toEqual([
      { number: 1, id: "D-1", reason: "benefit denial", by: 31 },
      { number: 2, id: "D-2", reason: "benefit denial", by: null },
    ]);
  });

  it("gives no score while files are to be scored", async () => {
    const { elements } = await reviewOf(sampleOf(40), {
      scores: (section, number) => (section === "A" && number < 8 ? ["Met"] : null),
    });
    expect(elements[0]).toMatchObject({
      state: "incomplete",
      percent: null,
      band: null,
      interval: null,
      toDo: [8],
    });
  });

  it("gives no interval where the whole universe was reviewed, and no early end", async () => {
    const sample = sampleOf(9);
    const whole = { ...sample, fileTypes: sample.fileTypes.map((type) => ({ ...type, universe: 9 })) };
    const { elements } = await reviewOf(whole, {
      scores: (section, number) => (section === "A" ? [number === 9 ? "Not met" : "Met"] : null),
    });
    expect(elements[0]).toMatchObject({ isWhole: true, stopped: false, met: 8, notMet: 1, interval: null });
  });

  it("takes the lowest factor's score where the review runs by factor", async () => {
    const byFactor: ReviewDefinition = { ...REVIEW, unit: { ...REVIEW.unit, of: "factor" } };
    const sample = sampleOf(40);
    const drawn = { ...sample, review: { ...sample.review, sha256: reviewDigest(byFactor, REPORT) } };
    const { elements } = await reviewOf(
      drawn,
      {
        scores: (section, number) =>
          section === "B" && number <= 30 ? [number <= 4 ? "Not met" : "Met", "Met", "Met"] : null,
      },
      byFactor,
    );
    const b = elements.find(({ section }) => section === "B");
    expect(b).toMatchObject({ met: 26, notMet: 4, band: "Medium" });
    expect(b?.factors.map(({ met, stopped, band }) => [met, stopped, band])).toEqual([
      [26, false, "Medium"],
      [8, true, "High"],
      [8, true, "High"],
    ]);
  });

  it("says on how many files reviewer and data differ", async () => {
    const sample = sampleOf(3);
    const [type] = sample.fileTypes;
    const [factor] = type?.files[1]?.elements[0]?.factors ?? [];
    if (factor) factor.says = "not-met";
    const { elements } = await reviewOf(sample, { scores: (section) => (section === "A" ? ["Met"] : null) });
    expect(elements[0]?.factors[0]?.differs).toBe(1);
  });
});

const refusals = async (filled: Filled) =>
  codesAndPlaces(await problemsAfter(() => reviewOf(sampleOf(3), filled)));

const MET: Filled = { scores: (section) => (section === "A" ? ["Met"] : null) };

/** Changes one cell of sheet A; rows and columns from 0, below the header. */
function withCell(row: number, column: string, value: Cell): Filled {
  return {
    ...MET,
    change: (sheet) => {
      if (!sheet.name.startsWith("A ")) return sheet;
      const place = sheet.columns.findIndex(({ header }) => header.startsWith(column));
      const rows = [...sheet.rows].map((cells, at) => (at === row ? cells.with(place, value) : cells));
      return { ...sheet, rows };
    },
  };
}

describe("a scored workbook", () => {
  it.each<readonly [string, Filled, string]>([
    [
      "a word that is no score",
      withCell(0, "1 Offer: score", "Yes"),
      "workbook-cell scored.xlsx#A commercial!M7",
    ],
    [
      "a formula's text",
      withCell(1, "1 Offer: score", "=IF(1,1)"),
      "workbook-cell scored.xlsx#A commercial!M8",
    ],
    ["a number for a score", withCell(2, "1 Offer: score", 1), "workbook-cell scored.xlsx#A commercial!M9"],
    ["a factor left empty", withCell(0, "1 Offer: score", null), "workbook-cell scored.xlsx#A commercial!M7"],
    ["no reviewer", withCell(0, "Reviewer", "  "), "workbook-cell scored.xlsx#A commercial!N7"],
    ["no day", withCell(0, "Reviewed on", null), "workbook-cell scored.xlsx#A commercial!O7"],
    [
      "a day there is not",
      withCell(0, "Reviewed on", "2026-02-30"),
      "workbook-cell scored.xlsx#A commercial!O7",
    ],
    [
      "a day of another form",
      withCell(0, "Reviewed on", "11/24/2026"),
      "workbook-cell scored.xlsx#A commercial!O7",
    ],
    ["NA without a reason", withCell(0, "1 Offer: score", "NA"), "workbook-cell scored.xlsx#A commercial!P7"],
  ])("is refused for %s", async (_, filled, problem) => {
    expect(await refusals(filled)).toEqual([problem]);
  });

  it("is refused for a file that was swapped, by its row and by what is missing", async () => {
    expect(await refusals(withCell(1, "Decision no.", "D-99"))).toEqual([
      "workbook-altered scored.xlsx#A commercial!A8",
      "workbook-altered scored.xlsx#A commercial!A1",
    ]);
  });

  it("is refused for a row twice, a row gone, a column renamed and a sheet gone", async () => {
    const rows = (change: (rows: (readonly Cell[])[]) => (readonly Cell[])[]): Filled => ({
      ...MET,
      change: (sheet) => (sheet.name.startsWith("A ") ? { ...sheet, rows: change([...sheet.rows]) } : sheet),
    });
    expect(await refusals(rows((all) => [...all, ...all.slice(0, 1)]))).toEqual([
      "workbook-altered scored.xlsx#A commercial!A10",
    ]);
    expect(await refusals(rows((all) => all.slice(1)))).toEqual([
      "workbook-altered scored.xlsx#A commercial!A1",
    ]);
    const renamed = (sheet: Sheet): Sheet => ({
      ...sheet,
      columns: sheet.columns.map((column) => ({
        ...column,
        header: column.header.replace("1 Offer", "1 Talk"),
      })),
    });
    expect(await refusals({ ...MET, change: renamed })).toEqual([
      "workbook-altered scored.xlsx#A commercial!A1",
    ]);
    expect(
      await refusals({ ...MET, change: (sheet) => ({ ...sheet, name: `${sheet.name}2` }) }),
    ).toHaveLength(3);
  });

  it("is taken with its rows sorted otherwise, a date cell and other case", async () => {
    const { elements } = await reviewOf(sampleOf(3), {
      ...MET,
      change: (sheet) => ({
        ...sheet,
        columns: sheet.columns.map((column) =>
          column.header.startsWith("Reviewed") ? { ...column, type: "moment" } : column,
        ),
        rows: [...sheet.rows].reverse().map((row) => row.map((cell) => (cell === "Met" ? " MET " : cell))),
      }),
    });
    expect(elements[0]).toMatchObject({ met: 3 });
    expect(elements[0]?.files.map(({ number, on }) => [number, on])).toEqual([
      [1, "2026-11-24"],
      [2, "2026-11-24"],
      [3, "2026-11-24"],
    ]);
  });

  it("shows codes in words, and is taken as well with the codes that earlier workbooks show", async () => {
    const codes = ["A-1", null, "deny", "medical-necessity", "retrospective", "urgent", null, "home-health"];
    const drawn = sampleOf(3);
    const sample: FileSample = {
      ...drawn,
      fileTypes: drawn.fileTypes.map((type) => ({
        ...type,
        files: type.files.map((file) => ({ ...file, shown: codes })),
      })),
    };
    const [a] = fileForms(sample, REVIEW, REPORT);
    expect(a?.form.rows[0]?.slice(3, 11)).toEqual([
      "A-1",
      null,
      "denied",
      "medical necessity",
      "retrospective (postservice)",
      "urgent (expedited)",
      null,
      "home health",
    ]);
    const earlier = (sheet: Sheet): Sheet => ({
      ...sheet,
      rows: [...sheet.rows].map((row) => [...row.slice(0, 3), ...codes, ...row.slice(11)]),
    });
    for (const change of [undefined, earlier]) {
      const { elements } = await reviewOf(sample, { ...MET, ...(change && { change }) });
      expect(elements[0]).toMatchObject({ met: 3 });
    }
  });

  it("is refused with the sample of another draw", async () => {
    const workbook = await scoredWorkbook(sampleOf(3), MET);
    const other = { ...sampleOf(3), seed: "T" };
    const score = () =>
      scoreFileReview({
        program: PROGRAM,
        sample: other,
        sampleSha256: shaOf(other),
        review: REVIEW,
        report: REPORT,
        workbook,
      });
    expect(score).toThrowError(/wrong-sample/);
  });

  it("is refused where the review is defined otherwise than when it was drawn", async () => {
    const laxer: ReviewDefinition = {
      ...REVIEW,
      bands: { ...REVIEW.bands, steps: [{ name: "High", atLeastPercent: 0 }] },
    };
    await expect(reviewOf(sampleOf(3), MET, laxer)).rejects.toThrowError(/review-changed/);
  });

  const HOSTILE = [
    "=1+1",
    "@SUM(A1)",
    "<b>&amp;\"'",
    "\u202eD-7",
    "a\u0007b",
    "_x0041_",
    " two  blanks ",
    "x".repeat(10_000),
  ];

  it.each(HOSTILE)("comes back with a key that no cell may run: %j", async (id) => {
    const sample = sampleOf(2, (number) => (number === 1 ? id : "D-2"));
    const { elements } = await reviewOf(sample, MET);
    expect(elements[0]?.files.map((file) => file.id)).toEqual([id, "D-2"]);
  });
});
