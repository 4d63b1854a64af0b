import type { LedgerRecord } from "#ledger/record.js";
import type { PlanNode, PlusNode, RelationName } from "#policy/plan.js";
import type { Interval } from "#shared/interval.js";
import type { Term } from "../rule-outcome.js";
import { intervalOf, split } from "./evaluate.js";
import { readInstant } from "./read-field.js";
import { relatedTo, type Scene } from "./scene.js";
import { branchesOf } from "./would-do.js";

/** Where an expression stands: the record at hand, and the relation it was reached by. */
export interface Spot {
  readonly here: LedgerRecord;
  readonly relation: RelationName | null;
}

/** What an instant is called in the rule, what it came to, and what it was counted from. */
export function termOf(node: PlanNode, spot: Spot, scene: Scene): Term {
  const value = intervalOf(node, spot.here, scene);
  const source = sourceOf(node, value, spot, scene);
  if (source.op === "plus" && isNothing(source, spot, scene))
    return termOf({ ...source.instant, ...(nameGiven(node) ?? nameGiven(source)) }, spot, scene);
  const given = nameGiven(node) ?? nameGiven(source);
  return {
    name: given?.named ?? nameOf(source, spot, scene),
    words: given?.means ?? null,
    value,
    record: recordOf(source, value, spot, scene),
    isPick: source.op === "earliest" || source.op === "latest",
    counted:
      source.op === "plus"
        ? {
            from: termOf(source.instant, spot, scene),
            amount: intervalOf(source.amount, spot.here, scene).to,
            unit: source.unit,
            rollsOn: rollsOn(source, scene),
          }
        : null,
  };
}

/** No minutes or hours added: an option that moves nothing. */
function isNothing({ unit, amount }: PlusNode, { here }: Spot, scene: Scene): boolean {
  return (unit === "minutes" || unit === "hours") && intervalOf(amount, here, scene).to === 0;
}

/** The definition that a node stands for; undefined where it stands for none. */
function nameGiven({ named, means }: PlanNode): Pick<PlanNode, "named" | "means"> | undefined {
  return named === undefined ? undefined : { named, means };
}

function rollsOn({ unit, counting }: PlusNode, { stage }: Scene): { id: string; title: string } | null {
  if (unit !== "calendarDays" || counting.lastDay !== "rolls") return null;
  const id = counting.calendar;
  return { id, title: stage.calendars.get(id)?.title ?? id };
}

function recordOf(node: PlanNode, value: Interval, { here, relation }: Spot, scene: Scene): string | null {
  if (node.op === "field") return node.reach === "here" && relation !== null ? here.id : null;
  if (node.op !== "earliest" && node.op !== "latest") return null;
  const { sure } = split(relatedTo(node.relation, node.reach, here, scene), node.where, scene);
  const gives = ({ from, to }: Interval) => from === value.from && to === value.to;
  const record = sure.find((one) => gives(readInstant(one, node.info, node.runsToEnd, scene)));
  return record?.id ?? null;
}

/** The part that gives the value: the branch taken, the part that is the earliest or the latest. */
function sourceOf(node: PlanNode, value: Interval, spot: Spot, scene: Scene): PlanNode {
  if (node.op === "if") {
    const [branch, ...others] = branchesOf(node, spot.here, scene);
    return branch && others.length === 0 ? sourceOf(branch, value, spot, scene) : node;
  }
  if (node.op !== "earliestOf" && node.op !== "latestOf") return node;
  const part = node.of.find((one) => {
    const { from, to } = intervalOf(one, spot.here, scene);
    return from === value.from && to === value.to;
  });
  return part ? sourceOf(part, value, spot, scene) : node;
}

/** A field as the record schemas name it, with its relation where it is none of the subject. */
function nameOf(node: PlanNode, { relation }: Spot, { subject }: Scene): string | null {
  if (node.op === "earliest" || node.op === "latest") return `${node.relation}.${node.info.name}`;
  if (node.op === "actAt") return subject.values.disposition === "conducted" ? "startedAt" : "disposedAt";
  if (node.op !== "field") return null;
  if (node.reach === "here") return relation === null ? node.info.name : `${relation}.${node.info.name}`;
  return node.reach === "subject" ? node.info.name : node.path;
}
