import type { Reconciliation } from "#generated/types.js";
import { OUTCOME_WORDS } from "#shared/outcome.js";
import { datedRows, sumRows } from "./tables.js";
import { basisWords, besideWords, scopeWords, sourceLine, titleOf, verdictWords } from "./words.js";

const NUMBER_WIDTH = 9;

/** A reconciliation for a terminal. It names no case. */
export function reconciliationText(found: Reconciliation): string {
  return [
    titleOf(found),
    sourceLine(found),
    ...(found.trusted ? [] : ["THE RUN CANNOT BE TRUSTED: see its reports"]),
    ...found.lines.flatMap((line) => [
      "",
      line.line,
      `  ${line.rule} of ${line.policy}: ${line.title}`,
      `  ${scopeWords(line)}`,
      `  ${basisWords(line)}`,
      "",
      ...columns(sumRows(line)),
      "",
      `  ${verdictWords(line)}`,
      ...section(
        "beside this run's count, in no sum above",
        line.beside.map((one) => `    ${besideWords(one, line.unit)}`),
      ),
      ...section(
        "this run's count of the same days by each date",
        line.from === null ? [] : columns(datedRows(line)),
      ),
    ]),
  ].join("\n");
}

function section(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : ["", `  ${title}:`, ...lines];
}

function columns(rows: readonly (readonly [string, string, string, string])[]): string[] {
  const all = [["", OUTCOME_WORDS.pass, OUTCOME_WORDS.fail, "total"], ...rows];
  const width = Math.max(...all.map(([label = ""]) => label.length));
  return all.map(
    ([label = "", ...numbers]) =>
      `    ${label.padEnd(width)}${numbers.map((text) => text.padStart(NUMBER_WIDTH)).join("")}`,
  );
}
