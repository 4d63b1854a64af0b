import type { BusinessCalendar } from "#calendar/business-calendar.js";
import { type WalkedDay, walkDays } from "#calendar/counting.js";
import { NOT_YET } from "#calendar/moment.js";
import type { LedgerRecord, Place } from "#ledger/record.js";
import type { FieldNode, GatePart, PlanNode, PlusNode, RuleBody } from "#policy/plan.js";
import type { FieldInfo } from "#schema/record-fields.js";
import { exact, type Interval } from "#shared/interval.js";
import type { Truth } from "#shared/truth.js";
import { asWritten } from "./as-written.js";
import { intervalOf, listOf, split, textOf, truthOf } from "./evaluate.js";
import { recordAt, relatedTo, type Scene } from "./scene.js";

export type TraceValue =
  | { readonly type: "truth"; readonly truth: Truth }
  | { readonly type: "instant" | "number"; readonly interval: Interval }
  | { readonly type: "text"; readonly text: string | null };

/** One step of a judgement: what was asked, what it came to, and from which row. */
export interface TraceStep {
  readonly asked: string;
  readonly value: TraceValue;
  readonly record: LedgerRecord | null;
  readonly place: Place | null;
  readonly walk: readonly WalkedDay[];
  readonly parts: readonly TraceStep[];
}

/** The steps of a rule's parts on a subject, by the same evaluator that judged it; of gates the rule's own first. */
export function traceBody(body: RuleBody, rule: string, scene: Scene): TraceStep[] {
  const named = (name: string, node: PlanNode | null, at: Scene = scene): TraceStep[] =>
    node ? [{ ...trace(node, at.subject, at), asked: `${name}: ${labelOf(node)}` }] : [];
  const when = named("when", body.when);
  if (body.kind === "requirement") return [...when, ...named("must", body.must), ...named("by", body.by)];
  if (body.kind === "gate") {
    const act = actOf(scene);
    const at = act === undefined ? scene : { ...scene, act };
    const isOwn = ({ id }: GatePart) => id === rule;
    const gates = [...body.gates.filter(isOwn), ...body.gates.filter((gate) => !isOwn(gate))];
    return gates.flatMap((gate) => [
      ...named(`${gate.id} when`, gate.when, at),
      ...named(`${gate.id} only if`, gate.onlyIf, at),
    ]);
  }
  const extended = { ...scene, due: intervalOf(body.due, scene.subject, scene) };
  const extension = body.extension
    ? [
        ...named("extension counts", body.extension.counts, extended),
        ...named("extension until", body.extension.until, extended),
      ]
    : [];
  return [
    ...when,
    ...named("start", body.start),
    ...named("due", body.due),
    ...extension,
    ...named("stop", body.stop),
  ];
}

function actOf(scene: Scene): Interval | undefined {
  const value =
    scene.subject.values[scene.subject.values.disposition === "conducted" ? "startedAt" : "disposedAt"];
  return typeof value === "object" && value !== NOT_YET ? value : undefined;
}

function trace(node: PlanNode, here: LedgerRecord, scene: Scene): TraceStep {
  const base = {
    asked: labelOf(node),
    value: traceValue(node, here, scene),
    record: null,
    place: null,
    walk: [],
    parts: [],
  };
  switch (node.op) {
    case "field":
      return fieldStep(base, node, here, scene);
    case "known":
      return fieldStep(base, node.field, here, scene);
    case "all":
    case "any":
    case "earliestOf":
    case "latestOf":
      return { ...base, parts: node.of.map((part) => trace(part, here, scene)) };
    case "not":
      return { ...base, parts: [trace(node.of, here, scene)] };
    case "if":
      return {
        ...base,
        parts: [node.test, node.then, ...(node.else ? [node.else] : [])].map((part) =>
          trace(part, here, scene),
        ),
      };
    case "plus":
      return { ...base, walk: walkOf(node, here, scene), parts: [trace(node.instant, here, scene)] };
    case "equal":
    case "in":
    case "atMost":
    case "before":
    case "atOrBefore":
      return {
        ...base,
        parts: [node.a, node.b]
          .filter((part) => part.op !== "literal")
          .map((part) => trace(part, here, scene)),
      };
    case "some":
    case "count":
    case "earliest":
    case "latest":
      return { ...base, parts: relationSteps(node, here, scene) };
    case "permitted": {
      const at = { ...scene, act: intervalOf(node.at, here, scene) };
      const gates = node.gates.flatMap((gate) =>
        [gate.when, gate.onlyIf].flatMap((part) =>
          part ? [{ ...trace(part, scene.subject, at), asked: `${gate.id}: ${labelOf(part)}` }] : [],
        ),
      );
      return { ...base, parts: [trace(node.at, here, scene), ...gates] };
    }
    default:
      return base;
  }
}

