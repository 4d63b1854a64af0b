import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { NOT_YET } from "#calendar/moment.js";
import { zoneOf } from "#calendar/zone.js";
import type { Expression } from "#generated/types.js";
import type { Completeness } from "#ledger/ledger.js";
import type { FieldValue, LedgerRecord } from "#ledger/record.js";
import { planPolicy } from "#policy/plan-policy.js";
import { intervalOf, truthOf } from "#replay/reference/evaluate.js";
import type { Scene } from "#replay/reference/scene.js";
import type { RecordKind } from "#shared/record-kind.js";
import { type CompleteWorld, meaning, type WorldRecord } from "../oracle/worlds.js";
import { bundleOf, commonsOf, requirement, ZONE } from "../policy/fixture.js";
import { runs } from "../support/runs.js";

/**
 * docs/language.md: "The logic is sound, not complete. It never says true or false wrongly." Random predicates and
 * instants over random records of which some things are not known; for each, worlds that complete the record in
 * every way in which it may be completed. True must be true in all of them, false false in all of them, and an
 * interval must hold the value that each has.
 */
const MINUTE = 60_000_000;
const AS_OF = 4 * MINUTE;
const LATER = [5 * MINUTE, 7 * MINUTE, Number.POSITIVE_INFINITY];
const ANY = [0, 1, 2, 3, 4].map((n) => n * MINUTE).concat(LATER);

type Recorded<T> =
  | { readonly as: "value"; readonly value: FieldValue; readonly may: readonly T[] }
  | { readonly as: "blank" | "undelivered"; readonly may: readonly T[] };

/** Nothing is recorded after as-of: a pick from such a record alone would begin later than "not yet" does. */
const instantRecord: fc.Arbitrary<Recorded<number>> = fc.oneof(
  fc.integer({ min: 0, max: 4 }).map(
    (n): Recorded<number> => ({
      as: "value",
      value: { from: n * MINUTE, to: n * MINUTE, day: false },
      may: [n * MINUTE],
    }),
  ),
  fc.integer({ min: 0, max: 3 }).map(
    (n): Recorded<number> => ({
      as: "value",
      value: { from: n * MINUTE, to: (n + 1) * MINUTE, day: true },
      may: [n * MINUTE, n * MINUTE + 1, (n + 1) * MINUTE],
    }),
  ),
  fc.constant<Recorded<number>>({ as: "value", value: NOT_YET, may: LATER }),
  fc.constant<Recorded<number>>({ as: "blank", may: ANY }),
  fc.constant<Recorded<number>>({ as: "undelivered", may: ANY }),
);
const oneOfRecord = <T extends FieldValue>(values: readonly T[]): fc.Arbitrary<Recorded<T>> =>
  fc.oneof(
    fc.constantFrom(...values).map((value): Recorded<T> => ({ as: "value", value, may: [value] })),
    fc.constant<Recorded<T>>({ as: "blank", may: values }),
    fc.constant<Recorded<T>>({ as: "undelivered", may: values }),
  );

const FLAG = [true, false];
const determinations = fc.record({
  requestReceivedAt: instantRecord,
  effectiveAt: instantRecord,
  careEndedAt: instantRecord,
  aiToolUsed: oneOfRecord(FLAG),
  careUnderway: oneOfRecord(FLAG),
  reasonCode: oneOfRecord(["x", "y"]),
});
const informations = fc.record({
  receivedAt: instantRecord,
  presentedAt: instantRecord,
  requested: oneOfRecord(FLAG),
  channel: oneOfRecord(["fax", "mail"]),
});
type Fields = Readonly<Record<string, Recorded<number> | Recorded<boolean> | Recorded<string>>>;

const names = {
  determination: {
    instants: ["requestReceivedAt", "effectiveAt", "careEndedAt"],
    flags: ["aiToolUsed", "careUnderway"],
    text: "reasonCode",
    words: ["x", "y"],
  },
  information: {
    instants: ["receivedAt", "presentedAt"],
    flags: ["requested"],
    text: "channel",
    words: ["fax", "mail"],
  },
};

interface Expressions {
  readonly predicate: fc.Arbitrary<Expression>;
  readonly instant: fc.Arbitrary<Expression>;
}

