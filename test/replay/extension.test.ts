import { describe, expect, it } from "vitest";
import { NOT_YET as NOT_YET_VALUE } from "#calendar/moment.js";
import type { Expression } from "#generated/types.js";
import type { FieldValue } from "#ledger/record.js";
import type { RuleBody } from "#policy/plan.js";
import { planPolicy } from "#policy/plan-policy.js";
import type { Decided } from "#replay/outcome.js";
import { judgeDeadline } from "#replay/reference/deadline.js";
import type { Scene } from "#replay/reference/scene.js";
import {
  AS_OF,
  BLANK,
  crossed,
  exactly,
  NEVER,
  NOT_YET,
  objections,
  type Recorded,
  within,
} from "../oracle/timeline.js";
import { bundleOf, commonsOf, deadline, judged, sceneOf } from "../policy/fixture.js";

const MINUTE = 60_000_000;

/** A rule whose parts are single fields, compiled once, so that values can be put in by hand. */
function ruleBody(): { body: Extract<RuleBody, { kind: "deadline" }>; scene: Scene } {
  const rule = deadline({
    when: { field: "aiToolUsed" },
    start: { field: "requestReceivedAt" },
    limit: { minutes: 2 },
    stop: { field: "decidedAt" },
    extension: {
      until: { field: "extensionUntil" },
      counts: { all: [{ known: { field: "extensionNoticedAt" } }, { field: "careUnderway" }] },
    },
  });
  const [plan] = planPolicy(bundleOf([rule]), commonsOf(), {}).rules;
  const body = plan?.combinations[0]?.segments.find((segment) => segment.body)?.body;
  if (body?.kind !== "deadline") throw new Error("no deadline");
  const scene = sceneOf("determination", { given: { determination: { extensionNoticedAt: "2025-01-01" } } });
  return { body, scene: { ...scene, stage: { ...scene.stage, asOf: AS_OF * MINUTE } } };
}

function recordedValue(recorded: Recorded): FieldValue | undefined {
  if (recorded === BLANK) return undefined;
  if (recorded === NOT_YET) return NOT_YET_VALUE;
  const { from, to } = recorded.interval;
  return { from: from * MINUTE, to: to * MINUTE, day: from !== to };
}

describe("extension", () => {
  const { body, scene } = ruleBody();
  const truths = [true, false, null] as const;
  const starts = [exactly(0), exactly(1), exactly(3), within(1), within(2), BLANK, NOT_YET];
  const stops = [exactly(1), exactly(3), exactly(4), within(2), within(3), BLANK, NOT_YET];
  const untils = [exactly(1), exactly(3), exactly(6), within(2), within(4), BLANK, NOT_YET];

  function verdictOf(
    start: Recorded,
    stop: Recorded,
    until: Recorded,
    counts: boolean | null,
    when: boolean | null,
  ) {
    const values = {
      ...scene.subject.values,
      requestReceivedAt: recordedValue(start),
      decidedAt: recordedValue(stop),
      extensionUntil: recordedValue(until),
      careUnderway: counts ?? undefined,
      aiToolUsed: when ?? undefined,
    };
    const given = Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
    const subject = { ...scene.subject, values: given as Record<string, FieldValue> };
    return judgeDeadline(body, { ...scene, subject, matter: { ...scene.matter, determination: subject } });
  }

  it("is sound over every completion: the later of the due and `until` where it counts, never an earlier one", () => {
    for (const [start, stop] of crossed(starts, stops)) {
      for (const [until, counts] of crossed(untils, truths)) {
        const verdict = verdictOf(start, stop, until, counts, true);
        const counted = counts === null ? [true, false] : [counts];
        // A date alone in `until` runs to its end.
        const ends = until.name.startsWith("within") ? [until.interval.to] : until.completions;
        const worlds = [...crossed(start.completions, stop.completions)].flatMap(([s, t]) =>
          [...crossed(counted, ends)].map(([counts_, u]) => ({
            start: s,
            due: counts_ ? Math.max(s + 2, u) : s + 2,
            stop: t,
          })),
        );
        const situation = [start.name, stop.name, until.name, counts];
        expect([...situation, objections(verdict, worlds, false)]).toEqual([...situation, []]);
      }
    }
  });

  it.each<[string, Recorded, Recorded, boolean | null, string, number]>([
    ["counts: the due is moved", exactly(4), exactly(4), true, "pass", 4],
    ["does not count: late", exactly(4), exactly(4), false, "fail", 3],
    ["an earlier `until` does not shorten", exactly(3), exactly(1), true, "pass", 3],
    ["unknown: open between both dues", exactly(4), exactly(4), null, "indeterminate", 4],
    ["unknown, but in time for both", exactly(3), exactly(4), null, "pass", 4],
    ["unknown, but late for both", exactly(4), exactly(2), null, "fail", 3],
    ["not yet over: the clock runs on", NOT_YET, NOT_YET, true, "pending", NEVER],
  ])("%s", (_name, stop, until, counts, outcome, dueTo) => {
    const verdict = verdictOf(exactly(1), stop, until, counts, true);
    expect([verdict.outcome, (verdict.due?.to ?? 0) / MINUTE]).toEqual([outcome, dueTo]);
  });

  it.each<[string, boolean | null, Recorded, string, readonly Decided[]]>([
    ["false: not applicable", false, exactly(4), "not-applicable", ["not-applicable"]],
    ["unknown and late", null, exactly(4), "indeterminate", ["fail", "not-applicable"]],
    ["unknown and in time", null, exactly(2), "indeterminate", ["not-applicable", "pass"]],
    ["unknown and open", null, BLANK, "indeterminate", ["fail", "not-applicable", "pass"]],
    ["false and everything else blank", false, BLANK, "not-applicable", ["not-applicable"]],
  ])("`when` %s", (_name, when, stop, outcome, possible) => {
    const verdict = verdictOf(exactly(1), stop, exactly(1), false, when);
    expect([verdict.outcome, [...verdict.possible].sort()]).toEqual([outcome, possible]);
  });
});

