import type { Rule } from "#generated/types.js";
import type { Commons, PolicyBundle } from "#policy/bundle.js";
import type { Mutant } from "./mutant.js";

/** What a rule can reach, apart from its own file. */
interface Reach {
  readonly gates: boolean;
  readonly definitions: ReadonlySet<string>;
  readonly parameters: ReadonlySet<string>;
}

/** For each mutant the rules whose cases could tell it from the policy, the changed rule first. */
export function affectedRules(bundle: PolicyBundle, commons: Commons): (mutant: Mutant) => readonly Rule[] {
  const reaches = new Map(bundle.rules.map((rule) => [rule.id, reachOf(rule, bundle, commons)]));
  const where = (test: (reach: Reach) => boolean) =>
    bundle.rules.filter((rule) => test(reaches.get(rule.id) as Reach));
  return ({ rule: id, pointer }) => {
    const rule = bundle.rules.find((one) => one.id === id);
    if (rule) {
      const others = rule.kind === "gate" ? where(({ gates }) => gates) : [];
      return [rule, ...others.filter((other) => other !== rule)];
    }
    const [, part, name = ""] = pointer.split("/");
    if (part === "definitions") return where(({ definitions }) => definitions.has(name));
    if (part === "parameters") return where(({ parameters }) => parameters.has(name));
    return bundle.rules;
  };
}

function reachOf(rule: Rule, bundle: PolicyBundle, commons: Commons): Reach {
  const definitions = new Set<string>();
  const parameters = new Set<string>();
  let gates = false;
  const visit = (part: unknown): void => {
    if (typeof part !== "object" || part === null) return;
    const { def, param, permitted } = part as { def?: unknown; param?: unknown; permitted?: unknown };
    if (typeof param === "string") parameters.add(param);
    if (typeof def === "string" && !definitions.has(def)) {
      definitions.add(def);
      visit((bundle.policy.definitions[def] ?? commons.definitions[def])?.as);
    }
    if (permitted !== undefined) visitGates();
    for (const value of Object.values(part)) visit(value);
  };
  const visitGates = () => {
    if (gates) return;
    gates = true;
    for (const gate of bundle.rules) if (gate.kind === "gate") visit([gate.when, gate.onlyIf]);
  };
  const { messages: _words, ...parts } = rule;
  visit(parts);
  visit([bundle.policy.appliesTo, bundle.policy.counting]);
  if (rule.kind === "gate" && rule.owed === true) visitGates();
  return { gates, definitions, parameters };
}
