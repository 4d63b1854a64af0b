import type { AuditResult, PolicyResult, QuestionLine, QuestionResult } from "#generated/types.js";
import { EVIDENCE_WORDS } from "#shared/evidence-words.js";
import { OUTCOME_WORDS } from "#shared/outcome.js";
import { undecidedOf } from "#shared/rate.js";
import { recordNoun } from "#shared/record-kind.js";
import type { Cell, Column, Sheet } from "./sheet.js";

const QUESTION_COLUMNS: readonly Column[] = [
  { header: "Policy", width: 24, type: "text" },
  { header: "Question", width: 30, type: "text" },
  { header: "Words", width: 56, type: "text", wrap: true },
  { header: "Clause", width: 24, type: "text" },
  { header: "Wording", width: 18, type: "text" },
  { header: "Asked of", width: 30, type: "text", wrap: true },
  { header: "Suggestion", width: 48, type: "text", wrap: true },
  { header: "Answer", width: 18, type: "text" },
  { header: "Answered by", width: 30, type: "text", wrap: true },
  { header: "Cases it decides", width: 10, type: "whole" },
  { header: "Results it decides", width: 10, type: "whole" },
  { header: "Option", width: 18, type: "text" },
  { header: "Means", width: 48, type: "text", wrap: true },
  { header: "Results met", width: 9, type: "whole" },
  { header: "Results not met", width: 9, type: "whole" },
  { header: "Results undecided", width: 10, type: "whole" },
  { header: "Results with the clock still running", width: 11, type: "whole" },
  { header: "Results not applicable", width: 11, type: "whole" },
];

/** Every question with a line for each option and what the results that turn on it would be under it. */
export function questionsSheet({ policies }: AuditResult): Sheet {
  const rows = policies.flatMap((policy) =>
    policy.questions.flatMap((question) =>
      Object.entries(question.options).map(([option, meaning]) =>
        optionRow(policy, question, option, meaning),
      ),
    ),
  );
  return { name: "Questions", columns: QUESTION_COLUMNS, rows, frozenColumns: 2 };
}

function optionRow(policy: PolicyResult, question: QuestionResult, option: string, meaning: string): Cell[] {
  const counts = question.outcomes[option];
  return [
    policy.cite,
    question.id,
    question.words,
    question.clause,
    question.evidenceTag === null ? null : EVIDENCE_WORDS[question.evidenceTag],
    question.askedOf,
    question.suggestion,
    question.answer ?? "open",
    question.answeredBy,
    question.cases,
    question.subjects,
    option,
    meaning,
    ...(counts
      ? [counts.pass, counts.fail, undecidedOf(counts), counts.pending, counts["not-applicable"]]
      : [null, null, null, null, null]),
  ];
}

const CASE_COLUMNS: readonly Column[] = [
  { header: "Policy", width: 24, type: "text" },
  { header: "Question", width: 30, type: "text" },
  { header: "Case", width: 16, type: "text" },
  { header: "About", width: 28, type: "text" },
  { header: "Rule", width: 20, type: "text" },
  { header: "Result now", width: 20, type: "text" },
  { header: "Result under each answer", width: 80, type: "text" },
];

/** Every result that the answer to an open question decides; one that two questions decide stands under both. */
export function questionCasesSheet(result: AuditResult, lines: readonly QuestionLine[]): Sheet {
  return { name: "Question cases", columns: CASE_COLUMNS, rows: caseRows(result, lines), frozenColumns: 3 };
}

function* caseRows({ policies }: AuditResult, lines: readonly QuestionLine[]): Generator<Cell[]> {
  const cites = new Map(policies.map(({ id, cite }) => [id, cite]));
  for (const line of lines)
    yield [
      cites.get(line.policy) ?? line.policy,
      line.question,
      line.case,
      `${recordNoun(line.subject.kind)} ${line.subject.id}`,
      line.rule,
      resultWords(line.now),
      Object.entries(line.under)
        .map(([option, outcome]) => `${option}: ${resultWords(outcome)}`)
        .join("; "),
    ];
}

function resultWords(outcome: QuestionLine["now"]): string {
  return outcome === null ? "not counted" : OUTCOME_WORDS[outcome];
}
