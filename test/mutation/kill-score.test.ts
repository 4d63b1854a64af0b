import { describe, expect, it } from "vitest";
import type { RuleCase } from "#generated/types.js";
import { killScore, sharedKillScore } from "#mutation/kill-score.js";
import { bundleOf, commonsOf, deadline, gate, parameter, question, requirement } from "../policy/fixture.js";
import { bareScore, caseOf, fated, withCases } from "./fixture.js";

/**
 * Two business days from the request to the decision. 2 June 2025 is a Monday. The calendar is closed on Friday
 * 4 July; its nearest neighbour on Monday 7 July too.
 */
const clock = deadline({ start: { field: "requestReceivedAt" }, limit: { businessDays: 2 } });
const decided = (name: string, expect: RuleCase["expect"], requestReceivedAt: string, decidedAt: string) =>
  caseOf(name, expect, { decision: "deny", requestReceivedAt, decidedAt });
const CASES = {
  // Monday + 2: the end of Wednesday.
  inTime: decided("in time", "pass", "2025-06-02T10:00", "2025-06-04T23:59"),
  late: decided("late", "fail", "2025-06-02T10:00", "2025-06-05T00:00"),
  // Friday + 2: Tuesday; two calendar days end on Sunday.
  weekend: decided("weekend", "pass", "2025-06-06T10:00", "2025-06-10T12:00"),
  // Wednesday 2 July + 2: Thursday, Monday; the neighbour says Tuesday.
  holiday: decided("holiday", "fail", "2025-07-02T10:00", "2025-07-08T09:00"),
  // Saturday + 2: Tuesday; from the next open day it is Wednesday.
  saturday: decided("saturday", "fail", "2025-06-07T10:00", "2025-06-11T09:00"),
};
const LESS = "length-less#/limit/businessDays";
const MORE = "length-more#/limit/businessDays";
const CALENDAR_DAYS = "in-calendar-days#/limit";
const START = "other-start=decidedAt#/start/field";
const STOP = "other-stop=requestReceivedAt#/stop/field";
const DAY_ZERO = "other-day-zero#/counting/dayZero";
const CALENDAR = "other-calendar#/counting/calendar";

describe("a clock of two business days", () => {
  it.each<[string, (keyof typeof CASES)[], string[]]>([
    ["all cases", ["inTime", "late", "weekend", "holiday", "saturday"], []],
    ["without the weekend", ["inTime", "late", "holiday", "saturday"], [CALENDAR_DAYS]],
    ["without any pass", ["late", "holiday", "saturday"], [CALENDAR_DAYS, LESS]],
    ["without any fail", ["inTime", "weekend"], [START, MORE, STOP, DAY_ZERO, CALENDAR]],
    ["without the holiday", ["inTime", "late", "weekend", "saturday"], [CALENDAR]],
    ["without the Saturday", ["inTime", "late", "weekend", "holiday"], [DAY_ZERO]],
  ])("%s: what goes unnoticed", (_name, kept, survivors) => {
    const score = bareScore(withCases(bundleOf([clock]), { "D-1": kept.map((name) => CASES[name]) }));
    expect(fated(score, "survived")).toEqual(survivors);
    expect([score.killed, score.survived, score.refused]).toEqual([
      7 - survivors.length,
      survivors.length,
      0,
    ]);
    expect(score.isEnough).toBe(survivors.length === 0);
  });

  it("names the first case that kills", () => {
    const score = bareScore(withCases(bundleOf([clock]), { "D-1": [CASES.late, CASES.inTime] }));
    const less = score.mutants.find(({ mutant }) => mutant.kind === "length-less");
    expect(less?.fate).toEqual({ fate: "killed", policy: "fixture", rule: "D-1", case: "in time" });
  });
});

describe("refused mutants count neither way", () => {
  it.each<[string, Parameters<typeof deadline>[0], string[]]>([
    ["no business day at all", { limit: { businessDays: 1 } }, ["length-less#/limit/businessDays"]],
    [
      "an extension without `known`",
      {
        limit: { businessDays: 2 },
        extension: { until: { field: "decidedAt" }, counts: { known: { field: "decidedAt" } } },
      },
      ["extension-always#/extension/counts", "known-dropped#/extension/counts"],
    ],
  ])("%s", (_name, parts, refused) => {
    const rule = deadline({ start: { field: "requestReceivedAt" }, ...parts });
    const score = bareScore(withCases(bundleOf([rule]), { "D-1": [CASES.late] }));
    expect(fated(score, "refused")).toEqual(refused);
    expect(score.refused).toBe(refused.length);
    expect(score.killed + score.survived + score.refused).toBe(score.mutants.length);
  });

  it("business days where the policy names no calendar", () => {
    const rule = deadline({ start: { field: "requestReceivedAt" }, limit: { calendarDays: 2 } });
    const bundle = bundleOf([rule], { counting: {} });
    const score = bareScore(withCases(bundle, { "D-1": [CASES.late] }));
    expect(fated(score, "refused")).toEqual(["in-business-days#/limit", "other-last-day#/counting/lastDay"]);
  });
});

