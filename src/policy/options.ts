import type { Expression, Policy } from "#generated/types.js";
import { type Problem, problem } from "#shared/error.js";

/** Is the question asked, and are these its options? `at`: where the reading stands. */
export function optionProblems(
  id: string,
  options: Readonly<Record<string, Expression>>,
  questions: Policy["questions"],
  at: string,
): Problem[] {
  const question = questions.find((candidate) => candidate.id === id);
  if (!question) return [problem("unknown-question", `\`${id}\` is no question of this policy`, at)];
  const names = Object.keys(options).sort();
  const wanted = Object.keys(question.options).sort();
  if (names.join() === wanted.join()) return [];
  return [
    problem(
      "question-options-differ",
      `question \`${id}\` has the options ${wanted.join(", ")}; here stand ${names.join(", ") || "none"}`,
      at,
    ),
  ];
}
