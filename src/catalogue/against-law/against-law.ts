import type { BusinessCalendar } from "#calendar/business-calendar.js";
import type { Rule } from "#generated/types.js";
import type { Commons, PolicyBundle } from "#policy/bundle.js";
import { citation, evidenceOf, planPolicy } from "#policy/plan-policy.js";
import { citeOf } from "#policy/status.js";
import { auditError } from "#shared/error.js";
import { limitWords } from "./limit-words.js";
import { type Side, type Standing, standOf } from "./standing.js";
import { fieldsOfStart, type TimeLimit, timeLimitsOf } from "./time-limits.js";

/** One rule as it is set beside others. */
export interface ComparedRule {
  readonly id: string;
  readonly title: string;
  readonly citation: string;
  readonly evidence: string;
  /** Time limits in words, one for each way the open questions let it be read. */
  readonly limits: readonly string[];
  readonly start: string | null;
}

/** Another source on an event, and how the payer's own rules stand to it. */
export interface SourceOnEvent {
  readonly source: string;
  /** Short name of the source. */
  readonly name: string;
  readonly standing: Standing;
  /** What was found, and an example with its dates where dues were compared. */
  readonly why: string;
  readonly rules: readonly ComparedRule[];
}

/** One event: what the payer's policy promises, and beside it what every other source demands. */
export interface EventComparison {
  readonly event: string;
  readonly words: string;
  readonly policyRules: readonly ComparedRule[];
  readonly sources: readonly SourceOnEvent[];
}

/** A source that bears on the payer's cases. */
export interface BesideSource {
  readonly policy: string;
  readonly name: string;
  readonly title: string;
  readonly basis: string;
  readonly evidence: string;
}

/** A payer's policy with everything it was compared to. */
export interface AgainstLaw {
  readonly policy: string;
  readonly title: string;
  readonly beside: readonly BesideSource[];
  readonly events: readonly EventComparison[];
}

/**
 * Sets a payer's policy beside the sources it lists: for each event, what each asks, and how they stand to each other.
 * Everything is taken from the rules; nothing is written by hand. `sources` holds the other policies by id.
 */
export function againstLaw(
  bundle: PolicyBundle,
  sources: ReadonlyMap<string, PolicyBundle>,
  commons: Commons,
): AgainstLaw {
  const own: Side = { bundle, plan: planPolicy(bundle, commons, {}) };
  const beside = (bundle.policy.beside ?? []).map((one) => {
    const source = sources.get(one.policy);
    if (!source)
      throw auditError(
        "unknown-policy",
        `policy \`${one.policy}\`, named under \`beside\`, is not known`,
        `${bundle.folder}/policy.json#/beside`,
        `policies: ${[...sources.keys()].join(", ")}`,
      );
    return { ...one, side: { bundle: source, plan: planPolicy(source, commons, {}) } };
  });
  return {
    policy: bundle.policy.id,
    title: bundle.policy.title,
    beside: beside.map(({ policy, basis, evidence, side }) => ({
      policy,
      name: nameOf(side.bundle),
      title: side.bundle.policy.title,
      basis,
      evidence,
    })),
    events: Object.entries(commons.events).flatMap(([event, words]) => {
      const sources = beside.map(({ side }) => side);
      const mine = rulesOn(event, own);
      const found = sources.map((side) => onEvent(event, mine, own, side, commons.calendars));
      if (mine.length === 0 && found.every(({ rules }) => rules.length === 0)) return [];
      return [{ event, words, policyRules: mine.map((rule) => compared(rule, own)), sources: found }];
    }),
  };
}

function onEvent(
  event: string,
  mine: readonly Rule[],
  own: Side,
  other: Side,
  calendars: ReadonlyMap<string, BusinessCalendar>,
): SourceOnEvent {
  const theirs = rulesOn(event, other);
  return {
    source: other.bundle.policy.id,
    name: nameOf(other.bundle),
    ...standOf(mine, theirs, own, other, calendars),
    rules: theirs.map((rule) => compared(rule, other)),
  };
}

/** The title up to its colon: what a source is called before it says what it is about. */
function nameOf({ policy }: PolicyBundle): string {
  return policy.title.split(":", 1)[0] ?? policy.title;
}

/** Rules on an event that bind the plan's side. */
function rulesOn(event: string, { bundle }: Side): Rule[] {
  return bundle.rules.filter(
    (rule) => rule.event === event && rule.obligor !== "provider" && rule.onFail !== "policy-conflict",
  );
}

function compared(rule: Rule, { bundle, plan }: Side): ComparedRule {
  const compiled = plan.rules.find((one) => one.rule.id === rule.id);
  const limits = compiled ? timeLimitsOf(compiled).limits : [];
  return {
    id: rule.id,
    title: rule.title,
    citation: citationsOf(rule, bundle),
    evidence: evidenceOf(rule, bundle),
    limits: [...new Set(limits.map(limitWords))],
    start: limits.length > 0 ? startWords(rule, limits) : null,
  };
}

/** Where the rule stands, its source named once: `Code 1(a); (b)`. */
function citationsOf({ clauses }: Rule, bundle: PolicyBundle): string {
  const cite = `${citeOf(bundle.policy)} `;
  const [first = "", ...rest] = new Set(clauses.map((clause) => citation(bundle, clause)));
  return [first, ...rest.map((one) => (one.startsWith(cite) ? one.slice(cite.length) : one))].join("; ");
}

/** What the clock counts from: the rule's own words, else the field. */
function startWords(rule: Rule, limits: readonly TimeLimit[]): string {
  if (rule.messages.start !== undefined) return rule.messages.start;
  const fields = new Set(limits.flatMap(({ start }) => fieldsOfStart(start)));
  return [...fields].join(" or ") || "an instant that the rule works out";
}
