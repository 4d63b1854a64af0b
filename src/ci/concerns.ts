import { fits, type Limit } from "#gate/limits.js";
import type { GateCheck, GateFinding, GateRuleLine, Thresholds } from "#generated/types.js";

/** The limit that a check holds against the run: `#/counts/0/most` is one of the first limit of counts. */
function limitOf(
  { at }: Pick<GateCheck, "at">,
  thresholds: Thresholds,
): { readonly list: string; readonly limit: Limit } | null {
  const [, list = "", index = ""] = at.split("/");
  const limit = (list === "counts" ? thresholds.counts : thresholds.shares)?.[Number(index)];
  return limit === undefined ? null : { list, limit };
}

/** Does a finding stand behind a check of a count? */
export function isBehind(finding: GateFinding, check: GateCheck, thresholds: Thresholds): boolean {
  const asked = limitOf(check, thresholds);
  if (asked === null || asked.list !== "counts" || !finding.counted || !fits(asked.limit, finding))
    return false;
  const isNotMet = finding.outcome === "fail";
  switch (asked.limit.of) {
    case "not-met":
      return isNotMet;
    case "still-open":
      return isNotMet && finding.stillOpen;
    case "new-not-met":
      return isNotMet && finding.isNew === true;
    case "undecided":
      return !isNotMet;
    default:
      return false;
  }
}

/** Is a check about this line of figures, by itself or for what it counts of it? Findings are looked at apart. */
export function isAbout(
  { policy, line }: { readonly policy: string; readonly line: GateRuleLine },
  check: GateCheck,
  thresholds: Thresholds,
): boolean {
  const asked = limitOf(check, thresholds);
  if (asked === null || !fits(asked.limit, { ...line, policy, rule: line.id })) return false;
  if (asked.limit.of === "documented" || asked.limit.of === "tested")
    return (
      check.policy === policy && check.rule === line.id && check.words.endsWith(`${line.id}: ${line.title}`)
    );
  const { subjects } = line;
  if (asked.limit.of === "errors") return subjects.error > 0;
  if (asked.list === "shares" && asked.limit.of === "undecided")
    return subjects.indeterminate + subjects["needs-review"] + subjects.error > 0;
  return false;
}
