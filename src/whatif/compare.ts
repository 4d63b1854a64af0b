import { zoneOf } from "#calendar/zone.js";
import { timesOf } from "#findings/times.js";
import type { Flip, FlipGroup, OneSidedRule, RuleName, WhatIf } from "#generated/types.js";
import type { Case, Ledger } from "#ledger/ledger.js";
import type { PolicyPlan, RulePlan } from "#policy/plan.js";
import { replayCase } from "#replay/reference/replay.js";
import type { Stage } from "#replay/reference/scene.js";
import type { RuleOutcome } from "#replay/rule-outcome.js";
import { type Dating, inPeriod } from "#result/index.js";
import { type Counts, noCounts } from "#shared/outcome.js";
import { DIRECTIONS, directionOf } from "./direction.js";
import { type FactTally, factTally } from "./facts.js";
import { dueOf, flipSide } from "./flip-side.js";

/** One ledger and two wordings; a plan of the same id is the same policy. */
export interface WhatIfRequest {
  readonly ledger: Ledger;
  readonly stage: Stage;
  readonly dating: Dating;
  readonly before: readonly PolicyPlan[];
  readonly after: readonly PolicyPlan[];
  readonly onCases?: (done: number) => void;
}

export type Comparison = Pick<
  WhatIf,
  | "changedRules"
  | "compared"
  | "flipped"
  | "flippedCases"
  | "movedDues"
  | "groups"
  | "flips"
  | "oneSided"
  | "lackingFacts"
  | "openForFacts"
>;

/** A rule with its plan on either side. */
interface Pair {
  readonly policy: PolicyPlan;
  readonly before: RulePlan | null;
  readonly after: RulePlan | null;
  /** Its meaning differs, or the new wording adds it: what facts it lacks is told. */
  readonly facts: FactTally | null;
  readonly subjects: Counts;
}

/** Judges every case under both wordings and keeps what differs. */
export function compareWordings(request: WhatIfRequest): Comparison {
  const pairs = pairsOf(request);
  const flips: Flip[] = [];
  let [compared, movedDues, cases] = [0, 0, 0];
  for (const matter of request.ledger.cases) {
    const before = judgedIn(matter, request.before, request);
    const after = judgedIn(matter, request.after, request);
    for (const [name, pair] of pairs) {
      for (const subject of new Set([
        ...(before.get(name)?.keys() ?? []),
        ...(after.get(name)?.keys() ?? []),
      ])) {
        const old = before.get(name)?.get(subject) ?? null;
        const now = after.get(name)?.get(subject) ?? null;
        if (now) pair.facts?.add(now, old);
        if (pair.before === null || pair.after === null) {
          const one = now ?? old;
          if (one) pair.subjects[one.outcome] += 1;
          continue;
        }
        compared += 1;
        if (old?.outcome !== now?.outcome) flips.push(flipOf(pair, old, now, request));
        else if (old && now && dueText(old, request) !== dueText(now, request)) movedDues += 1;
      }
    }
    cases += 1;
    request.onCases?.(cases);
  }
  const rules = [...pairs.values()];
  return {
    changedRules: rules.filter(({ before, after }) => before && after && !isSame(before, after)).map(nameOf),
    compared,
    flipped: flips.length,
    flippedCases: new Set(flips.map((flip) => flip.case)).size,
    movedDues,
    groups: groupsOf(rules, flips),
    flips,
    oneSided: rules.filter(({ before, after }) => before === null || after === null).map(oneSidedOf),
    lackingFacts: rules.flatMap(({ facts }) => facts?.lacking() ?? []),
    openForFacts: rules.flatMap(({ facts }) => facts?.open() ?? []),
  };
}

/** Every rule of either wording, by policy and rule. */
function pairsOf({ before, after, stage }: WhatIfRequest): Map<string, Pair> {
  const pairs = new Map<string, Pair>();
  for (const policy of [...before, ...after]) {
    const own = (plans: readonly PolicyPlan[]) => plans.find(({ id }) => id === policy.id)?.rules ?? [];
    for (const { rule } of policy.rules) {
      const find = (plans: readonly PolicyPlan[]) =>
        own(plans).find((one) => one.rule.id === rule.id) ?? null;
      const [old, now] = [find(before), find(after)];
      const isTold = now !== null && (old === null || !isSame(old, now));
      pairs.set(keyOf(policy.id, rule.id), {
        policy,
        before: old,
        after: now,
        facts: isTold ? factTally(now, old, policy.id, stage.book) : null,
        subjects: noCounts(),
      });
    }
  }
  return pairs;
}

function keyOf(policy: string, rule: string): string {
  return `${policy} ${rule}`;
}

/** Do both judge alike, whatever their words and the names of their versions? */
function isSame(a: RulePlan, b: RulePlan): boolean {
  return meaningOf(a) === meaningOf(b);
}

function meaningOf({ combinations }: RulePlan): string {
  return JSON.stringify(combinations, (name, member: unknown) => (name === "version" ? undefined : member));
}

/** Outcomes of a case by rule and subject, in the period. */
function judgedIn(
  matter: Case,
  plans: readonly PolicyPlan[],
  { stage, dating }: WhatIfRequest,
): Map<string, Map<string, RuleOutcome>> {
  const found = new Map<string, Map<string, RuleOutcome>>();
  for (const outcome of inPeriod(replayCase(matter, plans, stage), dating).outcomes) {
    const key = keyOf(outcome.policy, outcome.plan.rule.id);
    found.set(
      key,
      (found.get(key) ?? new Map()).set(`${outcome.subject.kind} ${outcome.subject.id}`, outcome),
    );
  }
  return found;
}

function flipOf(pair: Pair, old: RuleOutcome | null, now: RuleOutcome | null, request: WhatIfRequest): Flip {
  const { subject, matter, plan } = (now ?? old) as RuleOutcome;
  const delegate = matter.determination?.values.delegate;
  const zone = zoneOf(pair.policy.zone);
  const { asOf } = request.stage;
  return {
    policy: pair.policy.id,
    rule: plan.rule.id,
    subject: { kind: plan.rule.subject, id: subject.id },
    case: matter.id,
    delegate: typeof delegate === "string" ? delegate : null,
    direction: directionOf(old?.outcome ?? null, now?.outcome ?? null),
    before: flipSide(old, pair.before?.citations ?? [], asOf, zone),
    after: flipSide(now, pair.after?.citations ?? [], asOf, zone),
  };
}

function dueText(outcome: RuleOutcome, { stage }: WhatIfRequest): string {
  const due = dueOf(outcome, timesOf(outcome, stage.asOf));
  return `${due?.from} ${due?.to}`;
}

function groupsOf(pairs: readonly Pair[], flips: readonly Flip[]): FlipGroup[] {
  return pairs.flatMap((pair) =>
    DIRECTIONS.flatMap((direction) => {
      const name = nameOf(pair);
      const own = flips.filter(
        (flip) => flip.policy === name.policy && flip.rule === name.rule && flip.direction === direction,
      );
      const cases = new Set(own.map((flip) => flip.case)).size;
      return own.length === 0 ? [] : [{ ...name, direction, results: own.length, cases }];
    }),
  );
}

function nameOf({ policy, before, after }: Pair): RuleName {
  const { rule } = (after ?? before) as RulePlan;
  return { policy: policy.id, rule: rule.id, title: rule.title };
}

function oneSidedOf(pair: Pair): OneSidedRule {
  return {
    ...nameOf(pair),
    change: pair.before === null ? "added" : "removed",
    subjects: { ...pair.subjects },
  };
}
