import type { Session } from "#duckdb/database.js";
import { FAR_SQL } from "#duckdb/far.js";
import { named, quoted } from "#duckdb/sql-text.js";
import type { MeasureField, MeasureMoment } from "#generated/types.js";
import { PROVIDERS, PURPOSES } from "#measures/provider-notice.js";
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
  const told = moments.includes(NOTICE) ? `left join (${noticesQuery(world)}) n on n.cid = d.rowid` : "";
  await session.run(
    `create temp table ${named(UNIT_TABLES.determination)} as
     with decisions as (select ${recorded.join(", ")} from "determination" d ${told} where ${insideSql(`(${dated})`, world)}),
     facts as (select *, ${moments.includes(NOTICE) ? noticeColumns(world) : "null"} from decisions)
     select ${['"own origin"', '"own origin" as "decision origin"', "undated", ...asked.map(named), ...ends].join(", ")} from facts`,
  );
}

const NOTICE: MeasureMoment = "providerNoticeAt";

function decisionField(field: MeasureField, world: UnitWorld): string {
  if (isRecorded("determination", field)) return textColumn("determination", field, "d", world);
  if (field !== "asked") throw new Error(`no decision has \`${field}\``);
  const gap = gapOf("p2pRequest", { origin: "d.origin", id: "d.id" }, world);
  return `case when d.rowid in (select cid from ${named(linkedTable("p2pRequest"))}) then 'yes' else coalesce(${gap}, 'no') end`;
}

/** Per case, over its notices to providers: the least and the greatest instant, and whether one of them surely is one. */
function noticesQuery(world: UnitWorld): string {
  const isOneOf = (field: string, values: readonly string[]) => {
    const text = textColumn("notice", field, "p", world);
    return `case when ${text} is null then 1 when ${text} in (${values.map(quoted).join(", ")}) then 2 else 0 end`;
  };
  const sent = timeSql("notice", "sentAt", "p", world);
  return `select cid, min(coalesce("from", -${FAR_SQL})) as "from", min(coalesce("to", ${FAR_SQL})) filter (tells = 2) as "to",
      bool_or(tells = 2) as sure
    from (select k.cid, least(${isOneOf("purpose", PURPOSES)}, ${isOneOf("audience", PROVIDERS)}) as tells,
        ${sent.from} as "from", ${sent.to} as "to"
      from ${named(linkedTable("notice"))} k join "notice" p on p.rowid = k.rid)
    where tells > 0 group by cid`;
}

/** The columns of a time. */
function timeColumns(field: MeasureMoment): TimeSql {
  return { from: named(`from ${field}`), to: named(`to ${field}`) };
}

/** A recorded time, or what noticeColumns works a provider's first notice out from. */
function timesOf(field: MeasureMoment, world: UnitWorld): string[] {
  if (field === NOTICE)
    return [
      'n."from" as told',
      `nullif(n."to", ${FAR_SQL}) as ${timeColumns(NOTICE).to}`,
      "n.sure",
      `${gapOf("notice", { origin: "d.origin", id: "d.id" }, world)} as "notice gap"`,
    ];
  const [time, { from, to }] = [timeSql("determination", field, "d", world), timeColumns(field)];
  return [`${time.from} as ${from}`, `${time.to} as ${to}`];
}

/** When a provider was first told, as src/measures/provider-notice.ts has it: its earliest instant. */
function noticeColumns({ dating }: UnitWorld): string {
  const notYet = `case when sure then ${FAR_SQL} else ${dating.asOf + 1} end`;
  const earliest = `nullif(least(coalesce(told, ${FAR_SQL}), ${notYet}), -${FAR_SQL})`;
  return `case when "notice gap" is null then ${earliest} end as ${timeColumns(NOTICE).from}`;
}
