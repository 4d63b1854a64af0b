import type { OutcomeCounts, PolicyResult, QuestionResult } from "#generated/types.js";
import { count, counted } from "#shared/counted.js";
import { noCounts } from "#shared/outcome.js";
import { undecidedOf } from "#shared/rate.js";
import type { MethodView, QuestionView } from "./view.js";
import { NOT_RECORDED } from "./words.js";

/** The questions nobody has answered that decide cases of this run, the one that decides most first. */
export function openQuestions(policies: readonly PolicyResult[]): QuestionView[] {
  return unanswered(policies)
    .filter(({ question }) => question.subjects > 0)
    .sort((a, b) => b.question.cases - a.question.cases)
    .map(({ policy, question }) => questionView(policy, question));
}

/** The questions nobody has answered on which no result of this run turns, a line each. */
export function idleQuestions(policies: readonly PolicyResult[]): string[] {
  return unanswered(policies)
    .filter(({ question }) => question.subjects === 0)
    .map(
      ({ policy, question }) =>
        `${question.words} ${question.clause ?? policy.cite}. To be answered by ${question.askedOf}. Question ${question.id}.`,
    );
}

function unanswered(policies: readonly PolicyResult[]) {
  return policies
    .flatMap((policy) => policy.questions.map((question) => ({ policy, question })))
    .filter(({ question }) => question.answer === null);
}

/** The answers the run was given, with who gave them. */
export function answersInForce(policies: readonly PolicyResult[]): MethodView["answers"] {
  return policies.flatMap((policy) =>
    policy.questions.flatMap((question) =>
      question.answer === null
        ? []
        : [
            {
              question: `${policy.cite}: ${question.words} (${question.id})`,
              answer: optionWords(question, question.answer),
              by: question.answeredBy ?? NOT_RECORDED,
            },
          ],
    ),
  );
}

function questionView(policy: PolicyResult, question: QuestionResult): QuestionView {
  return {
    id: question.id,
    clause: question.clause ?? policy.cite,
    words: question.words,
    askedOf: question.askedOf,
    suggestion: question.suggestion,
    decides: `${counted(question.cases, "case")} (${counted(question.subjects, "result")})`,
    options: Object.entries(question.options).map(([option, meaning = option]) => ({
      option,
      meaning,
      ...outcomesOf(question.outcomes[option] ?? noCounts()),
    })),
  };
}

function outcomesOf(counts: OutcomeCounts): {
  met: string;
  notMet: string;
  undecided: string;
  other: string;
} {
  return {
    met: count(counts.pass),
    notMet: count(counts.fail),
    undecided: count(undecidedOf(counts)),
    other: count(counts.pending + counts["not-applicable"] + counts.error),
  };
}

function optionWords({ options }: QuestionResult, option: string): string {
  const meaning = options[option];
  return meaning === undefined ? option : `${option}: ${meaning}`;
}
