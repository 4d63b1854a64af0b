import { schemas } from "#generated/schemas.js";
import type { DashboardFigures } from "#generated/types.js";
import { checked } from "#schema/validate.js";
import { AuditError, type Problem, problem, throwAny } from "#shared/error.js";
import type { ListedCase } from "./reconcile-line.js";

type Rows = readonly (readonly string[])[];

const NUMBERS = ["met", "notMet", "total"];
const FLAGS: Readonly<Record<string, boolean>> = { yes: true, no: false };
const WHOLE = /^\d{1,15}$/;
const RESULTS: readonly string[] = ["met", "not-met", "counted"];
const LIST_COLUMNS = ["id", "result"];

interface FiguresShape {
  readonly definitions: {
    readonly DashboardLine: { readonly properties: Readonly<Record<string, unknown>> };
  };
}

/** Figures of the rows of a CSV file, header first; blank cells are left out. Throws `figures-columns` and what the schema objects to. */
export function figuresOfRows(rows: Rows, at: string): DashboardFigures {
  const columns = lineMembers();
  const [header = [], ...lines] = rows;
  const names = header.map((name) => name.trim());
  const strange = names.filter((name, index) => !columns.includes(name) || names.indexOf(name) !== index);
  if (strange.length > 0)
    throw new AuditError(
      strange.map((name) =>
        problem(
          "figures-columns",
          `column \`${name}\` is unknown or stands twice`,
          at,
          `columns: ${columns.join(", ")}`,
        ),
      ),
    );
  const filled = lines.filter((cells) => cells.some((text) => text.trim() !== ""));
  return checked("DashboardFigures", { lines: filled.map((cells) => lineOf(names, cells)) }, at);
}

/** The members of a line, in the order of the schema. */
function lineMembers(): string[] {
  const shape = schemas.find(({ title }) => title === "DashboardFigures") as unknown as FiguresShape;
  return Object.keys(shape.definitions.DashboardLine.properties);
}

function lineOf(names: readonly string[], cells: readonly string[]): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    names.flatMap((name, index) => {
      const text = (cells[index] ?? "").trim();
      return text === "" ? [] : [[name, cellValue(name, text)]];
    }),
  );
}

/** What is no whole number, or neither yes nor no, is left for the schema to object to. */
function cellValue(name: string, text: string): string | number | boolean {
  if (NUMBERS.includes(name) && WHOLE.test(text)) return Number(text);
  return name === "ownFlag" ? (FLAGS[text] ?? text) : text;
}

/** The list behind a figure, of the rows of a CSV file; other columns are passed over. Throws `case-list` with every row. */
export function listOfRows(rows: Rows, at: string): ListedCase[] {
  const [header = [], ...lines] = rows;
  const places = LIST_COLUMNS.map((name) => header.findIndex((cell) => cell.trim() === name));
  const missing = LIST_COLUMNS.filter((_, index) => (places[index] ?? -1) < 0);
  if (missing.length > 0)
    throw new AuditError(missing.map((name) => wrong(`column \`${name}\` is missing`, at)));
  const read = lines.flatMap((cells, index) => {
    const [id = "", result = ""] = places.map((place) => (cells[place] ?? "").trim());
    return cells.every((cell) => cell.trim() === "") ? [] : [{ id, result, row: index + 1 }];
  });
  const problems = read.flatMap(({ id, result, row }): Problem[] => [
    ...(id === "" ? [wrong("the row names no `id`", `${at}, row ${row}`)] : []),
    ...(RESULTS.includes(result) ? [] : [wrong("`result` is none of those there are", `${at}, row ${row}`)]),
  ]);
  throwAny(problems);
  return read.map(({ id, result }) => ({ id, result: result as ListedCase["result"] }));
}

function wrong(message: string, at: string): Problem {
  return problem(
    "case-list",
    message,
    at,
    `a list has the columns id and result; results: ${RESULTS.join(", ")}`,
  );
}
