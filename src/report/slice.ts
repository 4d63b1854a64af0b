import type {
  Cell,
  OutcomeCounts,
  PolicyResult,
  Rate,
  ReportDefinition,
  RuleResult,
} from "#generated/types.js";
import { groupBy } from "#shared/group-by.js";
import { rateOf } from "#shared/rate.js";
import { sumOf } from "./counts.js";

type Unit = ReportDefinition["unit"];

/** The part of a rule's figures that belongs to a section. */
export interface Slice {
  readonly policy: PolicyResult;
  readonly rule: RuleResult;
  readonly cells: readonly Cell[];
}

/**
 * The cells of a rule under some standards, or null where it serves none of them. A cell names the standards that a field
 * of its cases gives; one without any belongs to every standard of the rule. `withoutLines` are the product lines
 * that are left out.
 */
export function sliceOf(
  policy: PolicyResult,
  rule: RuleResult,
  standards: readonly string[],
  withoutLines: readonly string[],
): Slice | null {
  if (!rule.standards.some((standard) => standards.includes(standard))) return null;
  const cells = rule.cells.filter(
    (cell) =>
      (cell.standards.length === 0 || cell.standards.some((standard) => standards.includes(standard))) &&
      !(cell.lineOfBusiness !== null && withoutLines.includes(cell.lineOfBusiness)),
  );
  return { policy, rule, cells };
}

/** Everything a rule counted. */
export function wholeOf(policy: PolicyResult, rule: RuleResult): Slice {
  return { policy, rule, cells: rule.cells };
}

/** The counts of a slice; those of the result itself where the slice is the whole rule. */
export function countsOf(slice: Slice, unit: Unit): OutcomeCounts {
  return isWhole(slice) ? slice.rule[unit] : sumOf(slice.cells.map((cell) => cell[unit]));
}

/** The rate of a slice; that of the result itself where the slice is the whole rule, counted in cases. */
export function sliceRate(slice: Slice, unit: Unit): Rate {
  return unit === "cases" && isWhole(slice) ? slice.rule.rate : rateOf(countsOf(slice, unit));
}

/** One slice per rule: a rule that stands in two sections is counted once. */
export function united(slices: readonly Slice[]): Slice[] {
  return [...groupBy(slices, ({ rule }) => rule).values()].flatMap((own) => {
    const [first] = own;
    if (first === undefined) return [];
    const chosen = new Set(own.flatMap(({ cells }) => cells));
    return { ...first, cells: first.rule.cells.filter((cell) => chosen.has(cell)) };
  });
}

/** True where nothing of the rule is left out. */
export function isWhole({ rule, cells }: Pick<Slice, "rule" | "cells">): boolean {
  return cells.length === rule.cells.length;
}
