import type { Session } from "#duckdb/database.js";
import { named, quoted } from "#duckdb/sql-text.js";
import type { MeasureField, MeasureMoment } from "#generated/types.js";
import { CHANGED, WITHOUT_RESULT } from "#measures/later-facts.js";
import { isRecorded } from "#measures/record-fact.js";
import type { UnitQuery } from "#measures/unit.js";
import { linkedTable } from "#replay/sql/frame-query.js";
import { kindOf } from "#schema/record-fields.js";
import { localClock, spanEndSql } from "./local-clock.js";
import {
  hourSql,
  isFromSql,
  monthSql,
  type OffsetSql,
  spanSql,
  type TimeSql,
  timeSql,
  weekdaySql,
} from "./time-sql.js";
import {
  datedSql,
  fieldsAsked,
  gapOf,
  insideSql,
  spanColumns,
  spansAsked,
  textColumn,
  UNIT_TABLES,
  type UnitWorld,
  unknown,
} from "./unit-table.js";

/** Times that facts are worked out from. */
const TIMES = ["receivedAt", "startedAt", "decidedAt"] as const satisfies readonly MeasureMoment[];

/** Times that are told, or counted in days, by the local clock. */
const CLOCKED = [
  ["p2pRequest", "receivedAt"],
  ["p2pRequest", "startedAt"],
  ["p2pRequest", "disposedAt"],
  ["determination", "decidedAt"],
  ["determination", "requestReceivedAt"],
] as const;

/**
 * Makes the table of the requests of the period: `own origin` and `decision origin`, `undated`, a column for each field that is
 * asked for, and two for each span. As src/measures/request-unit.ts has them.
 */
export async function makeRequestTable(
  session: Session,
  queries: readonly UnitQuery[],
  world: UnitWorld,
): Promise<void> {
  const asked = fieldsAsked(queries);
  const clock = await localClock(session, CLOCKED, world);
  const asksLater = asked.some((field) => field === "appealed" || field === "later");
  const columns = asked
    .filter((field) => field !== "sender")
    .map((field) => `${requestField(field, world.dating.asOf)} as ${named(field)}`);
  const spans = spansAsked(queries);
  const ends = spans.flatMap((span) => {
    const minutes = spanSql(timeColumns(span.from), spanEndSql(span, timeColumns(span.to), clock));
    return spanColumns(span).map((name, index) => `${minutes[index]} as ${named(name)}`);
  });
  const moments = new Set([...TIMES, ...spans.flatMap(({ from, to }) => [from, to])]);
  const later = asksLater
    ? `select r.*, a.later, a.changed, a.open, ${gapOf("appeal", GAP, world)} as gap from requests r left join appeals a on a.rid = r.rid`
    : "select * from requests r";
  await session.run(
    `create temp table ${named(UNIT_TABLES.p2pRequest)} as
     with requests as materialized (${requestsQuery(asked, [...moments], world)}),
     appeals as (${asksLater ? appealsQuery(world) : "select 1"}),
     facts as (select *, ${localColumns(clock.offset).join(", ")} from (${later}))
     select ${['"own origin"', '"decision origin"', "undated", ...columns, ...ends].join(", ")} from facts`,
  );
}

/** Whose appeals they are; of a request that names no decision they cannot be found. */
const GAP = {
  origin: 'coalesce(r."decision origin", r."own origin")',
  id: "r.id",
  orElse: "r.unlinked",
};

/** The requests of the period with what is recorded of them and their decision. */
function requestsQuery(
  asked: readonly MeasureField[],
  moments: readonly MeasureMoment[],
  world: UnitWorld,
): string {
  const texts = asked.flatMap((field) => {
    if (isRecorded("p2pRequest", field))
      return [`${textColumn("p2pRequest", field, "t", world)} as ${named(field)}`];
    if (isRecorded("determination", field))
      return [`${textColumn("determination", field, "d", world)} as ${named(field)}`];
    return [];
  });
  const times = moments.flatMap((field) => {
    const time = recordedTime(field, world);
    const { from, to } = timeColumns(field);
    return [`${time.from} as ${from}`, `${time.to} as ${to}`];
  });
  const dated = datedSql(recordedTime("receivedAt", world).from, "d", world);
  const own = [
    "l.rid",
    "l.cid",
    't.origin as "own origin"',
    'd.origin as "decision origin"',
    "d.origin is null and t.parent is null as unlinked",
    "coalesce(d.id, l.lone) as id",
    `(${dated}) is null as undated`,
  ];
  return `select ${[...own, ...texts, ...times].join(", ")}
    from ${named(linkedTable("p2pRequest"))} l join "p2pRequest" t on t.rowid = l.rid
    left join "determination" d on d.rowid = l.cid where ${insideSql(`(${dated})`, world)}`;
}

