import type { ReportDefinition } from "#generated/types.js";
import { testedOf } from "#shared/rate.js";
import { isUnclear, ruleFigures } from "./rule-figures.js";
import type { PlacedSection } from "./section.js";
import { countsOf, type Slice } from "./slice.js";
import type { SummaryRow, SummaryView } from "./view.js";
import { CARVED_OUT, EVIDENCE_WORDS, NONE_TESTED, NOT_TESTABLE } from "./words.js";

/** The table of page one: a line per rule that is a duty of the plan, in the order of the sections. */
export function summaryView(placed: readonly PlacedSection[], unit: ReportDefinition["unit"]): SummaryView {
  const silent = placed
    .filter(({ section }) => section.notTestable !== undefined)
    .map(({ section }) => section.id);
  return {
    rows: placed.flatMap((each) => rowsOf(each, unit)),
    notTestable:
      silent.length === 0 ? null : `Not testable from records: ${silent.join(", ")}. Each section says why.`,
  };
}

function rowsOf(
  { section, duties, apart, isCarvedOut }: PlacedSection,
  unit: ReportDefinition["unit"],
): SummaryRow[] {
  if (section.notTestable !== undefined && duties.length === 0) return [];
  const name = section.id === "" ? "other" : section.id;
  if (isCarvedOut) return [textRow(name, section.title, CARVED_OUT)];
  if (duties.length === 0)
    return section.id === ""
      ? []
      : [textRow(name, section.title, apart.length > 0 ? "shown apart, in its section" : "no rule ran")];
  return duties.map((slice) => ruleRow(name, slice, unit));
}

function ruleRow(section: string, slice: Slice, unit: ReportDefinition["unit"]): SummaryRow {
  const counts = countsOf(slice, unit);
  const isEmpty = testedOf(counts) + counts.pending === 0;
  return {
    section,
    title: slice.rule.title,
    tag: EVIDENCE_WORDS[slice.rule.evidenceTag],
    figures: isEmpty ? null : ruleFigures(slice, unit, "short"),
    text: isEmpty ? (isUnclear(slice) ? NOT_TESTABLE : NONE_TESTED) : null,
  };
}

function textRow(section: string, title: string, text: string): SummaryRow {
  return { section, title, tag: "", figures: null, text };
}
