import type { Validation } from "#generated/types.js";
import { percentRange } from "#report/format-number.js";
import { count } from "#shared/counted.js";
import { undecidedOf } from "#shared/rate.js";
import type { CountedLine } from "./packet-line.js";
import { isSmall, type Published, publishedParts } from "./published.js";
import { TOO_FEW } from "./published-figures.js";

type Checked = Validation["rules"][number]["met"];

/** By whom and when: `2026-11-24 (M. Ortiz, RN)`; null while a result that was drawn is still unchecked. */
export function validatedWords({ complete, reviewers, reviewedTo }: Validation): string | null {
  if (!complete || reviewedTo === null) return null;
  return `${reviewedTo} (${reviewers.join("; ")})`;
}

/**
 * Rule by rule, what reviewers found on the results that were drawn, with what so many can support. A sample is drawn from the
 * whole run; `isOfAll`: the packet is of some product lines of it, and says so.
 */
export function validationLines(
  { rules, perOutcome }: Validation,
  lines: readonly CountedLine[],
  { small, isOfAll }: { readonly small: "hidden" | "shown"; readonly isOfAll: boolean },
): string[] {
  const told = lines.flatMap(({ line, counts }) => {
    const found = rules.find(({ policy, rule }) => policy === line.policy && rule === line.rule);
    if (found === undefined) return [`${line.title}: no result was drawn for validation.`];
    const [met, notMet] = publishedParts([counts.pass, counts.fail, undecidedOf(counts)], small) ?? [];
    const notMetWords = words(found.notMet, notMet, counts.fail);
    return [`${line.title}: not met, ${notMetWords}; met, ${words(found.met, met, counts.pass)}.`];
  });
  return isOfAll ? ["The results were drawn from those of all product lines.", ...told] : told;

  /**
   * A sample that may take in all of a number that is hidden would tell the least it can be, and one that takes in all there
   * are how few are left to other product lines.
   */
  function words(checked: Checked, told: Published | undefined, own: number): string {
    const isTold = told !== undefined && (told.from === told.to || told.from >= perOutcome);
    const isRest = isOfAll && checked.checked >= checked.inRun && isSmall(Math.abs(checked.inRun - own));
    const isHidden = small === "hidden" && (isSmall(checked.inRun) || !isTold || isRest);
    return isHidden ? TOO_FEW : checkedWords(checked);
  }
}

function checkedWords({ checked, confirmed, cannotTell, interval }: Checked): string {
  if (checked === 0) return "none checked";
  const open = cannotTell === 0 ? "" : `, ${count(cannotTell)} cannot be told`;
  const support = interval === null ? "" : `; supports ${percentRange(interval.lowest, interval.highest)}`;
  return `${count(confirmed)} of ${count(checked)} confirmed${open}${support}`;
}
