import { describe, expect, it } from "vitest";
import { zoneOf } from "#calendar/zone.js";
import { ledgerOfCase } from "#cases/build-case.js";
import type { CaseRecords, RuleCase } from "#generated/types.js";
import type { Ledger } from "#ledger/ledger.js";
import { linkCases } from "#ledger/link.js";
import type { LedgerRecord } from "#ledger/record.js";
import { planPolicy } from "#policy/plan-policy.js";
import { judgeRule } from "#replay/reference/judge-rule.js";
import type { RuleOutcome } from "#replay/rule-outcome.js";
import { checkedPolicies } from "../policy/shipped-plans.js";

/**
 * The latest compliant instant of a deadline with one reading: a stop a minute later flips the verdict to fail, one
 * at it or a minute before does not. Every rule case of every shipped deadline whose due and stop are exact is moved
 * there, every question being answered by its first option, or else by its last.
 */
const MINUTE = 60_000_000;

function recordsOf(ledger: Ledger): LedgerRecord[] {
  return ledger.cases.flatMap((one) => [
    ...(one.determination ? [one.determination] : []),
    ...one.notices,
    ...one.decisionChanges,
    ...one.p2pRequests,
    ...one.appeals,
    ...one.information,
    ...[...one.contactAttempts.values()].flat(),
  ]);
}

/** The records with every exact time `from` moved to `to`. */
function moved(records: readonly LedgerRecord[], from: number, to: number): LedgerRecord[] {
  return records.map((one) => ({
    ...one,
    values: Object.fromEntries(
      Object.entries(one.values).map(([name, value]) =>
        typeof value === "object" && value.from === from && value.to === from
          ? [name, { from: to, to, day: false }]
          : [name, value],
      ),
    ),
  }));
}

/** The plans with every question answered by its option at that place from the front or the back. */
const answeredBy = (place: 0 | -1) =>
  new Map(
    checkedPolicies.map(({ bundle, commons }) => {
      const answers = bundle.policy.questions.map(({ id, options }) => [id, Object.keys(options).at(place)]);
      return [bundle.policy.id, planPolicy(bundle, commons, Object.fromEntries(answers))];
    }),
  );
/** A rule that applies under one answer only is found under the last options where the first ones leave it out. */
const ANSWERED = [answeredBy(0), answeredBy(-1)];

interface Outcomes {
  readonly rule: string;
  readonly at: readonly (string | null)[];
}

/** The outcomes with the stop a minute before the due, at it and a minute after; null where the due moved with it. */
function atTheDue(
  policy: (typeof checkedPolicies)[number],
  rule: string,
  base: CaseRecords | undefined,
  test: RuleCase,
  answered: (typeof ANSWERED)[number],
): Outcomes | "known by its day" | null {
  const { bundle, commons } = policy;
  const plan = answered.get(bundle.policy.id)?.rules.find((one) => one.rule.id === rule);
  if (plan?.rule.kind !== "deadline") return null;
  const zone = zoneOf(bundle.policy.zone);
  const given = ledgerOfCase(base, test, zone.id, test.name);
  const asOf = Date.UTC(2035, 0, 1) * 1000;
  const stage = { asOf, book: given.book, calendars: commons.calendars, tables: commons.tables };
  const judge = (records: readonly LedgerRecord[]): RuleOutcome | null => {
    for (const matter of linkCases(records)) {
      const subjects = [
        ...(matter.determination ? [matter.determination] : []),
        ...matter.p2pRequests,
        ...matter.notices,
      ];
      const subject = subjects.find(
        (one) => one.kind === plan.rule.subject && (test.subject ?? one.id) === one.id,
      );
      if (subject) return judgeRule(plan, bundle.policy.id, { stage, zone, matter, subject });
    }
    return null;
  };
  const records = recordsOf(given);
  const verdict = judge(records)?.readings[0]?.verdict;
  const { due, stop } = verdict ?? {};
  if (verdict?.outcome !== "pass" && verdict?.outcome !== "fail") return null;
  if (!due || !stop || due.from !== due.to) return null;
  if (stop.from !== stop.to) return Number.isFinite(stop.to) ? "known by its day" : null;
  const at = [-MINUTE, 0, MINUTE].map((shift) => {
    const found = judge(moved(records, stop.from, due.to + shift))?.readings[0]?.verdict;
    return found?.due?.to === due.to && found.stop?.to === due.to + shift ? found.outcome : null;
  });
  return at.includes(null) ? null : { rule, at };
}

const deadlines = checkedPolicies.flatMap((policy) =>
  policy.bundle.rules.flatMap((rule) => (rule.kind === "deadline" ? [[rule.id, policy] as const] : [])),
);

/** Deadlines whose stop is a date alone in every source. */
const DATED_BY_DAY = ["DHCS-NOA-DATE"];

describe.each(deadlines)("%s", (rule, policy) => {
  it("flips a minute after the latest compliant instant and not before", () => {
    const cases = policy.bundle.cases.find((one) => one.rule === rule);
    const [first = [], last = []] = ANSWERED.map((answered) =>
      (cases?.cases ?? []).flatMap((test) => atTheDue(policy, rule, cases?.base, test, answered) ?? []),
    );
    const found = first.length > 0 ? first : last;
    const moved = found.filter((one) => one !== "known by its day");
    for (const one of moved) expect(one).toEqual({ rule, at: ["pass", "pass", "fail"] });
    // A stop that is only ever a date, such as the one printed on a letter, has no minute to be moved to.
    expect(found.length).toBeGreaterThan(0);
    if (moved.length === 0) expect(DATED_BY_DAY).toContain(rule);
  });
});
