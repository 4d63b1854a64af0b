import { FAR_SQL } from "#duckdb/far.js";
import type { FieldNode } from "#policy/plan.js";
import type { FieldInfo } from "#schema/record-fields.js";
import type { Sql } from "./expression-pool.js";
import {
  type Alias,
  aliasOf,
  column,
  type Frame,
  isDelivered,
  kindAt,
  mayBeBlank,
  mayBeNone,
  type Place,
} from "./frame.js";
import { logicOf } from "./logic.js";
import { momentField } from "./moment-field.js";
import { nothingOpen, type Openness, openFor } from "./openness.js";

/**
 * Where a field has no value because it was not delivered with its record, or is a flag that nobody coded
 * (src/replay/reference/causes.ts). `isAsked`: only whether it is recorded is asked, which a flag answers by being blank.
 */
export function openField(node: FieldNode, { frame }: Place, isAsked = false): Openness {
  return openColumn(aliasOf(node.reach, frame), node.info, node.path, frame, isAsked);
}

/** The same for a field of the record behind an alias. `path`: the field as it is named for people. */
function openColumn(alias: Alias, info: FieldInfo, path: string, frame: Frame, isAsked = false): Openness {
  const { always, every, never } = logicOf(frame.pool);
  const isAbsent = info.contentFlag && !isAsked ? hasRecord(alias, frame) : notWithRecord(alias, info, frame);
  if (isAbsent === never) return nothingOpen(frame);
  const isGiven = isDelivered(info, frame);
  if (isGiven && !mayBeBlank(alias, info, frame)) return nothingOpen(frame);
  const isBlank = isGiven ? frame.pool.make("({0} is null)", column(alias, info.name, frame)) : always;
  const cause = info.contentFlag ? "flag-not-coded" : "field-not-delivered";
  return openFor({ cause, field: path }, every([isAbsent, isBlank, isOfSender(alias, frame)]), frame);
}

/** The same for a moment: a blank one is open but where its status says that it did not happen. */
export function openMoment(alias: Alias, info: FieldInfo, path: string, frame: Frame): Openness {
  const { every } = logicOf(frame.pool);
  const { open, missing } = openColumn(alias, info, path, frame);
  const [one] = missing.values();
  if (one === undefined) return nothingOpen(frame);
  const { from } = momentField(alias, info, false, frame);
  const isUnknown = info.notYetWhen === null ? [] : [frame.pool.make(`({0} = -${FAR_SQL})`, from)];
  return openFor(one, every([open, ...isUnknown]), frame);
}

function hasRecord(alias: Alias, frame: Frame): Sql {
  if (!mayBeNone(alias, frame)) return logicOf(frame.pool).always;
  return frame.pool.make("({0} is not null)", column(alias, "origin", frame));
}

/** Where there is a record, and the field was not delivered with it. */
function notWithRecord(alias: Alias, info: FieldInfo, frame: Frame): Sql {
  const { some } = logicOf(frame.pool);
  const { originsOf, hasField } = frame.plan.facts;
  const origins = originsOf(kindAt(alias, frame));
  const without = origins.filter((one) => !hasField(one, info.kind, info.name));
  if (without.length === origins.length && origins.length > 0) return hasRecord(alias, frame);
  const tests = without.map((one) => frame.pool.make(`({0} = ${one})`, column(alias, "origin", frame)));
  return some(tests);
}

/** What is missing is counted for the sender of its record: where that is surely the sender whose case it is. */
function isOfSender(alias: Alias, frame: Frame): Sql {
  if (frame.plan.facts.senders === 1 || alias === "d") return logicOf(frame.pool).always;
  const [own, theirs] = [column(alias, "sender", frame), column("d", "sender", frame)];
  // Whose case without a determination it is its subject says: the records beside it need not know that.
  return frame.pool.make(alias === "s" ? "({1} is null or {1} = {0})" : "({1} = {0})", own, theirs);
}
