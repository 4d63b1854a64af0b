import type { Session } from "#duckdb/database.js";
import { FAR_SQL } from "#duckdb/far.js";
import { named, quoted } from "#duckdb/sql-text.js";
import type { MeasureField, MeasureMoment } from "#generated/types.js";
import { NOTICE_MOMENTS, type NoticeMoment, PROVIDERS, WRITTEN } from "#measures/provider-notice.js";
import { isRecorded } from "#measures/record-fact.js";
import type { UnitQuery } from "#measures/unit.js";
import { linkedTable } from "#replay/sql/frame-query.js";
import { localClock, spanEndSql } from "./local-clock.js";
import { spanSql, type TimeSql, timeSql } from "./time-sql.js";
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
} from "./unit-table.js";

/** Times that days can be counted from. */
const CLOCKED = [
  ["determination", "decidedAt"],
  ["determination", "requestReceivedAt"],
  ["notice", "sentAt"],
  ["notice", "letterDate"],
] as const;

/** Makes the table of the decisions of the period, as request-table.ts does for requests and src/measures/decision-unit.ts has them. */
export async function makeDecisionTable(
  session: Session,
  queries: readonly UnitQuery[],
  world: UnitWorld,
): Promise<void> {
  const asked = fieldsAsked(queries).filter((field) => field !== "sender");
  const spans = spansAsked(queries);
  const moments = [...new Set(spans.flatMap(({ from, to }) => [from, to]))];
  const clock = await localClock(session, CLOCKED, world);
  const ends = spans.flatMap((span) => {
    const minutes = spanSql(timeColumns(span.from), spanEndSql(span, timeColumns(span.to), clock));
    return spanColumns(span).map((name, index) => `${minutes[index]} as ${named(name)}`);
  });
  const dated = datedSql(timeSql("determination", "decidedAt", "d", world).from, "d", world);
  const recorded = [
    'd.origin as "own origin"',
    `(${dated}) is null as undated`,
    ...asked.map((field) => `${decisionField(field, world)} as ${named(field)}`),
    ...moments.flatMap((field) => timesOf(field, world)),
  ];
  const notices = moments.flatMap((field) => {
    const moment = NOTICE_MOMENTS[field];
    return moment ? [{ field, moment }] : [];
  });
  const told = notices.map(
    ({ field, moment }) =>
      `left join (${noticesQuery(moment, world)}) ${named(field)} on ${named(field)}.cid = d.rowid`,
  );
  const first = notices.map(({ field, moment }) => noticeColumn(field, moment, world));
  await session.run(
    `create temp table ${named(UNIT_TABLES.determination)} as
     with decisions as (select ${recorded.join(", ")} from "determination" d ${told.join(" ")} where ${insideSql(`(${dated})`, world)}),
     facts as (select ${["*", ...first].join(", ")} from decisions)
     select ${['"own origin"', '"own origin" as "decision origin"', "undated", ...asked.map(named), ...ends].join(", ")} from facts`,
  );
}

function decisionField(field: MeasureField, world: UnitWorld): string {
  if (isRecorded("determination", field)) return textColumn("determination", field, "d", world);
  if (field !== "asked") throw new Error(`no decision has \`${field}\``);
  const gap = gapOf("p2pRequest", { origin: "d.origin", id: "d.id" }, world);
  return `case when d.rowid in (select cid from ${named(linkedTable("p2pRequest"))}) then 'yes' else coalesce(${gap}, 'no') end`;
}

/** Per case, over its notices to providers: the least and the greatest instant, and whether one of them surely is one. */
function noticesQuery({ purposes, field, inWriting }: NoticeMoment, world: UnitWorld): string {
  const isOneOf = (name: string, values: readonly string[]) => {
    const text = textColumn("notice", name, "p", world);
    return `case when ${text} is null then 1 when ${text} in (${values.map(quoted).join(", ")}) then 2 else 0 end`;
  };
  const toProvider = [isOneOf("purpose", purposes), isOneOf("audience", PROVIDERS)];
  const tells = inWriting ? [...toProvider, isOneOf("channel", WRITTEN), isWholeSql(world)] : toProvider;
  const time = timeSql("notice", field, "p", world);
  return `select cid, min(coalesce("from", -${FAR_SQL})) as "from", min(coalesce("to", ${FAR_SQL})) filter (tells = 2) as "to",
      bool_or(tells = 2) as sure
    from (select k.cid, least(${tells.join(", ")}) as tells,
        ${time.from} as "from", ${time.to} as "to"
      from ${named(linkedTable("notice"))} k join "notice" p on p.rowid = k.rid)
    where tells > 0 group by cid`;
}

/** Not a fax recorded as less than the letter. */
function isWholeSql(world: UnitWorld): string {
  if (!world.taken.columns.get("notice")?.has("completeLetter")) return "2";
  const channel = textColumn("notice", "channel", "p", world);
  return `case when coalesce(p."completeLetter", true) then 2 when ${channel} is null then 1 when ${channel} = 'fax' then 0 else 2 end`;
}

/** The columns of a time. */
function timeColumns(field: MeasureMoment): TimeSql {
  return { from: named(`from ${field}`), to: named(`to ${field}`) };
}

/** A recorded time, or what noticeColumn works a provider's first notice out from. */
function timesOf(field: MeasureMoment, world: UnitWorld): string[] {
  if (NOTICE_MOMENTS[field]) {
    const own = named(field);
    return [
      `${own}."from" as ${named(`told ${field}`)}`,
      `nullif(${own}."to", ${FAR_SQL}) as ${timeColumns(field).to}`,
      `${own}.sure as ${named(`sure ${field}`)}`,
      `${gapOf("notice", { origin: "d.origin", id: "d.id" }, world)} as ${named(`gap ${field}`)}`,
    ];
  }
  const [time, { from, to }] = [timeSql("determination", field, "d", world), timeColumns(field)];
  return [`${time.from} as ${from}`, `${time.to} as ${to}`];
}

/** The earliest instant of a first notice, as src/measures/provider-notice.ts has it. */
function noticeColumn(field: MeasureMoment, { inWriting }: NoticeMoment, { dating }: UnitWorld): string {
  const none = inWriting ? `-${FAR_SQL}` : String(dating.asOf + 1);
  const others = `case when ${named(`sure ${field}`)} then ${FAR_SQL} else ${none} end`;
  const told = named(`told ${field}`);
  const earliest = `nullif(least(coalesce(${told}, ${FAR_SQL}), ${others}), -${FAR_SQL})`;
  return `case when ${named(`gap ${field}`)} is null then ${earliest} end as ${timeColumns(field).from}`;
}
