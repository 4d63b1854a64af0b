import { FAR_SQL } from "#duckdb/far.js";
import type { RuleBody } from "#policy/plan.js";
import { deadlineSettled, dueSql } from "./deadline.js";
import type { Sql } from "./expression-pool.js";
import type { Frame, Interval, Place } from "./frame.js";
import { intervalSql } from "./interval.js";
import { logicOf } from "./logic.js";
import { openRelation } from "./open-relation.js";
import { openTruth } from "./open-truth.js";
import { instantPart, isClosed } from "./open-value.js";
import { fitting, isNever, missingOf, nothingOpen, type Openness, openWhere, type Part } from "./openness.js";
import { comparedSql } from "./reach.js";
import { truthSql } from "./truth.js";
import { whenTruth } from "./when.js";

type Body<Kind> = Extract<RuleBody, { kind: Kind }>;

/** Where a rule is undecided for what is missing alone: where it could be not met, and where it surely could not. */
export interface Undecided {
  readonly could: Sql;
  readonly cannot: Sql;
  /** What is missing; holds only where one of the two does. */
  readonly missing: Openness["missing"];
}

/** No row is undecided so, as far as SQL can tell. */
export function neverUndecided(frame: Frame): Undecided {
  const { never } = logicOf(frame.pool);
  return { could: never, cannot: never, missing: new Map() };
}

/** A body on the rows of a frame. Gates are left to the reference engine. */
export function undecidedBody(body: RuleBody, place: Place): Undecided {
  if (body.kind === "deadline") return undecidedDeadline(body, place);
  return body.kind === "requirement" ? undecidedRequirement(body, place) : neverUndecided(place.frame);
}

/** Rows 5 and 8 of the outcome table of docs/language.md, "Deadline", and what an unknown `when` leaves of the others. */
function undecidedDeadline(body: Body<"deadline">, place: Place): Undecided {
  const { frame } = place;
  const { pool, plan } = frame;
  const { always, every, never, some } = logicOf(pool);
  const when = openWhen(body.when, place);
  const start = body.start === null ? null : instantPart(body.start, place);
  const due = duePart(body, place);
  const stop = instantPart(body.stop, place);
  const endless = endlessStop(body, place);
  const parts = [when, ...(start ? [start.part] : []), due.part, stop.part, endless];
  if (parts.every((one) => isNever(one, frame))) return neverUndecided(frame);
  const [d, t] = [dueSql(body, place), intervalSql(body.stop, place)];
  const s = body.start === null ? null : intervalSql(body.start, place);
  const asOf = pool.make(String(plan.facts.asOf));
  const compared = (a: Sql, sign: "<" | "<=" | ">" | ">=", b: Sql) => comparedSql(a, sign, b, frame);
  const fits = every([...(start ? [fitting(start, frame)] : []), fitting(due, frame)]);
  const hasNoEnd = some([stop.part.open, endless.open]);
  // Row 8: nothing says when the act was.
  const isUndone = every([hasNoEnd, fits, compared(t.from, "<=", d.to)]);
  const isBegun = s === null ? always : every([compared(s.from, "<=", asOf), compared(s.from, "<=", t.to)]);
  // Rows 5 and 8: nothing says when it is due.
  const isUndue = every([stop.closed(), due.part.open, fits, isBegun]);
  const could = some([every([isUndone, compared(d.from, "<=", asOf)]), isUndue]);
  const cannot = every([isUndone, compared(d.from, ">", asOf)]);
  const settled = deadlineSettled({ ...body, when: null }, place);
  const isLate = some([
    every([compared(t.from, ">", asOf), pool.make(`({0} = ${FAR_SQL})`, t.to), compared(d.to, "<=", asOf)]),
    every([pool.make("({0} = {1})", t.from, t.to), compared(t.from, ">", d.to)]),
  ]);
  const isBefore =
    s === null || start === null || body.earlyPasses
      ? never
      : every([start.closed(), stop.closed(), compared(t.to, "<", s.from)]);
  const fails = some([every([stop.closed(), isBegun, isLate]), isBefore]);
  const isWhen = whenTruth(body.when, place).yes;
  const isOpenWhen = every([when.open, fits, some([hasNoEnd, stop.closed()])]);
  return {
    could: some([every([isWhen, could]), every([isOpenWhen, some([could, fails])])]),
    cannot: some([
      every([isWhen, cannot]),
      every([isOpenWhen, some([cannot, settled.pass, settled.pending])]),
    ]),
    missing: missingOf(parts, frame),
  };
}

/** The due with its extension: open only where the extension surely does not count. */
function duePart(body: Body<"deadline">, place: Place): Part {
  const { frame } = place;
  const { every, some } = logicOf(frame.pool);
  const due = instantPart(body.due, place);
  if (body.extension === null) return due;
  const inner: Place = { ...place, due: (at): Interval => intervalSql(body.due, at) };
  const counts = truthSql(body.extension.counts, inner);
  const until = intervalSql(body.extension.until, inner);
  return {
    part: openWhere(counts.no, due.part, frame),
    closed: () => every([due.closed(), some([counts.no, every([counts.yes, isClosed(until, frame)])])]),
  };
}

/** A stop of which records may be meant, and none surely is. */
function endlessStop({ stop }: Body<"deadline">, place: Place): Openness {
  if (stop.op !== "earliest") return nothingOpen(place.frame);
  return openRelation(stop, place).endless(stop);
}

/** The outcome table of docs/language.md, "Requirement". */
function undecidedRequirement(body: Body<"requirement">, place: Place): Undecided {
  const { frame } = place;
  const { pool, plan } = frame;
  const { always, every, never, some } = logicOf(pool);
  const when = openWhen(body.when, place);
  const must = openTruth(body.must, place);
  const by = body.by === null ? null : instantPart(body.by, place);
  const parts = [when, must, ...(by ? [by.part] : [])];
  if (parts.every((one) => isNever(one, frame))) return neverUndecided(frame);
  const { yes, no } = truthSql(body.must, place);
  const end = body.by === null ? null : intervalSql(body.by, place);
  const asOf = pool.make(String(plan.facts.asOf));
  const isAhead = end === null ? never : comparedSql(end.from, ">", asOf, frame);
  const isNotAhead = end === null ? always : comparedSql(end.from, "<=", asOf, frame);
  const fits = by === null ? always : fitting(by, frame);
  const isOpen = every([must.open, fits]);
  const could = some([every([isOpen, isNotAhead]), ...(by ? [every([no, by.part.open])] : [])]);
  const cannot = every([isOpen, isAhead]);
  const isWhen = whenTruth(body.when, place).yes;
  return {
    could: some([every([isWhen, could]), every([when.open, some([could, every([no, fits, isNotAhead])])])]),
    cannot: some([
      every([isWhen, cannot]),
      every([when.open, some([cannot, yes, every([no, fits, isAhead])])]),
    ]),
    missing: missingOf(
      [when, must, ...(by ? [openWhere(some([must.open, no]), by.part, frame)] : [])],
      frame,
    ),
  };
}

function openWhen(when: RuleBody["when"], place: Place): Openness {
  return when === null ? nothingOpen(place.frame) : openTruth(when, place);
}
