import type { ReconciledLine, Reconciliation } from "#generated/types.js";
import { markdownList, markdownText } from "#shared/markdown-text.js";
import { OUTCOME_WORDS } from "#shared/outcome.js";
import { datedRows, sumRows } from "./tables.js";
import { basisWords, besideWords, plain, scopeWords, sourceLine, titleOf, verdictWords } from "./words.js";

const NUMBER = /^[-+]?[\d,]+$/;

/** A reconciliation as Markdown. It names no case. */
export function reconciliationMarkdown(found: Reconciliation): string {
  return [
    `# ${markdownText(titleOf(found))}`,
    "",
    markdownText(sourceLine(found)),
    ...(found.trusted ? [] : ["", "**The run cannot be trusted: see its reports.**"]),
    "",
    ...table(
      ["line", "dashboard: met of total", "this run: met of total", ""],
      found.lines.map((line) => [line.line, ofTotal(line.theirs), ofTotal(line.ours), verdictWords(line)]),
    ),
    "",
    "Difference = dashboard less run = the reasons + what is unexplained, for each count by itself. A dash: the dashboard gives no such figure.",
    ...found.lines.flatMap(lineOf),
    "",
  ].join("\n");
}

function lineOf(line: ReconciledLine): string[] {
  const head = ["", OUTCOME_WORDS.pass, OUTCOME_WORDS.fail, "total"];
  return [
    "",
    `## ${markdownText(line.line)}`,
    "",
    markdownText(`${line.rule} of ${line.policy}: ${line.title}`),
    "",
    ...markdownList([scopeWords(line), basisWords(line), verdictWords(line)]),
    "",
    ...table(head, sumRows(line)),
    ...(line.beside.length === 0
      ? []
      : [
          "",
          "Beside this run's count, and in no sum above. Each could be counted there; none is shown to be:",
          "",
          ...markdownList(line.beside.map((one) => besideWords(one, line.unit))),
        ]),
    ...(line.from === null
      ? []
      : ["", "This run's count of the same days by each date:", "", ...table(head, datedRows(line))]),
  ];
}

function ofTotal({ met, total }: ReconciledLine["theirs"]): string {
  return `${plain(met)} of ${plain(total)}`;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const cell = (text: string) => (NUMBER.test(text) ? text : markdownText(text));
  const line = (cells: readonly string[]) => `| ${cells.map(cell).join(" | ")} |`;
  const marks = head.map((_, index) => (index === 0 ? "---" : "---:"));
  return [line(head), `| ${marks.join(" | ")} |`, ...rows.map(line)];
}
