import { describe, expect, it } from "vitest";
import { NOT_YET as NOT_YET_VALUE } from "#calendar/moment.js";
import type { Expression } from "#generated/types.js";
import type { FieldValue } from "#ledger/record.js";
import type { RuleBody } from "#policy/plan.js";
import { planPolicy } from "#policy/plan-policy.js";
import type { Decided, Verdict } from "#replay/outcome.js";
import { deadlineVerdict, judgeDeadline } from "#replay/reference/deadline.js";
import type { Scene } from "#replay/reference/scene.js";
import { exact, notYetBy, UNKNOWN } from "#shared/interval.js";
import {
  ACTS,
  ANY_TIME,
  AS_OF,
  BLANK,
  exactly,
  NEVER,
  NOT_YET,
  outcomeIn,
  type Recorded,
  type World,
  within,
} from "../oracle/timeline.js";
import { bundleOf, commonsOf, deadline, judged, sceneOf } from "../policy/fixture.js";

/**
 * The table of docs/language.md, "Deadline", against every completion of what is not known. `outcomeIn` (the
 * timeline oracle) says what holds where everything is known; here it is checked that
 * - a decided verdict is the outcome of every completion, and
 * - an open verdict names every outcome that a completion has (it may name more, never less).
 */
function objections(verdict: Verdict, worlds: readonly World[], early: boolean): string[] {
  const truths = new Set(worlds.map((world) => outcomeIn(world, early)));
  truths.delete("open");
  return [...truths].filter((truth) => !verdict.possible.includes(truth as Decided)).sort();
}

/** What a deadline with a start and a due of its own can miss, by `early`. */
const GAPS: Readonly<Record<string, readonly string[]>> = {
  false: ["fail, but pending", "indeterminate, but pending"],
  true: ["fail, but pass", "fail, but pending", "indeterminate, but pending"],
};

function* crossed<A, B>(as: readonly A[], bs: readonly B[]): Generator<[A, B]> {
  for (const a of as) for (const b of bs) yield [a, b];
}

describe.each([true, false])("early passes: %s", (early) => {
  const verdictOf = (start: Recorded | null, due: { from: number; to: number }, stop: Recorded) =>
    deadlineVerdict({
      start: start?.interval ?? null,
      due,
      stop: stop.interval,
      asOf: AS_OF,
      earlyPasses: early,
    });

  it("is sound where the due is the start plus a limit", () => {
    let judged = 0;
    for (const limit of [0, 1, 2, 3]) {
      for (const [start, stop] of crossed(ANY_TIME, ACTS)) {
        const due = { from: start.interval.from + limit, to: start.interval.to + limit };
        const verdict = verdictOf(start, due, stop);
        const worlds = [...crossed(start.completions, stop.completions)].map(([s, t]) => ({
          start: s,
          due: s + limit,
          stop: t,
        }));
        expect([start.name, limit, stop.name, verdict.outcome, objections(verdict, worlds, early)]).toEqual([
          start.name,
          limit,
          stop.name,
          verdict.outcome,
          [],
        ]);
        judged += 1;
      }
    }
    expect(judged).toBe(4 * ANY_TIME.length * ACTS.length);
  });

  it("is sound where the deadline has a due and no start", () => {
    for (const [due, stop] of crossed(ANY_TIME, ACTS)) {
      const verdict = verdictOf(null, due.interval, stop);
      const worlds = [...crossed(due.completions, stop.completions)].map(([d, t]) => ({
        start: null,
        due: d,
        stop: t,
      }));
      expect([due.name, stop.name, objections(verdict, worlds, early)]).toEqual([due.name, stop.name, []]);
    }
  });

  /**
   * A due of its own beside a start. The first rows of the table ask that the start is surely not yet, or the stop
   * surely before it; where that is only possible, a later row decides, although in one completion the clock never
   * ran (`pending`), or the stop came before it (`pass` where the rule says so). docs/language.md says so in words.
   * The gap is held here, so that it can neither grow nor be closed unnoticed. It needs a due that does not follow
   * from the start: with a `limit` there is none (above).
   */
  it("misses only a clock that may not have run, where the due does not follow from the start", () => {
    const missed = new Set<string>();
    for (const [start, due] of crossed(ANY_TIME, ANY_TIME)) {
      for (const stop of ACTS) {
        const verdict = verdictOf(start, due.interval, stop);
        const worlds = start.completions.flatMap((s) =>
          [...crossed(due.completions, stop.completions)].map(([d, t]) => ({ start: s, due: d, stop: t })),
        );
        const explained = [
          ...(start.interval.to > AS_OF && stop.interval.to > AS_OF ? ["pending"] : []),
          ...(early && stop.interval.from < start.interval.to ? ["pass"] : []),
        ];
        const found = objections(verdict, worlds, early);
        const unexplained = found.filter((truth) => !explained.includes(truth));
        expect([start.name, due.name, stop.name, unexplained]).toEqual([start.name, due.name, stop.name, []]);
        for (const truth of found) missed.add(`${verdict.outcome}, but ${truth}`);
      }
    }
    expect([...missed].sort()).toEqual(GAPS[String(early)]);
  });
});

