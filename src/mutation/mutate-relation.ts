import { type Change, dropped, operand } from "./mutant.js";
import type { Site } from "./site.js";
import { inWords } from "./words.js";

const PICKS = ["some", "count", "earliest", "latest"] as const;

/** Picks over related records: any record counts. */
export function mutateRelation({ pointer, node }: Site): Change[] {
  if (node.is !== "expression") return [];
  const where = operand(node.value, "where");
  const of = PICKS.flatMap((op) => operand(node.value, op) ?? []);
  if (where === undefined) return [];
  return [
    dropped("where-dropped", `${pointer}/where`, `any of ${inWords(of)}: not only where ${inWords(where)}`),
  ];
}
