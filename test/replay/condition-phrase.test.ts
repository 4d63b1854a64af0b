import { expect, it } from "vitest";
import type { FieldNode, PlanNode } from "#policy/plan.js";
import { conditionPhrase } from "#replay/reference/condition-phrase.js";
import { kindOf } from "#schema/record-fields.js";
import type { RecordKind } from "#shared/record-kind.js";

function field(kind: RecordKind, name: string): FieldNode {
  const info = kindOf(kind).fields.get(name);
  if (info === undefined) throw new Error(`no field ${name}`);
  return { op: "field", type: "text", reach: "subject", path: name, info, runsToEnd: false };
}

const literal = (value: boolean | string | readonly string[]): PlanNode => ({
  op: "literal",
  type: Array.isArray(value) ? "list" : "text",
  value,
});
const is = (name: string, value: string): PlanNode => ({
  ...{ op: "equal", type: "boolean", folded: false },
  ...{ a: field("determination", name), b: literal(value) },
});
const among = (name: string, values: readonly string[]): PlanNode => ({
  ...{ op: "in", type: "boolean", folded: false },
  ...{ a: field("determination", name), b: literal(values) },
});
const not = (of: PlanNode): PlanNode => ({ op: "not", type: "boolean", of });
const all = (...of: PlanNode[]): PlanNode => ({ op: "all", type: "boolean", of });
const any = (...of: PlanNode[]): PlanNode => ({ op: "any", type: "boolean", of });
const defined = (node: PlanNode, means?: string): PlanNode => ({ ...node, named: "denied", means });

it.each([
  ["a code", is("decision", "approve"), "the decision is approved"],
  ["its opposite", not(is("decision", "approve")), "the decision is not approved"],
  [
    "codes whose words hold `or`",
    among("reasonCategory", ["medical-necessity", "investigational"]),
    "the ground of the decision is “medical necessity” or “experimental or investigational”",
  ],
  ["a definition", defined(is("decision", "deny"), "an adverse decision"), "an adverse decision"],
  [
    "not a definition",
    not(defined(is("decision", "deny"), "an adverse decision")),
    "not (an adverse decision)",
  ],
  ["a definition without words", defined(is("decision", "deny")), "denied"],
  [
    "not both",
    not(all(is("decision", "approve"), is("decision", "deny"))),
    "(the decision is not approved or the decision is not denied)",
  ],
  [
    "neither",
    not(any(is("decision", "approve"), is("decision", "deny"))),
    "(the decision is not approved and the decision is not denied)",
  ],
  ["a flag", field("notice", "reasonPlain"), "the reason is in plain language"],
  [
    "what is recorded",
    { op: "known", type: "boolean", field: field("determination", "payer"), toMinute: false } as PlanNode,
    "the payer is recorded",
  ],
  [
    "records",
    not({ op: "some", type: "boolean", relation: "contactAttempts", reach: "subject", where: null }),
    "there are no contact attempts",
  ],
  [
    "what has no words, as the rule writes it",
    { op: "before", type: "boolean", folded: false, a: literal("x"), b: literal("y") } as PlanNode,
    "x < y",
  ],
])("tells %s", (_name, node, text) => {
  expect(conditionPhrase(node)).toBe(text);
});
