import type { BusinessCalendar } from "#calendar/business-calendar.js";
import { dueAfter } from "#calendar/counting.js";
import type { TableRow } from "#generated/types.js";
import type { LedgerRecord } from "#ledger/record.js";
import type { ComparisonNode, GatePart, PickNode, PlanNode, PlusNode } from "#policy/plan.js";
import { exact, hull, type Interval, notYetBy, UNKNOWN } from "#shared/interval.js";
import { all, any, not, type Truth } from "#shared/truth.js";
import { foldName } from "./fold-name.js";
import { isKnown, readInstant, readNumber, readText, readTruth } from "./read-field.js";
import { type Related, recordAt, relatedTo, type Scene } from "./scene.js";

/**
 * The meaning of predicates (docs/language.md, "Meaning"): Kleene's logic over what is known. Sound, not
 * complete: it never says true or false wrongly.
 */
export function truthOf(node: PlanNode, here: LedgerRecord, scene: Scene): Truth {
  if (node.asks) noteAsked(node, scene);
  switch (node.op) {
    case "literal":
      return node.value as boolean;
    case "field":
      return readTruth(node, here, scene);
    case "lookup":
      return cellOf(node, here, scene) as Truth;
    case "all":
      return allOf(node.of, here, scene);
    case "any":
      return not(allOf(node.of, here, scene, true));
    case "not":
      return not(truthOf(node.of, here, scene));
    case "known":
      return isKnown(node.field, node.toMinute, here, scene);
    case "if":
      return branchTruth(node, here, scene);
    case "some":
      return someOf(split(relatedTo(node.relation, node.reach, here, scene), node.where, scene));
    case "permitted":
      return all(gatesOpen(node.gates, intervalOf(node.at, here, scene), scene));
    case "equal":
      return node.a.type === "text"
        ? equalTexts(node, here, scene)
        : equalNumbers(node.a, node.b, here, scene);
    case "in":
      return isIn(node, here, scene);
    case "atMost":
    case "atOrBefore":
    case "before":
      return inOrder(node.op, intervalOf(node.a, here, scene), intervalOf(node.b, here, scene));
    default:
      throw new TypeError(`${node.op} is no predicate`);
  }
}

/** The meaning of instants and counts: an interval. Instants in microseconds. */
export function intervalOf(node: PlanNode, here: LedgerRecord, scene: Scene): Interval {
  if (node.asks) noteAsked(node, scene);
  switch (node.op) {
    case "literal":
      return exact(node.value as number);
    case "field":
      if (node.type === "number") return readNumber(node, here, scene);
      return readInstant(recordAt(node.reach, here, scene), node.info, node.runsToEnd, scene);
    case "lookup": {
      const cell = cellOf(node, here, scene);
      return typeof cell === "number" ? exact(cell) : UNKNOWN;
    }
    case "actAt":
      return scene.act ?? UNKNOWN;
    case "dueAt":
      return scene.due ?? UNKNOWN;
    case "earliest":
    case "latest":
      return pick(node, here, scene);
    case "count":
      return countOf(split(relatedTo(node.relation, node.reach, here, scene), node.where, scene));
    case "earliestOf":
      return node.of.map((part) => intervalOf(part, here, scene)).reduce(least);
    case "latestOf":
      return node.of.map((part) => intervalOf(part, here, scene)).reduce(greatest);
    case "plus":
      return plus(node, here, scene);
    case "if": {
      const test = truthOf(node.test, here, scene);
      const otherwise = () => (node.else ? intervalOf(node.else, here, scene) : notYetBy(scene.stage.asOf));
      if (test === null) return hull(intervalOf(node.then, here, scene), otherwise());
      return test ? intervalOf(node.then, here, scene) : otherwise();
    }
    default:
      throw new TypeError(`${node.op} is neither an instant nor a number`);
  }
}

