import type { PlanNode } from "#policy/plan.js";
import type { RecordKind } from "#shared/record-kind.js";
import { foldName } from "../reference/fold-name.js";
import type { Sql } from "./expression-pool.js";
import { aliasOf, type Frame, kindAt, type Place, partsOf } from "./frame.js";
import { logicOf } from "./logic.js";
import { constantCell } from "./look-up.js";
import { literal } from "./status-test.js";
import { textSql } from "./text.js";
import { Unsupported } from "./unsupported.js";

/** The names that SQL cannot fold by itself, with their folded form: columns `name` and `folded`. */
export const FOLDED_NAMES = "folded name";

/** Matches names that SQL cannot fold: anything but plain ASCII. */
export const FOREIGN = "'.*[^ -~].*'";

/** Spaces that folding takes away: few names have any, and a pattern costs much more than the test. */
const HAS_SPACES = "({0} < '!' or contains({0}, '  ') or ends_with({0}, ' '))";

/** Are two names the same without case, space and accents? */
export function foldedEqual(a: PlanNode, b: PlanNode, place: Place): Sql {
  return place.frame.pool.make("({0} = {1})", folded(a, place), folded(b, place));
}

/** Is a name in a list, folded? */
export function foldedIn(value: PlanNode, list: PlanNode, place: Place): Sql {
  const { frame } = place;
  const items = itemsOf(list, frame);
  const name = folded(value, place);
  if (items.length === 0) return frame.pool.make("case when {0} is not null then false end", name);
  return logicOf(frame.pool).some(
    [...new Set(items.map(foldName))].map((item) => frame.pool.make(`({0} = ${literal(item)})`, name)),
  );
}

function itemsOf(list: PlanNode, frame: Frame): readonly string[] {
  if (list.op === "literal") return list.value as readonly string[];
  if (list.op !== "lookup" || !list.key.every((part) => part.op === "literal"))
    throw new Unsupported("a list of names that is looked up");
  const cell = constantCell(list, frame);
  if (!Array.isArray(cell)) throw new Unsupported("a list of names that is not there");
  return cell;
}

/** Plain ASCII is folded in SQL, every other name that the data holds stands in a table with what src/replay/reference makes of it. */
function folded(node: PlanNode, place: Place): Sql {
  const { frame } = place;
  if (node.op === "literal") return frame.pool.make(literal(foldName(node.value as string)));
  noteNames(node, frame);
  const name = textSql(node, place);
  const foreign = frame.pool.joined({ table: FOLDED_NAMES, keys: ["name"], column: "folded" }, name);
  return frame.pool.make(
    `case when {1} is not null then {1} when ${HAS_SPACES} then trim(regexp_replace(lower({0}), ' +', ' ', 'g')) else lower({0}) end`,
    name,
    foreign,
  );
}

/** Notes every field that a name may come from. */
function noteNames(node: PlanNode, frame: Frame): void {
  if (node.op === "field") {
    const kind: RecordKind = kindAt(aliasOf(node.reach, frame), frame);
    frame.plan.names.set(`${kind}.${node.info.name}`, { kind, field: node.info.name });
    return;
  }
  if (node.op === "lookup") throw new Unsupported("a name that is looked up");
  for (const part of partsOf(node)) if (part.type === "text") noteNames(part, frame);
}
