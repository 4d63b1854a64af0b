import { counted } from "#shared/counted.js";
import type { Coverage, CoveredClause, CoveringRule } from "./coverage.js";

/** The coverage of a source for a terminal: its totals, then each sentence with its rules or the reason for none. */
export function coverageText(coverage: Coverage): string {
  const { title, policy, accounted, sentences } = coverage;
  return [
    `${title} (${policy})`,
    `${accounted} of ${counted(sentences, "sentence")} accounted for: ${statusCounts(coverage)}`,
    `${counted(coverage.rules, "rule")}, ${counted(coverage.cases, "rule case")}`,
    "",
    ...coverage.clauses.map(clauseText),
    "",
  ].join("\n");
}

/** `20 encoded, 5 partly, 4 out-of-scope`. */
function statusCounts({ byStatus }: Coverage): string {
  return byStatus.map(({ status, sentences }) => `${sentences} ${status}`).join(", ");
}

/** What a rule rests on: its cases and, where a run is at hand, the subjects it decided. */
export function ruleCounts({ cases, decided }: CoveringRule): string {
  const tested = counted(cases, "case");
  return decided === null ? tested : `${tested}, decided ${counted(decided, "subject")}`;
}

function clauseText(clause: CoveredClause): string {
  const rules = clause.rules.map((rule) => `${rule.id} (${ruleCounts(rule)})`).join(", ");
  return [
    `${String(clause.sentence).padStart(3)}  ${clause.citation}  [${clause.status}, ${clause.evidence}]`,
    `     ${clause.summary}`,
    `     → ${rules || "no rule"}${clause.reason === null ? "" : ` · ${clause.reason}`}`,
  ].join("\n");
}
