import type { AuditResult, Disposition, Finding } from "#generated/types.js";
import { type Decider, deciderOf } from "#report/decider.js";
import { findingTitle } from "#report/finding-view.js";
import { questionWords } from "#report/question-words.js";
import { policyOf } from "#report/scope.js";
import {
  bucketHeading,
  CLASS_WORDS,
  DIRECTION_WORDS,
  DISPOSITION_WORDS,
  lineWords,
  PARTY_WORDS,
} from "#report/words.js";
import { fieldWords } from "#schema/field-phrase.js";
import { caseKeyOf } from "#shared/case-key.js";
import { OUTCOME_WORDS } from "#shared/outcome.js";
import { recordNoun } from "#shared/record-kind.js";
import { wordFor } from "#shared/word-for.js";
import { BUCKETS, type Bucket, bucketOf } from "#worklist/bucket.js";
import { decidingQuestionsOf } from "#worklist/deciding-question.js";
import { type MatchedDispositions, onFileOf } from "#worklist/dispositions.js";
import { momentCell } from "./moment-cell.js";
import type { Cell, Column, Sheet } from "./sheet.js";

type OnFile = Disposition & { readonly expired?: boolean };

const COLUMNS: readonly Column[] = [
  { header: "To do", width: 16, type: "text" },
  { header: "Case", width: 16, type: "text" },
  { header: "About", width: 28, type: "text" },
  { header: "Rule", width: 52, type: "text", wrap: true },
  { header: "Result", width: 18, type: "text" },
  { header: "Due", width: 22, type: "moment", wrap: true },
  { header: "Margin in minutes (negative: late)", width: 14, type: "whole" },
  { header: "Can still be done", width: 11, type: "text" },
  { header: "Disposition", width: 20, type: "text" },
  { header: "What the record shows", width: 90, type: "text" },
  { header: "What is missing", width: 30, type: "text" },
  { header: "Question that decides", width: 60, type: "text" },
  { header: "Question: answered as", width: 30, type: "text" },
  { header: "Decided by", width: 22, type: "text" },
  { header: "Product line", width: 22, type: "text" },
  { header: "Responsible", width: 16, type: "text" },
  { header: "Source", width: 28, type: "text" },
  { header: "Not met counts as", width: 26, type: "text" },
  { header: "Priority", width: 9, type: "text" },
  { header: "Follows from finding", width: 36, type: "text" },
  { header: "Finding", width: 36, type: "text" },
  { header: "Disposition: reason", width: 40, type: "text" },
  { header: "Disposition: owner", width: 22, type: "text" },
  { header: "Disposition: evidence", width: 28, type: "text" },
  { header: "Disposition: holds until", width: 14, type: "moment" },
  { header: "Corrective action plan", width: 14, type: "text" },
  { header: "Reviewer's response", width: 60, type: "text" },
  { header: "Who responded", width: 28, type: "text" },
];

/** What is to be done, bucket by bucket; in a bucket what was due first stands first, and what has no due last. */
export function worklistSheet(
  result: AuditResult,
  findings: readonly Finding[],
  dispositions: MatchedDispositions,
): Sheet {
  return {
    name: "Worklist",
    columns: COLUMNS,
    rows: rowsOf(result, findings, dispositions),
    frozenColumns: 2,
  };
}

function* rowsOf(
  result: AuditResult,
  findings: readonly Finding[],
  dispositions: MatchedDispositions,
): Generator<Cell[]> {
  const onFile = onFileOf(dispositions);
  const decider = deciderOf(result);
  for (const { finding, bucket } of sorted(findings)) {
    yield rowOf({ result, decider }, finding, bucket, onFile.get(finding.fingerprint) ?? null);
  }
}

function rowOf(
  { result, decider }: { readonly result: AuditResult; readonly decider: Decider },
  finding: Finding,
  bucket: Bucket,
  mark: OnFile | null,
): Cell[] {
  const asked = bucket === "decide" ? decidingQuestionsOf(finding) : [];
  return [
    bucketHeading(bucket),
    caseKeyOf(finding),
    `${recordNoun(finding.subject.kind)} ${finding.subject.id}`,
    findingTitle({ result }, finding),
    OUTCOME_WORDS[finding.outcome],
    momentCell(finding.due, result.asOf),
    finding.marginMinutes,
    finding.stillOpen ? "yes" : "no",
    dispositionWord(mark),
    finding.explanation,
    finding.missing.map((field) => fieldWords(field, finding.subject.kind)).join("; "),
    asked.length === 0
      ? null
      : asked.map((id) => questionWords(policyOf({ result }, finding), id)).join("; "),
    asked.join("; ") || null,
    decider(finding.delegate),
    lineWords(finding.lineOfBusiness ?? null),
    wordFor(PARTY_WORDS, finding.obligor),
    finding.clauses.join("; "),
    countsAs(finding),
    finding.severity,
    finding.causedBy,
    finding.fingerprint,
    mark?.reason ?? null,
    mark?.owner ?? null,
    mark?.evidence ?? null,
    mark?.expires ?? null,
    mark?.cap ?? null,
    mark?.response ?? null,
    mark?.responder ?? null,
  ];
}

function dispositionWord(mark: OnFile | null): string | null {
  if (mark?.disposition === undefined) return null;
  const word = DISPOSITION_WORDS[mark.disposition];
  return mark.expired ? `${word}, expired: to do again` : word;
}

function countsAs({ class: sort, direction }: Finding): string {
  return direction === null ? wordFor(CLASS_WORDS, sort) : wordFor(DIRECTION_WORDS, direction);
}

function sorted(findings: readonly Finding[]): { finding: Finding; bucket: Bucket }[] {
  return findings
    .map((finding) => {
      const bucket = bucketOf(finding);
      return { finding, bucket, place: BUCKETS.indexOf(bucket), due: dueOf(finding) };
    })
    .sort((a, b) => a.place - b.place || (a.due === b.due ? 0 : a.due - b.due));
}

/** Milliseconds of the first due; without one later than any. */
function dueOf({ due }: Finding): number {
  const first = typeof due === "string" ? due : (due?.from ?? null);
  return first === null ? Number.POSITIVE_INFINITY : new Date(first).getTime();
}
