import type { Duration, Expression } from "#generated/types.js";
import { kindOf } from "#schema/record-fields.js";
import type { RecordKind } from "#shared/record-kind.js";
import { durationOf } from "./durations.js";
import { deeper, type Env, within } from "./env.js";
import { predicateOf } from "./predicates.js";
import { readingOf } from "./readings.js";
import { fieldsIn, isMoment } from "./vocabulary.js";

/** A random instant. */
export function instantOf(env: Env): Expression {
  const { random } = env;
  const named = instantsNamed(env);
  if (env.depth <= 0) return momentField(env);
  const below = deeper(env);
  return random.weighted<() => Expression>([
    [8, () => momentField(env)],
    [3, () => ({ plus: [instantOf(below), durationOf(below)] as [Expression, Duration] })],
    [env.here === "contactAttempt" || env.here === "letterTemplate" ? 0 : 3, () => pickOf(env)],
    [1, () => ({ earliestOf: [instantOf(below), instantOf(below)] })],
    [1, () => ({ latestOf: [instantOf(below), instantOf(below)] })],
    [1, () => branchOf(below)],
    [named.length > 0 ? 2 : 0, () => ({ def: random.pick(named) })],
    [1, () => readingOf(env, () => instantOf(below))],
  ])();
}

/** The field of a time: of the record at hand, of the determination, of the subject, or a special instant. */
export function momentField(env: Env): Expression {
  const { random } = env;
  const special = [...(env.inGate ? ["actAt"] : []), ...(env.allowsDue ? ["dueAt"] : [])];
  if (special.length > 0 && random.chance(0.35)) return { field: random.pick(special) };
  return { field: pathOf(env, (kind) => fieldsIn(env.vocabulary, kind, isMoment).map(({ name }) => name)) };
}

/** A path to one of the fields that `namesOf` gives for a kind. */
export function pathOf(env: Env, namesOf: (kind: RecordKind) => readonly string[]): string {
  const { random } = env;
  const own = namesOf(env.here);
  const up = env.here === "determination" ? [] : namesOf("determination");
  const beside = env.inWhere && !env.inDefinition ? namesOf(env.subject) : [];
  const source = random.weighted<readonly string[]>([
    [own.length > 0 ? 6 : 0, own],
    [up.length > 0 ? 1.5 : 0, up.map((name) => `determination.${name}`)],
    [beside.length > 0 ? 1.5 : 0, beside.map((name) => `subject.${name}`)],
  ]);
  return random.pick(source);
}

const RELATIONS: readonly (readonly [number, string, RecordKind])[] = [
  [4, "notices", "notice"],
  [2, "p2pRequests", "p2pRequest"],
  [1, "decisionChanges", "decisionChange"],
  [1, "appeals", "appeal"],
  [1, "information", "information"],
];

/** A relation that can be asked for here, with the kind of its records. */
export function relationOf(env: Env): { readonly name: string; readonly kind: RecordKind } {
  const attempts = env.here === "p2pRequest" || (env.subject === "p2pRequest" && !env.inDefinition) ? 3 : 0;
  const others = env.subject === "p2pRequest" && !env.inDefinition ? 1.5 : 0;
  const [, name, kind] = env.random.weighted(
    [
      ...RELATIONS,
      [attempts, "contactAttempts", "contactAttempt"] as const,
      [others, "otherP2pRequests", "p2pRequest"] as const,
    ].map((one) => [one[0], one] as const),
  );
  return { name, kind };
}

/** The `where` of a relation; over notices a pick must say which purpose it means. */
export function whereOf(env: Env, kind: RecordKind, picks: boolean): { where?: Expression } {
  const { random } = env;
  const inner = within(env, kind);
  const filter = () => predicateOf({ ...inner, depth: Math.min(inner.depth, 1) });
  if (picks && kind === "notice") {
    const purposes = kindOf("notice").fields.get("purpose")?.values ?? [];
    const purpose: Expression = random.chance(0.7)
      ? {
          equal: [
            { field: "purpose" },
            random.weighted([
              [3, "denial"],
              [1, random.pick(purposes)],
            ]),
          ],
        }
      : { in: [{ field: "purpose" }, random.sample(purposes, random.int(1, 4))] };
    return { where: random.chance(0.5) ? purpose : { all: [purpose, filter()] } };
  }
  return random.chance(0.25) ? {} : { where: filter() };
}

function pickOf(env: Env): Expression {
  const { name, kind } = relationOf(env);
  const field = env.random.pick(fieldsIn(env.vocabulary, kind, isMoment)).name;
  const op = env.random.chance(0.7) ? "earliest" : "latest";
  return { [op]: `${name}.${field}`, ...whereOf(env, kind, true) };
}

function branchOf(env: Env): Expression {
  return {
    if: predicateOf(env),
    then: instantOf(env),
    ...(env.random.chance(0.6) && { else: instantOf(env) }),
  };
}

function instantsNamed(env: Env): string[] {
  if (env.inDefinition) return [];
  return env.names.definitions
    .filter(({ type, is }) => type === "instant" && (is.on === env.here || is.on === "determination"))
    .map(({ name }) => name);
}
