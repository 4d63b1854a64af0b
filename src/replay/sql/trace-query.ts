import { byText } from "#shared/text-order.js";
import type { Sql } from "./expression-pool.js";
import { column, type Frame } from "./frame.js";
import { frameQuery } from "./frame-query.js";
import { baseLabels, type Roots } from "./layers.js";
import type { Undecided } from "./open-body.js";
import type { Settled } from "./when.js";

export interface TraceQuery {
  /** Gives `rid`, then a column for each name. */
  readonly sql: string;
  readonly names: readonly string[];
}

/**
 * A query for what a verdict rests on, a row for each subject: `rid`, then the conditions of the verdict, then every column
 * that they read, by the names under which the frame has them. `known`: columns that the judging query reads; a condition
 * that it could leave out is left out here too, as nothing was gathered for it.
 */
export function traceQuery(
  frame: Frame,
  settled: Settled,
  undecided: Undecided,
  known: ReadonlySet<string>,
): TraceQuery {
  const all: readonly (readonly [string, Sql])[] = [
    ["not applicable", settled.notApplicable],
    ...settled.given.map((one, index) => [`given ${index + 1}`, one] as const),
    ["pending", settled.pending],
    ["met", settled.pass],
    ["undecided, could be not met", undecided.could],
    ["undecided, cannot be not met", undecided.cannot],
    ...[...undecided.missing].map(([name, { when }]) => [`missing: ${name}`, when] as const),
  ];
  const conditions: Roots = all.filter(([, condition]) =>
    [...baseLabels([["", condition]])].every((label) => known.has(label)),
  );
  const read = [...baseLabels(conditions)]
    .sort(byText)
    .map((label) => [label, frame.pool.base(label)] as const);
  const own = frame.grain.of === "subject" && frame.grain.kind === "determination" ? "d" : "s";
  const shown = [...conditions, ...read];
  const { sql } = frameQuery(frame, [["rid", column(own, "rid", frame)], ...shown]);
  return { sql, names: shown.map(([name]) => name) };
}
