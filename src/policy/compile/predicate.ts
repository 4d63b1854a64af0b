import type { Expression, ExpressionObject } from "#generated/types.js";
import type { PlanNode, ValueType } from "../plan.js";
import { article, compile, compileAs } from "./expression.js";
import { inside, refuse, type Scope } from "./scope.js";

/** `all`, `any`, `not`. */
export function compileConnective(
  op: "all" | "any" | "not",
  expression: ExpressionObject,
  scope: Scope,
): PlanNode | null {
  if (op === "not") {
    const of = compileAs("boolean", expression.not, inside(scope, "not"));
    return of && { op, type: "boolean", of };
  }
  const parts = (expression[op] as Expression[]).map((part, index) =>
    compileAs("boolean", part, inside(inside(scope, op), index)),
  );
  const of = parts.filter((part) => part !== null);
  return of.length === parts.length ? { op, type: "boolean", of } : null;
}

const OPERAND_TYPES: Readonly<Record<"equal" | "atMost" | "before" | "atOrBefore", readonly ValueType[]>> = {
  equal: ["text", "number"],
  atMost: ["number"],
  before: ["instant"],
  atOrBefore: ["instant"],
};

/** `equal`, `atMost`, `before`, `atOrBefore`: two operands of one type. */
export function compileComparison(
  op: keyof typeof OPERAND_TYPES,
  expression: ExpressionObject,
  scope: Scope,
): PlanNode | null {
  const operands = expression[op] as [Expression, Expression];
  const a = compile(operands[0], inside(inside(scope, op), 0));
  const b = compile(operands[1], inside(inside(scope, op), 1));
  if (!a || !b) return null;
  const types = OPERAND_TYPES[op];
  if (a.type !== b.type || !types.includes(a.type)) {
    refuse(
      scope,
      "type-mismatch",
      `\`${op}\` compares two of ${types.join(" or ")}; here stand ${article(a.type)} and ${article(b.type)}`,
    );
    return null;
  }
  checkCodes(a, b, scope);
  checkCodes(b, a, scope);
  return { op, type: "boolean", a, b, folded: isName(a) || isName(b) };
}

/** `in`: a text and a list (literal or looked up). */
export function compileMembership(expression: ExpressionObject, scope: Scope): PlanNode | null {
  const operands = expression.in as [Expression, Expression];
  const a = compileAs("text", operands[0], inside(inside(scope, "in"), 0));
  const b = compileAs("list", operands[1], inside(inside(scope, "in"), 1));
  if (!a || !b) return null;
  checkCodes(a, b, scope);
  return { op: "in", type: "boolean", a, b, folded: isName(a) };
}

/** `if` with both branches of one type; without `else` the other branch is the instant not yet. */
export function compileBranch(expression: ExpressionObject, scope: Scope): PlanNode | null {
  const test = compileAs("boolean", expression.if, { ...inside(scope, "if"), runsToEnd: false });
  if (expression.then === undefined) {
    refuse(scope, "missing-part", "`if` has no `then`");
    return null;
  }
  const then = compile(expression.then, inside(scope, "then"));
  const otherwise = expression.else === undefined ? null : compile(expression.else, inside(scope, "else"));
  if (!test || !then || (expression.else !== undefined && !otherwise)) return null;
  if (otherwise === null && then.type !== "instant") {
    refuse(scope, "missing-part", "`if` without `else` is not yet, which only an instant can be");
    return null;
  }
  if (otherwise !== null && otherwise.type !== then.type) {
    refuse(
      scope,
      "type-mismatch",
      `the branches of \`if\` are ${article(then.type)} and ${article(otherwise.type)}`,
    );
    return null;
  }
  return { op: "if", type: then.type, test, then, else: otherwise };
}

/** A code that the field cannot hold would make the test silently false. */
function checkCodes(field: PlanNode, other: PlanNode, scope: Scope): void {
  if (field.op !== "field" || field.info.values === null || other.op !== "literal") return;
  const given =
    typeof other.value === "string" ? [other.value] : Array.isArray(other.value) ? other.value : [];
  for (const value of given) {
    if (!field.info.values.includes(value)) {
      refuse(
        scope,
        "value-not-in-code-list",
        `\`${value}\` is no value of \`${field.path}\``,
        `values: ${field.info.values.join(", ")}`,
      );
    }
  }
}

function isName(node: PlanNode): boolean {
  return node.op === "field" && node.info.isName;
}