describe("a date in `until` runs to its end", () => {
  const due = { start: { field: "requestReceivedAt" }, limit: { hours: 24 } };
  const counts: Expression = { all: [{ known: { field: "extensionNoticedAt" } }] };
  const given = {
    decision: "deny",
    requestReceivedAt: "2025-06-01T10:00",
    decidedAt: "2025-06-10T18:00",
    extensionNoticedAt: "2025-06-01",
  };
  const judge = (
    until: Expression,
    determination: Record<string, string>,
    notices: Record<string, string>[] = [],
  ) =>
    judged(bundleOf([deadline({ ...due, extension: { until, counts } })]), {
      given: { determination: { ...given, ...determination }, notices },
    }).outcome;

  it.each<[string, Expression, Record<string, string>, string]>([
    ["a date alone", { field: "extensionUntil" }, { extensionUntil: "2025-06-10" }, "pass"],
    [
      "an instant stays that instant",
      { field: "extensionUntil" },
      { extensionUntil: "2025-06-10T12:00" },
      "fail",
    ],
    ["the day before", { field: "extensionUntil" }, { extensionUntil: "2025-06-09" }, "fail"],
    [
      "a date that is compared inside `until` stays a day",
      {
        if: { before: [{ field: "effectiveAt" }, { field: "careEndedAt" }] },
        then: { field: "extensionUntil" },
        else: { field: "extensionNoticedAt" },
      },
      { extensionUntil: "2025-06-20", effectiveAt: "2025-06-05", careEndedAt: "2025-06-05T12:00" },
      "indeterminate",
    ],
  ])("%s", (_name, until, determination, outcome) => {
    expect(judge(until, determination)).toBe(outcome);
  });

  it("also in a filter: the dates compared there stay days", () => {
    const sent = (where: Expression): Expression => ({
      latestOf: [
        { field: "extensionNoticedAt" },
        {
          earliest: "notices.letterDate",
          where: { all: [{ equal: [{ field: "purpose" }, "extension"] }, where] },
        },
      ],
    });
    const letter = { purpose: "extension", letterDate: "2025-06-05" };
    const onTheDay: Expression = {
      before: [{ field: "letterDate" }, { field: "determination.effectiveAt" }],
    };
    const noon = { effectiveAt: "2025-06-05T12:00" };
    expect(judge(sent(onTheDay), noon, [letter])).toBe("indeterminate");
    expect(judge(sent({ not: onTheDay }), noon, [letter])).toBe("indeterminate");
    expect(judge(sent(true), noon, [letter])).toBe("fail");
  });
});
