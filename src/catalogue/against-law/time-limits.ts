import type { DurationUnit, ResolvedCounting } from "#calendar/counting.js";
import type { PlanNode, PlusNode, RuleBody, RulePlan } from "#policy/plan.js";

/** A limit of a rule: so much time after an instant, counted in one way. */
export interface TimeLimit {
  /** The instant counted from: the same text for the same record field, in whichever rule it stands. */
  readonly start: string;
  readonly unit: DurationUnit;
  /** Null where a table or record gives the number. */
  readonly amount: number | null;
  readonly counting: ResolvedCounting;
}

/**
 * The limits a rule sets in its newest wording, one for each way its open questions let it be read. Empty where it
 * sets no time. `isWhole` is false where the rule's time is put together of several limits, so that no single one
 * says when the rule is met.
 */
export function timeLimitsOf(plan: RulePlan): {
  readonly limits: readonly TimeLimit[];
  readonly isWhole: boolean;
} {
  const found = new Map<string, TimeLimit>();
  let isWhole = true;
  for (const { segments } of plan.combinations) {
    const body = segments.filter((segment) => segment.body !== null).at(-1)?.body ?? null;
    const limits = body === null ? [] : limitsIn(body);
    if (limits.length > 1) isWhole = false;
    for (const limit of limits) found.set(JSON.stringify(limit), limit);
  }
  return { limits: [...found.values()], isWhole };
}

function limitsIn(body: RuleBody): TimeLimit[] {
  if (body.kind === "deadline") return plusIn(body.due).flatMap(limitsOfPlus);
  if (body.kind === "gate") return boundsIn(body.onlyIf).flatMap(limitsOfPlus);
  return boundsIn(body.must).flatMap(limitsOfPlus);
}

/** Durations an instant is made of: the latest of two, or one of two by a condition. */
function plusIn(node: PlanNode | null): PlusNode[] {
  if (node === null) return [];
  if (node.op === "plus") return [node];
  if (node.op === "earliestOf" || node.op === "latestOf") return node.of.flatMap(plusIn);
  if (node.op === "if") return [...plusIn(node.then), ...plusIn(node.else)];
  return [];
}

/** Durations that bound an act: `act at or before start plus a limit`, wherever it stands unnegated. */
function boundsIn(node: PlanNode): PlusNode[] {
  if (node.op === "atOrBefore" || node.op === "before") return plusIn(node.b).filter(isTime);
  if (node.op === "all" || node.op === "any") return node.of.flatMap(boundsIn);
  if (node.op === "if") return [...boundsIn(node.then), ...(node.else ? boundsIn(node.else) : [])];
  return [];
}

/** `plus` 0 days is the end of a day: a way to compare days, and no time given. */
function isTime({ amount }: PlusNode): boolean {
  return !(amount.op === "literal" && amount.value === 0);
}

/** One limit for each number the amount can have. */
function limitsOfPlus({ instant, unit, amount, counting }: PlusNode): TimeLimit[] {
  return numbersIn(amount).map((number) => ({ start: startOf(instant), unit, amount: number, counting }));
}

/** Numbers an amount can have by its conditions; null for one that a table or record gives. */
function numbersIn(node: PlanNode): (number | null)[] {
  if (node.op === "literal" && typeof node.value === "number") return [node.value];
  if (node.op === "if" && node.else !== null) return [...numbersIn(node.then), ...numbersIn(node.else)];
  return [null];
}

/** A field by its record and name; anything else by its whole meaning, without what only people read. */
function startOf(node: PlanNode): string {
  if (node.op === "field") return `${node.info.kind}.${node.info.name}`;
  return JSON.stringify(node, (key, value: unknown) =>
    key === "asks" || key === "named" || key === "path" ? undefined : value,
  );
}

/** The fields that a start is read from: `determination.decidedAt`, `the latest notice.sentAt`. Conditions are not said. */
export function fieldsOfStart(start: string): string[] {
  return start.startsWith("{") ? fieldsIn(JSON.parse(start) as PlanNode) : [start];
}

function fieldsIn(node: PlanNode | null): string[] {
  if (node === null) return [];
  if (node.op === "field") return [`${node.info.kind}.${node.info.name}`];
  if (node.op === "earliest" || node.op === "latest")
    return [`the ${node.op} ${node.info.kind}.${node.info.name}`];
  if (node.op === "earliestOf" || node.op === "latestOf") return node.of.flatMap(fieldsIn);
  if (node.op === "if") return [...fieldsIn(node.then), ...fieldsIn(node.else)];
  if (node.op === "plus") return fieldsIn(node.instant);
  return [];
}