/** Expressions on one kind of record; on the determination they may look down at its information. */
function expressionsOn(kind: "determination" | "information"): Expressions {
  const { instants, flags, text, words } = names[kind];
  const up =
    kind === "information" ? names.determination.instants.map((name) => `determination.${name}`) : [];
  const moment = fc.constantFrom(...instants, ...up).map((field): Expression => ({ field }));
  const below =
    kind === "determination" ? expressionsOn("information").predicate : fc.constant<Expression>(true);
  return fc.letrec<{ predicate: Expression; instant: Expression }>((tie) => ({
    predicate: fc.oneof(
      { maxDepth: 4, withCrossShrink: true },
      fc.constantFrom(...flags).map((field): Expression => ({ field })),
      fc.constantFrom(...words).map((word): Expression => ({ equal: [{ field: text }, word] })),
      fc.constantFrom(...instants, text, ...flags).map((field): Expression => ({ known: { field } })),
      fc.constant<Expression>({ in: [{ field: text }, [words[0] as string, "portal"]] }),
      fc.tuple(tie("instant"), tie("instant")).map(([a, b]): Expression => ({ before: [a, b] })),
      fc.tuple(tie("instant"), tie("instant")).map(([a, b]): Expression => ({ atOrBefore: [a, b] })),
      fc.tuple(tie("predicate"), tie("predicate")).map((all): Expression => ({ all })),
      fc.tuple(tie("predicate"), tie("predicate")).map((any): Expression => ({ any })),
      tie("predicate").map((not): Expression => ({ not })),
      fc
        .tuple(tie("predicate"), tie("predicate"), tie("predicate"))
        .map(([test, a, b]): Expression => ({ if: test, then: a, else: b })),
      ...(kind === "determination"
        ? [
            below.map((where): Expression => ({ some: "information", where })),
            fc
              .tuple(below, fc.integer({ min: 0, max: 2 }))
              .map(([where, n]): Expression => ({ atMost: [{ count: "information", where }, n] })),
            fc
              .tuple(below, fc.integer({ min: 0, max: 2 }))
              .map(([where, n]): Expression => ({ atMost: [n, { count: "information", where }] })),
          ]
        : []),
    ),
    instant: fc.oneof(
      { maxDepth: 3, withCrossShrink: true },
      moment,
      fc.tuple(tie("instant"), tie("instant")).map((earliestOf): Expression => ({ earliestOf })),
      fc.tuple(tie("instant"), tie("instant")).map((latestOf): Expression => ({ latestOf })),
      fc
        .tuple(tie("instant"), fc.integer({ min: -2, max: 2 }))
        .map(([a, minutes]): Expression => ({ plus: [a, { minutes }] })),
      fc.tuple(tie("predicate"), tie("instant")).map(([test, a]): Expression => ({ if: test, then: a })),
      fc
        .tuple(tie("predicate"), tie("instant"), tie("instant"))
        .map(([test, a, b]): Expression => ({ if: test, then: a, else: b })),
      ...(kind === "determination"
        ? (["earliest", "latest"] as const).map((op) =>
            fc
              .tuple(fc.constantFrom("receivedAt", "presentedAt"), below)
              .map(([field, where]): Expression => ({ [op]: `information.${field}`, where })),
          )
        : []),
    ),
  }));
}

function recordOf(kind: RecordKind, id: string, fields: Fields): LedgerRecord {
  const entries = Object.entries(fields);
  const values = entries.flatMap(([name, one]) => (one.as === "value" ? [[name, one.value] as const] : []));
  const delivered = entries.filter(([, one]) => one.as !== "undelivered").map(([name]) => name);
  return {
    kind,
    id,
    parent: kind === "determination" ? null : "D1",
    origin: { file: "f", sender: "plan", fields: new Set(delivered) },
    file: "f",
    row: 1,
    values: { ...(kind === "determination" && { payer: "acme" }), ...Object.fromEntries(values) },
  };
}

/** Draws a completion with a stream of small numbers. */
function completed(fields: Fields, draw: () => number): WorldRecord {
  const entries = Object.entries(fields);
  const pick = <T>(list: readonly T[]) => list[draw() % list.length] as T;
  return {
    values: Object.fromEntries(
      entries.map(([name, one]) => [name, pick<number | boolean | string>(one.may)]),
    ),
    recorded: Object.fromEntries(
      entries.map(([name, one]) => [
        name,
        one.as === "undelivered" ? pick(FLAG) : one.as === "value" && one.value !== NOT_YET,
      ]),
    ),
  };
}

