import { describe, expect, it } from "vitest";
import { parseDay } from "#calendar/day.js";
import { zoneOf } from "#calendar/zone.js";
import { againstLaw } from "#catalogue/against-law/against-law.js";
import { againstLawPage } from "#catalogue/against-law/against-law-page.js";
import { againstLawText } from "#catalogue/against-law/against-law-text.js";
import { compareLimits } from "#catalogue/against-law/compare-limits.js";
import { type TimeLimit, timeLimitsOf } from "#catalogue/against-law/time-limits.js";
import type { Rule } from "#generated/types.js";
import { planPolicy } from "#policy/plan-policy.js";
import {
  bundleOf,
  commonsOf,
  deadline,
  gate,
  PLAIN,
  question,
  requirement,
  ZONE,
} from "../policy/fixture.js";
import { shippedTemplates } from "../report/shipped.js";

const commons = commonsOf();
const day = (text: string) => parseDay(text) as number;
const limit = (
  unit: TimeLimit["unit"],
  amount: number,
  more: Partial<TimeLimit["counting"]> = {},
): TimeLimit => ({
  start: "determination.requestReceivedAt",
  unit,
  amount,
  counting: { calendar: PLAIN.id, dayZero: "same", cutoff: null, lastDay: "stays", dayEnds: null, ...more },
});

/** One week from Monday 2025-03-17, without a holiday or clock change, at five times of day. */
function week(a: TimeLimit, b: TimeLimit) {
  const zone = zoneOf(ZONE);
  const found = compareLimits([a, zone], [b, zone], commons.calendars, day("2025-03-17"), day("2025-03-23"));
  return found && [found.earlier, found.same, found.later];
}

describe("limits over every start", () => {
  it("24 hours end before the next day ends, from whatever minute", () => {
    expect(week(limit("hours", 24), limit("calendarDays", 1))).toEqual([35, 0, 0]);
  });

  it("one business day ends later than one calendar day from a Friday and a Saturday", () => {
    expect(week(limit("businessDays", 1), limit("calendarDays", 1))).toEqual([0, 25, 10]);
  });

  it("three business days against five calendar days: earlier from Monday and Tuesday, the same or later after", () => {
    // Mon→Thu/Sat, Tue→Fri/Sun: earlier. Wed→Mon/Mon, Thu→Tue/Tue, Fri→Wed/Wed: the same. Sat→Wed/Thu, Sun→Wed/Fri: earlier.
    expect(week(limit("businessDays", 3), limit("calendarDays", 5))).toEqual([20, 15, 0]);
  });

  it("24 hours from the last minute before a spring clock change outlast the next day by 59 minutes", () => {
    const zone = zoneOf(ZONE);
    const [a, b] = [limit("hours", 24), limit("calendarDays", 1)];
    const saturday = day("2025-03-08");
    const found = compareLimits([a, zone], [b, zone], commons.calendars, saturday, saturday);
    expect(found && [found.earlier, found.same, found.later]).toEqual([4, 0, 1]);
  });

  it("cannot compare a number a table gives", () => {
    expect(week({ ...limit("hours", 1), amount: null }, limit("hours", 1))).toBeNull();
  });
});

const limitsOf = (rule: Rule, questions: ReturnType<typeof question>[] = []) => {
  const plan = planPolicy(bundleOf([rule], { questions }), commons, {});
  const [only] = plan.rules;
  return only && timeLimitsOf(only);
};

describe("limits of a rule", () => {
  it("are its due, once for each reading", () => {
    const hours = { reading: "q", options: { short: 24, long: 48 } };
    const rule = deadline({ start: { field: "requestReceivedAt" }, limit: { hours } });
    const found = limitsOf(rule, [question("q", "short", "long")]);
    expect(found?.isWhole).toBe(true);
    expect(found?.limits.map(({ start, unit, amount }) => [start, unit, amount])).toEqual([
      ["determination.requestReceivedAt", "hours", 24],
      ["determination.requestReceivedAt", "hours", 48],
    ]);
  });

  it("are not whole where a due is put together of two", () => {
    const two = {
      latestOf: [
        { plus: [{ field: "requestReceivedAt" }, { hours: 1 }] },
        { plus: [{ field: "informationCompleteAt" }, { hours: 2 }] },
      ],
    };
    const found = limitsOf(deadline({ due: two as never }));
    expect(found?.limits).toHaveLength(2);
    expect(found?.isWhole).toBe(false);
  });

  it("are a gate's window on the act, and no end of a day", () => {
    const window = (calendarDays: number) =>
      gate({
        onlyIf: {
          atOrBefore: [
            { field: "actAt" },
            { plus: [{ field: "determination.decidedAt" }, { calendarDays }] },
          ],
        },
      });
    expect(limitsOf(window(5))?.limits).toEqual([
      { ...limit("calendarDays", 5, { calendar: "none" }), start: "determination.decidedAt" },
    ]);
    expect(limitsOf(window(0))?.limits).toEqual([]);
  });
});

