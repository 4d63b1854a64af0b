import type { Column, Sheet } from "#workbook/sheet.js";
import type { Form, FormColumn } from "./form.js";

/** Name of the first sheet of a workbook that reviewers fill in. */
export const COVER = "Method";

/** A form as a sheet of a workbook: scores are chosen from a list, the reviewer's columns are framed. */
export function formSheet({ name, notes, columns, choices, rows }: Omit<Form, "noteNeeded">): Sheet {
  const words = choices.map(({ word }) => word);
  return {
    name,
    notes,
    columns: columns.map((column) => sheetColumn(column, words)),
    rows,
    frozenColumns: columns.filter(({ kind }) => kind === "key").length,
  };
}

function sheetColumn(
  { kind, header, width, type = "text", wrap = false }: FormColumn,
  words: string[],
): Column {
  const isGiven = kind === "key" || kind === "given";
  return {
    header,
    width,
    type,
    wrap,
    tone: isGiven ? "given" : "entry",
    ...(kind === "score" && { choices: words }),
  };
}

/** Names of sheets: without the signs that spreadsheets refuse, of at most 28 characters, each once and none that of the cover. */
export function sheetNames(wanted: readonly string[]): string[] {
  const taken = new Set(RESERVED);
  return wanted.map((text) => {
    const plain =
      text
        .replace(/[[\]:*?/\\']/g, " ")
        .replace(/\s+/g, " ")
        .trim()
        .slice(0, MOST)
        .trim() || "Sheet";
    let name = plain;
    for (let number = 2; taken.has(name.toLowerCase()); number += 1)
      name = `${plain.slice(0, MOST - String(number).length - 1)} ${number}`;
    taken.add(name.toLowerCase());
    return name;
  });
}

const MOST = 28;
/** The cover, and a name that spreadsheets keep for themselves. */
const RESERVED: readonly string[] = [COVER.toLowerCase(), "history"];
