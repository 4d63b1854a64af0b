import type { Finding } from "#generated/types.js";
import { count } from "#shared/counted.js";
import { OUTCOME_WORDS } from "#shared/outcome.js";
import { by } from "#shared/text-order.js";
import { caseOf } from "./case-references.js";
import { clockWords } from "./finding-margin.js";
import { findingsOfRule } from "./same-cases.js";
import type { Slice } from "./slice.js";
import type { ClockCases } from "./view.js";
import { NO_FINDING, NO_RULE_TESTED } from "./words.js";

/** Cases of one event that are printed. */
const PRINTED = 25;

/**
 * The cases of one event that are not met under any of its rules, each with what was found under every kind of standard.
 * `columns`: the rules with cases, by kind. Null where fewer than two kinds were tested, where no case is not met, or
 * where the findings given do not hold every case not met.
 */
export function clockCases(
  columns: readonly (readonly Slice[])[],
  findings: ReadonlyMap<string, readonly Finding[]>,
  asOf: string,
): ClockCases | null {
  if (columns.filter((slices) => slices.length > 0).length < 2) return null;
  const own = columns.map((slices) => slices.map((slice) => findingsOfRule(findings, slice)));
  if (own.flat().includes(null)) return null;
  const found = own.map((column) => column.flatMap((some) => some ?? []));
  const notMet = found.flat().filter(({ outcome }) => outcome === "fail");
  const cases = [...new Set(notMet.map(caseOf))].sort(by((key) => key));
  if (cases.length === 0) return null;
  return {
    rows: cases.slice(0, PRINTED).map((key) => ({
      case: key,
      cells: found.map((column, index) => {
        const lines = column
          .filter((finding) => caseOf(finding) === key)
          .map((finding) => lineOf(finding, asOf));
        const without = columns[index]?.length === 0 ? NO_RULE_TESTED : NO_FINDING;
        return { lines: lines.length === 0 ? [without] : lines };
      }),
    })),
    more: cases.length > PRINTED ? count(cases.length - PRINTED) : null,
  };
}

function lineOf(finding: Finding, asOf: string): string {
  return [`${finding.rule}: ${OUTCOME_WORDS[finding.outcome]}`, ...clockWords(finding, asOf)].join("; ");
}