/** A text, or null where unknown. */
export function textOf(node: PlanNode, here: LedgerRecord, scene: Scene): string | null {
  if (node.asks) noteAsked(node, scene);
  if (node.op === "literal") return node.value as string;
  if (node.op === "field") return readText(node, here, scene);
  if (node.op === "lookup") return cellOf(node, here, scene) as string | null;
  if (node.op !== "if") throw new TypeError(`${node.op} is no text`);
  const test = truthOf(node.test, here, scene);
  if (test !== null) return textOf(test ? node.then : (node.else as PlanNode), here, scene);
  const [a, b] = [textOf(node.then, here, scene), textOf(node.else as PlanNode, here, scene)];
  return a === b ? a : null;
}

/** A list, or null where unknown. */
export function listOf(node: PlanNode, here: LedgerRecord, scene: Scene): readonly string[] | null {
  if (node.asks) noteAsked(node, scene);
  if (node.op === "literal") return node.value as readonly string[];
  if (node.op === "lookup") return cellOf(node, here, scene) as readonly string[] | null;
  if (node.op !== "if") throw new TypeError(`${node.op} is no list`);
  const test = truthOf(node.test, here, scene);
  if (test !== null) return listOf(test ? node.then : (node.else as PlanNode), here, scene);
  const [a, b] = [listOf(node.then, here, scene), listOf(node.else as PlanNode, here, scene)];
  return JSON.stringify(a) === JSON.stringify(b) ? a : null;
}

/** Is each gate open at an instant? Open is `not when or onlyIf`. */
export function gatesOpen(gates: readonly GatePart[], act: Interval, scene: Scene): Truth[] {
  const then = { ...scene, act };
  return gates.map((gate) => gateOpen(gate, then));
}

export function gateOpen(gate: GatePart, scene: Scene): Truth {
  const onlyIf = truthOf(gate.onlyIf, scene.subject, scene);
  if (gate.when === null) return onlyIf;
  return any([not(truthOf(gate.when, scene.subject, scene)), onlyIf]);
}

/** Records for which the filter surely holds, and those for which it may. */
export interface Split extends Pick<Related, "state"> {
  readonly sure: readonly LedgerRecord[];
  readonly maybe: readonly LedgerRecord[];
}

export function split(related: Related, where: PlanNode | null, scene: Scene): Split {
  if (where === null) return { sure: related.records, maybe: [], state: related.state };
  const truths = related.records.map((record) => truthOf(where, record, scene));
  return {
    sure: related.records.filter((_, index) => truths[index] === true),
    maybe: related.records.filter((_, index) => truths[index] === null),
    state: related.state,
  };
}

function someOf({ sure, maybe, state }: Split): Truth {
  if (sure.length > 0) return true;
  return maybe.length > 0 || state !== "complete" ? null : false;
}

function countOf({ sure, maybe, state }: Split): Interval {
  return {
    from: sure.length,
    to: state === "complete" ? sure.length + maybe.length : Number.POSITIVE_INFINITY,
  };
}

function pick(node: PickNode, here: LedgerRecord, scene: Scene): Interval {
  const { sure, maybe, state } = split(relatedTo(node.relation, node.reach, here, scene), node.where, scene);
  if (state === "not-delivered") return UNKNOWN;
  if (sure.length === 0 && maybe.length === 0)
    return state === "complete" ? notYetBy(scene.stage.asOf) : UNKNOWN;
  const values = (records: readonly LedgerRecord[]) =>
    records.map((record) => readInstant(record, node.info, node.runsToEnd, scene));
  const found =
    node.op === "earliest" ? earliest(values(sure), values(maybe)) : latest(values(sure), values(maybe));
  if (state === "complete") return found;
  if (node.op === "earliest") return { from: Number.NEGATIVE_INFINITY, to: found.to };
  return { from: sure.length > 0 ? found.from : Number.NEGATIVE_INFINITY, to: Number.POSITIVE_INFINITY };
}

function earliest(sure: readonly Interval[], maybe: readonly Interval[]): Interval {
  return {
    from: Math.min(...sure.map((value) => value.from), ...maybe.map((value) => value.from)),
    to: Math.min(...sure.map((value) => value.to)),
  };
}

function latest(sure: readonly Interval[], maybe: readonly Interval[]): Interval {
  if (sure.length === 0)
    return { from: Math.min(...maybe.map((value) => value.from)), to: Number.POSITIVE_INFINITY };
  return {
    from: Math.max(...sure.map((value) => value.from)),
    to: Math.max(...sure.map((value) => value.to), ...maybe.map((value) => value.to)),
  };
}

