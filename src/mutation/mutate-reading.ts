import { type Change, operand, replaced } from "./mutant.js";
import type { Site } from "./site.js";

/** Readings: the answers to a question exchanged, each with the next. */
export function mutateReading({ pointer, node }: Site): Change[] {
  if (node.is !== "expression") return [];
  const options = operand(node.value, "options") as Readonly<Record<string, unknown>> | undefined;
  if (options === undefined) return [];
  const names = Object.keys(options);
  return names.slice(1).map((name, index) => {
    const other = names[index] ?? name;
    return replaced(
      `options-swapped=${other}`,
      `${pointer}/options`,
      `reading ${operand(node.value, "reading")}: ${other} and ${name} exchanged`,
      { ...options, [other]: options[name], [name]: options[other] },
    );
  });
}
