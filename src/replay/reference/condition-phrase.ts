import type { FieldNode, PlanNode } from "#policy/plan.js";
import { recordedWord } from "#schema/code-word.js";
import { fieldPhrase } from "#schema/field-phrase.js";
import { RELATION_NOUNS } from "#schema/relation-nouns.js";
import { asWritten } from "./as-written.js";

/**
 * A condition of a rule as a clause: a definition in its policy's words, fields and codes in theirs; what has no words as the
 * rule writes it.
 */
export function conditionPhrase(node: PlanNode): string {
  return phraseOf(node, true);
}

function phraseOf(node: PlanNode, holds: boolean): string {
  if (node.named !== undefined) return negated(node.means ?? node.named, holds);
  const is = holds ? "is" : "is not";
  switch (node.op) {
    case "not":
      return phraseOf(node.of, !holds);
    case "all":
    case "any": {
      const parts = node.of.map((part) => phraseOf(part, holds));
      // Not both is the one or the other not.
      return parts.length === 1
        ? (parts[0] ?? "")
        : `(${parts.join((node.op === "all") === holds ? " and " : " or ")})`;
    }
    case "field":
      return negated(nounOf(node).replace(/^whether /, ""), holds);
    case "known":
      return `${nounOf(node.field)} ${is} recorded${node.toMinute ? " to the minute" : ""}`;
    case "equal":
    case "in":
      if (node.a.op !== "field" || node.a.named !== undefined || node.b.op !== "literal") break;
      return `${nounOf(node.a)} ${is} ${valuesOf(node.a, node.b.value)}`;
    case "some":
      if (node.where !== null) break;
      return `there ${holds ? "are" : "are no"} ${RELATION_NOUNS.get(node.relation)?.many ?? node.relation}`;
    case "permitted":
      return negated(`the policy permits a discussion at ${asValue(node.at)}`, holds);
  }
  return negated(asWritten(node), holds);
}

function negated(text: string, holds: boolean): string {
  return holds ? text : `not (${text})`;
}

function asValue(node: PlanNode): string {
  if (node.named !== undefined) return node.means ?? node.named;
  return node.op === "field" ? nounOf(node) : asWritten(node);
}

function nounOf({ path, info }: FieldNode): string {
  return fieldPhrase(info.name, info.kind) ?? path;
}

function valuesOf({ info }: FieldNode, value: boolean | number | string | readonly string[]): string {
  if (typeof value === "boolean") return value ? "yes" : "no";
  const words = (Array.isArray(value) ? value : [value]).map((one) => recordedWord(info.name, String(one)));
  if (words.length < 2) return words[0] ?? "none";
  // Words of codes hold "and" and "or" themselves.
  const quoted = words.map((word) => `“${word}”`);
  return `${quoted.slice(0, -1).join(", ")} or ${quoted.at(-1)}`;
}