const UNSEEN: Fields = {
  receivedAt: { as: "undelivered", may: ANY },
  presentedAt: { as: "undelivered", may: ANY },
  requested: { as: "undelivered", may: FLAG },
  channel: { as: "undelivered", may: ["fax", "mail"] },
};

interface Sample {
  readonly fields: Fields;
  readonly related: readonly Fields[];
  readonly state: Completeness;
}

function sceneOf({ fields, related, state }: Sample): Scene {
  const determination = recordOf("determination", "D1", fields);
  const none = { notices: [], decisionChanges: [], p2pRequests: [], appeals: [], contactAttempts: new Map() };
  return {
    stage: {
      asOf: AS_OF,
      book: { of: () => state, hasField: (record, field) => record.origin.fields.has(field) },
      calendars: new Map(),
      tables: new Map(),
    },
    zone: zoneOf(ZONE),
    matter: {
      ...none,
      id: "D1",
      determination,
      information: related.map((one, n) => recordOf("information", `I${n}`, one)),
    },
    subject: determination,
  };
}

function worldsOf({ fields, related, state }: Sample, seeds: readonly number[]): CompleteWorld[] {
  return seeds.map((seed) => {
    let at = seed;
    const draw = () => {
      at = (Math.imul(at, 1103515245) + 12345) & 0x7fffffff;
      return at >>> 8;
    };
    const unseen = state === "complete" ? 0 : draw() % 3;
    return {
      determination: completed(fields, draw),
      information: [...related, ...Array<Fields>(unseen).fill(UNSEEN)].map((one) => completed(one, draw)),
      later: LATER[draw() % LATER.length] as number,
    };
  });
}

const commons = commonsOf();
const samples: fc.Arbitrary<Sample> = fc
  .tuple(
    determinations,
    fc.array(informations, { maxLength: 3 }),
    fc.constantFrom<Completeness>("complete", "complete", "partial", "not-delivered"),
  )
  .map(([fields, related, state]) => ({ fields, related: state === "not-delivered" ? [] : related, state }));
const seeds = fc.array(fc.nat(), { minLength: 25, maxLength: 25 });
const on = expressionsOn("determination");
const RUNS = runs(1500);

function bodyOf(parts: Parameters<typeof requirement>[0]) {
  const plan = planPolicy(bundleOf([requirement(parts)]), commons, {}).rules[0];
  const body = plan?.combinations[0]?.segments.find((segment) => segment.body)?.body;
  if (body?.kind !== "requirement") throw new Error("no requirement");
  return body;
}

describe("soundness over every completion of what is not known", () => {
  it("never says true or false wrongly", () => {
    const said = { true: 0, false: 0, null: 0 };
    fc.assert(
      fc.property(on.predicate, samples, seeds, (predicate, sample, drawn) => {
        const scene = sceneOf(sample);
        const truth = truthOf(bodyOf({ must: predicate }).must, scene.subject, scene);
        said[String(truth) as keyof typeof said] += 1;
        if (truth === null) return;
        for (const world of worldsOf(sample, drawn)) {
          expect(meaning(predicate, world.determination, world)).toBe(truth);
        }
      }),
      RUNS,
    );
    // The property says something: every answer is given often.
    expect(Math.min(...Object.values(said))).toBeGreaterThan(RUNS.numRuns / 20);
  });

  it("gives an interval that holds every possible value", () => {
    fc.assert(
      fc.property(on.instant, samples, seeds, (instant, sample, drawn) => {
        const scene = sceneOf(sample);
        const by = bodyOf({ by: instant }).by;
        if (by === null) throw new Error("no instant");
        const { from, to } = intervalOf(by, scene.subject, scene);
        for (const world of worldsOf(sample, drawn)) {
          const value = meaning(instant, world.determination, world) as number;
          expect(value).toBeGreaterThanOrEqual(from);
          expect(value).toBeLessThanOrEqual(to);
        }
      }),
      RUNS,
    );
  });
});
