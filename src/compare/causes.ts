import type { Cause, ComparedFinding, ComparedSide, RunDifference } from "#generated/types.js";
import type { CaseChanges } from "./case-changes.js";
import type { Match } from "./match-findings.js";

/** What can be why a finding differs, and what was looked at for it. */
export type Because = Pick<ComparedFinding, "because" | "policyChanges" | "records" | "deliveries">;

const NOTHING: Because = { because: [], policyChanges: [], records: [], deliveries: [] };

/**
 * Why a finding is new, resolved, changed or moved: everything that differs between the runs and that the finding can hang
 * on. One cause is the cause; of several it is not known without judging again which. `not-found`: nothing that is compared differs.
 */
export function becauseOf(
  match: Match,
  sides: { readonly before: ComparedSide; readonly after: ComparedSide },
  changes: CaseChanges,
  differences: readonly RunDifference[],
): Because {
  if (match.state === "open" && !match.moved) return NOTHING;
  const policies = new Set([match.before?.policy, match.after?.policy].flatMap((id) => id ?? []));
  const ofPolicy = differences.filter(
    ({ cause, name }) =>
      (cause === "policy" && [...policies].some((id) => name === `policy ${id}`)) ||
      (cause === "answer" && [...policies].some((id) => name.startsWith(`${id}/`))),
  );
  const deliveries = differences.filter(
    ({ cause, name }) =>
      cause === "delivery" && [...changes.senders].some((sender) => name.startsWith(`${sender}: `)),
  );
  const has = (cause: Cause) => differences.some((one) => one.cause === cause);
  const isFinding = match.before !== null && match.after !== null;
  const because = [
    ...(changes.records.length > 0 ? ["data"] : []),
    ...(changes.isSetAside ? ["set-aside"] : []),
    ...(deliveries.length > 0 ? ["delivery"] : []),
    ...(has("mapping") && changes.records.length > 0 ? ["mapping"] : []),
    ...new Set(ofPolicy.map(({ cause }) => cause)),
    ...(["calendar", "configuration", "program"] as const).filter(has),
    ...(has("as-of") && hangsOnAsOf(match, sides) ? ["as-of"] : []),
    ...(has("period") && !isFinding ? ["period"] : []),
  ] as Cause[];
  return {
    because: because.length > 0 ? because : [has("as-of") ? "as-of" : "not-found"],
    policyChanges: [...policyChanges(match), ...ofPolicy.map(changeText)],
    records: [...changes.records],
    deliveries: deliveries.map(changeText),
  };
}

/** The end of the data matters where an act had not happened by it, in either run. */
function hangsOnAsOf(
  { before, after }: Match,
  sides: { readonly before: ComparedSide; readonly after: ComparedSide },
) {
  if (sides.before.as === "pending" || sides.after.as === "pending") return true;
  return [before, after].some((finding) => finding !== null && (finding.stop === null || finding.stillOpen));
}

function policyChanges({ before, after }: Match): string[] {
  if (before === null || after === null || before.policyVersion === after.policyVersion) return [];
  return [`version ${before.policyVersion ?? "not known"} -> ${after.policyVersion ?? "not known"}`];
}

/** Digests say nothing to a reader: that something differs is all they tell. */
export function changeText({ cause, name, before, after }: RunDifference): string {
  if (before === null) return `${name}: added`;
  if (after === null) return `${name}: no more`;
  return cause === "policy" ? `${name}: changed` : `${name}: ${before} -> ${after}`;
}
