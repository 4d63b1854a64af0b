import type { Definition, Expression, Rule } from "#generated/types.js";
import { operand } from "./mutant.js";
import { type ClockRole, policySite, ruleSite, type Site, sitesOf, sitesOfDuration } from "./site.js";

/** Every place in the parts of a rule. */
export function ruleSites(rule: Rule): Site[] {
  const part = (name: string, expression: Expression | undefined, role: ClockRole = null) =>
    expression === undefined ? [] : sitesOf(expression, ruleSite(rule, name, role));
  const when = part("when", rule.when);
  if (rule.kind === "gate") return [...when, ...part("onlyIf", rule.onlyIf)];
  if (rule.kind === "requirement") return [...when, ...part("must", rule.must), ...part("by", rule.by)];
  return [
    ...when,
    ...part("start", rule.start, "start"),
    ...(rule.limit === undefined ? [] : sitesOfDuration(rule.limit, ruleSite(rule, "limit", null))),
    ...part("due", rule.due),
    ...part("stop", rule.stop, "stop"),
    ...part("extension/until", rule.extension?.until),
    ...part("extension/counts", rule.extension?.counts),
  ];
}

/** Definitions that stand for the start or stop of a clock in some rules, directly or through another definition. */
export function definitionRoles(
  definitions: Readonly<Record<string, Definition>>,
  rules: readonly Rule[],
): ReadonlyMap<string, ClockRole> {
  const roles = new Map<string, ClockRole>();
  const note = (sites: readonly Site[]) => {
    for (const { node, role } of sites) {
      const name = node.is === "expression" ? operand(node.value, "def") : undefined;
      const definition = typeof name === "string" ? definitions[name] : undefined;
      if (role === null || typeof name !== "string" || !definition || roles.has(name)) continue;
      roles.set(name, role);
      note(sitesOf(definition.as, policySite("", definition.on, role)));
    }
  };
  note(rules.flatMap(ruleSites));
  for (const { on, as } of Object.values(definitions)) note(sitesOf(as, policySite("", on)));
  return roles;
}
