import { decidingQuestions } from "#findings/deciding-questions.js";
import type { Answer, QuestionResult } from "#generated/types.js";
import type { PolicyBundle } from "#policy/bundle.js";
import { citation } from "#policy/plan-policy.js";
import type { RuleOutcome } from "#replay/rule-outcome.js";
import { type Counts, noCounts, type Outcome } from "#shared/outcome.js";

/** Which subjects each open question parts, and how they would come out under each answer. */
export interface QuestionTally {
  add(outcome: RuleOutcome): void;
  result(): QuestionResult[];
}

export function questionTally(bundle: PolicyBundle, answers: readonly Answer[]): QuestionTally {
  const tallies = new Map(
    bundle.policy.questions.map((question) => [
      question.id,
      { subjects: new Set<string>(), cases: new Set<string>(), outcomes: new Map<string, Counts>() },
    ]),
  );
  return {
    add(outcome) {
      if (outcome.outcome !== "needs-review") return;
      for (const id of decidingQuestions(outcome.readings)) {
        const tally = tallies.get(id);
        if (!tally) continue;
        tally.subjects.add(`${outcome.plan.rule.id} ${outcome.subject.kind} ${outcome.subject.id}`);
        tally.cases.add(outcome.matter.id);
        for (const [option, verdict] of outcomesByOption(outcome, id)) {
          const counts = tally.outcomes.get(option) ?? noCounts();
          counts[verdict] += 1;
          tally.outcomes.set(option, counts);
        }
      }
    },
    result: () =>
      bundle.policy.questions.map((question) => {
        const tally = tallies.get(question.id);
        const answer = answers.find((one) => one.policy === bundle.policy.id && one.question === question.id);
        return {
          policy: bundle.policy.id,
          id: question.id,
          words: question.words,
          clause: question.clause === undefined ? null : citation(bundle, question.clause),
          askedOf: question.askedOf,
          suggestion: question.suggestion ?? null,
          options: { ...question.options },
          answer: answer?.option ?? null,
          answeredBy: answer ? [answer.who, answer.date, answer.memo].filter(Boolean).join(", ") : null,
          subjects: tally?.subjects.size ?? 0,
          cases: tally?.cases.size ?? 0,
          outcomes: Object.fromEntries([...(tally?.outcomes ?? [])].sort(([a], [b]) => (a < b ? -1 : 1))),
        };
      }),
  };
}

/** For each option the outcome with the other questions at their first option. */
function outcomesByOption({ readings }: RuleOutcome, id: string): Map<string, Outcome> {
  const found = new Map<string, Outcome>();
  for (const { choices, verdict } of readings) {
    const option = choices[id];
    if (option !== undefined && !found.has(option)) found.set(option, verdict.outcome);
  }
  return found;
}
