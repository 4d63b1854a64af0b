import type { Expression, ExpressionObject } from "#generated/types.js";
import type { PlanNode, ValueType } from "../plan.js";
import { compileField, compileKnown } from "./field.js";
import { compileBranch, compileComparison, compileConnective, compileMembership } from "./predicate.js";
import {
  compileDefinition,
  compileLookup,
  compileParameter,
  compilePermitted,
  compileReading,
} from "./reference.js";
import { compileCount, compilePick, compileSome } from "./relation.js";
import { refuse, type Scope } from "./scope.js";
import { compileExtreme, compilePlus } from "./time.js";

type Compiler = (expression: ExpressionObject, scope: Scope) => PlanNode | null;

/** Each operator with the companions it takes. */
const OPERATORS: Readonly<
  Record<string, { readonly companions: readonly (keyof ExpressionObject)[]; readonly compile: Compiler }>
> = {
  field: { companions: [], compile: (e, scope) => compileField(e.field as string, scope) },
  param: { companions: [], compile: compileParameter },
  def: { companions: [], compile: compileDefinition },
  lookup: { companions: ["key", "column"], compile: compileLookup },
  earliest: { companions: ["where"], compile: (e, scope) => compilePick("earliest", e, scope) },
  latest: { companions: ["where"], compile: (e, scope) => compilePick("latest", e, scope) },
  count: { companions: ["where"], compile: compileCount },
  some: { companions: ["where"], compile: compileSome },
  earliestOf: { companions: [], compile: (e, scope) => compileExtreme("earliestOf", e, scope) },
  latestOf: { companions: [], compile: (e, scope) => compileExtreme("latestOf", e, scope) },
  plus: { companions: [], compile: compilePlus },
  if: { companions: ["then", "else"], compile: compileBranch },
  all: { companions: [], compile: (e, scope) => compileConnective("all", e, scope) },
  any: { companions: [], compile: (e, scope) => compileConnective("any", e, scope) },
  not: { companions: [], compile: (e, scope) => compileConnective("not", e, scope) },
  equal: { companions: [], compile: (e, scope) => compileComparison("equal", e, scope) },
  atMost: { companions: [], compile: (e, scope) => compileComparison("atMost", e, scope) },
  before: { companions: [], compile: (e, scope) => compileComparison("before", e, scope) },
  atOrBefore: { companions: [], compile: (e, scope) => compileComparison("atOrBefore", e, scope) },
  in: { companions: [], compile: compileMembership },
  known: { companions: ["to"], compile: compileKnown },
  permitted: { companions: [], compile: compilePermitted },
  reading: { companions: ["options"], compile: compileReading },
};

/** The plan node of an expression, or null where it was refused (the problem is reported). */
export function compile(expression: Expression, scope: Scope): PlanNode | null {
  if (typeof expression === "boolean") return { op: "literal", type: "boolean", value: expression };
  if (typeof expression === "number") return { op: "literal", type: "number", value: expression };
  if (typeof expression === "string") return { op: "literal", type: "text", value: expression };
  if (Array.isArray(expression)) return { op: "literal", type: "list", value: expression };
  const operators = Object.keys(expression).filter((name) => name in OPERATORS);
  const [name] = operators;
  if (name === undefined || operators.length > 1) {
    refuse(
      scope,
      "one-operator",
      `an expression has exactly one operator; this one has ${operators.length === 0 ? "none" : operators.join(" and ")}`,
    );
    return null;
  }
  const operator = OPERATORS[name] as (typeof OPERATORS)[string];
  const stranger = Object.keys(expression).find(
    (key) => key !== name && !operator.companions.includes(key as keyof ExpressionObject),
  );
  if (stranger !== undefined) {
    refuse(scope, "stray-member", `\`${name}\` takes no \`${stranger}\``);
    return null;
  }
  return operator.compile(expression, scope);
}

/** The node where it has the wanted type; otherwise refused. */
export function compileAs(
  type: ValueType,
  expression: Expression | undefined,
  scope: Scope,
): PlanNode | null {
  if (expression === undefined) {
    refuse(scope, "missing-part", "a part is missing here");
    return null;
  }
  const node = compile(expression, scope);
  if (node === null || node.type === type) return node;
  refuse(scope, "type-mismatch", `this is ${article(node.type)}, but ${article(type)} is wanted`);
  return null;
}

export function article(type: ValueType): string {
  return type === "instant" ? "an instant" : type === "boolean" ? "a predicate" : `a ${type}`;
}
