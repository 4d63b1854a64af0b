import { type Problem, problem } from "#shared/error.js";
import type { SheetRows } from "#workbook/read-xlsx.js";
import type { Cell } from "#workbook/sheet.js";
import type { Form, FormColumn, FormEntry } from "./form.js";

/** What a filled-in form holds, in the order of its rows; null where a row has not been looked at. */
export interface ReadForm<Code extends string> {
  readonly entries: readonly (FormEntry<Code> | null)[];
  readonly problems: readonly Problem[];
}

/**
 * Reads a form back. Rows may have been sorted; none may be missing, added or given another key. Every cell that does not fit
 * is a problem with sheet and cell, and without its content: `workbook-altered` for what was not to be changed, `workbook-cell` for an entry.
 */
export function readForm<Code extends string>(
  form: Form<Code>,
  sheet: SheetRows | undefined,
  file: string,
): ReadForm<Code> {
  const at = (place: string) => `${file}#${form.name}!${place}`;
  if (!sheet) return failed(altered("the sheet is missing", at("A1")));
  const top = sheet.rows.findIndex((row) => isHeader(row, form.columns));
  if (top < 0) return failed(altered("the columns are not those that were written", at("A1")));

  const places = new Map(form.rows.map((row, index) => [keyOf(row, form.columns), index]));
  const entries: (FormEntry<Code> | null)[] = form.rows.map(() => null);
  const problems: Problem[] = [];
  for (const [offset, row] of sheet.rows.slice(top + 1).entries()) {
    if (row.every(isBlank)) continue;
    const line = top + offset + 2;
    const index = places.get(keyOf(row, form.columns));
    if (index === undefined) {
      problems.push(altered("the row was not drawn, or stands here twice", at(`A${line}`)));
      continue;
    }
    places.delete(keyOf(row, form.columns));
    const read = entryOf(form, row, index, (column) => at(`${columnName(column)}${line}`));
    if (Array.isArray(read)) problems.push(...read);
    else entries[index] = read as FormEntry<Code> | null;
  }
  for (const index of places.values())
    problems.push(altered(`row ${index + 1} of those drawn is missing`, at("A1")));
  return { entries, problems };
}

function failed<Code extends string>(one: Problem): ReadForm<Code> {
  return { entries: [], problems: [one] };
}

function altered(message: string, at: string): Problem {
  return problem(
    "workbook-altered",
    message,
    at,
    "score the workbook as it was written: only the framed columns are to be filled in",
  );
}

function isHeader(row: readonly Cell[], columns: readonly FormColumn[]): boolean {
  return columns.every(({ header }, index) => textOf(row[index] ?? null) === header);
}

function keyOf(row: readonly Cell[], columns: readonly FormColumn[]): string {
  return JSON.stringify(keyTexts(row, columns));
}

function keyTexts(row: readonly Cell[], columns: readonly FormColumn[]): string[] {
  return columns.flatMap(({ kind }, index) => (kind === "key" ? textOf(row[index] ?? null) : []));
}

/** The text of a cell as a spreadsheet may hand it back: blanks and what XML cannot hold, or holds in code, are not compared. */
function textOf(cell: Cell): string {
  return String(cell ?? "")
    .replaceAll("_x005F_", "_")
    .replace(UNSAFE, "")
    .replace(/\s+/g, " ")
    .trim();
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what XML cannot hold
const UNSAFE = /_x[0-9A-Fa-f]{4}_|[\u0000-\u0008\u000b\u000c\u000e-\u001f\ud800-\udfff\ufffd-\uffff]/g;

function isBlank(cell: Cell): boolean {
  return textOf(cell) === "";
}

/** An entry, null where the row is untouched, or what is wrong with it. */
function entryOf<Code extends string>(
  form: Form<Code>,
  row: readonly Cell[],
  index: number,
  at: (column: number) => string,
): FormEntry<Code> | null | Problem[] {
  const places = (kind: FormColumn["kind"]) =>
    form.columns.flatMap((column, place) => (column.kind === kind ? place : []));
  const own = form.columns.flatMap(({ kind }, place) => (kind === "key" || kind === "given" ? [] : place));
  if (own.every((place) => isBlank(row[place] ?? null))) return null;

  const problems: Problem[] = [];
  const scores = places("score").flatMap((place) => {
    const score = scoreOf(form, row[place] ?? null);
    if (score !== null) return score;
    problems.push(wrong("the cell holds no score", at(place), scoreHelp(form)));
    return [];
  });
  const [reviewerAt = 0] = places("reviewer");
  const [dayAt = 0] = places("day");
  const [noteAt = 0] = places("note");
  const reviewer = textOf(row[reviewerAt] ?? null);
  if (reviewer === "") problems.push(wrong("the row names no reviewer", at(reviewerAt), "who scored it?"));
  const on = dayOf(row[dayAt] ?? null);
  if (on === null)
    problems.push(wrong("the cell holds no day", at(dayAt), "write the day of review as YYYY-MM-DD"));
  const note = textOf(row[noteAt] ?? null) || null;
  const why = problems.length === 0 ? form.noteNeeded(scores, index) : null;
  if (note === null && why !== null) problems.push(wrong(why, at(noteAt), "write the reason as a note"));
  return problems.length > 0 || on === null ? problems : { scores, reviewer, on, note };
}

function scoreOf<Code extends string>({ choices }: Form<Code>, cell: Cell): Code | null {
  const text = textOf(cell).toLowerCase();
  return choices.find(({ word }) => word.toLowerCase() === text)?.code ?? null;
}

function scoreHelp({ choices }: Pick<Form, "choices">): string {
  return `choose ${choices.map(({ word }) => word).join(", ")}; a row that is not looked at stays empty`;
}

function wrong(message: string, at: string, help: string): Problem {
  return problem("workbook-cell", message, at, help);
}

/** A text `YYYY-MM-DD` of a day that there is, or a date cell, which is read with a time. */
function dayOf(cell: Cell): string | null {
  const text = textOf(cell).replace(/T[\d:]{8}$/, "");
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return null;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text) ? text : null;
}

const LETTERS = 26;

/** `A`, `B`, …, `AA` of a column, counted from 0. */
function columnName(index: number): string {
  const last = String.fromCharCode(65 + (index % LETTERS));
  return index < LETTERS ? last : `${columnName(Math.floor(index / LETTERS) - 1)}${last}`;
}
