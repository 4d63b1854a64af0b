import { caseKeyOf } from "#shared/case-key.js";
import { groupBy } from "#shared/group-by.js";
import { byNumber } from "#shared/number-order.js";
import { byText } from "#shared/text-order.js";
import { BUCKETS } from "./bucket.js";
import type { Entry } from "./entry.js";

/** A case with all its findings, the first to be worked on first. */
export interface CaseEntries {
  readonly key: string;
  readonly entries: readonly Entry[];
}

/**
 * The findings in parts of at most `most`, a case never divided (a case with more of them has a part of its own): cases in the
 * order of the work that is most urgent in them, then of their keys. At least one part.
 */
export function partsOf(entries: readonly Entry[], most: number): CaseEntries[][] {
  const cases = [...groupBy(entries, ({ finding }) => caseKeyOf(finding))].map(([key, own]) => ({
    key,
    entries: [...own].sort(byWork),
  }));
  cases.sort((a, b) => rankOf(a) - rankOf(b) || byText(a.key, b.key));
  const parts: CaseEntries[][] = [[]];
  let held = 0;
  for (const one of cases) {
    if (held > 0 && held + one.entries.length > most) {
      parts.push([]);
      held = 0;
    }
    parts.at(-1)?.push(one);
    held += one.entries.length;
  }
  return parts;
}

/** By bucket, then the latest first, then by rule and fingerprint. */
function byWork(a: Entry, b: Entry): number {
  return (
    BUCKETS.indexOf(a.bucket) - BUCKETS.indexOf(b.bucket) ||
    byNumber(marginOf(a), marginOf(b)) ||
    byText(a.finding.rule, b.finding.rule) ||
    byText(a.finding.fingerprint, b.finding.fingerprint)
  );
}

function rankOf({ entries: [first] }: CaseEntries): number {
  return first === undefined ? BUCKETS.length : BUCKETS.indexOf(first.bucket);
}

function marginOf({ finding }: Entry): number {
  return finding.marginMinutes ?? Number.POSITIVE_INFINITY;
}
