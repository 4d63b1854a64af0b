import { type Day, formatDay } from "#calendar/day.js";
import type { ClauseRegister, Expression, Parameter, Policy, Question, Rule } from "#generated/types.js";
import type { Commons } from "#policy/bundle.js";
import { checkPolicy } from "#policy/check-policy.js";
import { loadPolicyFolder } from "#policy/load.js";
import { type TestedPolicy, withCases } from "#policy/tested-policy.js";
import { AuditError } from "#shared/error.js";
import { countingOf } from "./durations.js";
import { versionsOf } from "./effective.js";
import type { Env, PolicyNames, Subject } from "./env.js";
import { instantOf } from "./instants.js";
import { predicateOf } from "./predicates.js";
import type { Random } from "./random.js";
import { ruleOf } from "./rules.js";
import type { KeyedTable } from "./tables.js";
import type { Vocabulary } from "./vocabulary.js";

/** How many drawn rules the loader took, and why it refused the others. */
export interface Acceptance {
  taken: number;
  readonly refused: Map<string, number>;
}

export interface PolicyGround {
  readonly vocabulary: Vocabulary;
  readonly tables: readonly KeyedTable[];
  readonly commons: Commons;
  readonly asOf: Day;
  readonly acceptance: Acceptance;
}

const ZONES = ["America/Los_Angeles", "America/New_York", "America/Chicago", "Asia/Kolkata", "UTC"];

/** One of the zones a batch may use. */
export function zoneName(random: Random): string {
  return random.pick(ZONES);
}

/**
 * A random policy that the loader and its checks take: rules are drawn one by one, and one that is refused is left
 * out. The policy is loaded from the text of its files, as one on disk would be.
 */
export function policyOf(id: string, random: Random, ground: PolicyGround): TestedPolicy {
  const names = namesOf(random, ground);
  const env = envOf(random, ground, names);
  const frame = frameOf(id, env);
  const wanted = random.int(3, 8);
  let bundle = bundleOf(frame, []);
  for (let drawn = 0; drawn < wanted * 3 && bundle.rules.length < wanted; drawn += 1) {
    const rule = rawRule(drawn, bundle.rules, env);
    const attempt = bundleOf(frame, [...bundle.rules, rule]);
    const refused = refusal(attempt, ground.commons);
    if (refused === null) {
      bundle = attempt;
      ground.acceptance.taken += 1;
    } else ground.acceptance.refused.set(refused, (ground.acceptance.refused.get(refused) ?? 0) + 1);
  }
  return bundle.rules.length > 0 ? loaded(bundle) : policyOf(id, random, ground);
}

function rawRule(drawn: number, before: readonly Rule[], env: Env): Rule {
  const { random } = env;
  const kind = random.weighted<Rule["kind"]>([
    [4, "deadline"],
    [2.5, "gate"],
    [4, "requirement"],
  ]);
  const rule = ruleOf(
    `R-${drawn + 1}`,
    kind,
    env,
    before.map((one) => one.id),
  );
  const hasOwed = before.some((one) => one.kind === "gate" && one.owed === true);
  return rule.kind === "gate" && !hasOwed && random.chance(0.6) ? { ...rule, owed: true } : rule;
}

/** Code of the first problem of a policy; null where there is none. */
function refusal(bundle: TestedPolicy, commons: Commons): string | null {
  try {
    return checkPolicy(loaded(bundle), commons)[0]?.code ?? null;
  } catch (error) {
    if (error instanceof AuditError) return error.code;
    throw error;
  }
}

/** The policy as the loader reads it from its folder. Throws what the loader throws. */
export function loaded({ folder, policy, clauses, rules, cases }: TestedPolicy): TestedPolicy {
  const files = new Map<string, unknown>([
    ["policy.json", policy],
    ["clauses.json", clauses],
    ...rules.map((rule) => [`rules/${rule.id}.json`, rule] as const),
    ...cases.map((one) => [`cases/${one.rule}.json`, one] as const),
  ]);
  const reader = {
    list: (name: string) =>
      [...files.keys()].flatMap((path) => {
        const full = `${folder}/${path}`;
        return full.startsWith(`${name}/`) ? [full.slice(name.length + 1)] : [];
      }),
    text: (path: string) => JSON.stringify(files.get(path.slice(folder.length + 1))),
  };
  return withCases(reader, loadPolicyFolder(reader, folder));
}

