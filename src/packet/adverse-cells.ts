import type { AuditResult, UniverseCell } from "#generated/types.js";
import { isOfLines, type WantedLines } from "./of-lines.js";

/** Decisions under which less than asked for is given (data dictionary, `decision`). */
const ADVERSE: ReadonlySet<string> = new Set(["deny", "modify", "delay", "reduce", "terminate"]);

/** Adverse decisions of the wanted product lines. */
export function adverseCells(
  { universe }: Pick<AuditResult, "universe">,
  wanted: WantedLines,
): UniverseCell[] {
  return cellsOf(universe, wanted).filter(({ decision }) => ADVERSE.has(decision));
}

/** Approvals and open requests of the wanted product lines. */
export function otherCells({ universe }: Pick<AuditResult, "universe">, wanted: WantedLines): UniverseCell[] {
  return cellsOf(universe, wanted).filter(({ decision }) => !ADVERSE.has(decision));
}

function cellsOf(universe: readonly UniverseCell[], wanted: WantedLines): readonly UniverseCell[] {
  return universe.filter(({ lineOfBusiness }) => isOfLines(lineOfBusiness, wanted));
}
