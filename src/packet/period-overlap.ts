import type { AuditResult, PacketFigures } from "#generated/types.js";

/**
 * That the period of this packet and that of the one before share days: counts of one could then be subtracted from those of
 * the other (docs/decisions/015-small-counts.md). Null where they share none, or the one before does not say.
 */
export function periodOverlap(
  { period }: Pick<AuditResult, "period">,
  shown: PacketFigures | null,
): string | null {
  if (shown?.dates === undefined) return null;
  const { dates } = shown;
  const isApart = period !== null && dates !== null && (dates.to < period.from || period.to < dates.from);
  if (isApart) return null;
  return `the period of the packet before (${shown.period}) and that of this one share days: whoever holds both can subtract counts of one from the other, and so learn small counts that each hides`;
}
