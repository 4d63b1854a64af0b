import type { ReportDefinition } from "#generated/types.js";
import { counted } from "#shared/counted.js";
import { groupBy } from "#shared/group-by.js";
import { partyNames } from "#shared/party-names.js";
import { rateOf, testedOf } from "#shared/rate.js";
import { delegatesOf, linesOf, monthsOf } from "./breakdown.js";
import { clockRules, clocksView } from "./clocks-view.js";
import { sumOf } from "./counts.js";
import { deciderOf } from "./decider.js";
import { figuresOf } from "./figures.js";
import { monitoringView } from "./monitoring-view.js";
import { sectionReview } from "./review-view.js";
import { isUnclear } from "./rule-figures.js";
import { ruleView } from "./rule-view.js";
import type { Scope } from "./scope.js";
import type { PlacedSection } from "./section.js";
import { sectionFindings } from "./section-findings.js";
import { anchorOf } from "./section-heading.js";
import { countsOf, type Slice } from "./slice.js";
import type { SectionView } from "./view.js";
import { CARVED_OUT, lineWords, UNIT_WORDS } from "./words.js";

/**
 * A section as printed: its rules with their figures, what other standards ask of the same events, the breakdowns, and
 * its findings. `all` are the sections of the report.
 */
export function sectionView(
  scope: Scope,
  placed: PlacedSection,
  index: number,
  all: readonly PlacedSection[],
): SectionView {
  const { unit } = scope.definition;
  const nameOf = partyNames(scope.result.configuration);
  const { section, duties, apart, beside } = placed;
  const besides = new Set(beside.map(({ policy, rule }) => `${policy.id}/${rule.id}`));
  const tested = testedIn([...duties, ...apart], unit);
  const isBare = placed.isCarvedOut && tested === 0;
  const isSilent = placed.findings.length === 0 && (isBare || duties.length + apart.length === 0);
  return {
    anchor: anchorOf(index),
    heading: section.id === "" ? section.title : `${section.id}: ${section.title}`,
    domain: section.domain ?? null,
    unit: UNIT_WORDS[unit],
    text: section.text,
    notTestable: section.notTestable ?? null,
    carvedOut: carvedOutText(placed),
    empty: emptyText(placed, tested),
    rules: isBare ? [] : duties.map((slice) => ruleView(slice, unit, nameOf)),
    totals: isBare ? [] : totalsOf(duties, unit),
    apart: isBare ? [] : apart.map((slice) => ruleView(slice, unit, nameOf)),
    beside: isBare ? [] : besideClocks(placed).map((slice) => ruleView(slice, unit, nameOf)),
    clocks: isBare ? null : clocksView(scope, section),
    lines: linesOf(duties, unit),
    review: sectionReview(scope.review, section.id),
    delegates: delegatesOf(duties, unit, deciderOf(scope.result)),
    months: monthsOf(duties, unit),
    findings: isSilent ? { sentence: null, groups: [] } : sectionFindings(scope, placed, besides),
    monitoring: section.monitoring === undefined ? null : monitoringView(scope, section.monitoring, all),
  };
}

/** What stands in the table of clocks is not printed a second time. */
function besideClocks({ section, beside }: PlacedSection): Slice[] {
  const shown = clockRules(section);
  return beside.filter(({ policy, rule }) => !shown.includes(`${policy.id}/${rule.id}`));
}

/** One line per policy, never one over several; a policy with one rule in the section needs none. */
function totalsOf(slices: readonly Slice[], unit: ReportDefinition["unit"]): SectionView["totals"] {
  return [...groupBy(slices, ({ policy }) => policy)]
    .filter(([, own]) => own.length > 1)
    .map(([policy, own]) => {
      const counts = sumOf(own.map((slice) => countsOf(slice, unit)));
      return {
        policy: `${policy.cite}, ${counted(own.length, "rule")} together`,
        figures: figuresOf(counts, rateOf(counts), false),
      };
    });
}

function carvedOutText({ section, isCarvedOut, carvedOutResults }: PlacedSection): string | null {
  if (section.carvedOut === undefined) return null;
  const { linesOfBusiness, reason } = section.carvedOut;
  const check =
    carvedOutResults === 0
      ? ""
      : ` The data hold ${counted(carvedOutResults, "result")} under this section for such a product line; they are not counted, and the coding of their records should be checked.`;
  return isCarvedOut
    ? `${CARVED_OUT}. ${reason}${check}`
    : `${CARVED_OUT} for ${linesOfBusiness.map(lineWords).join(", ")}. ${reason}${check}`;
}

function emptyText({ section, duties, apart, isCarvedOut }: PlacedSection, tested: number): string | null {
  if (section.notTestable !== undefined || section.id === "" || isCarvedOut) return null;
  if (duties.length + apart.length === 0) return "No rule of this run serves this section.";
  if (tested > 0) return null;
  return [...duties, ...apart].some(isUnclear)
    ? "Not testable from this data: it cannot be told whether the policy applies."
    : "None tested: no case of the period comes under this section.";
}

function testedIn(slices: readonly Slice[], unit: ReportDefinition["unit"]): number {
  return slices.reduce((sum, slice) => sum + testedOf(countsOf(slice, unit)), 0);
}
