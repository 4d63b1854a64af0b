import type { AuditResult, PacketConfig } from "#generated/types.js";
import { requestsWithoutLine } from "./own-measures.js";
import { publishedCount } from "./published.js";
import { publishedOf } from "./published-figures.js";

/** What a packet of named product lines leaves out because none is recorded of it, in a sentence. */
export function leftOutLines(
  result: Pick<AuditResult, "universe" | "measures">,
  { linesOfBusiness, smallCells = "hidden" }: Pick<PacketConfig, "linesOfBusiness" | "smallCells">,
): string[] {
  if (linesOfBusiness === undefined) return [];
  const decisions = result.universe
    .filter(({ lineOfBusiness }) => lineOfBusiness === null)
    .reduce((sum, { determinations }) => sum + determinations, 0);
  const requests = requestsWithoutLine(result);
  const parts = [
    ...(decisions === 0 ? [] : [publishedOf(publishedCount(decisions, smallCells), "decision")]),
    ...(requests === 0 ? [] : [publishedOf(publishedCount(requests, smallCells), "peer-to-peer request")]),
  ];
  return parts.length === 0
    ? []
    : [`In no figure of this packet, as no product line is recorded: ${parts.join(", ")}.`];
}
