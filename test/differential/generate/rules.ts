import type { DeadlineRule, Expression, GateRule, RequirementRule, Rule } from "#generated/types.js";
import { durationOf } from "./durations.js";
import { effectiveOf } from "./effective.js";
import type { Env, Subject } from "./env.js";
import { instantOf, momentField, pathOf, relationOf, whereOf } from "./instants.js";
import { comparisonOf, predicateOf } from "./predicates.js";
import type { Random } from "./random.js";
import { readingOf } from "./readings.js";
import { fieldsIn, isMoment } from "./vocabulary.js";

/** A random rule of one of the three kinds; the loader may still refuse it. `ids`: rules it may follow from. */
export function ruleOf(id: string, kind: Rule["kind"], given: Env, ids: readonly string[]): Rule {
  const { random } = given;
  const subject: Subject =
    kind === "gate"
      ? "p2pRequest"
      : random.weighted<Subject>([
          [4, "determination"],
          [4, "p2pRequest"],
          [2, "notice"],
        ]);
  const env: Env = { ...given, subject, here: subject };
  if (kind === "gate") return gateOf(id, env, ids);
  return kind === "deadline" ? deadlineOf(id, env, ids) : requirementOf(id, env, ids);
}

function common(id: string, env: Env, ids: readonly string[]) {
  const { random } = env;
  return {
    id,
    title: `Rule ${id}`,
    subject: env.subject,
    topic: random.pick(["window", "turnaround", "notice-content", "sequence"] as const),
    clauses: [`c-${id}`] as [string, ...string[]],
    standards: standardsOf(random),
    severity: random.pick(["high", "medium", "low"] as const),
    messages: {
      asks: "something be done",
      changes: "a record of it",
      ...(random.chance(0.5) && { start: "the start", stop: "the stop", shown: "it was not done" }),
      ...(random.chance(0.2) && { note: "This is the plan's own standard." }),
    },
    ...(random.chance(0.08) && { effective: effectiveOf(env) }),
    ...(ids.length > 0 && random.chance(0.25) && { followsFrom: [random.pick([...ids, "fx-1/R-1"])] }),
    ...(random.chance(0.45) && { when: predicateOf({ ...env, depth: random.int(0, 2) }) }),
    ...(env.subject === "p2pRequest" && !env.inGate && random.chance(0.15) && { when: permittedAt(env) }),
  };
}

function standardsOf(random: Random): RequirementRule["standards"] {
  return random.weighted<() => RequirementRule["standards"]>([
    [3, () => []],
    [1, () => ["ST 1"]],
    [1, () => [{ by: "decision", deny: "ST 2 A", modify: "ST 2 B" }]],
  ])();
}

/** Who is bound and what a fail is; what a provider owes is never a breach. */
function bound(env: Env): Pick<RequirementRule, "obligor" | "onFail"> & { direction?: "under-service" } {
  const { random } = env;
  const obligor = random.pick(["plan", "plan", "plan", "reviewer", "delegate", "provider"] as const);
  const onFail =
    obligor === "provider"
      ? random.pick(["request-defect", "observation", "advisory"] as const)
      : random.pick(["breach", "breach", "breach", "advisory", "policy-conflict", "observation"] as const);
  return { obligor, onFail, ...(onFail === "breach" && { direction: "under-service" as const }) };
}