describe("whose cases are run", () => {
  const toDecision = {
    on: "determination" as const,
    words: "denied",
    as: { equal: [{ field: "decision" }, "deny"] as never },
  };
  const flag = (id: string, must: Parameters<typeof requirement>[0]["must"]) =>
    requirement({ id, must: must ?? true });
  const denied = caseOf("denied", "pass", { decision: "deny", decidedAt: "2025-06-02" });

  it("of a definition: those of every rule that reaches it, also through another one", () => {
    const definitions = {
      told: toDecision,
      outer: { ...toDecision, as: { all: [{ def: "told" }] as never } },
      unread: { ...toDecision, as: { equal: [{ field: "decision" }, "modify"] as never } },
    };
    const bundle = bundleOf([flag("R-1", true), flag("R-2", { def: "outer" })], { definitions });
    const score = bareScore(withCases(bundle, { "R-1": [denied], "R-2": [denied] }));
    expect(score.mutants.map(({ mutant, fate }) => [mutant.pointer, fate.fate])).toEqual([
      ["/definitions/told/as/equal/1", "killed"],
      ["/definitions/unread/as/equal/1", "survived"],
    ]);
    expect(score.mutants[0]?.fate).toMatchObject({ rule: "R-2" });
  });

  it("of a parameter", () => {
    const by = { plus: [{ field: "decidedAt" }, { calendarDays: { param: "days" } }] as never };
    const rule = requirement({ must: { field: "aiToolUsed" }, by: by as never });
    const bundle = bundleOf([rule], { parameters: { days: parameter(5) }, counting: {} });
    const on = (asOf: string, expect: RuleCase["expect"]) =>
      caseOf(asOf, expect, { decision: "deny", decidedAt: "2025-06-02", aiToolUsed: false }, { asOf });
    const parameters = (cases: RuleCase[]) =>
      fated(bareScore(withCases(bundle, { "R-1": cases })), "survived").filter((id) =>
        id.startsWith("parameter"),
      );
    // Due at the end of 7 June; as-of is the end of the day it names.
    const [lastDay, dayAfter] = [on("2025-06-06", "pending"), on("2025-06-07", "fail")];
    expect(parameters([lastDay, dayAfter])).toEqual([]);
    expect(parameters([dayAfter])).toEqual(["parameter-less#/parameters/days/values/0/value"]);
    expect(parameters([lastDay])).toEqual(["parameter-more#/parameters/days/values/0/value"]);
  });

  it("of a gate: also those of rules that ask `permitted`", () => {
    const first = gate({ onlyIf: { equal: [{ field: "channel" }, "phone"] } });
    const asked = requirement({
      subject: "p2pRequest",
      when: { permitted: { at: { field: "receivedAt" } } },
      must: { field: "hasMemberId" },
    });
    const request = (channel: string, hasMemberId: boolean) => ({
      given: { p2pRequests: [{ receivedAt: "2025-06-03", disposition: "pending", channel, hasMemberId }] },
    });
    const cases = {
      "G-1": [caseOf("open", "not-applicable", { decision: "deny" }, request("phone", true))],
      "R-1": [caseOf("by fax", "not-applicable", { decision: "deny" }, request("fax", false))],
    };
    const score = bareScore(withCases(bundleOf([first, asked]), cases));
    const fates = new Map(score.mutants.map(({ mutant, fate }) => [mutant.kind, fate]));
    expect(fates.get("gate-inverted")).toMatchObject({ fate: "killed", rule: "R-1" });
    expect(fates.get("when-dropped")).toMatchObject({ fate: "killed", rule: "R-1" });
  });
});

