import type { AuditResult, CountLimit, RuleResult, ShareLimit } from "#generated/types.js";
import { testedOf, undecidedOf } from "#shared/rate.js";
import type { FindingCell } from "./finding-cells.js";
import { type Filter, fits } from "./limits.js";

/** Figures of a run that limits ask for. */
export interface Figures {
  readonly result: AuditResult;
  readonly cells: readonly FindingCell[];
}

/** A line of figures of a rule, with its policy. */
export interface RuleLine {
  readonly policy: string;
  readonly line: RuleResult;
}

/** A part of a whole, as numbers. */
export interface Fraction {
  readonly part: number;
  readonly whole: number;
}

/** The lines of rules that a limit is about. */
export function linesOf({ policies }: AuditResult, filter: Filter): RuleLine[] {
  return policies.flatMap(({ id, rules }) =>
    rules
      .filter((line) => fits(filter, { ...line, policy: id, rule: line.id }))
      .map((line) => ({ policy: id, line })),
  );
}

const COUNTED: Readonly<
  Record<"not-met" | "undecided" | "still-open" | "new-not-met", (cell: FindingCell) => boolean>
> = {
  "not-met": ({ isNotMet }) => isNotMet,
  undecided: ({ isNotMet }) => !isNotMet,
  "still-open": ({ isNotMet, stillOpen }) => isNotMet && stillOpen,
  "new-not-met": ({ isNew }) => isNew,
};

/** A count over all that the limit is about, and how many findings a disposition takes out of it. */
export function countOf(
  limit: CountLimit & { readonly of: Exclude<CountLimit["of"], "tested"> },
  { result, cells }: Figures,
): { readonly count: number; readonly leftOut: number } {
  const { of } = limit;
  if (of === "rejects") return { count: rowsOf(result, limit).part, leftOut: 0 };
  if (of === "errors") {
    const lines = linesOf(result, limit);
    return { count: lines.reduce((sum, { line }) => sum + line.subjects.error, 0), leftOut: 0 };
  }
  const counted = cells.filter((cell) => COUNTED[of](cell) && fits(limit, cell));
  const sum = (leftOut: boolean) =>
    counted.reduce((total, cell) => (cell.leftOut === leftOut ? total + cell.findings : total), 0);
  return { count: sum(false), leftOut: sum(true) };
}

/** A share over all that the limit is about. */
export function togetherOf(
  limit: ShareLimit & { readonly of: Exclude<ShareLimit["of"], "documented"> },
  { result }: Pick<Figures, "result">,
): Fraction {
  if (limit.of === "rejects") return rowsOf(result, limit);
  const add = (sum: Fraction, { line }: RuleLine): Fraction => {
    const open = undecidedOf(line.subjects) + line.subjects.error;
    return { part: sum.part + open, whole: sum.whole + testedOf(line.subjects) + line.subjects.error };
  };
  return linesOf(result, limit).reduce(add, { part: 0, whole: 0 });
}

/** The documented rate of a rule, in cases: as every report has it. */
export function documentedOf({ cases }: Pick<RuleResult, "cases">): Fraction {
  return { part: cases.pass, whole: testedOf(cases) };
}

/** Rows set aside, of all rows. */
function rowsOf({ files }: AuditResult, { sender }: Filter): Fraction {
  const own = files.filter((file) => sender === undefined || file.sender === sender);
  const sum = (part: "rows" | "rejected") => own.reduce((total, file) => total + file[part], 0);
  return { part: sum("rejected"), whole: sum("rows") };
}
