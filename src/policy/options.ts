import type { Expression, Policy } from "#generated/types.js";
import { type Problem, problem } from "#shared/error.js";
import { namesHelp } from "#shared/similar-names.js";

/** Is the question asked, and are these its options? `at`: where the reading stands. */
export function optionProblems(
  id: string,
  options: Readonly<Record<string, Expression>>,
  questions: Policy["questions"],
  at: string,
): Problem[] {
  const question = questions.find((candidate) => candidate.id === id);
  if (!question) {
    const known = questions.map((one) => one.id);
    return [
      problem(
        "unknown-question",
        `\`${id}\` is no question of this policy`,
        at,
        namesHelp("questions", id, known),
      ),
    ];
  }
  // A question of fewer than two options is refused itself: its readings cannot be right before it is.
  if (Object.keys(question.options).length < 2) return [];
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
