import { readFileSync } from "node:fs";
import type { DrawnFileType, FileSample, ReportDefinition, ReviewDefinition } from "#generated/types.js";
import { fileCover } from "#review/cover-sheet.js";
import { fileForms } from "#review/file-forms.js";
import { reviewDigest } from "#review/file-sample.js";
import { formSheet } from "#review/form-sheet.js";
import { checked } from "#schema/validate.js";
import { sha256 } from "#seal/digest.js";
import { readXlsx } from "#workbook/read-xlsx.js";
import type { Cell, Sheet } from "#workbook/sheet.js";
import { xlsx } from "#workbook/xlsx.js";
import { root } from "../support/project.js";

export const REVIEW: ReviewDefinition = checked(
  "ReviewDefinition",
  json("reports/reviews/ncqa-um7.json"),
  "review",
);
export const REPORT: ReportDefinition = checked(
  "ReportDefinition",
  json("reports/definitions/ncqa-um7.json"),
  "report",
);
export const PROGRAM = { name: "p2p-audit", version: "0.0.0" } as const;

function json(path: string): unknown {
  return JSON.parse(readFileSync(`${root}${path}`, "utf8"));
}

/** A sample of one file type with files `D-1`, `D-2`, …; the data say nothing of them. */
export function sampleOf(
  files: number,
  ids: (number: number) => string = (number) => `D-${number}`,
): FileSample {
  const [type] = REVIEW.fileTypes;
  if (type === undefined) throw new Error("no file type");
  const drawn: DrawnFileType = {
    id: type.id,
    title: type.title,
    line: "commercial",
    universe: files + 1,
    elements: type.elements.map(({ section }) => ({ section, title: `Element ${section}`, carvedOut: null })),
    files: Array.from({ length: files }, (_, index) => ({
      number: index + 1,
      isOversample: index >= REVIEW.sample.files,
      id: ids(index + 1),
      file: "um.csv",
      row: index + 1,
      shown: REVIEW.columns.map(() => null),
      elements: type.elements.map(({ section, factorList }) => ({
        section,
        factors: (REVIEW.factorLists.find(({ id }) => id === factorList)?.factors ?? []).map(({ id }) => ({
          factor: id,
          says: null,
          source: "not decided",
        })),
        evidence: ["decision D-1 (um.csv row 1)"],
      })),
    })),
  };
  return {
    schema: "p2p-audit/file-sample/1",
    program: PROGRAM,
    review: {
      id: REVIEW.id,
      title: REVIEW.title,
      policy: REVIEW.policy,
      sha256: reviewDigest(REVIEW, REPORT),
      policySha256: "b".repeat(64),
    },
    seed: "S",
    run: {
      title: "Run",
      plan: "Plan",
      confidentiality: null,
      asOf: "2026-11-15T23:59:59-08:00",
      period: null,
      trusted: true,
      sha256: "c".repeat(64),
      ledgerSha256: "d".repeat(64),
    },
    fileTypes: [drawn],
    unsettled: [],
  };
}

export interface Filled {
  /** Scores of a file under an element, or none: the row stays empty. */
  readonly scores: (section: string, number: number) => readonly string[] | null;
  readonly note?: string;
  /** Changes a sheet before it is written. */
  readonly change?: (sheet: Sheet) => Sheet;
}

/** The workbook of a sample as a reviewer hands it back, written and read as .xlsx. */
export async function scoredWorkbook(
  sample: FileSample,
  { scores, note, change = (sheet) => sheet }: Filled,
) {
  const sheets = fileForms(sample, REVIEW, REPORT).map(({ form, element }) => {
    const rows = form.rows.map((row): readonly Cell[] => {
      const own = scores(element.section, Number(row[0]));
      if (own === null) return row;
      const left = [...own];
      return form.columns.map(({ kind }, index): Cell => {
        if (kind === "score") return left.shift() ?? null;
        if (kind === "reviewer") return "M. Ortiz, RN";
        if (kind === "day") return "2026-11-24";
        return kind === "note" ? (note ?? null) : (row[index] ?? null);
      });
    });
    return change({ ...formSheet(form), rows });
  });
  const sampleSha256 = shaOf(sample);
  const bytes = xlsx({ sheets: [fileCover(sample, REVIEW, sampleSha256), ...sheets], footer: null });
  return { sheets: await readXlsx(bytes), file: "scored.xlsx", sha256: sha256(bytes) };
}

export function shaOf(sample: FileSample): string {
  return sha256(JSON.stringify(sample));
}