function plus(node: PlusNode, here: LedgerRecord, scene: Scene): Interval {
  const instant = intervalOf(node.instant, here, scene);
  const amount = intervalOf(node.amount, here, scene);
  return {
    from: after(instant.from, node, amount.from, scene),
    to: after(instant.to, node, amount.to, scene),
  };
}

function after(instant: number, node: PlusNode, amount: number, scene: Scene): number {
  if (!Number.isFinite(instant)) return instant;
  if (!Number.isFinite(amount)) return amount;
  const calendar = scene.stage.calendars.get(node.counting.calendar) as BusinessCalendar;
  return dueAfter(instant, node.unit, amount, node.counting, calendar, scene.zone);
}

function branchTruth(node: Extract<PlanNode, { op: "if" }>, here: LedgerRecord, scene: Scene): Truth {
  const test = truthOf(node.test, here, scene);
  if (test !== null) return truthOf(test ? node.then : (node.else as PlanNode), here, scene);
  const [a, b] = [truthOf(node.then, here, scene), truthOf(node.else as PlanNode, here, scene)];
  return a === b ? a : null;
}

function equalTexts(node: ComparisonNode, here: LedgerRecord, scene: Scene): Truth {
  const a = textOf(node.a, here, scene);
  const b = textOf(node.b, here, scene);
  if (a === null || b === null) return null;
  return node.folded ? foldName(a) === foldName(b) : a === b;
}

function equalNumbers(left: PlanNode, right: PlanNode, here: LedgerRecord, scene: Scene): Truth {
  const a = intervalOf(left, here, scene);
  const b = intervalOf(right, here, scene);
  if (a.to < b.from || b.to < a.from) return false;
  return a.from === a.to && b.from === b.to ? true : null;
}

/** Kleene's all, left to right: one false part settles it. With `negated`, of the parts' negations (de Morgan). */
function allOf(parts: readonly PlanNode[], here: LedgerRecord, scene: Scene, negated = false): Truth {
  let result: Truth = true;
  for (const part of parts) {
    const truth = truthOf(part, here, scene);
    if (truth === negated) return false;
    if (truth === null) result = null;
  }
  return result;
}

function noteAsked({ asks }: PlanNode, { asked }: Scene): void {
  if (asked) for (const question of asks ?? []) asked.add(question);
}

function isIn(node: ComparisonNode, here: LedgerRecord, scene: Scene): Truth {
  const value = textOf(node.a, here, scene);
  const list = listOf(node.b, here, scene);
  if (value === null || list === null) return null;
  return node.folded ? list.some((item) => foldName(item) === foldName(value)) : list.includes(value);
}

/** Does one come before, or not after, the other? */
export function inOrder(op: "atMost" | "atOrBefore" | "before", a: Interval, b: Interval): Truth {
  const strict = op === "before";
  if (strict ? a.to < b.from : a.to <= b.from) return true;
  return (strict ? a.from >= b.to : a.from > b.to) ? false : null;
}

/** A cell of a table; null where the key is unknown or the table has no such row. */
export function cellOf(node: LookupNode, here: LedgerRecord, scene: Scene): unknown {
  return rowOf(node, here, scene)?.values[node.column] ?? null;
}

type LookupNode = Extract<PlanNode, { op: "lookup" }>;

/** The row of a table that a look-up names, if there is one. */
export function rowOf(node: LookupNode, here: LedgerRecord, scene: Scene): TableRow | undefined {
  const key = node.key.map((part) => textOf(part, here, scene));
  return scene.stage.tables
    .get(node.table)
    ?.rows.find((candidate) => candidate.key.every((part, index) => part === key[index]));
}

function least(a: Interval, b: Interval): Interval {
  return { from: Math.min(a.from, b.from), to: Math.min(a.to, b.to) };
}

function greatest(a: Interval, b: Interval): Interval {
  return { from: Math.max(a.from, b.from), to: Math.max(a.to, b.to) };
}
