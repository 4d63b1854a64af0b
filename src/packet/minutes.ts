import type { PacketConfig } from "#generated/types.js";
import type { ShownLine } from "./line-views.js";

/** Text for the minutes: what was presented, what stands below its action level, what was asked. Decisions stay blank. */
export function minutesText(
  { committee, motions = [] }: PacketConfig,
  lines: readonly ShownLine[],
  facts: { readonly plan: string; readonly period: string; readonly asOf: string; readonly status: string },
): string[] {
  const below = lines.filter(({ view }) => view.isBelow);
  const spoken = lines.filter(({ counted }) => counted.silent === null);
  return [
    `The ${committee} received the report on peer-to-peer discussions and denial notices of ${facts.plan} for ${facts.period}, data complete through ${facts.asOf} (${facts.status.toLowerCase()}).`,
    ...(spoken.length === 0
      ? []
      : [
          `Documented rates: ${spoken.map(({ view }) => `${view.group} ${view.title} ${view.documented}`).join("; ")}.`,
        ]),
    below.length === 0
      ? "No duty stood below its action level as documented."
      : `Below the action level: ${below.map(({ view }) => `${view.group} ${view.title}`).join("; ")}.`,
    ...motions.map((motion, index) => `Motion ${index + 1}: ${motion} Decision: ____________`),
  ];
}
