import type { AuditResult, UniverseCell } from "#generated/types.js";
import { codeWord } from "#schema/code-word.js";
import { count } from "#shared/counted.js";
import { groupBy } from "#shared/group-by.js";
import { partyNames } from "#shared/party-names.js";
import { byText } from "#shared/text-order.js";
import { deciderOf } from "./decider.js";
import type { UniverseView } from "./view.js";
import { lineWords, NOT_RECORDED } from "./words.js";

/** Columns that are always there: their absence must be seen. */
const ALWAYS = ["pending", "approve", "deny", "modify", "delay"];

/** Determinations by sender, who decided and product line, in columns by decision. */
export function universeView({ universe, configuration }: AuditResult): Omit<UniverseView, "files"> {
  const nameOf = partyNames(configuration);
  const decider = deciderOf({ configuration });
  const others = [...new Set(universe.map(({ decision }) => decision))]
    .filter((decision) => !ALWAYS.includes(decision))
    .sort(byText);
  const decisions = [...ALWAYS, ...others];
  const rows = groupBy(universe, (cell) => JSON.stringify([cell.sender, cell.delegate, cell.lineOfBusiness]));
  return {
    decisions: decisions.map(decisionWord),
    rows: [...rows]
      .sort(([a], [b]) => byText(a, b))
      .map(([, cells]) => ({
        sender: nameOf(cells[0]?.sender ?? ""),
        delegate: decider(cells[0]?.delegate ?? null),
        line: cells[0]?.lineOfBusiness ? lineWords(cells[0].lineOfBusiness) : NOT_RECORDED,
        ...countsOf(cells, decisions),
      })),
    totals: countsOf(universe, decisions).counts,
    total: countsOf(universe, decisions).total,
  };
}

/** A decision as a column or a count is called by it: `open` while there is none. */
export function decisionWord(decision: string): string {
  return decision === "pending" ? "open" : codeWord("decision", decision);
}

/** The product lines of the decisions delivered, in words. */
export function linesOfRun({ universe }: AuditResult): string {
  const lines = new Set(universe.map(({ lineOfBusiness }) => lineWords(lineOfBusiness)));
  return lines.size === 0 ? NOT_RECORDED : [...lines].sort(byText).join(", ");
}

function countsOf(
  cells: readonly UniverseCell[],
  decisions: readonly string[],
): { counts: string[]; total: string } {
  const of = (decision: string) =>
    cells
      .filter((cell) => cell.decision === decision)
      .reduce((sum, { determinations }) => sum + determinations, 0);
  const numbers = decisions.map(of);
  return { counts: numbers.map(count), total: count(numbers.reduce((sum, number) => sum + number, 0)) };
}
