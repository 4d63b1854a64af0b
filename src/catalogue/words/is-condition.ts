import type { Expression } from "#generated/types.js";
import { isOperator } from "./say.js";
import { definitionOf, fieldAt, type Speaker } from "./speaker.js";

const PREDICATES = [
  "all",
  "any",
  "not",
  "equal",
  "in",
  "atMost",
  "before",
  "atOrBefore",
  "some",
  "known",
  "permitted",
];

/** Does the expression say whether something holds, rather than give a value? `within`: definitions it stands in. */
export function isCondition(
  expression: Expression,
  speaker: Speaker,
  within: readonly string[] = [],
): boolean {
  if (!isOperator(expression)) return typeof expression === "boolean";
  const { field, def, lookup, column, then, reading, options = {} } = expression;
  if (field !== undefined) return fieldAt(field, speaker).isFlag;
  if (lookup !== undefined) return isFlagColumn(lookup, column, speaker);
  if (then !== undefined) return isCondition(then, speaker, within);
  if (reading !== undefined)
    return Object.values(options).some((option) => isCondition(option, speaker, within));
  if (def === undefined) return PREDICATES.some((name) => Object.hasOwn(expression, name));
  const definition = definitionOf(def, speaker);
  if (definition === undefined || within.includes(def)) return false;
  return isCondition(definition.as, { ...speaker, here: definition.on }, [...within, def]);
}

function isFlagColumn(lookup: string, column: string | undefined, { commons }: Speaker): boolean {
  const table = commons.tables.get(lookup);
  const [row] = table?.rows ?? [];
  return typeof row?.values[column ?? table?.columns[0] ?? ""] === "boolean";
}
