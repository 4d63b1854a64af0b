import type { PlanNode } from "#policy/plan.js";

/** An expression in a line, as the rule writes it: definitions by name. */
export function asWritten(node: PlanNode): string {
  if (node.named !== undefined) return node.named;
  switch (node.op) {
    case "literal":
      return Array.isArray(node.value) ? `[${node.value.join(", ")}]` : String(node.value);
    case "field":
      return node.path;
    case "known":
      return `known ${node.field.path}${node.toMinute ? " to the minute" : ""}`;
    case "lookup":
      return `${node.table}.${node.column}`;
    case "earliest":
    case "latest":
      return `${node.op} ${node.relation}.${node.info.name}${node.where ? ` where ${asWritten(node.where)}` : ""}`;
    case "some":
    case "count":
      return `${node.op} ${node.relation}${node.where ? ` where ${asWritten(node.where)}` : ""}`;
    case "all":
    case "any":
      return `(${node.of.map(asWritten).join(node.op === "all" ? " and " : " or ")})`;
    case "earliestOf":
    case "latestOf":
      return `${node.op} (${node.of.map(asWritten).join(", ")})`;
    case "not":
      return `not ${asWritten(node.of)}`;
    case "if":
      return `if ${asWritten(node.test)} then ${asWritten(node.then)} else ${node.else ? asWritten(node.else) : "not yet"}`;
    case "plus":
      return `${asWritten(node.instant)} + ${asWritten(node.amount)} ${node.unit}${node.unit === "businessDays" ? ` on ${node.counting.calendar}` : ""}`;
    case "equal":
      return `${asWritten(node.a)} = ${asWritten(node.b)}`;
    case "in":
      return `${asWritten(node.a)} in ${asWritten(node.b)}`;
    case "atMost":
    case "atOrBefore":
      return `${asWritten(node.a)} ≤ ${asWritten(node.b)}`;
    case "before":
      return `${asWritten(node.a)} < ${asWritten(node.b)}`;
    case "permitted":
      return `permitted at ${asWritten(node.at)}`;
    default:
      return node.op;
  }
}