function fieldStep(base: TraceStep, node: FieldNode, here: LedgerRecord, scene: Scene): TraceStep {
  const record = recordAt(node.reach, here, scene);
  return { ...base, record, place: record && placeOfField(record, node.info) };
}

/** A field of a coding sheet or template stands in that file's row. */
function placeOfField(record: LedgerRecord, info: FieldInfo): Place {
  return record.supplements?.[info.name] ?? { file: record.file, row: record.row };
}

function relationSteps(
  node: Extract<PlanNode, { op: "some" | "count" | "earliest" | "latest" }>,
  here: LedgerRecord,
  scene: Scene,
): TraceStep[] {
  const related = relatedTo(node.relation, node.reach, here, scene);
  const { sure, maybe } = split(related, node.where, scene);
  const state: TraceStep = {
    asked: `${node.relation}: ${related.records.length} records, ${related.state}`,
    value: { type: "text", text: `${sure.length} fit, ${maybe.length} may fit` },
    record: null,
    place: null,
    walk: [],
    parts: [],
  };
  const steps = related.records.map((record): TraceStep => {
    const fits: Truth = sure.includes(record) ? true : maybe.includes(record) ? null : false;
    const time =
      "info" in node
        ? [
            trace(
              {
                op: "field",
                type: "instant",
                reach: "here",
                path: node.info.name,
                info: node.info,
                runsToEnd: false,
              },
              record,
              scene,
            ),
          ]
        : [];
    return {
      asked: `${record.kind} ${record.id}`,
      value: { type: "truth", truth: fits },
      record,
      place: { file: record.file, row: record.row },
      walk: [],
      parts: [...(node.where ? [trace(node.where, record, scene)] : []), ...time],
    };
  });
  return [state, ...steps];
}

function walkOf(node: PlusNode, here: LedgerRecord, scene: Scene): WalkedDay[] {
  const start = intervalOf(node.instant, here, scene);
  const amount = intervalOf(node.amount, here, scene);
  const calendar = scene.stage.calendars.get(node.counting.calendar) as BusinessCalendar;
  if (
    node.unit === "hours" ||
    node.unit === "minutes" ||
    !Number.isFinite(start.from) ||
    amount.from !== amount.to
  )
    return [];
  return walkDays(start.from, node.unit, amount.from, node.counting, calendar, scene.zone);
}

function traceValue(node: PlanNode, here: LedgerRecord, scene: Scene): TraceValue {
  if (node.type === "boolean") return { type: "truth", truth: truthOf(node, here, scene) };
  if (node.type === "text") return { type: "text", text: textOf(node, here, scene) };
  if (node.type === "list") return { type: "text", text: listOf(node, here, scene)?.join(", ") ?? null };
  return {
    type: node.type,
    interval: node.op === "literal" ? exact(node.value as number) : intervalOf(node, here, scene),
  };
}

/** A step's own line: parts that follow as steps of their own are not said twice. */
function labelOf(node: PlanNode): string {
  const name = node.named === undefined ? "" : `${node.named}: `;
  if (node.op === "all" || node.op === "any") return `${name}${node.op} of ${node.of.length}`;
  if (node.op === "if") return `${name}if`;
  if (node.op === "earliestOf" || node.op === "latestOf") return `${name}${node.op} ${node.of.length}`;
  if (node.op === "not") return `${name}not`;
  const { named: _named, means: _means, ...bare } = node;
  return `${name}${asWritten(bare as PlanNode)}`;
}
