import type { Cell, OutcomeCounts, ReportFiles } from "#generated/types.js";
import { counted } from "#shared/counted.js";
import { by } from "#shared/text-order.js";
import { groupBy } from "./group-by.js";
import type { Scope } from "./scope.js";
import { type FilesOfType, filesSentence } from "./universe-sentence.js";
import { lineWords } from "./words.js";

/**
 * How the decisions and requests of a run become the files that a report counts, so that its figures can be followed to
 * them. Null where the report names no such decisions, or the rule that judges them did not run.
 */
export function populationFiles({ result, policies, definition }: Scope): string | null {
  const { files } = definition;
  const found = policies.flatMap((policy) =>
    policy.rules
      .filter((rule) => rule.subject === "determination" && `${policy.id}/${rule.id}` === files?.rule)
      .map((rule) => ({ policy, rule })),
  );
  const [only, ...others] = found;
  if (files === undefined || only === undefined || others.length > 0) return null;
  const { policy, rule } = only;
  const decisions = result.universe.reduce((sum, { determinations }) => sum + determinations, 0);
  const types = typesOf(files, rule.cells);
  const judged = sumOf(rule.cells);
  const untyped = judged - types.reduce((sum, { universe }) => sum + universe, 0);
  const outside = decisions - judged;
  const unclear = Math.min(policy.unclear, outside);
  // Records of other kinds are among the unclear: how many of these decisions are is not known.
  const words =
    unclear === 0
      ? files.outside
      : `${files.outside}; of up to ${counted(unclear, "decision")} it cannot be told whether ${policy.cite} applies`;
  return filesSentence(
    decisions,
    { decisions: outside, words },
    { decisions: untyped, words: "of none of the types" },
    types,
  );
}

/** By type in the order of the definition, then by product line. */
function typesOf({ types }: ReportFiles, cells: readonly Cell[]): FilesOfType[] {
  return types.flatMap(({ title, standard }) => {
    const own = cells.filter(({ standards }) => standards.includes(standard));
    return [...groupBy(own, ({ lineOfBusiness }) => lineOfBusiness)]
      .sort(by(([line]) => lineWords(line)))
      .map(([line, some]) => ({ title, line, universe: sumOf(some) }));
  });
}

/** Decisions to which the rule applies, whatever it says of them. */
function sumOf(cells: readonly Cell[]): number {
  return cells.reduce((sum, { subjects }) => sum + appliedTo(subjects), 0);
}

function appliedTo({ "not-applicable": _never, ...others }: OutcomeCounts): number {
  return Object.values(others).reduce((sum, number) => sum + number, 0);
}
