import type { PacketConfig } from "#generated/types.js";
import { ofPlan } from "#shared/plan-name.js";
import { dutiesSentence } from "./duties-sentence.js";
import type { ShownLine } from "./line-views.js";

const VALIDATED = "VALIDATED";

/** Text for the minutes: what was presented, what stands below its action level, what was asked. Decisions stay blank. */
export function minutesText(
  { committee, motions = [] }: PacketConfig,
  lines: readonly ShownLine[],
  facts: { readonly plan: string; readonly period: string; readonly asOf: string; readonly status: string },
): string[] {
  const spoken = lines.filter(({ counted }) => counted.silent === null);
  return [
    `The ${committee} received the report on peer-to-peer discussions and denial notices${ofPlan(facts.plan)} for ${facts.period}, data complete through ${facts.asOf} (${statusWords(facts.status)}).`,
    ...(spoken.length === 0
      ? []
      : [
          `Documented rates: ${spoken.map(({ view }) => `${view.group} ${view.title}, ${view.documented}`).join("; ")}.`,
        ]),
    ...standings(lines),
    ...motions.map((motion, index) => `Motion ${index + 1}: ${motion} Decision: ____________`),
  ];
}

/** Where the duties stand: that none is below is said only where each with a level could be told. */
function standings(lines: readonly ShownLine[]): string[] {
  const spoken = lines.filter(({ counted }) => counted.silent === null);
  const below = spoken.filter(({ view }) => view.isBelow);
  const open = spoken.filter(({ standing }) => standing === "cannot-be-told");
  const silent = lines.filter(({ counted }) => counted.silent !== null);
  const isNone = below.length + open.length === 0 && spoken.some(({ standing }) => standing !== "no-level");
  return [
    ...dutiesSentence("Below the action level", below),
    ...dutiesSentence("It cannot be told whether these stand below the action level", open),
    ...(isNone ? ["No duty that was tested and has an action level stood below it as documented."] : []),
    ...dutiesSentence("Not tested, or not testable from the data", silent),
  ];
}

/** In a sentence; the reviewer's name stays as it is written. */
function statusWords(status: string): string {
  return status.startsWith(VALIDATED) ? `validated${status.slice(VALIDATED.length)}` : "draft, not validated";
}
