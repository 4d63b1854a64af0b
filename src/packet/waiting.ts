import type { Finding } from "#generated/types.js";
import type { CaseReferences } from "#report/case-references.js";
import { caseOf } from "#report/case-references.js";
import { isDuty } from "#report/rule-group.js";
import { testedOf } from "#shared/rate.js";
import { type CountedLine, noActOf } from "./packet-line.js";
import { isSmall, type Published, publishedCount, publishedPart } from "./published.js";
import { isExact, publishedOf, publishedText, publishedWithin, SOME } from "./published-figures.js";

/** Cases of a line of page one in which an act is still open, and what may be told of their number; null: not even a span. */
interface OpenLine {
  readonly line: CountedLine;
  readonly cases: readonly string[];
  readonly told: Published | null;
}

/** The findings of a run; `own`: those of the product lines of the packet; null: not known which these are. */
interface Waiting {
  readonly findings: readonly Finding[];
  readonly own: readonly Finding[] | null;
  readonly references: CaseReferences;
}

/**
 * Cases in which an act that was due by the end of the data had not happened and can still be done, line by line of page
 * one. Where the number may be shown, with the references under which the analyst finds them.
 */
export function waitingLines(
  lines: readonly CountedLine[],
  { findings, own, references }: Waiting,
  small: "hidden" | "shown",
): string[] {
  const everywhere = findings.filter(isOpen);
  if (own === null && everywhere.length > 0) return [notSaid(casesOf(everywhere).length, small)];
  const open = own?.filter(isOpen) ?? [];
  const told = lines.flatMap((line): OpenLine[] => {
    const { policy, rule } = line.line;
    const cases = casesOf(open.filter((finding) => finding.policy === policy && finding.rule === rule));
    return cases.length === 0 ? [] : [{ line, cases, told: toldOf(line, cases.length, small) }];
  });
  const all = casesOf(open);
  const left = isAnyLeft(everywhere, open) ? [LEFT_OUT] : [];
  if (all.length === 0) return ["No act that was due is still open in the data.", ...left];
  const isElsewhere = open.some(
    ({ policy, rule }) => !lines.some(({ line }) => line.policy === policy && line.rule === rule),
  );
  const total = totalOf(all.length, told, isElsewhere, small);
  const listed = listedLines(told, small);
  return [
    `An act that was due can still be done for the member in ${publishedOf(total, "case")}, counted over every duty, shown above or not.`,
    ...told.map(
      (one) =>
        `${one.line.line.group} ${one.line.line.title}: ${openWords(one, listed.has(one), references)}.`,
    ),
    ...left,
    "The analyst's list names every one of these cases.",
  ];
}

const LEFT_OUT =
  "Not counted here: cases with such an act of which no product line is recorded. The analyst's list has them.";

/** Whether one of those left out may be of a product line that is counted. */
function isAnyLeft(everywhere: readonly Finding[], open: readonly Finding[]): boolean {
  return open.length < everywhere.length && everywhere.some(({ lineOfBusiness }) => lineOfBusiness === null);
}

/** Of a run that an earlier version saved: nobody is left out unsaid. */
function notSaid(cases: number, small: "hidden" | "shown"): string {
  const told = publishedOf(publishedCount(cases, small), "case");
  return `An act that was due can still be done for the member in ${told} of all product lines, over every duty: the run was saved by an earlier version, which did not say of which product line a finding is. Run the audit again for those of this packet.`;
}

function isOpen(finding: Finding): boolean {
  return finding.stillOpen && finding.outcome === "fail" && isDuty(finding);
}

/** What may be told of the open cases of a duty: they are part of those not met, and of those without an act. */
function toldOf(line: CountedLine, cases: number, small: "hidden" | "shown"): Published | null {
  if (small === "shown") return publishedCount(cases, small);
  const noAct = noActOf(line);
  const spans = [
    publishedWithin(cases, line.counts, "notMet", small),
    ...(noAct < cases ? [] : [publishedPart(cases, noAct, small)]),
  ];
  return spans.reduce((a, b) =>
    a === null || b === null ? null : { from: Math.min(a.from, b.from), to: Math.max(a.to, b.to) },
  );
}

/** All open cases, unless that would tell more of a line than the line does: each is a part, and they add up to no less. */
function totalOf(
  all: number,
  told: readonly OpenLine[],
  isElsewhere: boolean,
  small: "hidden" | "shown",
): Published | null {
  const spans = told.map((one): Published => one.told ?? { from: 1, to: mostOpen(one) });
  const most = spans.reduce((sum, { to }) => sum + to, 0);
  const least = spans.reduce((sum, { from }) => sum + from, 0);
  // Somebody may know that no case is open under two duties.
  const isNarrowed = ({ from, to }: Published) =>
    from !== to && (all - (least - from) < to || (!isElsewhere && all - (most - to) > from));
  // Few in all say that a line has few, and leave less than ten to each of several.
  const isFew = spans.length > 1 || spans.some(({ to }) => !isSmall(to));
  const tellsMore = isSmall(all) ? isFew : spans.some(isNarrowed);
  return small === "hidden" && tellsMore ? null : publishedCount(all, small);
}

/** As many as are not met where that is printed, else as there are cases. */
function mostOpen({ line: { counts } }: OpenLine): number {
  return isExact(counts, "hidden") ? counts.fail : testedOf(counts);
}

const MOST_LISTED = 30;

/** Lines whose cases may be listed: a number that is told, and no list that has few cases more or less than another. */
function listedLines(told: readonly OpenLine[], small: "hidden" | "shown"): ReadonlySet<OpenLine> {
  const listed: OpenLine[] = [];
  for (const one of told) {
    const isTold = one.told !== null && one.told.from === one.told.to && one.cases.length <= MOST_LISTED;
    if (isTold && (small === "shown" || listed.every((other) => isApart(one, other)))) listed.push(one);
  }
  return new Set(listed);
}

function isApart(one: OpenLine, other: OpenLine): boolean {
  const both = one.cases.filter((id) => other.cases.includes(id)).length;
  return ![both, one.cases.length - both, other.cases.length - both].some(isSmall);
}

function openWords({ cases, told }: OpenLine, isListed: boolean, references: CaseReferences): string {
  const number = `${told === null ? SOME : publishedText(told)} still open`;
  return isListed ? `${number}: ${cases.map((id) => references.get(id) ?? "").join(", ")}` : number;
}

function casesOf(findings: readonly Finding[]): string[] {
  return [...new Set(findings.map(caseOf))];
}
