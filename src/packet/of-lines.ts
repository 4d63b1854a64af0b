import type { AuditResult, Finding, PacketConfig } from "#generated/types.js";

/** The product lines a packet is of; left out: all, and what has none. */
export type WantedLines = Pick<PacketConfig, "linesOfBusiness">;

/** Whether what has this product line belongs into the packet; null: none is recorded. */
export function isOfLines(lineOfBusiness: string | null, { linesOfBusiness }: WantedLines): boolean {
  return (
    linesOfBusiness === undefined || (lineOfBusiness !== null && linesOfBusiness.includes(lineOfBusiness))
  );
}

/** Whether a run has nothing else: no other product line, and nothing of which none is recorded. */
export function isWholeRun(
  { policies, universe }: Pick<AuditResult, "policies" | "universe">,
  wanted: WantedLines,
): boolean {
  const cells = policies.flatMap(({ rules }) => rules.flatMap((rule) => rule.cells));
  return [...cells, ...universe].every(({ lineOfBusiness }) => isOfLines(lineOfBusiness, wanted));
}

/**
 * That a packet of some product lines hides small counts of its duties which one of all lines, or of others, gives away by
 * subtraction (docs/decisions/015-small-counts.md). Null where the run has nothing else.
 */
export function besideOtherLines(
  result: Pick<AuditResult, "policies" | "universe">,
  wanted: WantedLines,
): string | null {
  if (isWholeRun(result, wanted)) return null;
  return "this packet is of some product lines only: whoever holds one of all lines, or of several, for this period too can subtract the duties of one from those of the other, and so learn small counts that each hides";
}

/**
 * The findings of the wanted product lines. Null where that cannot be told: the run was saved by a version whose findings do
 * not say theirs, and it counted cases of other lines too.
 */
export function findingsOfLines(
  { policies }: Pick<AuditResult, "policies">,
  findings: readonly Finding[],
  wanted: WantedLines,
): readonly Finding[] | null {
  const cells = policies.flatMap(({ rules }) => rules.flatMap((rule) => rule.cells));
  if (cells.every(({ lineOfBusiness }) => isOfLines(lineOfBusiness, wanted))) return findings;
  const own: Finding[] = [];
  for (const finding of findings) {
    if (finding.lineOfBusiness === undefined) return null;
    if (isOfLines(finding.lineOfBusiness, wanted)) own.push(finding);
  }
  return own;
}
