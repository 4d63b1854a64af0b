import type { QuestionProductLine } from "#generated/types.js";
import type { RuleOutcome } from "#replay/rule-outcome.js";
import { by } from "#shared/text-order.js";
import { productLineOf } from "./product-line.js";

/** What the answer to a question decides in one product line. */
interface LineCounts {
  /** Null: none is recorded, or there is no determination. */
  readonly lineOfBusiness: string | null;
  readonly cases: Set<string>;
  subjects: number;
  readonly rules: Set<string>;
}

/** By product line, as plain values, for `addUp` with what is counted elsewhere. */
export type QuestionLineCounts = Map<string | null, LineCounts>;

/** Counts a subject that the answer decides. */
export function addDecided(counts: QuestionLineCounts, { matter, plan }: RuleOutcome): void {
  const lineOfBusiness = productLineOf({ matter });
  const known = counts.get(lineOfBusiness);
  const counted = known ?? { lineOfBusiness, cases: new Set(), subjects: 0, rules: new Set() };
  if (!known) counts.set(lineOfBusiness, counted);
  counted.cases.add(matter.id);
  counted.subjects += 1;
  counted.rules.add(plan.rule.id);
}

/** Product lines in the order of code units; what has none comes first, as among the cells of rules. */
export function questionProductLines(counts: QuestionLineCounts): QuestionProductLine[] {
  return [...counts.values()]
    .sort(by(({ lineOfBusiness }) => lineOfBusiness ?? ""))
    .map(({ lineOfBusiness, cases, subjects, rules }) => ({
      lineOfBusiness,
      subjects,
      cases: cases.size,
      rules: [...rules].sort(),
    }));
}