describe("answered questions", () => {
  const rule = requirement({ must: { reading: "q", options: { no: { field: "aiToolUsed" }, yes: true } } });
  const bundle = bundleOf([rule], { questions: [question("q", "no", "yes")] });
  const open = caseOf("open", "needs-review", {
    decision: "deny",
    aiToolUsed: false,
    decidedAt: "2025-06-02",
  });

  it("options exchanged are noticed by a case that answers the question, and by none that does not", () => {
    expect(fated(bareScore(withCases(bundle, { "R-1": [open] })), "survived")).toEqual([
      "options-swapped=no#/must/options",
    ]);
    const answered = { ...open, name: "answered", answers: { q: "no" }, expect: "fail" as const };
    expect(fated(bareScore(withCases(bundle, { "R-1": [open, answered] })), "survived")).toEqual([]);
  });
});

describe("enough", () => {
  /** Twenty codes, each with its case, and one definition that no rule reads. */
  const codes = Array.from({ length: 20 }, (_, index) => `C${index}`);
  const rule = requirement({ must: { in: [{ field: "serviceCode" }, codes] } });
  const unread = { on: "determination" as const, words: "unread", as: { not: { field: "aiToolUsed" } } };
  const bundle = withCases(bundleOf([rule], { definitions: { unread } }), {
    "R-1": codes.map((serviceCode) =>
      caseOf(serviceCode, "pass", { decision: "deny", decidedAt: "2025-06-02", serviceCode }),
    ),
  });
  const entry = { rule: null, mutant: "not-dropped#/definitions/unread/as", reason: "no rule reads it" };
  const score = (survivors: readonly { rule: string | null; mutant: string; reason: string }[]) =>
    killScore(bundle, commonsOf(), { policy: "fixture", survivors: [...survivors] });

  it("a survivor with a reason is, one without is not", () => {
    expect(score([entry])).toMatchObject({
      killed: 20,
      survived: 1,
      percent: 95.2,
      isEnough: true,
      stale: [],
    });
    expect(score([])).toMatchObject({ killed: 20, survived: 1, isEnough: false, stale: [] });
  });

  it.each([
    ["killed by now", { ...entry, rule: "R-1", mutant: "code-dropped#/must/in/1/0" }],
    ["of another rule", { ...entry, rule: "R-1" }],
    ["never made", { ...entry, mutant: "not-dropped#/definitions/gone/as" }],
  ])("a reason that is out of date is a problem: %s", (_name, stale) => {
    const { isEnough, stale: found } = score([entry, stale]);
    expect(found).toMatchObject([{ code: "survivor-stale", at: "survivors.json of fixture#/survivors/1" }]);
    expect(isEnough).toBe(false);
  });

  it("below 95 % no reason helps", () => {
    const definitions = { unread, other: unread };
    const two = { ...bundle, policy: { ...bundle.policy, definitions } };
    const survivors = [entry, { ...entry, mutant: "not-dropped#/definitions/other/as" }];
    const { killed, survived, percent, isEnough } = killScore(two, commonsOf(), {
      policy: "fixture",
      survivors,
    });
    expect({ killed, survived, percent, isEnough }).toEqual({
      killed: 20,
      survived: 2,
      percent: 90.9,
      isEnough: false,
    });
  });
});

describe("definitions that policies share", () => {
  const definitions = {
    denied: {
      on: "determination" as const,
      words: "denied",
      as: { in: [{ field: "decision" }, ["deny", "modify"]] as never },
    },
  };
  const commons = commonsOf({ definitions });
  const rule = requirement({ when: { def: "denied" }, must: { field: "aiToolUsed" } });
  const policy = (id: string, decision: string) =>
    withCases(bundleOf([rule], { id }), {
      "R-1": [caseOf(decision, "fail", { decision, decidedAt: "2025-06-02", aiToolUsed: false })],
    });
  const none = { policy: "definitions", survivors: [] };

  it("are killed by a case of any policy", () => {
    const score = sharedKillScore([policy("a", "deny"), policy("b", "modify")], commons, none);
    expect(score.mutants.map(({ mutant, fate }) => [mutant.pointer, fate])).toEqual([
      ["/definitions/denied/as/in/1/0", { fate: "killed", policy: "a", rule: "R-1", case: "deny" }],
      ["/definitions/denied/as/in/1/1", { fate: "killed", policy: "b", rule: "R-1", case: "modify" }],
    ]);
  });

  it("survive where no policy has the case", () => {
    const score = sharedKillScore([policy("a", "deny")], commons, none);
    expect(fated(score, "survived")).toEqual(["code-dropped#/definitions/denied/as/in/1/1"]);
  });
});
