import { DURATION_UNITS } from "#calendar/counting.js";
import { definitionOf } from "#catalogue/words/speaker.js";
import type { Expression, Rule } from "#generated/types.js";
import type { Commons, PolicyBundle } from "#policy/bundle.js";

/** What a rule uses, through its own parts, the filter of the policy and definitions; each in the order of first use. */
export interface RuleReach {
  readonly definitions: readonly string[];
  readonly parameters: readonly string[];
  readonly tables: readonly string[];
  /** Does it ask whether the gates are open? */
  readonly asksGates: boolean;
  /** Does it speak of the act that a gate judges? */
  readonly usesAct: boolean;
  /** Units it counts; the end of a day is none, unless the policy moves it. */
  readonly units: ReadonlySet<string>;
}

/** The reach of a rule. What gates use is theirs, and stands on their pages. */
export function reachOf(rule: Rule, { policy }: PolicyBundle, commons: Commons): RuleReach {
  const definitions = new Set<string>();
  const parameters = new Set<string>();
  const tables = new Set<string>();
  const units = new Set<string>();
  const { lastDay, dayEnds } = policy.counting;
  const movesDayEnds = dayEnds !== undefined || (lastDay !== undefined && lastDay !== "stays");
  let usesAct = false;
  let asksGates = rule.kind === "gate" && rule.owed === true;

  for (const part of [...partsOf(rule), policy.appliesTo]) visit(part);
  if (units.has("businessDays") || units.has("calendarDays")) visit(policy.counting);
  return {
    definitions: [...definitions],
    parameters: [...parameters],
    tables: [...tables],
    asksGates,
    usesAct,
    units,
  };

  function visit(part: unknown): void {
    if (typeof part !== "object" || part === null) return;
    const { field, def, param, lookup, permitted } = part as Record<string, unknown>;
    if (typeof param === "string") parameters.add(param);
    if (typeof lookup === "string") tables.add(lookup);
    if (field === "actAt") usesAct = true;
    if (permitted !== undefined) asksGates = true;
    for (const unit of DURATION_UNITS) {
      const amount = (part as Record<string, unknown>)[unit];
      if (amount !== undefined && (unit !== "calendarDays" || amount !== 0 || movesDayEnds)) units.add(unit);
    }
    for (const member of Object.values(part)) visit(member);
    if (typeof def !== "string" || definitions.has(def)) return;
    definitions.add(def);
    visit(definitionOf(def, { policy, commons })?.as);
  }
}

/** The parts of a rule that are expressions or lengths, in the order in which a reader needs them. */
function partsOf(rule: Rule): (Expression | object | undefined)[] {
  if (rule.kind === "gate") return [rule.when, rule.onlyIf, rule.trigger];
  if (rule.kind === "requirement") return [rule.when, rule.must, rule.by, rule.trigger];
  return [rule.when, rule.start, rule.limit, rule.due, rule.stop, rule.extension, rule.trigger];
}
