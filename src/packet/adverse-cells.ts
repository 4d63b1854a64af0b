import type { AuditResult, PacketConfig, UniverseCell } from "#generated/types.js";

/** Decisions under which less than asked for is given (data dictionary, `decision`). */
const ADVERSE: ReadonlySet<string> = new Set(["deny", "modify", "delay", "reduce", "terminate"]);

/** Adverse decisions of the wanted product lines. */
export function adverseCells(
  { universe }: Pick<AuditResult, "universe">,
  wanted: Pick<PacketConfig, "linesOfBusiness">,
): UniverseCell[] {
  return cellsOf(universe, wanted).filter(({ decision }) => ADVERSE.has(decision));
}

/** Approvals and open requests of the wanted product lines. */
export function otherCells(
  { universe }: Pick<AuditResult, "universe">,
  wanted: Pick<PacketConfig, "linesOfBusiness">,
): UniverseCell[] {
  return cellsOf(universe, wanted).filter(({ decision }) => !ADVERSE.has(decision));
}

function cellsOf(
  universe: readonly UniverseCell[],
  { linesOfBusiness }: Pick<PacketConfig, "linesOfBusiness">,
): readonly UniverseCell[] {
  return universe.filter(
    ({ lineOfBusiness }) =>
      linesOfBusiness === undefined || (lineOfBusiness !== null && linesOfBusiness.includes(lineOfBusiness)),
  );
}
