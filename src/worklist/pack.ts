import { OUTCOME_WORDS } from "#shared/outcome.js";
import { recordNoun } from "#shared/record-kind.js";
import { BUCKETS } from "./bucket.js";
import type { CaseDetail, PagePart } from "./page-data.js";
import type { CaseEntries } from "./parts.js";
import type { RuleLines } from "./rule-lines.js";

const CHUNK_CASES = 100;

/** A part of the page as the script reads it: findings as columns, cases as texts that are parsed when they are opened. */
export function packPart(
  cases: readonly CaseEntries[],
  lines: RuleLines,
  detailOf: (one: CaseEntries) => CaseDetail,
): PagePart {
  const texts: string[] = [];
  const known = new Map<string, number>();
  const text = (words: string) => {
    const found = known.get(words);
    if (found !== undefined) return found;
    known.set(words, texts.length);
    return texts.push(words) - 1;
  };
  const all = cases.flatMap(({ entries }, index) => entries.map((entry) => ({ ...entry, index })));
  const details = cases.map((one) => JSON.stringify(detailOf(one)));
  return {
    texts,
    cases: cases.map(({ key }) => key),
    fingerprint: all.map(({ finding }) => finding.fingerprint),
    case: all.map(({ index }) => index),
    line: all.map(({ finding }) => lines.of(finding)),
    bucket: all.map(({ bucket }) => BUCKETS.indexOf(bucket)),
    open: all.map(({ finding }) => (finding.stillOpen ? 1 : 0)),
    margin: all.map(({ finding }) => finding.marginMinutes),
    due: all.map(({ due }) => due),
    group: all.map(({ group }) => text(group)),
    outcome: all.map(({ finding }) => text(OUTCOME_WORDS[finding.outcome])),
    subject: all.map(({ finding }) => text(`${recordNoun(finding.subject.kind)} ${finding.subject.id}`)),
    month: all.map(({ month }) => text(month)),
    delegate: all.map(({ delegate }) => text(delegate)),
    productLine: all.map(({ productLine }) => text(productLine)),
    payer: all.map(({ payer }) => text(payer)),
    chunkCases: CHUNK_CASES,
    chunks: Array.from(
      { length: Math.ceil(details.length / CHUNK_CASES) },
      (_, index) => `[${details.slice(index * CHUNK_CASES, (index + 1) * CHUNK_CASES).join(",")}]`,
    ),
  };
}