/** A payer's rule and a law's rule on the same event, and how the one stands to the other. */
function standing(mine: Rule | null, theirs: Rule | null) {
  const law = bundleOf(theirs ? [theirs] : [], { id: "law", kind: "statute" });
  const own = bundleOf(mine ? [mine] : []);
  const payer = {
    ...own,
    policy: {
      ...own.policy,
      beside: [{ policy: "law", basis: "it binds the plan", evidence: "partly" as const }],
    },
  };
  const found = againstLaw(payer, new Map([["law", law]]), commons);
  return found.events[0]?.sources[0];
}

const onEvent = (hours: number, start = "requestReceivedAt") =>
  deadline({ event: "member-denial-notice", start: { field: start }, limit: { hours } });
const letter = (flag: string) =>
  requirement({ event: "member-denial-notice", subject: "notice", must: { field: flag } });

describe("policy against law", () => {
  it.each([
    ["a longer time is a risk", onEvent(48), onEvent(24), "looser"],
    ["a shorter time is a promise", onEvent(12), onEvent(24), "stricter"],
    ["the same time", onEvent(24), onEvent(24), "same"],
    ["clocks that start apart", onEvent(24, "decidedAt"), onEvent(24), "other-start"],
    ["a duty without a time beside one with a time", letter("reasonStated"), onEvent(24), "looser"],
    ["a time where the law has none", onEvent(24), letter("reasonStated"), "stricter"],
    ["a letter that need hold something else", letter("reasonStated"), letter("appealRights"), "mixed"],
    ["the same letter", letter("reasonStated"), letter("reasonStated"), "same"],
    ["a law alone", null, onEvent(24), "policy-silent"],
    ["a policy alone", onEvent(24), null, "source-silent"],
    [
      "a request's defect is no promise",
      { ...letter("reasonStated"), obligor: "provider", onFail: "advisory" } as Rule,
      onEvent(24),
      "policy-silent",
    ],
  ])("%s", (_name, mine, theirs, expected) => {
    const found = standing(mine && withoutDirection(mine), theirs);
    expect(found?.standing).toBe(expected);
  });

  it("shows the days on which the dues lie apart", () => {
    const days = deadline({
      event: "member-denial-notice",
      start: { field: "requestReceivedAt" },
      limit: { calendarDays: 2 },
    });
    // Two days end with the second day. 48 hours end before, but for the hour that a spring clock change takes from the two
    // days: from Friday 23:59 to Sunday's end are 47 hours. The first start tried is midnight of 2025-01-01.
    expect(standing(days, onEvent(48))?.why).toBe(
      "D-1 beside D-1: 2 calendar days ends earlier than 48 hours: from 2025-03-07 23:59 to 2025-03-09 23:59 and 2025-03-10 00:59. " +
        "2 calendar days ends later than 48 hours: from 2025-01-01 00:00 to 2025-01-03 23:59 and 2025-01-03 00:00.",
    );
  });

  it("says where nothing was compared", () => {
    const found = againstLaw(bundleOf([onEvent(24)]), new Map(), commons);
    expect(againstLawText(found, [])).toContain("it names no source under `beside`: nothing was compared");
  });

  it("refuses a source that is not there", () => {
    const own = bundleOf([]);
    const payer = {
      ...own,
      policy: { ...own.policy, beside: [{ policy: "nowhere", basis: "b", evidence: "partly" as const }] },
    };
    expect(() => againstLaw(payer, new Map(), commons)).toThrow("nowhere");
  });

  it("is printed as text and as a page without scripts", () => {
    const law = bundleOf([onEvent(24)], { id: "law", kind: "statute" });
    const own = bundleOf([onEvent(48)]);
    const payer = {
      ...own,
      policy: {
        ...own.policy,
        title: "A <plan>",
        beside: [{ policy: "law", basis: "b", evidence: "partly" as const }],
      },
    };
    const found = againstLaw(payer, new Map([["law", law]]), commons);
    expect(againstLawText(found, ["one contradiction"])).toContain(
      "  law: the policy asks less (risk). D-1 beside D-1:",
    );
    const page = againstLawPage([{ law: found, contradictions: ["one contradiction"] }], shippedTemplates());
    expect(page).toContain("A &lt;plan&gt;");
    expect(page).toContain("<li>one contradiction</li>");
    expect(page).toContain(
      "48 hours, from requestReceivedAt".replace("requestReceivedAt", "determination.requestReceivedAt"),
    );
    expect(page).not.toContain("<script");
  });
});

/** Only a breach has a direction. */
function withoutDirection(rule: Rule): Rule {
  if (rule.onFail === "breach") return rule;
  const { direction: _direction, ...rest } = rule as Rule & { direction?: string };
  return rest as Rule;
}
