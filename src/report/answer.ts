import type { Finding, OutcomeCounts } from "#generated/types.js";
import { caseKeyOf } from "#shared/case-key.js";
import { count, counted } from "#shared/counted.js";
import { planLead } from "#shared/plan-name.js";
import { testedOf, undecidedOf } from "#shared/rate.js";
import { sumOf } from "./counts.js";
import { hasDataGap, isUntestable } from "./figures.js";
import { instant } from "./format-instant.js";
import { reviewSentence } from "./review-view.js";
import { isDuty } from "./rule-group.js";
import type { Scope } from "./scope.js";
import type { PlacedSection } from "./section.js";
import { countsOf, type Slice, united } from "./slice.js";

const MOST_NAMED = 3;

interface Judged extends Slice {
  readonly counts: OutcomeCounts;
}

/**
 * The answer in sentences that the figures give: what was tested, what is not met, what is undecided, what can still be
 * done. It neither praises nor draws a legal conclusion.
 */
export function answerOf(scope: Scope, placed: readonly PlacedSection[]): string[] {
  const { unit } = scope.definition;
  const rules = united(placed.flatMap(({ duties }) => duties)).map((slice) => ({
    ...slice,
    counts: countsOf(slice, unit),
  }));
  const judged = rules.filter(({ counts }) => testedOf(counts) > 0);
  const blind = judged.filter(({ rule, counts }) => isUntestable(counts, hasDataGap(rule)));
  const tested = judged.filter((rule) => !blind.includes(rule));
  const findings = scope.findings.filter((finding) => isDuty(finding) && finding.outcome === "fail");
  return [
    testedSentence(scope, rules.length, tested),
    ...notMetSentence(tested, findings),
    ...undecidedSentence(tested),
    ...untestableSentence(blind),
    ...openSentence(scope, findings),
    ...apartSentence(scope),
    ...reviewSentence(scope.review),
  ];
}

function testedSentence({ policies, result }: Scope, rules: number, tested: readonly Judged[]): string {
  const cites = policies.map(({ cite }) => cite).join(" and ");
  const results = tested.reduce((sum, { counts }) => sum + testedOf(counts), 0);
  return (
    `${planLead(result.plan)}${count(tested.length)} of ${counted(rules, "rule")} of ${cites} could be tested, ` +
    `with ${counted(results, "result")} in all.`
  );
}

function notMetSentence(tested: readonly Judged[], findings: readonly Finding[]): string[] {
  const short = tested.filter(({ counts }) => counts.fail > 0);
  if (tested.length === 0) return [];
  if (short.length === 0) return ["Not met: none of the results that could be decided."];
  const total = sumOf(short.map(({ counts }) => counts)).fail;
  const cases = casesOf(findings, total);
  const most = [...short].sort((a, b) => b.counts.fail - a.counts.fail).slice(0, MOST_NAMED);
  const named = most.map(
    ({ rule, counts }) => `"${rule.title}" (${count(counts.fail)} of ${count(testedOf(counts))})`,
  );
  const least = most.at(-1)?.counts.fail ?? 0;
  const isTied = short.filter(({ counts }) => counts.fail >= least).length > most.length;
  const among = isTied ? "; among them" : "; most under";
  return [
    `Not met: ${counted(total, "result")} under ${counted(short.length, "rule")}${cases}${short.length > MOST_NAMED ? among : ":"} ` +
      `${named.join("; ")}.`,
  ];
}

/** Distinct cases can only be told where every finding was given: one case may stand under several rules. */
function casesOf(findings: readonly Finding[], results: number): string {
  if (findings.length < results) return "";
  const cases = new Set(findings.map(caseKeyOf));
  return `, in ${counted(cases.size, "case")}`;
}

function undecidedSentence(tested: readonly Judged[]): string[] {
  const sum = sumOf(tested.map(({ counts }) => counts));
  if (undecidedOf(sum) === 0) return [];
  const { "needs-review": words, indeterminate: data } = sum;
  const all = words + data === 1 ? "" : "all ";
  const why =
    words > 0 && data > 0
      ? `${count(words)} for the words of the source and ${count(data)} for the data`
      : `${all}for ${words > 0 ? "the words of the source" : "the data"}`;
  return [
    `Undecided: ${counted(undecidedOf(sum), "result")}, ${why}. They count as not documented, and each rate is printed with its range.`,
  ];
}

function untestableSentence(blind: readonly Judged[]): string[] {
  if (blind.length === 0) return [];
  const results = blind.reduce((sum, { counts }) => sum + testedOf(counts), 0);
  return [
    `Not testable from this data: ${counted(blind.length, "rule")} with ${counted(results, "result")}, for want of what was not delivered or not coded.`,
  ];
}

function openSentence({ result }: Scope, findings: readonly Finding[]): string[] {
  const open = findings.filter(({ stillOpen }) => stillOpen).length;
  if (open === 0) return [];
  return [
    `Still open when the data ends (${instant(result.asOf)}): ${counted(open, "act")} not met that can still be done, marked "still open" below.`,
  ];
}

function apartSentence({ findings }: Scope): string[] {
  const apart = findings.filter((finding) => !isDuty(finding) && finding.outcome === "fail").length;
  if (apart === 0) return [];
  return [
    `Shown apart and not counted above: ${counted(apart, "finding")} that ${apart === 1 ? "is" : "are"} more favourable than policy, a defect of the request, a recommendation, a conflict or an observation.`,
  ];
}
