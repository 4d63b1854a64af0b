import type { ReportDefinition } from "#generated/types.js";
import { EVIDENCE_WORDS } from "#shared/evidence-words.js";
import { NONE_TESTED } from "#shared/outcome.js";
import { testedOf } from "#shared/rate.js";
import { isUnclear, ruleFigures } from "./rule-figures.js";
import type { PlacedSection } from "./section.js";
import { anchorOf, headingOf } from "./section-heading.js";
import { countsOf, type Slice } from "./slice.js";
import type { SummaryRow, SummaryView } from "./view.js";
import { CARVED_OUT, NOT_TESTABLE } from "./words.js";

/** The table of page one: a line per rule that is a duty of the plan, in the order of the sections. */
export function summaryView(placed: readonly PlacedSection[], unit: ReportDefinition["unit"]): SummaryView {
  const silent = placed
    .filter(({ section }) => section.notTestable !== undefined)
    .map(({ section }) => section.id);
  return {
    rows: placed.flatMap((each, index) => rowsOf(each, index, unit)),
    repeated: placed.some(({ duties }, index) => duties.some(({ rule }) => isAbove(placed, index, rule)))
      ? "A rule that serves several sections stands under each, with the cases that belong there; the answer counts it once."
      : null,
    notTestable:
      silent.length === 0 ? null : `Not testable from records: ${silent.join(", ")}. Each section says why.`,
  };
}

function rowsOf(
  { section, duties, apart, isCarvedOut }: PlacedSection,
  index: number,
  unit: ReportDefinition["unit"],
): SummaryRow[] {
  if (section.notTestable !== undefined && duties.length === 0) return [];
  const name = section.id === "" ? "other" : section.id;
  const heading = { text: headingOf(section), anchor: anchorOf(index) };
  if (isCarvedOut) return [textRow(name, section.title, CARVED_OUT, heading)];
  if (duties.length === 0)
    return section.id === ""
      ? []
      : [
          textRow(
            name,
            section.title,
            apart.length > 0 ? "shown apart, in its section" : "no rule ran",
            heading,
          ),
        ];
  return duties.map((slice, place) => ruleRow(name, slice, unit, place === 0 ? heading : null));
}

function isAbove(placed: readonly PlacedSection[], index: number, rule: Slice["rule"]): boolean {
  return placed.slice(0, index).some(({ duties }) => duties.some((other) => other.rule === rule));
}

function ruleRow(
  section: string,
  slice: Slice,
  unit: ReportDefinition["unit"],
  heading: SummaryRow["heading"],
): SummaryRow {
  const counts = countsOf(slice, unit);
  const isEmpty = testedOf(counts) + counts.pending === 0;
  return {
    section,
    heading,
    title: slice.rule.title,
    tag: EVIDENCE_WORDS[slice.rule.evidenceTag],
    figures: isEmpty ? null : ruleFigures(slice, unit, "short"),
    text: isEmpty ? (isUnclear(slice) ? NOT_TESTABLE : NONE_TESTED) : null,
  };
}

function textRow(section: string, title: string, text: string, heading: SummaryRow["heading"]): SummaryRow {
  return { section, heading, title, tag: null, figures: null, text };
}
