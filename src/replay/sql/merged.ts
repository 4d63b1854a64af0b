import type { Combination, PlanNode, RuleBody, Segment } from "#policy/plan.js";
import { groupBy } from "#shared/group-by.js";

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
  const known = withAlternatives.get(node);
  if (known !== undefined) return known;
  const isIt = "op" in node && alternativesOf(node) !== null;
  const has = isIt || Object.values(node).some(holdsAlternatives);
  withAlternatives.set(node, has);
  return has;
}

/** Plans are made of shared nodes: each is looked at once. */
const withAlternatives = new WeakMap<object, boolean>();

function holdsAlternatives(part: unknown): boolean {
  return typeof part === "object" && part !== null && alternativesIn(part as PlanNode);
}

/** Combinations whose versions and dates are the same, as one. `numbers`: one numbering serves all plans of a run. */
export function mergedCombinations(
  combinations: readonly Combination[],
  numbers: Numbering,
): readonly Combination[] {
  if (combinations.length === 1) return combinations;
  const groups = groupBy(combinations, ({ segments }) =>
    JSON.stringify(segments.map(({ from, to, version, body }) => [from, to, version, skeleton(body)])),
  );
  return [...groups.values()].map((group) => mergedGroup(group, numbers));
}

function mergedGroup(group: readonly Combination[], numbers: Numbering): Combination {
  const [first] = group as [Combination, ...Combination[]];
  return {
    choices: first.choices,
    appliesTo: mergedValue(
      group.map(({ appliesTo }) => appliesTo),
      numbers,
    ),
    trigger: mergedValue(
      group.map(({ trigger }) => trigger),
      numbers,
    ),
    segments: first.segments.map((segment, index) => ({
      ...segment,
      body: mergedValue(
        group.map(({ segments }) => (segments[index] as Segment).body),
        numbers,
      ),
    })),
  };
}

/** The body that stands for those of several versions; null where there is none, or where they have different parts. */
export function mergedBody(bodies: readonly RuleBody[], numbers: Numbering): RuleBody | null {
  const [first] = bodies;
  if (first === undefined || bodies.every((body) => body === first)) return first ?? null;
  return new Set(bodies.map(skeleton)).size > 1 ? null : mergedValue(bodies, numbers);
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
function mergedValue<T>(values: readonly T[], numbers: Numbering): T {
  const [one] = values as readonly [T, ...T[]];
  if (values.every((value) => value === one)) return one;
  const distinct = [...new Map(values.map((value) => [numbers(value), value])).values()];
  const [first] = distinct as [T, ...T[]];
  if (distinct.length === 1) return first;
  if (Array.isArray(first)) {
    const lists = distinct as unknown as unknown[][];
    return first.map((_, index) =>
      mergedValue(
        lists.map((list) => list[index]),
        numbers,
      ),
    ) as T;
  }
  const records = distinct as Record<string, unknown>[];
  const [shape, ...others] = records.map((record) => shapeOf(record, numbers));
  if (others.some((other) => other !== shape)) {
    const { type } = first as unknown as PlanNode;
    return { op: "oneOf", type, of: distinct } as unknown as T;
  }
  const parts = Object.keys(records[0] as object).filter((name) => !isLabel(name));
  return Object.fromEntries(
    parts.map((name) => [
      name,
      mergedValue(
        records.map((record) => record[name]),
        numbers,
      ),
    ]),
  ) as T;
}

/** All of a record but its parts, as text. The field of `known` is no part: nothing else can stand in its place. */
function shapeOf(record: Record<string, unknown>, numbers: Numbering): string {
  const rest = Object.entries(record).filter(([name]) => !isLabel(name));
  return JSON.stringify(
    rest.map(([name, value]) => {
      if (name === "field") return [name, numbers(value)];
      return [name, isPart(value) ? placeOf(value) : value];
    }),
  );
}

/** A node, a gate, an extension, or a list of such. */
function isPart(value: unknown): boolean {
  if (Array.isArray(value)) return value.length > 0 && value.every(isPart);
  return (
    typeof value === "object" && value !== null && ("op" in value || "onlyIf" in value || "until" in value)
  );
}

/** What may stand in place of a part: parts of the same type, and of lists of parts as many of the same types. */
function placeOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(placeOf);
  return (value as { readonly type?: string }).type ?? null;
}

function isLabel(name: string): boolean {
  return name === "asks" || name === "named" || name === "means";
}

/** Equal values have one number, and others another; what only names plays no part. */
export type Numbering = (value: unknown) => string;

/** A value is written down with the numbers of its parts: plans are made of shared nodes, and each is looked at once. */
export function numbering(): Numbering {
  const texts = new Map<string, string>();
  const known = new WeakMap<object, string>();
  const write = (value: object): string =>
    Array.isArray(value)
      ? `[${value.map(numberOf).join()}]`
      : `{${Object.entries(value)
          .filter(([name, part]) => !isLabel(name) && part !== undefined)
          .map(([name, part]) => `${JSON.stringify(name)}:${numberOf(part)}`)
          .join()}}`;
  const numberOf = (value: unknown): string => {
    if (typeof value !== "object" || value === null) return JSON.stringify(value) ?? "undefined";
    const before = known.get(value);
    if (before !== undefined) return before;
    const text = write(value);
    const number = texts.get(text) ?? `#${texts.size}`;
    texts.set(text, number);
    known.set(value, number);
    return number;
  };
  return numberOf;
}
