import type { Finding, ReportSection } from "#generated/types.js";
import { groupBy } from "#shared/group-by.js";
import { testedOf } from "#shared/rate.js";
import { byText } from "#shared/text-order.js";
import { clockRules } from "./clocks-view.js";
import { isDuty } from "./rule-group.js";
import type { Scope } from "./scope.js";
import { type Slice, sliceOf, wholeOf } from "./slice.js";

/** A section of the definition with the rules and findings that belong to it. */
export interface PlacedSection {
  readonly section: ReportSection;
  /** Duties of the plan, counted. */
  readonly duties: readonly Slice[];
  /** More favourable than policy, request defects, recommendations, conflicts, observations. */
  readonly apart: readonly Slice[];
  /** Rules of other policies on the same event. */
  readonly beside: readonly Slice[];
  readonly findings: readonly Finding[];
  /** Every product line of the run is carved out. */
  readonly isCarvedOut: boolean;
  /** Results that stand under the section in the data although their product line is carved out; not counted. */
  readonly carvedOutResults: number;
}

/** Rules and findings that no section names: they are printed under this heading, so that none is lost. */
const REST: ReportSection = {
  id: "",
  title: "Rules and findings outside the sections",
  text: "Rules of the report's policies that no section above names, and cases for which it cannot be told whether a policy applies.",
  standards: [],
};

/** The sections of a report in order, each finding in the first section that names one of its standards. */
export function placeSections(scope: Scope): PlacedSection[] {
  const { sections } = scope.definition;
  const findings = groupBy(scope.findings, (finding) => firstSection(sections, finding));
  const placed = sections.map((section) => placeSection(scope, section, findings.get(section) ?? []));
  const rest = placeRest(scope, placed, findings.get(undefined) ?? []);
  return rest === null ? placed : [...placed, rest];
}

function placeSection(scope: Scope, section: ReportSection, findings: readonly Finding[]): PlacedSection {
  const carved = section.carvedOut?.linesOfBusiness ?? [];
  const slices = scope.policies.flatMap((policy) =>
    [...policy.rules]
      // A rule before those that are named after it: files are in another order.
      .sort((a, b) => byText(a.id, b.id))
      .flatMap((rule) => sliceOf(policy, rule, section.standards, carved) ?? []),
  );
  return {
    section,
    duties: slices.filter(({ rule }) => isDuty(rule)),
    apart: slices.filter(({ rule }) => !isDuty(rule)),
    beside: besideOf(scope, section, carved),
    findings,
    isCarvedOut: carved.length > 0 && isWhollyOf(scope, carved),
    carvedOutResults: carvedOutResults(scope, section, carved),
  };
}

/**
 * Rules of the other policies that name the section's own standards, or that the section wants beside: by a standard, by
 * a clause as cited, or by the rule itself (POLICY/RULE); and the rules that its events name.
 */
function besideOf(scope: Scope, section: ReportSection, carved: readonly string[]): Slice[] {
  const wanted = [...(section.beside ?? []), ...clockRules(section)];
  return scope.others.flatMap((policy) =>
    policy.rules.flatMap((rule) => {
      const names = [`${policy.id}/${rule.id}`, ...rule.clauses];
      if (names.some((name) => wanted.includes(name))) return wholeOf(policy, rule);
      return sliceOf(policy, rule, [...section.standards, ...wanted], carved) ?? [];
    }),
  );
}

function placeRest(
  scope: Scope,
  placed: readonly PlacedSection[],
  findings: readonly Finding[],
): PlacedSection | null {
  const shown = new Set(placed.flatMap(({ duties, apart }) => [...duties, ...apart]).map(({ rule }) => rule));
  const slices = scope.policies.flatMap((policy) =>
    policy.rules.filter((rule) => !shown.has(rule)).map((rule) => wholeOf(policy, rule)),
  );
  if (slices.length === 0 && findings.length === 0) return null;
  return {
    section: REST,
    duties: slices.filter(({ rule }) => isDuty(rule)),
    apart: slices.filter(({ rule }) => !isDuty(rule)),
    beside: [],
    findings,
    isCarvedOut: false,
    carvedOutResults: 0,
  };
}

function carvedOutResults(scope: Scope, section: ReportSection, carved: readonly string[]): number {
  const cells = scope.policies.flatMap((policy) =>
    policy.rules.flatMap((rule) => sliceOf(policy, rule, section.standards, [])?.cells ?? []),
  );
  return cells
    .filter(({ lineOfBusiness }) => lineOfBusiness !== null && carved.includes(lineOfBusiness))
    .reduce((sum, cell) => sum + testedOf(cell[scope.definition.unit]), 0);
}

/** The section in which a finding is printed; undefined: in none of these. */
export function firstSection(
  sections: readonly ReportSection[],
  finding: Finding,
): ReportSection | undefined {
  return sections.find(({ standards }) => standards.some((standard) => finding.standards.includes(standard)));
}

function isWhollyOf({ result }: Scope, lines: readonly string[]): boolean {
  const delivered = result.universe.filter(({ determinations }) => determinations > 0);
  return (
    delivered.length > 0 &&
    delivered.every(({ lineOfBusiness }) => lineOfBusiness !== null && lines.includes(lineOfBusiness))
  );
}
