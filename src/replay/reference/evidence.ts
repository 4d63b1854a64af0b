import { NOT_YET } from "#calendar/moment.js";
import { offsetAt } from "#calendar/zone.js";
import type { LedgerRecord } from "#ledger/record.js";
import type { GatePart, PickNode, PlanNode, RuleBody } from "#policy/plan.js";
import type { Verdict } from "../outcome.js";
import type { DayCount, Evidence } from "../rule-outcome.js";
import { type Absences, absencesOf, openAbsences, relationsOf } from "./absence.js";
import { intervalOf, split } from "./evaluate.js";
import { actOf, stillPermitted } from "./gate.js";
import { readInstant } from "./read-field.js";
import { recordAt, relatedTo, type Scene } from "./scene.js";
import { termOf } from "./term.js";
import { branchesOf, wouldDo } from "./would-do.js";

/** The records behind a verdict, and what helps a person to check the count. */
export function evidenceOf(
  body: RuleBody | null,
  verdict: Verdict,
  scene: Scene,
): Omit<Evidence, keyof DayCount | "compared"> {
  const start = body?.kind === "deadline" ? sourcesOf(body.start ?? body.due, scene) : [];
  const stop = body?.kind === "deadline" ? sourcesOf(body.stop, scene) : [];
  const at = verdict.act === undefined ? scene : { ...scene, act: actOf(verdict, scene) };
  const rest = body === null ? [] : bodyNodes(body, verdict).flatMap((node) => sourcesOf(node, at));
  const anchors = scene.matter.determination ? [scene.subject, scene.matter.determination] : [scene.subject];
  return {
    start: unique(start),
    stop: unique(stop),
    records: unique([...anchors, ...start, ...stop, ...rest]),
    stillOpen: isStillOpen(body, verdict, scene),
    absent: body !== null && verdict.restsOnAbsence === true ? absent(body, verdict, at) : [],
    clockChanged: body?.kind === "deadline" && clockChanged(body.due, scene),
  };
}

/** The lists in which no record was found, where a fail rests on absence. */
function absent(body: RuleBody, verdict: Verdict, scene: Scene): Absences {
  if (body.kind === "deadline") return relationsOf(body.stop, scene.subject, scene);
  if (body.kind === "requirement") return absencesOf(body.must, false, scene.subject, scene);
  if (!body.owed || verdict.act !== "refused") return absencesOf(body.onlyIf, false, scene.subject, scene);
  return [...new Set(body.gates.flatMap((gate) => openAbsences(gate, scene)))];
}

/** Hours that run over a change of the clock look like one hour more or less. */
function clockChanged(due: PlanNode, scene: Scene): boolean {
  const { counted, value } = termOf(due, { here: scene.subject, relation: null }, scene);
  if (counted?.unit !== "hours" && counted?.unit !== "minutes") return false;
  const { from } = counted.from.value;
  return (
    Number.isFinite(from) &&
    Number.isFinite(value.to) &&
    offsetAt(scene.zone, from) !== offsetAt(scene.zone, value.to)
  );
}

/** Can the act still be done for the member today? */
function isStillOpen(body: RuleBody | null, verdict: Verdict, scene: Scene): boolean {
  if (body?.kind === "gate")
    return verdict.act === "refused" && verdict.outcome === "fail" && stillPermitted(body, scene);
  if (body?.kind === "deadline") return verdict.stop !== undefined && verdict.stop.from > scene.stage.asOf;
  return verdict.restsOnAbsence === true;
}

/** A refusal is judged by every gate, anything else by the rule's own parts. */
function bodyNodes(body: RuleBody, verdict: Verdict): PlanNode[] {
  const when = body.when ? [body.when] : [];
  if (body.kind === "gate" && body.owed && verdict.act === "refused") return gateNodes(body.gates);
  if (body.kind === "gate") return [...when, body.onlyIf];
  if (body.kind === "requirement") return [...when, body.must, ...(body.by ? [body.by] : [])];
  return [...when, body.due, ...(body.extension ? [body.extension.until, body.extension.counts] : [])];
}

function gateNodes(gates: readonly GatePart[]): PlanNode[] {
  return gates.flatMap(({ when, onlyIf }) => (when ? [when, onlyIf] : [onlyIf]));
}

function sourcesOf(node: PlanNode | null, scene: Scene): LedgerRecord[] {
  return node ? sources(node, scene.subject, scene) : [];
}

/** Records from which an expression takes its value. */
function sources(node: PlanNode, here: LedgerRecord, scene: Scene): LedgerRecord[] {
  switch (node.op) {
    case "field":
      return holding(recordAt(node.reach, here, scene), node.info.name);
    case "known":
      return holding(recordAt(node.field.reach, here, scene), node.field.info.name);
    case "earliest":
    case "latest":
      return picked(node, here, scene);
    case "some": {
      const { sure } = split(relatedTo(node.relation, node.reach, here, scene), node.where, scene);
      return sure.length > 0 ? [...sure] : wouldDo(node, here, scene);
    }
    case "count":
      return [...split(relatedTo(node.relation, node.reach, here, scene), node.where, scene).sure];
    case "all":
    case "any":
    case "earliestOf":
    case "latestOf":
      return node.of.flatMap((part) => sources(part, here, scene));
    case "not":
      return sources(node.of, here, scene);
    case "plus":
      return sources(node.instant, here, scene);
    case "if":
      return branchesOf(node, here, scene).flatMap((branch) => sources(branch, here, scene));
    case "permitted": {
      const then = { ...scene, act: intervalOf(node.at, here, scene) };
      const gates = gateNodes(node.gates).flatMap((part) => sources(part, scene.subject, then));
      return [...sources(node.at, here, scene), ...gates];
    }
    case "equal":
    case "in":
    case "atMost":
    case "before":
    case "atOrBefore":
      return [...sources(node.a, here, scene), ...sources(node.b, here, scene)];
    default:
      return [];
  }
}

function holding(record: LedgerRecord | null, field: string): LedgerRecord[] {
  return record && record.values[field] !== undefined && record.values[field] !== NOT_YET ? [record] : [];
}

/** The records that give a pick its ends; all of them where it is open. */
function picked(node: PickNode, here: LedgerRecord, scene: Scene): LedgerRecord[] {
  const parts = split(relatedTo(node.relation, node.reach, here, scene), node.where, scene);
  const value = intervalOf(node, here, scene);
  return [...parts.sure, ...parts.maybe].filter((record) => {
    const time = readInstant(record, node.info, node.runsToEnd, scene);
    return time.from === value.from || time.to === value.to;
  });
}

function unique(records: readonly LedgerRecord[]): LedgerRecord[] {
  return [...new Map(records.map((record) => [`${record.kind} ${record.id}`, record])).values()];
}