/** A policy's document with its rules, their clauses and a case each, as the checks ask for. */
export function bundleOf(policy: Policy, rules: readonly Rule[]): TestedPolicy {
  const clauses: ClauseRegister["clauses"] = [
    {
      id: "preamble",
      locator: "(0)",
      sentence: 1,
      summary: "what it is",
      status: "out-of-scope",
      evidence: "confirmed",
      rules: [],
      reason: "asks for nothing",
    },
    ...rules.map((rule, index) => ({
      id: rule.clauses[0],
      locator: `(${index + 1})`,
      sentence: index + 2,
      summary: `what ${rule.id} asks for`,
      status: "encoded" as const,
      evidence: "confirmed" as const,
      rules: [rule.id],
    })),
  ];
  return {
    folder: `policies/${policy.id}`,
    policy,
    clauses: { policy: policy.id, sentences: rules.length + 1, clauses },
    rules,
    cases: rules.map((rule) => ({
      rule: rule.id,
      cases: [{ name: "one", asOf: "2025-01-01", expect: "not-applicable" }],
    })),
  };
}

function envOf(random: Random, { vocabulary }: PolicyGround, names: PolicyNames): Env {
  return {
    random,
    vocabulary,
    names,
    here: "determination",
    subject: "determination",
    depth: 1,
    inWhere: false,
    inDefinition: false,
    inGate: false,
    allowsDue: false,
    inTrigger: false,
  };
}

function namesOf(random: Random, ground: PolicyGround): PolicyNames {
  const { asOf, tables, commons } = ground;
  const bare: PolicyNames = {
    asOf,
    tables,
    calendars: [
      "own-work",
      "own-work",
      "own-other",
      ...(commons.calendars.has("us-federal") ? ["us-federal"] : []),
    ],
    questions: Array.from(
      {
        length: random.weighted([
          [1, 0],
          [3, 1],
          [3, 2],
          [1, 3],
        ]),
      },
      (_, index) => questionOf(`q${index + 1}`, random),
    ),
    parameters: parametersOf(random, asOf),
    definitions: [],
  };
  return { ...bare, definitions: definitionsOf(envOf(random, ground, bare)) };
}

function questionOf(id: string, random: Random): Question {
  const options = ["o1", "o2", ...(random.chance(0.2) ? ["o3"] : [])];
  return {
    id,
    words: `words of ${id}`,
    askedOf: "the plan",
    options: Object.fromEntries(options.map((name) => [name, `means ${name}`])),
  };
}

/** Each has a value since always and perhaps another since some day of the batch. */
function parametersOf(random: Random, asOf: Day): Record<string, Parameter> {
  const parameter = (unit: Parameter["unit"], values: readonly (number | string)[]): Parameter => ({
    title: `a parameter in ${unit}`,
    unit,
    setBy: "audit",
    values: [
      { from: "2000-01-01", value: random.pick(values) },
      ...(random.chance(0.5)
        ? [{ from: formatDay(asOf - random.int(3, 35)), value: random.pick(values) }]
        : []),
    ],
  });
  return {
    days: parameter("days", [1, 2, 3, 5, 10]),
    closing: parameter("time-of-day", ["16:00", "17:00", "18:30"]),
    word: parameter("text", ["alpha", "beta", "gamma", "CA"]),
  };
}

function definitionsOf(env: Env): PolicyNames["definitions"] {
  const { random } = env;
  return (["determination", "p2pRequest", "notice"] as const)
    .filter(() => random.chance(0.8))
    .map((on: Subject, index) => {
      // Used in triggers too, so that no definition may name a parameter.
      const inside: Env = { ...env, subject: on, here: on, inDefinition: true, inTrigger: true, depth: 1 };
      const isInstant = random.chance(0.4);
      const as: Expression = isInstant ? instantOf(inside) : predicateOf(inside);
      return { name: `d${index + 1}-${on}`, type: isInstant ? "instant" : "boolean", is: { on, as } };
    });
}

function frameOf(id: string, env: Env): Policy {
  const { random, names } = env;
  const payer: Expression = { equal: [{ field: "payer" }, "acme"] };
  const payers: Expression = { in: [{ field: "payer" }, ["acme", "zenith"]] };
  const filter = random.weighted<() => Expression>([
    [5, () => payer],
    [3, () => payers],
    [2, () => ({ all: [payers, predicateOf({ ...env, depth: 0, inTrigger: true })] })],
    [1, () => ({ any: [payer, predicateOf({ ...env, depth: 1, inTrigger: true })] })],
  ])();
  return {
    id,
    title: `Policy ${id}`,
    issuer: "nobody",
    kind: random.pick(["payer", "payer", "statute"] as const),
    cite: id.toUpperCase(),
    source: { title: "drawn at random" },
    versions: versionsOf(env),
    appliesTo: filter,
    zone: zoneName(random),
    ...(random.chance(0.15) && { nationwide: true }),
    counting: { calendar: "own-work", ...countingOf(env, 0.35) },
    questions: [...names.questions],
    parameters: { ...names.parameters },
    definitions: Object.fromEntries(names.definitions.map(({ name, is }) => [name, is])),
  };
}
