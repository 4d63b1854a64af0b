import { NOT_YET } from "#calendar/moment.js";
import type { LedgerRecord } from "#ledger/record.js";
import type { FieldNode } from "#policy/plan.js";
import type { FieldInfo } from "#schema/record-fields.js";
import { exact, type Interval, notYetBy, UNKNOWN } from "#shared/interval.js";
import type { Truth } from "#shared/truth.js";
import { recordAt, type Scene } from "./scene.js";

/** The instant a record holds in a field; unknown where blank, not yet where the record says so. */
export function readInstant(
  record: LedgerRecord | null,
  info: FieldInfo,
  runsToEnd: boolean,
  scene: Scene,
): Interval {
  if (!record) return UNKNOWN;
  const value = record.values[info.name];
  if (value === NOT_YET) return notYetBy(scene.stage.asOf);
  if (typeof value === "object") return runsToEnd && value.day ? exact(value.to) : value;
  return saysNotYet(record, info) ? notYetBy(scene.stage.asOf) : UNKNOWN;
}

/** A blank time is not yet only where the status field which the schema names says that the act had not happened. */
export function saysNotYet(record: LedgerRecord, info: FieldInfo): boolean {
  if (info.notYetWhen === null) return false;
  const status = record.values[info.notYetWhen.field];
  return typeof status === "string" && info.notYetWhen.in.includes(status);
}

/** A count, or unknown. */
export function readNumber(node: FieldNode, here: LedgerRecord, scene: Scene): Interval {
  const value = recordAt(node.reach, here, scene)?.values[node.info.name];
  return typeof value === "number" ? exact(value) : UNKNOWN;
}

/** A text, or null. */
export function readText(node: FieldNode, here: LedgerRecord, scene: Scene): string | null {
  const value = recordAt(node.reach, here, scene)?.values[node.info.name];
  return typeof value === "string" ? value : null;
}

/** A yes or no, or unknown. */
export function readTruth(node: FieldNode, here: LedgerRecord, scene: Scene): Truth {
  const value = recordAt(node.reach, here, scene)?.values[node.info.name];
  return typeof value === "boolean" ? value : null;
}

/** Is the field recorded? False where blank, unknown where not delivered. */
export function isKnown(node: FieldNode, toMinute: boolean, here: LedgerRecord, scene: Scene): Truth {
  const record = recordAt(node.reach, here, scene);
  if (!record) return null;
  const value = record.values[node.info.name];
  if (value === NOT_YET) return false;
  if (value !== undefined) return !(toMinute && typeof value === "object" && value.day);
  return scene.stage.book.hasField(record, node.info.name) ? false : null;
}
