import type { AuditConfig, Mapping } from "#generated/types.js";
import { counted } from "#shared/counted.js";

/**
 * What configuration and mappings mark as unsure: how many points, the place of each, or the reasons too. These name codes of
 * the files, among which a shifted row can put anything.
 */
export function unsureLines(
  config: AuditConfig,
  mappings: readonly Mapping[],
  show: "number" | "places" | "reasons",
): string[] {
  const marked = [
    { name: "audit.json", points: config.unsure ?? [] },
    ...mappings.map(({ id, unsure }) => ({ name: `mapping ${id}`, points: unsure ?? [] })),
  ].filter(({ points }) => points.length > 0);
  if (marked.length === 0) return [];
  const named = marked.map(({ name, points }) => `${name} ${points.length}`).join(", ");
  const total = marked.reduce((sum, { points }) => sum + points.length, 0);
  const head = `to be confirmed: ${counted(total, "point")} (${named})`;
  if (show === "number")
    return [`${head}; listed by p2p-audit intake --dry-run, and in \`unsure\` of each file`];
  return [
    head,
    ...marked.flatMap(({ name, points }) =>
      points.map(({ at, why }) => `  ${name} ${at}${show === "reasons" ? `: ${why}` : ""}`),
    ),
  ];
}
