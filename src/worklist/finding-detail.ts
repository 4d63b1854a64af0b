import type { Zone } from "#calendar/zone.js";
import type { Finding, InstantOrRange, PolicyResult } from "#generated/types.js";
import { findingView } from "#report/finding-view.js";
import { instant } from "#report/format-instant.js";
import { answerWords } from "#report/question-words.js";
import { policyOf, type Scope } from "#report/scope.js";
import { optionsOf } from "#shared/reading.js";
import { askedShownOf } from "./asked-shown.js";
import { decidingQuestionsOf } from "./deciding-question.js";
import { isoOfMinute, localMinuteOf } from "./local-time.js";
import type { DueMark, FindingDetail } from "./page-data.js";

const NO_BESIDES: ReadonlySet<string> = new Set();

/** A finding as its case shows it: what report pages say of it, its sentences taken apart, and its marks on the time line. */
export function findingDetailOf(
  scope: Scope,
  finding: Finding,
  asks: string | null,
  zone: Zone,
): FindingDetail {
  const view = findingView(scope, finding, NO_BESIDES, []);
  return {
    fingerprint: finding.fingerprint,
    shown: askedShownOf(finding, asks).shown,
    facts: [
      ...view.facts.filter(({ name }) => name !== "Case"),
      ...(view.missing === null ? [] : [{ name: "Missing", value: view.missing }]),
    ],
    readings: view.readings,
    readingsNote: view.readingsNote,
    followsFrom: view.followsFrom?.text ?? null,
    records: view.records,
    marks: marksOf(finding, policyOf(scope, finding), zone),
  };
}

/** Everything that is not the payer's own policy is law here: statute, regulation, contract, accreditation. */
export function isLaw(policy: Pick<PolicyResult, "kind"> | null): boolean {
  return policy !== null && policy.kind !== "payer";
}

/** A mark per due, with the readings that give it where they differ. */
function marksOf(finding: Finding, policy: PolicyResult | null, zone: Zone): DueMark[] {
  const byDue = new Map<number, Set<string>>();
  const deciding = decidingQuestionsOf(finding);
  for (const reading of finding.readings.length > 0 ? finding.readings : [{ due: finding.due }]) {
    const at = localMinuteOf(endOf(reading.due), zone);
    if (at === null) continue;
    const options = optionsOf(reading).filter(([question]) => deciding.includes(question));
    const told = options.map(([question, option]) => answerWords(policy, question, option)).join(" and ");
    byDue.set(at, (byDue.get(at) ?? new Set()).add(told));
  }
  const cite = finding.clauses[0] ?? policy?.cite ?? finding.policy;
  return [...byDue]
    .sort(([a], [b]) => a - b)
    .map(([at, readings]) => ({
      at,
      isLaw: isLaw(policy),
      cite,
      text: `${cite}: due ${instant(isoOfMinute(at).replace("T23:59", "T23:59:59"))}${byDue.size > 1 ? ` if ${[...readings].filter(Boolean).join("; or ")}` : ""}`,
    }));
}

function endOf(due: InstantOrRange): string | null {
  return due === null || typeof due === "string" ? due : due.to;
}
