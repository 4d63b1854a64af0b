import type { Finding } from "#generated/types.js";
import { isDuty } from "#report/rule-group.js";
import type { CaseReferences } from "./case-references.js";
import { caseOf } from "./case-references.js";
import type { CountedLine } from "./packet-line.js";
import { isSmall, publishedCount } from "./published.js";
import { publishedText } from "./published-figures.js";

/**
 * Cases in which an act that was due by the end of the data had not happened and can still be done, line by line of page
 * one. Where the number may be shown, with the references under which the analyst finds them.
 */
export function waitingLines(
  lines: readonly CountedLine[],
  findings: readonly Finding[],
  references: CaseReferences,
  small: "hidden" | "shown",
): string[] {
  const open = findings.filter(
    (finding) => finding.stillOpen && finding.outcome === "fail" && isDuty(finding),
  );
  const told = lines.flatMap(({ line }) => {
    const cases = casesOf(open.filter(({ policy, rule }) => policy === line.policy && rule === line.rule));
    return cases.length === 0 ? [] : [`${line.group} ${line.title}: ${openWords(cases, references, small)}.`];
  });
  const all = casesOf(open);
  if (all.length === 0) return ["No act that was due is still open in the data."];
  return [
    `In ${publishedText(publishedCount(all.length, small))} cases an act that was due can still be done for the member.`,
    ...told,
  ];
}

const MOST_LISTED = 30;

function openWords(cases: readonly string[], references: CaseReferences, small: "hidden" | "shown"): string {
  const number = `${publishedText(publishedCount(cases.length, small))} still open`;
  const isHidden = small === "hidden" && isSmall(cases.length);
  if (isHidden || cases.length > MOST_LISTED) return `${number}; the analyst's list names them`;
  return `${number}: ${cases.map((id) => references.get(id) ?? "").join(", ")}`;
}

function casesOf(findings: readonly Finding[]): string[] {
  return [...new Set(findings.map(caseOf))];
}
