import type { Expression } from "#generated/types.js";
import type { FieldInfo } from "#schema/record-fields.js";
import type { RecordKind } from "#shared/record-kind.js";
import { deeper, type Env } from "./env.js";
import { instantOf, pathOf, relationOf, whereOf } from "./instants.js";
import { lookupOf } from "./lookups.js";
import { readingOf } from "./readings.js";
import { fieldsIn, isCode, isFlag, isMoment, isNumber, isText, textsOf } from "./vocabulary.js";

type Pair = [Expression, Expression];

/** A random predicate. */
export function predicateOf(env: Env): Expression {
  if (env.depth <= 0) return testOf(env);
  const { random } = env;
  const below = deeper(env);
  const parts = () => Array.from({ length: random.int(2, 3) }, () => predicateOf(below));
  const atLeast = <T>(list: T[]) => list as [T, ...T[]];
  const isP2p = env.subject === "p2pRequest" && !env.inGate && !env.inDefinition;
  return random.weighted<() => Expression>([
    [5, () => testOf(env)],
    [4, () => comparisonOf(below)],
    [2, () => ({ all: atLeast(parts()) })],
    [2, () => ({ any: atLeast(parts()) })],
    [1.5, () => ({ not: predicateOf(below) })],
    [env.here === "contactAttempt" ? 0 : 3, () => someOf(env)],
    [env.here === "contactAttempt" ? 0 : 1.5, () => countTest(env)],
    [0.7, () => ({ if: predicateOf(below), then: predicateOf(below), else: predicateOf(below) })],
    [isP2p ? 4 : 0, () => ({ permitted: { at: instantOf(below) } })],
    [1, () => readingOf(env, () => (random.chance(0.5) ? random.chance(0.5) : predicateOf(below)))],
    [0.2, () => random.chance(0.5)],
  ])();
}

/** `before` or `atOrBefore` of two instants. */
export function comparisonOf(env: Env): Expression {
  const operands: Pair = [instantOf(env), instantOf(env)];
  return env.random.chance(0.5) ? { before: operands } : { atOrBefore: operands };
}

/** A test without operators inside. */
function testOf(env: Env): Expression {
  const { random } = env;
  const named = predicatesNamed(env);
  const has = (keep: (field: FieldInfo) => boolean) => fieldsIn(env.vocabulary, env.here, keep).length > 0;
  return random.weighted<() => Expression>([
    [has(isCode) ? 5 : 0, () => codeTest(env)],
    [has(isFlag) ? 2 : 0, () => ({ field: pathOfField(env, isFlag) })],
    [has(isText) ? 2 : 0, () => textTest(env)],
    [has(isNumber) ? 1 : 0, () => numberTest(env)],
    [1.5, () => knownTest(env)],
    [named.length > 0 ? 2 : 0, () => ({ def: random.pick(named) })],
    [0.5, () => lookupOf(env, "counts") ?? true],
  ])();
}

/** A code field against one value (the frequent ones first) or a list. */
function codeTest(env: Env): Expression {
  const { random } = env;
  const field = random.pick(fieldsIn(env.vocabulary, env.here, isCode));
  const values = field.values ?? [];
  const at: Expression = { field: field.name };
  return random.chance(0.4)
    ? { equal: [at, random.pick(values)] }
    : { in: [at, random.sample(values, random.int(1, Math.max(1, values.length - 1)))] };
}

function textTest(env: Env): Expression {
  const { random, names } = env;
  const field = random.pick(fieldsIn(env.vocabulary, env.here, isText));
  const at: Expression = { field: field.name };
  const texts = textsOf(field);
  const words = Object.entries(names.parameters).filter(([, { unit }]) => unit === "text");
  const text = (): Expression =>
    random.weighted<() => Expression>([
      [6, () => random.pick(texts)],
      [words.length > 0 && !env.inTrigger ? 1 : 0, () => ({ param: random.pick(words)[0] })],
      [1, () => lookupOf(env, "word") ?? "alpha"],
      [1, () => readingOf(env, () => random.pick(texts))],
      [1, () => ({ if: { known: at }, then: random.pick(texts), else: random.pick(texts) })],
      [2, () => ({ field: pathOfField(env, isText) })],
    ])();
  return random.weighted<() => Expression>([
    [4, () => ({ equal: [at, text()] })],
    [3, () => ({ in: [at, random.sample([...new Set(texts)], random.int(1, 3))] })],
    [1, () => ({ in: [at, lookupOf(env, "list") ?? ["alpha"]] })],
    [0.3, () => ({ in: [at, { lookup: "generic-names", key: ["all"] }] })],
  ])();
}

function numberTest(env: Env): Expression {
  const field: Expression = { field: pathOfField(env, isNumber) };
  const bound = env.random.int(0, 4);
  return env.random.weighted<Expression>([
    [1, { equal: [field, bound] }],
    [1, { atMost: [field, bound] }],
    [1, { atMost: [bound, field] }],
  ]);
}

function knownTest(env: Env): Expression {
  const path = pathOfField(env, (field) => !field.contentFlag);
  const field = path.split(".").at(-1);
  const minute = [...env.vocabulary.values()].flat().some((one) => one.name === field && isMoment(one));
  return { known: { field: path }, ...(minute && env.random.chance(0.3) && { to: "minute" as const }) };
}

function pathOfField(env: Env, keep: (field: FieldInfo) => boolean): string {
  const namesOf = (kind: RecordKind) => fieldsIn(env.vocabulary, kind, keep).map(({ name }) => name);
  return pathOf(env, namesOf);
}

function someOf(env: Env): Expression {
  const { name, kind } = relationOf(env);
  return { some: name, ...whereOf(env, kind, false) };
}

function countTest(env: Env): Expression {
  const { random } = env;
  const { name, kind } = relationOf(env);
  const count: Expression = { count: name, ...whereOf(env, kind, false) };
  const bound: Expression = random.chance(0.15) ? readingOf(env, () => random.int(0, 3)) : random.int(0, 2);
  return random.weighted<Expression>([
    [2, { atMost: [count, bound] }],
    [2, { atMost: [bound, count] }],
    [1, { equal: [count, bound] }],
  ]);
}

function predicatesNamed(env: Env): string[] {
  if (env.inDefinition) return [];
  return env.names.definitions
    .filter(({ type, is }) => type === "boolean" && (is.on === env.here || is.on === "determination"))
    .map(({ name }) => name);
}
