import type { Finding } from "#generated/types.js";
import { caseOf } from "#report/case-references.js";
import type { Decider } from "#report/decider.js";
import { count } from "#shared/counted.js";
import { groupBy } from "#shared/group-by.js";
import { RECORD_NOUNS } from "#shared/record-kind.js";
import { byText } from "#shared/text-order.js";
import { mergedRows, OTHERS } from "./merged-rows.js";
import { type CountedLine, countsBy, noActOf } from "./packet-line.js";
import { isSmall } from "./published.js";
import { isExact } from "./published-figures.js";

const MOST_NAMED = 3;

/**
 * Where what is not met lies: letter templates and who decided. `findings`: of the product lines that are counted; null:
 * not known which these are, and so no template is told. It is a count and no cause: the cause is what the owner
 * finds. Only numbers that hide nobody: neither the part nor the rest is from 1 to 10, unless small counts are shown.
 */
export function concentrates(
  lines: readonly CountedLine[],
  findings: readonly Finding[] | null,
  nameOf: Decider,
  small: "hidden" | "shown",
): string[] {
  return lines.flatMap((line) => {
    if (!isExact(line.counts, small)) return [];
    const parts = [...templates(line, findings ?? [], small), ...deciders(line, nameOf, small)];
    return parts.length === 0 ? [] : [`${line.line.group} ${line.line.title}: ${parts.join("; ")}.`];
  });
}

function templates(counted: CountedLine, findings: readonly Finding[], small: "hidden" | "shown"): string[] {
  const { line, counts } = counted;
  const notMet = findings.filter(
    ({ policy, rule, outcome }) => policy === line.policy && rule === line.rule && outcome === "fail",
  );
  const open = new Set(notMet.filter(({ stillOpen }) => stillOpen).map(caseOf)).size;
  // What is open, or has no act, has no letter: what is left beside it can be told too.
  const wholes = [counts.fail, counts.fail - open, counts.fail - noActOf(counted)];
  const pairs = notMet.flatMap((finding) =>
    finding.records
      .filter(({ kind }) => kind === "letterTemplate")
      .map(({ id }) => ({ id, case: caseOf(finding) })),
  );
  const named = [...groupBy(pairs, ({ id }) => id)]
    .map(([id, own]) => ({ id, cases: new Set(own.map((pair) => pair.case)) }))
    .filter(({ cases }) => wholes.every((whole) => canShow(cases.size, whole, small)))
    .sort((a, b) => b.cases.size - a.cases.size || byText(a.id, b.id))
    .slice(0, MOST_NAMED);
  while (small === "hidden" && wholes.some((whole) => leavesSmall(named, whole))) named.pop();
  return named.map(
    ({ id, cases }) =>
      `${RECORD_NOUNS.letterTemplate.one} ${id}, ${count(cases.size)} of ${count(counts.fail)}`,
  );
}

/** Whether what is left beside all templates that are named is small: by adding up, and as it is. */
function leavesSmall(named: readonly { readonly cases: ReadonlySet<string> }[], fail: number): boolean {
  const added = named.reduce((sum, { cases }) => sum + cases.size, 0);
  const together = new Set(named.flatMap(({ cases }) => [...cases])).size;
  return named.length > 0 && [fail - added, fail - together].some(isSmall);
}

function deciders(line: CountedLine, nameOf: Decider, small: "hidden" | "shown"): string[] {
  const rows = mergedRows(
    [...countsBy(line, ({ delegate }) => nameOf(delegate))].map(([name, counts]) => ({
      name,
      counts,
    })),
    small,
  );
  const { fail } = line.counts;
  return (rows ?? [])
    .filter(
      ({ name, counts }) => name !== OTHERS && counts.fail * 2 > fail && canShow(counts.fail, fail, small),
    )
    .map(({ name, counts }) => `decided by ${name}, ${count(counts.fail)} of ${count(fail)}`);
}

function canShow(part: number, whole: number, small: "hidden" | "shown"): boolean {
  return part > 0 && (small === "shown" || (!isSmall(part) && !isSmall(whole - part)));
}
