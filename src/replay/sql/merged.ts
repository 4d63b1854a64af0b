import type { Combination, PlanNode, RuleBody, Segment } from "#policy/plan.js";

/**
 * Nodes of several readings or versions as one: SQL judges it as whatever all of them could be. What is settled so is
 * settled under each; the rest goes to the reference engine, which judges every reading by itself.
 */
interface Alternatives {
  readonly op: "oneOf";
  readonly type: PlanNode["type"];
  readonly of: readonly PlanNode[];
}

/** The alternatives that a merged node stands for; null for any other. */
export function alternativesOf(node: PlanNode): readonly PlanNode[] | null {
  const { op, of } = node as unknown as Alternatives;
  return op === "oneOf" ? of : null;
}

/** Does a node, or a part of a body, hold alternatives anywhere? */
export function alternativesIn(node: PlanNode | RuleBody): boolean {
  return JSON.stringify(node).includes('"op":"oneOf"');
}

/** Combinations whose versions and dates are the same, as one. */
export function mergedCombinations(combinations: readonly Combination[]): Combination[] {
  const groups = new Map<string, Combination[]>();
  for (const one of combinations) {
    const name = JSON.stringify(
      one.segments.map((segment) => [segment.from, segment.to, segment.version, skeleton(segment.body)]),
    );
    groups.set(name, [...(groups.get(name) ?? []), one]);
  }
  return [...groups.values()].map(mergedGroup);
}

function mergedGroup(group: readonly Combination[]): Combination {
  const [first] = group as [Combination, ...Combination[]];
  return {
    choices: first.choices,
    appliesTo: mergedValue(group.map(({ appliesTo }) => appliesTo)),
    trigger: mergedValue(group.map(({ trigger }) => trigger)),
    segments: first.segments.map((segment, index) => ({
      ...segment,
      body: mergedValue(group.map(({ segments }) => (segments[index] as Segment).body)),
    })),
  };
}

/** The body that stands for those of several versions; null where there is none, or where they have different parts. */
export function mergedBody(bodies: readonly RuleBody[]): RuleBody | null {
  if (new Set(bodies.map(skeleton)).size > 1) return null;
  return bodies.length === 0 ? null : mergedValue(bodies);
}

/** Which parts a body has: bodies with the same ones can be merged part by part. */
function skeleton(body: RuleBody | null): string {
  if (body === null) return "none";
  return JSON.stringify(body, (name, value) => {
    if (name === "gates") return value;
    return typeof value === "object" && value !== null && "op" in value ? "node" : value;
  });
}

/**
 * Equal values stay; records of one shape are merged part by part; nodes that differ otherwise become alternatives. What
 * names a question or a definition plays no part.
 */
function mergedValue<T>(values: readonly T[]): T {
  const distinct = [...new Map(values.map((value) => [plain(value), value])).values()];
  const [first] = distinct as [T, ...T[]];
  if (distinct.length === 1) return first;
  if (Array.isArray(first)) {
    const lists = distinct as unknown as unknown[][];
    return first.map((_, index) => mergedValue(lists.map((list) => list[index]))) as T;
  }
  const records = distinct as Record<string, unknown>[];
  const [shape, ...others] = records.map(shapeOf);
  if (others.some((other) => other !== shape)) {
    const { type } = first as unknown as PlanNode;
    return { op: "oneOf", type, of: distinct } as unknown as T;
  }
  const parts = Object.keys(records[0] as object).filter((name) => !isLabel(name));
  return Object.fromEntries(
    parts.map((name) => [name, mergedValue(records.map((record) => record[name]))]),
  ) as T;
}

/** All of a record but its parts, as text. */
function shapeOf(record: Record<string, unknown>): string {
  const rest = Object.entries(record).filter(([name]) => !isLabel(name));
  return JSON.stringify(rest.map(([name, value]) => [name, isPart(value) ? placeOf(value) : value]));
}

/** A node, a gate, an extension, or a list of such. */
function isPart(value: unknown): boolean {
  if (Array.isArray(value)) return value.length > 0 && value.every(isPart);
  return (
    typeof value === "object" && value !== null && ("op" in value || "onlyIf" in value || "until" in value)
  );
}

function placeOf(value: unknown): number {
  return Array.isArray(value) ? value.length : -1;
}

function isLabel(name: string): boolean {
  return name === "asks" || name === "named";
}

function plain(value: unknown): string {
  return JSON.stringify(value, (name, part) => (isLabel(name) ? undefined : part)) ?? "undefined";
}
