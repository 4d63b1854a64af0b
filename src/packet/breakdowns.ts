import type { Decider } from "#report/decider.js";
import { byText } from "#shared/text-order.js";
import type { ShownLine } from "./line-views.js";
import { mergedRows, OTHERS } from "./merged-rows.js";
import { countsBy } from "./packet-line.js";
import { isExact, publishedFigures } from "./published-figures.js";
import type { BreakdownView } from "./view.js";

/** Each duty by who decided, where the figures of the duty are shown and the rows hide nobody. */
export function breakdowns(
  lines: readonly ShownLine[],
  nameOf: Decider,
  small: "hidden" | "shown",
): BreakdownView[] {
  return lines.flatMap(({ counted, view }) => {
    if (counted.silent !== null || !isExact(counted.counts, small)) return [];
    const named = [...countsBy(counted, ({ delegate }) => nameOf(delegate))];
    const rows = mergedRows(
      named.map(([name, counts]) => ({ name, counts })),
      small,
    );
    if (rows === null) return [];
    return [
      {
        title: `${view.group} ${view.title}`,
        rows: rows.map(({ name, counts }) => {
          const { cases, met, notMet, undecided, documented } = publishedFigures(counts, small);
          return { name, cases, met, notMet, undecided, documented };
        }),
      },
    ];
  });
}

/** The names of all rows, each once; who is told together comes last. */
export function decidersOf(tables: readonly BreakdownView[]): string[] {
  const names = new Set(tables.flatMap(({ rows }) => rows.map(({ name }) => name)));
  const isLast = names.delete(OTHERS);
  return [...[...names].sort(byText), ...(isLast ? [OTHERS] : [])];
}