function deadlineOf(id: string, env: Env, ids: readonly string[]): DeadlineRule {
  const { random } = env;
  const depth = random.int(0, 2);
  const ownTrigger = random.chance(0.25);
  const hasLimit = random.chance(0.7);
  const hasStart = hasLimit || random.chance(0.6);
  // Without a trigger of its own the start is the trigger.
  const startEnv: Env = { ...env, depth: random.int(0, depth), inTrigger: !ownTrigger };
  const start = random.chance(0.7) ? momentField(startEnv) : instantOf(startEnv);
  const early = hasStart && random.chance(0.55);
  return {
    ...common(id, env, ids),
    kind: "deadline",
    ...bound(env),
    ...(hasStart && { start }),
    ...(hasLimit ? { limit: durationOf({ ...env, depth }) } : { due: dueOf({ ...env, depth }) }),
    stop: asked(env, () => stopOf({ ...env, depth: random.int(0, 2) })),
    ...(early && { early: "passes" as const }),
    ...(random.chance(0.3) && { extension: extensionOf({ ...env, depth: 1, allowsDue: true }) }),
    ...(ownTrigger && { trigger: triggerExpression(env) }),
  };
}

function permittedAt(env: Env): Expression {
  return { permitted: { at: momentField({ ...env, depth: 0 }) } };
}

/** The main part of a rule, which now and then hangs on a question. */
function asked(env: Env, part: () => Expression): Expression {
  return env.random.chance(0.12) ? readingOf(env, part) : part();
}

function dueOf(env: Env): Expression {
  const { random } = env;
  return random.chance(0.75) ? { plus: [momentField(env), durationOf(env)] } : instantOf(env);
}

/** Mostly the first of some related records, or a field of the subject. */
function stopOf(env: Env): Expression {
  const { random } = env;
  if (random.chance(0.4)) return momentField(env);
  if (random.chance(0.4)) return instantOf(env);
  const { name, kind } = relationOf(env);
  const field = random.pick(fieldsIn(env.vocabulary, kind, isMoment)).name;
  return { earliest: `${name}.${field}`, ...whereOf(env, kind, true) };
}

function extensionOf(env: Env): NonNullable<DeadlineRule["extension"]> {
  const { random } = env;
  const names = (kind: Parameters<Parameters<typeof pathOf>[1]>[0]) =>
    fieldsIn(env.vocabulary, kind, (field) => !field.contentFlag).map(({ name }) => name);
  const known: Expression = { known: { field: pathOf(env, names) } };
  const counts: Expression = random.chance(0.4)
    ? known
    : { all: [known, random.chance(0.5) ? comparisonOf(env) : predicateOf(env)] };
  return { until: random.chance(0.6) ? momentField(env) : instantOf(env), counts };
}

function gateOf(id: string, env: Env, ids: readonly string[]): GateRule {
  const { random } = env;
  const inside: Env = { ...env, inGate: true, depth: random.int(0, 2) };
  const drawn = bound(env);
  const { obligor, onFail } = random.chance(0.2)
    ? { obligor: "provider" as const, onFail: "request-defect" as const }
    : drawn;
  return {
    ...common(id, inside, ids),
    kind: "gate",
    obligor,
    onFail,
    onlyIf: asked(inside, () => (random.chance(0.5) ? comparisonOf(inside) : predicateOf(inside))),
    ...(random.chance(0.1) && { trigger: triggerExpression(env) }),
  };
}

function requirementOf(id: string, env: Env, ids: readonly string[]): RequirementRule {
  const { random } = env;
  const inside: Env = { ...env, depth: random.int(0, 2) };
  return {
    ...common(id, env, ids),
    kind: "requirement",
    ...bound(env),
    evidenceKind: random.pick(["absent", "content", "role", "sequence"] as const),
    must: asked(inside, () => (random.chance(0.25) ? comparisonOf(inside) : predicateOf(inside))),
    ...(random.chance(0.6) && { by: byOf(inside) }),
    ...(random.chance(0.12) && { trigger: triggerExpression(env) }),
  };
}

function byOf(env: Env): Expression {
  const { random } = env;
  return random.chance(0.8) ? { plus: [momentField(env), durationOf(env)] } : instantOf(env);
}

function triggerExpression(env: Env): Expression {
  const outside: Env = { ...env, inTrigger: true, inGate: false, allowsDue: false };
  return env.random.chance(0.75) ? momentField(outside) : instantOf({ ...outside, depth: 1 });
}