function recordedTime(field: MeasureMoment, world: UnitWorld): TimeSql {
  return kindOf("p2pRequest").fields.has(field)
    ? timeSql("p2pRequest", field, "t", world)
    : timeSql("determination", field, "d", world);
}

/** The columns of a time. */
function timeColumns(field: MeasureMoment): TimeSql {
  return { from: named(`from ${field}`), to: named(`to ${field}`) };
}

/** The columns of a time on the local clock. */
function localTime(field: MeasureMoment): TimeSql {
  return { from: named(`local from ${field}`), to: named(`local to ${field}`) };
}

function localColumns(offset: OffsetSql): string[] {
  return (["receivedAt", "startedAt"] as const).flatMap((field) => {
    const [{ from, to }, local] = [timeColumns(field), localTime(field)];
    return [`${from} + ${offset(from)} as ${local.from}`, `${to} + ${offset(to)} as ${local.to}`];
  });
}

function requestField(field: MeasureField, asOf: number): string {
  if (isRecorded("p2pRequest", field) || isRecorded("determination", field)) return named(field);
  switch (field) {
    case "month":
      return monthSql(timeColumns("receivedAt"), localTime("receivedAt"), asOf);
    case "heldMonth":
      return monthSql(timeColumns("startedAt"), localTime("startedAt"), asOf);
    case "weekday":
      return weekdaySql(localTime("receivedAt"));
    case "hour":
      return hourSql(localTime("receivedAt"));
    case "timing":
      return timingSql(timeColumns("receivedAt"), timeColumns("decidedAt"));
    case "appealed":
      return laterSql("'no'", "'yes'", "'yes'", "'yes'", "'yes'");
    case "later":
      return laterSql("'none'", "'overturned'", "'open'", "'not-overturned'", WHY);
    default:
      throw new Error(`no request has \`${field}\``);
  }
}

function timingSql(received: TimeSql, decided: TimeSql): string {
  return `case when "decision origin" is null then ${unknown("no-decision")} when ${received.to} < ${decided.from} then 'before'
    when ${received.from} >= ${decided.to} then 'after' else ${unknown("not-settled")} end`;
}

/** Per request, over the appeals of its case: one after the discussion, one that changed the decision, one still open; 2 yes, 1 unknown. */
function appealsQuery(world: UnitWorld): string {
  const text = (field: string) => textColumn("appeal", field, "p", world);
  const talk = timeColumns("startedAt");
  const isLater = `greatest(${isFromSql(timeSql("appeal", "receivedAt", "p", world), talk)},
    ${isFromSql(timeSql("appeal", "decidedAt", "p", world), talk)})`;
  const isIn = (field: string, values: readonly string[]) =>
    `${text(field)} in (${values.map(quoted).join(", ")})`;
  const isChanged = `case when ${text("outcome")} is not null then case when ${isIn("outcome", CHANGED)} then 2 else 0 end
    when ${isIn("status", WITHOUT_RESULT)} then 0 else 1 end`;
  const isOpen = `case when ${text("status")} is not null then case when ${text("status")} = 'open' then 2 else 0 end
    when ${text("outcome")} is not null then 0 else 1 end`;
  return `select rid, max(later) as later, max(least(later, changed)) as changed, max(least(later, open)) as open
    from (select r.rid, ${isLater} as later, ${isChanged} as changed, ${isOpen} as open
      from requests r join ${named(linkedTable("appeal"))} k on k.cid = r.cid join "appeal" p on p.rowid = k.rid
      where coalesce(${text("source")} <> 'p2p-logged', true)) group by rid`;
}

const WHY = `coalesce(gap, ${unknown("not-settled")})`;

/** As src/measures/later-facts.ts has it: appeals that may lack leave open whatever no appeal on record settles. */
function laterSql(none: string, changed: string, open: string, closed: string, unsettled: string): string {
  const truth = (name: string) => `greatest(coalesce(${name}, 0), case when gap is null then 0 else 1 end)`;
  return `case ${truth("later")} when 1 then ${WHY} when 0 then ${none} else
    case when ${truth("changed")} = 2 then ${changed} when ${truth("changed")} = 1 or ${truth("open")} = 1 then ${unsettled}
      when ${truth("open")} = 2 then ${open} else ${closed} end end`;
}
