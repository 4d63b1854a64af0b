import { FAR_SQL } from "#duckdb/far.js";
import type { PlanNode } from "#policy/plan.js";
import type { Sql } from "./expression-pool.js";
import { aliasOf, type Frame, type Interval, type Place } from "./frame.js";
import { intervalSql } from "./interval.js";
import { logicOf } from "./logic.js";
import { alternativesOf } from "./merged.js";
import { onceEach } from "./once-each.js";
import { openField, openMoment } from "./open-field.js";
import { openRelation } from "./open-relation.js";
import { openTruth } from "./open-truth.js";
import { missingOf, nothingOpen, type Openness, openWhere, type Part, together } from "./openness.js";
import { reachOf } from "./reach.js";
import { listSql, textSql } from "./text.js";
import { truthSql } from "./truth.js";

type LookupNode = Extract<PlanNode, { op: "lookup" }>;

/** A text or a list that is compared. */
export function textPart(node: PlanNode, place: Place): Part {
  const { pool } = place.frame;
  const value = node.type === "list" ? listSql : textSql;
  return {
    part: openText(node, place),
    closed: () =>
      node.op === "literal" ? logicOf(pool).always : pool.make("({0} is not null)", value(node, place)),
  };
}

function openText(node: PlanNode, place: Place): Openness {
  if (alternativesOf(node)) return nothingOpen(place.frame);
  if (node.op === "field") return openField(node, place);
  return node.op === "lookup" ? openKeys(node, place) : nothingOpen(place.frame);
}

/** A cell is unknown where a part of its key is. */
export function openKeys(node: LookupNode, place: Place): Openness {
  return together(
    node.key.map((part) => textPart(part, place)),
    place.frame,
  );
}

/** An instant or a count that is compared. */
export function instantPart(node: PlanNode, place: Place): Part {
  return { part: openInstant(node, place), closed: () => isClosed(intervalSql(node, place), place.frame) };
}

/** Where an instant or a count has neither beginning nor end, for what is missing alone. */
export const openInstant = onceEach((node, place): Openness => {
  const { frame } = place;
  const { every } = logicOf(frame.pool);
  if (alternativesOf(node)) return nothingOpen(frame);
  switch (node.op) {
    case "field":
      return node.type === "number"
        ? openField(node, place)
        : openMoment(aliasOf(node.reach, frame), node.info, node.path, frame);
    case "lookup":
      return openKeys(node, place);
    case "earliest":
    case "latest":
      return openRelation(node, place).pick(node.info);
    case "earliestOf":
    case "latestOf": {
      const parts = node.of.map((part) => openInstant(part, place));
      const open = every(parts.map((part) => part.open));
      return {
        open,
        missing: missingOf(
          parts.map((part) => ({ ...part, open: every([open, part.open]) })),
          frame,
        ),
      };
    }
    case "plus": {
      const start = openInstant(node.instant, place);
      if (start.missing.size === 0) return start;
      return openWhere(isClosed(intervalSql(node.amount, place), frame), start, frame);
    }
    case "if":
      return openBranch(node, place);
    default:
      return nothingOpen(frame);
  }
});

/** What covers both branches has no end and no beginning where one of them has none. */
function openBranch(node: Extract<PlanNode, { op: "if" }>, place: Place): Openness {
  const { frame } = place;
  const { always, every, some } = logicOf(frame.pool);
  const test = openTruth(node.test, place);
  const then = instantPart(node.then, place);
  const otherwise: Part = node.else
    ? instantPart(node.else, place)
    : { part: nothingOpen(frame), closed: () => always };
  if (then.part.missing.size + otherwise.part.missing.size === 0) return nothingOpen(frame);
  const [a, b] = [then.part.open, otherwise.part.open];
  const { yes, no } = truthSql(node.test, place);
  const open = some([
    every([yes, a]),
    every([no, b]),
    every([test.open, some([every([a, some([b, otherwise.closed()])]), every([b, then.closed()])])]),
  ]);
  const parts = [
    test,
    openWhere(some([yes, test.open]), then.part, frame),
    openWhere(some([no, test.open]), otherwise.part, frame),
  ];
  return {
    open,
    missing: missingOf(
      parts.map((part) => ({ ...part, open: every([open, part.open]) })),
      frame,
    ),
  };
}

/** Is an interval one instant, or not yet? */
export function isClosed({ from, to, point }: Interval, frame: Frame): Sql {
  const { pool, plan } = frame;
  const { always } = logicOf(pool);
  if (point ?? from === to) {
    const value = point ?? from;
    return reachOf(value, frame).mayBeNull ? pool.make("({0} is not null)", value) : always;
  }
  return pool.make(`({0} = {1} or ({0} > ${plan.facts.asOf} and {1} = ${FAR_SQL}))`, from, to);
}
