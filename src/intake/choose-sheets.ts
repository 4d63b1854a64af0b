import type { Mapping } from "#generated/types.js";
import { sha256 } from "#seal/digest.js";
import { namesFile, namesText, sheetName } from "#shared/name-pattern.js";
import { readWorkbook, WorkbookFailure, type WorkbookSheet } from "#xlsx/read-workbook.js";
import { type Choice, choiceAmong, isMeant, type Layout, mapped } from "./choose-layout.js";
import type { SourceFile } from "./contract.js";
import type { SheetTable } from "./header.js";
import { sheetHeader } from "./sheet-table.js";

/** A table of the drop and what is to become of it. */
export interface SheetChoice {
  readonly file: SourceFile;
  readonly choice: Choice;
}

/**
 * Chooses how each sheet of a workbook is read; a sheet stands among the files as `log.xlsx [September]`. A hidden sheet is
 * read only where a mapping names it; a blank one is passed over beside others.
 */
export async function chooseSheets(
  file: SourceFile,
  mappings: readonly Mapping[],
  zone: string,
): Promise<SheetChoice[]> {
  const named = mappings.filter((mapping) =>
    mapping.match.files.some((pattern) => namesFile(pattern, file.name)),
  );
  const suspects = named.filter((mapping) => isMeant(mapping, file.name)).map(mapped);
  if (named.length === 0)
    return [{ file, choice: unmapped("no mapping names the workbook; write one for it", []) }];
  const bytes = await allBytes(file);
  let sheets: readonly WorkbookSheet[];
  try {
    sheets = readWorkbook(bytes);
  } catch (error) {
    if (!(error instanceof WorkbookFailure)) throw error;
    const failure = { code: error.code, line: 1, expected: error.message };
    return [
      {
        file,
        choice: { as: "unreadable", failure, layouts: suspects.length > 0 ? suspects : named.map(mapped) },
      },
    ];
  }
  const sealed = { sha256: sha256(bytes), bytes: bytes.length };
  const filled = sheets.filter(({ rows }) => rows.length > 0);
  if (filled.length === 0)
    return [
      { file, choice: { as: "empty", message: "every sheet of the workbook is blank", layouts: suspects } },
    ];
  const chosen = filled.map((sheet) => ({
    file: { name: sheetName(file.name, sheet.name), bytes: file.bytes, open: () => file.open() },
    choice: sheetChoice(file.name, sheet, named, zone, sealed),
  }));
  if (chosen.some(({ choice }) => choice.as !== "ignored")) return chosen;
  return [
    {
      file,
      choice: unmapped("no sheet of the workbook is one that a mapping names in match.sheets", suspects),
    },
  ];
}

function sheetChoice(
  workbook: string,
  sheet: WorkbookSheet,
  named: readonly Mapping[],
  zone: string,
  sealed: SheetTable["sealed"],
): Choice {
  const name = sheetName(workbook, sheet.name);
  const source = {
    isBlank: false,
    headerOf: (mapping: Mapping | null) => sheetHeader(sheet, mapping?.match.header ?? [], sealed),
  };
  const among = (mappings: readonly Mapping[]) => choiceAmong(name, source, mappings, zone);
  const own = named.filter(
    ({ match }) => match.sheets?.some((pattern) => namesText(pattern, sheet.name)) ?? !sheet.isHidden,
  );
  if (own.length > 0) return among(own);
  if (!sheet.isHidden) return { as: "ignored" };
  const hidden = named.filter(({ match }) => match.sheets === undefined);
  const choice = among(hidden);
  if (choice.as !== "table") return { as: "ignored" };
  return unmapped(
    "the sheet is hidden but looks like one to be read: show it, delete it, or name it in match.sheets",
    [mapped(choice.table.mapping)],
  );
}

function unmapped(message: string, layouts: readonly Layout[]): Choice {
  return { as: "unmapped", message, layouts };
}

async function allBytes(file: SourceFile): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  for await (const piece of file.open()) pieces.push(piece);
  return Buffer.concat(pieces);
}
