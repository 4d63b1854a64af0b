import { partsIn } from "./parts-in.js";
import type { PlanNode, PolicyPlan } from "./plan.js";

/** What a policy reads of what policies share, by id. */
export interface SharedInputsRead {
  readonly calendars: string[];
  readonly tables: string[];
}

/** The calendars a policy counts days by and the tables it looks things up in, under any reading and version that is left open. */
export function sharedInputsRead({ appliesTo, rules }: PolicyPlan): SharedInputsRead {
  const calendars = new Set<string>();
  const tables = new Set<string>();
  for (const part of partsIn([appliesTo, rules.map(({ combinations }) => combinations)])) {
    const node = part as Partial<PlanNode>;
    if (node.op === "lookup" && node.table !== undefined) tables.add(node.table);
    if (node.op !== "plus" || node.counting === undefined) continue;
    // A duration that counts no open days carries a calendar that nobody looks at.
    if (node.unit === "businessDays" || node.counting.lastDay === "rolls")
      calendars.add(node.counting.calendar);
  }
  return { calendars: [...calendars].sort(), tables: [...tables].sort() };
}
