import type { Cell, ReportFiles } from "#generated/types.js";
import { counted } from "#shared/counted.js";
import { groupBy } from "#shared/group-by.js";
import { sum } from "#shared/sum.js";
import { by } from "#shared/text-order.js";
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
  const decisions = sum(result.universe.map(({ determinations }) => determinations));
  const types = typesOf(files, rule.cells);
  const judged = appliedTo(rule.cells);
  const untyped = judged - sum(types.map(({ universe }) => universe));
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
      .map(([line, some]) => ({ title, line, universe: appliedTo(some) }));
  });
}

/** Decisions to which the rule applies, whatever it says of them. */
function appliedTo(cells: readonly Cell[]): number {
  return sum(cells.flatMap(({ subjects: { "not-applicable": _never, ...others } }) => Object.values(others)));
}
