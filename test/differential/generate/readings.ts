import type { Expression } from "#generated/types.js";
import type { Env } from "./env.js";

/** A question of the policy with a value for each of its options; where the policy asks nothing, the value itself. */
export function readingOf<T extends Expression>(env: Env, value: (option: string) => T): Expression {
  const { random, names } = env;
  if (names.questions.length === 0) return value("");
  const { id, options } = random.pick(names.questions);
  return {
    reading: id,
    options: Object.fromEntries(Object.keys(options).map((option) => [option, value(option)])),
  };
}
