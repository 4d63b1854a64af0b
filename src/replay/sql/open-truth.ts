import type { PlanNode } from "#policy/plan.js";
import type { Place } from "./frame.js";
import { logicOf } from "./logic.js";
import { alternativesOf } from "./merged.js";
import { onceEach } from "./once-each.js";
import { openField } from "./open-field.js";
import { openRelation } from "./open-relation.js";
import { instantPart, openKeys, textPart } from "./open-value.js";
import { isNever, missingOf, nothingOpen, type Openness, openWhere, together } from "./openness.js";
import { truthSql } from "./truth.js";

/** Where a predicate is unknown for what is missing alone, as src/replay/reference/causes.ts names it. */
export const openTruth = onceEach((node, place): Openness => {
  const { frame } = place;
  if (alternativesOf(node)) return nothingOpen(frame);
  switch (node.op) {
    case "field":
      return openField(node, place);
    case "known":
      return openField(node.field, place, true);
    case "lookup":
      return openKeys(node, place);
    case "not":
      return openTruth(node.of, place);
    case "all":
    case "any":
      return openJunction(node, place);
    case "if":
      return openBranch(node, place);
    case "some":
      return openRelation(node, place).some();
    case "in":
      return together([textPart(node.a, place), textPart(node.b, place)], frame);
    case "equal":
    case "atMost":
    case "atOrBefore":
    case "before": {
      const part = node.a.type === "text" ? textPart : instantPart;
      return together([part(node.a, place), part(node.b, place)], frame);
    }
    default:
      return nothingOpen(frame);
  }
});

/** Unknown where a part is and no part settles the whole. */
function openJunction(node: Extract<PlanNode, { op: "all" | "any" }>, place: Place): Openness {
  const { frame } = place;
  const parts = node.of.map((part) => openTruth(part, place));
  const opposite = node.op === "all" ? "any" : "all";
  // Causes of a branch that turns on what another part asks too are not all named (junctionCauses of the reference).
  const isGuarded = parts.some(
    ({ missing }, index) =>
      missing.size > 1 &&
      node.of[index]?.op === opposite &&
      parts.some((other, at) => at !== index && [...other.missing.keys()].some((name) => missing.has(name))),
  );
  if (isGuarded) return nothingOpen(frame);
  return together(
    node.of.map((one, index) => ({
      part: parts[index] as Openness,
      closed: () => truthSql(one, place)[node.op === "all" ? "yes" : "no"],
    })),
    frame,
  );
}

/** Unknown where the branch that holds is; where that is not known, where the branches do not agree on an answer. */
function openBranch(node: Extract<PlanNode, { op: "if" }>, place: Place): Openness {
  const { frame } = place;
  const { every, some } = logicOf(frame.pool);
  if (node.else === null) return nothingOpen(frame);
  const test = openTruth(node.test, place);
  const then = openTruth(node.then, place);
  const otherwise = openTruth(node.else, place);
  if ([test, then, otherwise].every((one) => isNever(one, frame))) return nothingOpen(frame);
  const [t, a, b] = [node.test, node.then, node.else].map((one) => truthSql(one, place)) as [
    ReturnType<typeof truthSql>,
    ReturnType<typeof truthSql>,
    ReturnType<typeof truthSql>,
  ];
  const unlike = some([
    every([then.open, some([otherwise.open, b.yes, b.no])]),
    every([otherwise.open, some([a.yes, a.no])]),
    every([a.yes, b.no]),
    every([a.no, b.yes]),
  ]);
  const open = some([every([t.yes, then.open]), every([t.no, otherwise.open]), every([test.open, unlike])]);
  const parts = [
    test,
    openWhere(some([t.yes, test.open]), then, frame),
    openWhere(some([t.no, test.open]), otherwise, frame),
  ];
  return {
    open,
    missing: missingOf(
      parts.map((part) => ({ ...part, open: every([open, part.open]) })),
      frame,
    ),
  };
}
