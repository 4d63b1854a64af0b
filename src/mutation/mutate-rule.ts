import type { Rule } from "#generated/types.js";
import { type Change, dropped, operand, replaced } from "./mutant.js";
import { inWords } from "./words.js";

/** The parts of a rule as a whole: a condition, exception or duty forgotten, a gate the wrong way round. */
export function mutateRule(rule: Rule): Change[] {
  const when =
    rule.when === undefined
      ? []
      : [dropped("when-dropped", "/when", `always, not only when ${inWords(rule.when)}`)];
  if (rule.kind === "gate") return [...when, ...gate(rule)];
  if (rule.kind === "requirement")
    return [
      ...when,
      ...(rule.by === undefined ? [] : [dropped("by-dropped", "/by", "at once: without `by`")]),
    ];
  return [...when, ...deadline(rule)];
}

/** A gate that is a negation is turned by dropping its `not`. */
function gate({ onlyIf, owed }: Extract<Rule, { kind: "gate" }>): Change[] {
  return [
    ...(operand(onlyIf, "not") === undefined
      ? [replaced("gate-inverted", "/onlyIf", `only if not: ${inWords(onlyIf)}`, { not: onlyIf })]
      : []),
    ...(owed === true
      ? [dropped("owed-dropped", "/owed", "no longer owed: refusing is at the plan's discretion")]
      : []),
  ];
}

function deadline({ early, extension }: Extract<Rule, { kind: "deadline" }>): Change[] {
  return [
    ...(early === undefined
      ? []
      : [dropped("early-dropped", "/early", "a stop before the start no longer passes")]),
    ...(extension === undefined
      ? []
      : [
          dropped("extension-dropped", "/extension", "no extension"),
          replaced("extension-always", "/extension/counts", "the extension always counts", true),
        ]),
  ];
}
