import type { Finding, ReportSection } from "#generated/types.js";
import { count, counted } from "#shared/counted.js";
import { caseOf } from "./case-references.js";
import { type FindingTree, type GroupedFindings, groupFindings } from "./finding-groups.js";
import { findingView } from "./finding-view.js";
import { ruleKey } from "./same-cases.js";
import type { Scope } from "./scope.js";
import { firstSection, type PlacedSection } from "./section.js";
import { countsOf, isWhole, type Slice } from "./slice.js";
import type { FindingGroup, SectionFindings } from "./view.js";

/** More are in the file that holds every finding. */
const MOST_PRINTED = 200;
const FILE_OF_ALL = "findings.csv";

const TITLES: Readonly<Record<string, { readonly title: string; readonly note: string | null }>> = {
  "not-met": { title: "Not met", note: null },
  "needs-review": {
    title: "Undecided: the words allow more than one result",
    note: "Not counted as met. Settled by answering the question named.",
  },
  indeterminate: {
    title: "Undecided: the data do not decide",
    note: "Not counted as met. Settled by the fields named.",
  },
  other: { title: "Other results", note: null },
};

/**
 * The findings of a section, at most 200 of them, with sentences that say so, which of its own stand in another section, and
 * how many undecided cases of its duties have none.
 */
export function sectionFindings(
  scope: Scope,
  { section, findings, duties }: PlacedSection,
  besides: ReadonlySet<string>,
): SectionFindings {
  let room = MOST_PRINTED;
  const groups = groupFindings(findings).flatMap((group) => {
    const entries = firstOf(group.entries, room);
    room -= sizeOf(entries);
    return entries.length === 0 ? [] : [groupView(scope, group, entries, besides)];
  });
  const own = ofSection(scope, section, duties);
  const sentences = [
    sentenceOf(findings.length, MOST_PRINTED - room),
    elsewhereSentence(scope, section, own),
    untoldSentence(untold(own)),
  ];
  return { sentence: sentences.filter((sentence) => sentence !== null).join(" "), groups };
}

function groupView(
  scope: Scope,
  group: GroupedFindings,
  entries: readonly FindingTree[],
  besides: ReadonlySet<string>,
): FindingGroup {
  const { title, note } = TITLES[group.key] ?? {
    title: `Shown apart: ${group.key.replace("apart: ", "")}`,
    note: "Never counted with what is not met.",
  };
  const all = sizeOf(group.entries);
  const printed = sizeOf(entries);
  return {
    title: `${title} (${all === printed ? count(all) : `first ${count(printed)} of ${count(all)}`})`,
    note,
    findings: entries.map(({ finding, followers }) =>
      findingView(
        scope,
        finding,
        besides,
        followers.map((follower) => findingView(scope, follower, besides, [])),
      ),
    ),
  };
}

function firstOf(entries: readonly FindingTree[], room: number): FindingTree[] {
  const first: FindingTree[] = [];
  let left = room;
  for (const { finding, followers } of entries) {
    if (left === 0) break;
    const kept = followers.slice(0, left - 1);
    first.push({ finding, followers: kept });
    left -= 1 + kept.length;
  }
  return first;
}

function sizeOf(entries: readonly FindingTree[]): number {
  return entries.reduce((sum, { followers }) => sum + 1 + followers.length, 0);
}

/** A duty as it stands in a section, with the findings behind its figures there. */
interface OwnFindings {
  readonly slice: Slice;
  readonly findings: readonly Finding[];
}

/** Of a rule that stands in several sections in parts, those whose case belongs to this one. */
function ofSection(scope: Scope, section: ReportSection, duties: readonly Slice[]): OwnFindings[] {
  const named: readonly string[] = section.standards;
  const carved: readonly string[] = section.carvedOut?.linesOfBusiness ?? [];
  const isHere = ({ standards, lineOfBusiness }: Finding) =>
    standards.some((standard) => named.includes(standard)) &&
    !(typeof lineOfBusiness === "string" && carved.includes(lineOfBusiness));
  return duties.map((slice) => {
    const findings = findingsOfLine(scope, slice);
    return { slice, findings: isWhole(slice) ? findings : findings.filter(isHere) };
  });
}

/** Undecided cases without a finding. */
function untold(own: readonly OwnFindings[]): number {
  return own.reduce((sum, { slice, findings }) => {
    const cases = countsOf(slice, "cases");
    const undecided = findings.filter(({ outcome }) => outcome !== "fail");
    const told = new Set(undecided.map(caseOf)).size;
    return sum + Math.max(0, cases["needs-review"] + cases.indeterminate - told);
  }, 0);
}

/** A finding of a rule that serves several sections is printed once, in the first. */
function elsewhereSentence(
  { definition: { sections } }: Scope,
  section: ReportSection,
  own: readonly OwnFindings[],
): string | null {
  const places = own
    .flatMap(({ findings }) => findings)
    .map((finding) => firstSection(sections, finding))
    .filter((place) => place !== undefined && place !== section);
  if (places.length === 0) return null;
  const named = [...new Set(places.map((place) => place?.id))].join(", ");
  return `${counted(places.length, "finding")} of rules that serve this section too ${places.length === 1 ? "stands" : "stand"} under ${named}.`;
}

/**
 * The findings of a line of figures. A gate has two lines under one id: class and direction tell which; what the record
 * does not place is counted with the first, requests refused.
 */
function findingsOfLine({ byRule }: Scope, { policy, rule }: Slice): Finding[] {
  const lines = policy.rules.filter(({ id }) => id === rule.id);
  const lineOf = (finding: Finding) =>
    lines.find((line) => line.class === finding.class && line.direction === finding.direction) ?? lines[0];
  const findings = byRule.get(ruleKey({ policy: policy.id, rule: rule.id })) ?? [];
  return findings.filter((finding) => lineOf(finding) === rule);
}

function untoldSentence(cases: number): string | null {
  if (cases === 0) return null;
  return `${counted(cases, "undecided case")} ${cases === 1 ? "has" : "have"} no finding: what is missing there is told once, under "What was not tested", or could not turn out as not met.`;
}

function sentenceOf(total: number, printed: number): string {
  if (total === 0) return "No findings.";
  if (printed === total)
    return `${counted(total, "finding")}; ${total === 1 ? "it is" : "all are"} printed here and in ${FILE_OF_ALL}.`;
  return `${counted(total, "finding")}; the first ${count(printed)} are printed here, ${count(total - printed)} more are in ${FILE_OF_ALL}, which holds all of them.`;
}
