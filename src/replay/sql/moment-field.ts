import { LEAST_DAY } from "#calendar/moment.js";
import { FAR_SQL } from "#duckdb/far.js";
import { type FieldInfo, kindOf } from "#schema/record-fields.js";
import type { Sql } from "./expression-pool.js";
import { type Alias, column, type Frame, type Interval, isDelivered, mayBeNone } from "./frame.js";
import { between, chosenSql, coalesced, either, NOTHING, type Reach, reaching } from "./reach.js";
import { codes } from "./status-test.js";

/** The interval of what is not known at all. */
export function unknownIn({ pool }: Frame): Interval {
  return { from: pool.make(`(-${FAR_SQL})`), to: pool.make(FAR_SQL) };
}

/** The interval of what did not happen by as-of. */
export function notYetIn({ pool, plan }: Frame): Interval {
  const [from, to] = [pool.make(String(plan.facts.asOf + 1)), pool.make(FAR_SQL)];
  return { from, to, lower: from, upper: to, notYet: pool.make("true") };
}

/** As readInstant of the reference: blank is unknown, or not yet where the status says so. What no cell holds is not asked. */
export function momentField(alias: Alias, info: FieldInfo, runsToEnd: boolean, frame: Frame): Interval {
  const { pool, plan } = frame;
  if (!isDelivered(info, frame)) return blankMoment(alias, info, frame);
  const facts = plan.facts.column(info.kind, info.name);
  const [hasNotYet, isWide] = [facts?.hasNotYet ?? true, facts?.isWide ?? true];
  const hasBlank = (facts?.hasBlank ?? true) || mayBeNone(alias, frame);
  const recorded: Reach = {
    low: facts ? (facts.first ?? Number.POSITIVE_INFINITY) : Number.NEGATIVE_INFINITY,
    high: facts ? (facts.last ?? Number.NEGATIVE_INFINITY) : Number.POSITIVE_INFINITY,
    mayBeFar: hasNotYet,
    mayBeMinusFar: false,
    mayBeNull: hasBlank,
  };
  const cell = reaching(column(alias, info.name, frame), recorded, frame);
  const later = isWide ? reaching(column(alias, `${info.name}_to`, frame), recorded, frame) : cell;
  const given =
    runsToEnd && isWide
      ? reaching(
          pool.make(`case when {1} - {0} >= ${LEAST_DAY} then {1} else {0} end`, cell, later),
          recorded,
          frame,
        )
      : cell;
  const known = hasNotYet
    ? reaching(
        pool.make(`case when {0} = ${FAR_SQL} then ${plan.facts.asOf + 1} else {1} end`, cell, given),
        either([{ ...recorded, mayBeFar: false }, between(plan.facts.asOf + 1, plan.facts.asOf + 1)]),
        frame,
      )
    : given;
  const unknown = unknownIn(frame);
  const blank = hasBlank ? blankMoment(alias, info, frame) : unknown;
  const from = coalesced(known, blank.from, frame);
  const to = coalesced(later, blank.to, frame);
  const isPoint = !isWide && !hasNotYet && blank.from === unknown.from;
  const lower = hasBlank && blank.lower ? coalesced(known, blank.lower, frame) : known;
  return { from, to, lower, upper: later, ...(isPoint && { point: cell }) };
}

function blankMoment(alias: Alias, info: FieldInfo, frame: Frame): Interval {
  const unknown = unknownIn(frame);
  if (info.notYetWhen === null) return unknown;
  const { field, in: statuses } = info.notYetWhen;
  const statusInfo = kindOf(info.kind).fields.get(field);
  if (!statusInfo || !isDelivered(statusInfo, frame)) return unknown;
  const status = codes(column(alias, field, frame), statuses, frame);
  const end = (otherwise: Sql) => chosenSql([[status, notYetIn(frame).from]], otherwise, frame);
  const none = reaching(frame.pool.make("cast(null as bigint)"), { ...NOTHING, mayBeNull: true }, frame);
  return { from: end(unknown.from), to: unknown.to, lower: end(none) };
}
