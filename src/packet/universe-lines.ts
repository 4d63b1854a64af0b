import type { AuditResult, PacketConfig, UniverseCell } from "#generated/types.js";
import type { Decider } from "#report/decider.js";
import { groupBy } from "#shared/group-by.js";
import { byText } from "#shared/text-order.js";
import { adverseCells, otherCells } from "./adverse-cells.js";
import { publishedCount, publishedParts } from "./published.js";
import { publishedOf, publishedText, TOO_FEW } from "./published-figures.js";

/** What was in the data, in sentences: adverse decisions by kind and by who decided; then what else came in. */
export function universeLines(
  { universe }: Pick<AuditResult, "universe">,
  packet: Pick<PacketConfig, "linesOfBusiness" | "smallCells">,
  nameOf: Decider,
): string[] {
  const { smallCells = "hidden" } = packet;
  const adverse = adverseCells({ universe }, packet);
  const other = otherCells({ universe }, packet);
  const total = publishedOf(publishedCount(sum(adverse), smallCells), "adverse decision");
  return [
    `${total}${partsText(adverse, ({ decision }) => decision, smallCells, " (", ")")}` +
      `${partsText(adverse, ({ delegate }) => nameOf(delegate), smallCells, ", decided by ", "")}.`,
    other.length === 0
      ? "Approvals and open requests were not delivered: none was tested."
      : `Also in the data: ${publishedOf(publishedCount(sum(other), smallCells), "approval or open request", "approvals and open requests")}.`,
  ];
}

function partsText(
  cells: readonly UniverseCell[],
  nameOf: (cell: UniverseCell) => string,
  small: "hidden" | "shown",
  before: string,
  after: string,
): string {
  const groups = [...groupBy(cells, nameOf)].sort(([a], [b]) => byText(a, b));
  if (groups.length < 2) return "";
  const parts = publishedParts(
    groups.map(([, own]) => sum(own)),
    small,
  );
  const words = groups.map(([name], index) => {
    const part = parts?.[index];
    return `${name} ${part === undefined ? TOO_FEW : publishedText(part)}`;
  });
  return `${before}${words.join(", ")}${after}`;
}

function sum(cells: readonly UniverseCell[]): number {
  return cells.reduce((total, { determinations }) => total + determinations, 0);
}
