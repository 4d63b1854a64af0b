import type { Counting, Duration, GateRule, Rule } from "#generated/types.js";
import type { Commons, PolicyBundle } from "./bundle.js";

/** What is read beside records. */
export interface Reads {
  /** Questions, of which an answer can change what it comes to. */
  readonly questions: ReadonlySet<string>;
  /** Parameters, of which a value can. */
  readonly parameters: ReadonlySet<string>;
}

interface Walker extends Reads {
  visit(part: unknown): void;
  gates(): void;
  duration(length: Duration): void;
}

/** What expressions read, and what they stand for. */
export function readsOf(parts: readonly unknown[], bundle: PolicyBundle, commons: Commons): Reads {
  const walk = walker(bundle, commons);
  walk.visit(parts);
  return walk;
}

/** What the body of a rule reads: its clock or its conditions, and of a gate all gates; not its trigger, nor when it is in force. */
export function readsOfBody(rule: Rule, bundle: PolicyBundle, commons: Commons): Reads {
  const { messages: _words, trigger: _trigger, effective: _effective, ...parts } = rule;
  const walk = walker(bundle, commons);
  walk.visit(parts);
  if (rule.kind === "deadline" && rule.limit) walk.duration(rule.limit);
  if (rule.kind === "gate") walk.gates();
  return walk;
}

/** Walks expressions, and what they stand for: definitions, gates, the words of the counting. */
export function walker(bundle: PolicyBundle, commons: Commons): Walker {
  const questions = new Set<string>();
  const parameters = new Set<string>();
  const definitions = new Set<string>();
  let gatesSeen = false;

  function visit(part: unknown): void {
    if (Array.isArray(part)) {
      for (const item of part) visit(item);
      return;
    }
    if (part === null || typeof part !== "object") return;
    const object = part as Record<string, unknown>;
    if (typeof object.reading === "string") questions.add(object.reading);
    if (typeof object.param === "string") parameters.add(object.param);
    if (typeof object.def === "string") definition(object.def);
    if (object.permitted !== undefined) gates();
    if (Array.isArray(object.plus)) duration(object.plus[1] as Duration);
    for (const value of Object.values(object)) visit(value);
  }

  function definition(name: string): void {
    if (definitions.has(name)) return;
    definitions.add(name);
    visit((bundle.policy.definitions[name] ?? commons.definitions[name])?.as);
  }

  function gates(): void {
    if (gatesSeen) return;
    gatesSeen = true;
    for (const gate of bundle.rules.filter((rule): rule is GateRule => rule.kind === "gate")) {
      visit(gate.when);
      visit(gate.onlyIf);
      visit(gate.effective);
    }
  }

  /** Only the words of the counting that the unit uses can change a due. */
  function duration(length: Duration): void {
    const counting: Counting = { ...bundle.policy.counting, ...length.counting };
    if (length.businessDays !== undefined)
      visit([counting.calendar, counting.dayZero, counting.cutoff, counting.dayEnds]);
    if (length.calendarDays === undefined) return;
    visit([counting.lastDay, counting.dayEnds]);
    if (counting.lastDay !== undefined && counting.lastDay !== "stays") visit(counting.calendar);
  }

  return { questions, parameters, visit, gates, duration };
}
