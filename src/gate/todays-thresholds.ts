import type { CountLimit, Finding, ShareLimit, Thresholds } from "#generated/types.js";
import { countOf, documentedOf, type Figures, linesOf, togetherOf } from "./figures.js";
import { type FindingCell, findingCells } from "./finding-cells.js";
import type { GateRun } from "./run.js";

const SEVERITIES = ["high", "medium", "low"] as const;

/**
 * What a run found as the limits of the next ones: nothing may get worse. `leaveOut`: dispositions whose findings are not
 * counted, then and now. Rates are written as the counts they are made of.
 */
export function todaysThresholds(run: GateRun, leaveOut: NonNullable<Thresholds["leaveOut"]>): Thresholds {
  const { result } = run;
  const figures: Figures = { result, cells: findingCells(run, { leaveOut }, null) };
  const most = (limit: CountLimit & { readonly of: Exclude<CountLimit["of"], "tested"> }): CountLimit => ({
    ...limit,
    most: countOf(limit, figures).count,
  });
  const rejects = togetherOf({ of: "rejects" }, figures);
  const undecided = togetherOf({ of: "undecided" }, figures);
  return {
    note: `What the run with data complete through ${result.asOf} found`,
    leaveOut,
    counts: [
      ...classesOf(figures.cells, result.policies).flatMap((class_) =>
        SEVERITIES.map((severity) => most({ of: "not-met", class: class_, severity })),
      ),
      most({ of: "still-open" }),
      most({ of: "undecided" }),
      most({ of: "errors" }),
      most({ of: "rejects" }),
      ...result.policies.flatMap(({ id, rules }) =>
        [...new Set(rules.map((rule) => rule.id))].map((rule) => most({ of: "not-met", policy: id, rule })),
      ),
    ],
    shares: [
      ...(rejects.whole === 0
        ? []
        : [{ of: "rejects" as const, most: `${rejects.part} of ${rejects.whole}` }]),
      ...(undecided.whole === 0
        ? []
        : [{ of: "undecided" as const, most: `${undecided.part} of ${undecided.whole}` }]),
      ...linesOf(result, {}).flatMap(({ policy, line }): ShareLimit[] => {
        const { part, whole } = documentedOf(line);
        if (whole === 0) return [];
        const alike = linesOf(result, { policy, rule: line.id }).length > 1;
        return [
          {
            of: "documented",
            policy,
            rule: line.id,
            ...(alike && {
              class: line.class as Finding["class"],
              direction: (line.direction ?? "none") as NonNullable<ShareLimit["direction"]>,
            }),
            least: `${part} of ${whole}`,
          },
        ];
      }),
    ],
  };
}

/** Classes of the rules that ran, and of what was found. */
function classesOf(
  cells: readonly FindingCell[],
  policies: GateRun["result"]["policies"],
): Finding["class"][] {
  const named = policies.flatMap(({ rules }) => rules.map((rule) => rule.class as Finding["class"]));
  return [...new Set([...named, ...cells.map((cell) => cell.class)])].sort();
}