describe("the rows of the table", () => {
  const asOf = AS_OF;
  const notYet = NOT_YET;
  const limited = (start: Recorded) => ({ from: start.interval.from + 2, to: start.interval.to + 2 });
  const all: readonly Decided[] = ["fail", "pass", "pending"];
  it.each<[string, Recorded | null, { from: number; to: number }, Recorded, string, readonly Decided[]]>([
    ["1: neither has come", notYet, limited(notYet), notYet, "pending", ["pending"]],
    ["2: the stop is surely before", exactly(3), limited(exactly(3)), exactly(2), "indeterminate", all],
    ["2: a stop while the start is not yet", notYet, limited(notYet), exactly(2), "indeterminate", all],
    ["3: the due is over", exactly(1), exact(3), notYet, "fail", ["fail"]],
    ["3: the due is as-of", exactly(2), exact(4), notYet, "fail", ["fail"]],
    ["4: the due lies ahead", exactly(3), exact(5), notYet, "pending", ["pending"]],
    ["5: the due may be over", within(2), { from: 4, to: 5 }, notYet, "indeterminate", ["fail", "pending"]],
    ["5: no start is recorded", BLANK, UNKNOWN, notYet, "indeterminate", ["fail", "pending"]],
    ["6: in time", exactly(1), exact(3), exactly(2), "pass", ["pass"]],
    ["6: at the due", exactly(1), exact(3), exactly(3), "pass", ["pass"]],
    ["6: on the day of the start", within(1), { from: 3, to: 4 }, exactly(1), "pass", ["pass"]],
    ["7: late", exactly(0), exact(2), exactly(3), "fail", ["fail"]],
    ["7: late, though the due is a day", within(0), { from: 2, to: 3 }, exactly(4), "fail", ["fail"]],
    ["8: the due is a day", within(0), { from: 2, to: 3 }, exactly(3), "indeterminate", ["fail", "pass"]],
    ["8: the stop is blank, due over", exactly(0), exact(2), BLANK, "indeterminate", ["fail", "pass"]],
    ["8: the stop is blank, due ahead", exactly(4), exact(6), BLANK, "indeterminate", ["pass", "pending"]],
    ["8: everything is blank", BLANK, UNKNOWN, BLANK, "indeterminate", all],
    ["without a start: row 1 and 2 do not fit", null, exact(2), exactly(0), "pass", ["pass"]],
    // "Times after as-of are used as recorded."
    ["a stop recorded after as-of, in time", exactly(3), exact(6), exactly(5), "pass", ["pass"]],
    ["a stop recorded after as-of, late", exactly(3), exact(5), exactly(6), "fail", ["fail"]],
    ["a start recorded after as-of", exactly(5), exact(7), notYet, "pending", ["pending"]],
  ])("%s", (_name, start, due, stop, outcome, possible) => {
    const verdict = deadlineVerdict({
      start: start?.interval ?? null,
      due,
      stop: stop.interval,
      asOf,
      earlyPasses: false,
    });
    expect([verdict.outcome, [...verdict.possible].sort()]).toEqual([outcome, possible]);
  });

  it("says why a stop before the start is open, and passes it where the rule does", () => {
    const times = { start: exact(3), due: exact(5), stop: exact(2), asOf: AS_OF };
    expect(deadlineVerdict({ ...times, earlyPasses: false }).reason).toBe("stop-before-start");
    expect(deadlineVerdict({ ...times, earlyPasses: true }).outcome).toBe("pass");
  });

  it("rests a fail on absence only where nothing is recorded", () => {
    const late = { start: exact(0), due: exact(2), asOf: AS_OF, earlyPasses: false };
    expect(deadlineVerdict({ ...late, stop: notYetBy(AS_OF) }).restsOnAbsence).toBe(true);
    expect(deadlineVerdict({ ...late, stop: exact(3) }).restsOnAbsence).toBeUndefined();
  });
});

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
