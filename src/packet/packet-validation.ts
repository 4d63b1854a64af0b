import type { Validation } from "#generated/types.js";
import { percentRange } from "#report/format-number.js";
import { count } from "#shared/counted.js";
import { isSmall } from "./published.js";
import { TOO_FEW } from "./published-figures.js";

type Checked = Validation["rules"][number]["met"];

/** By whom and when: `2026-11-24 (M. Ortiz, RN)`; null while a result that was drawn is still unchecked. */
export function validatedWords({ complete, reviewers, reviewedTo }: Validation): string | null {
  if (!complete || reviewedTo === null) return null;
  return `${reviewedTo} (${reviewers.join("; ")})`;
}

/** Rule by rule, what reviewers found on the results that were drawn, with what so many can support. */
export function validationLines(
  { rules }: Validation,
  lines: readonly { readonly policy: string; readonly rule: string; readonly title: string }[],
  small: "hidden" | "shown",
): string[] {
  return lines.flatMap((line) => {
    const found = rules.find(({ policy, rule }) => policy === line.policy && rule === line.rule);
    if (found === undefined) return [`${line.title}: no result was drawn for validation.`];
    return [
      `${line.title}: not met, ${checkedWords(found.notMet, small)}; met, ${checkedWords(found.met, small)}.`,
    ];
  });
}

/** A sample that takes in all of a small number would tell the number. */
function checkedWords(
  { inRun, checked, confirmed, cannotTell, interval }: Checked,
  small: "hidden" | "shown",
): string {
  if (small === "hidden" && isSmall(inRun)) return TOO_FEW;
  if (checked === 0) return "none checked";
  const open = cannotTell === 0 ? "" : `, ${count(cannotTell)} cannot be told`;
  const support = interval === null ? "" : `; supports ${percentRange(interval.lowest, interval.highest)}`;
  return `${count(confirmed)} of ${count(checked)} confirmed${open}${support}`;
}
