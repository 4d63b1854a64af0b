import type { Session } from "#duckdb/database.js";
import { named } from "#duckdb/sql-text.js";
import type { AuditResult } from "#generated/types.js";
import { linkedTable } from "#replay/sql/frame-query.js";
import { kindOf } from "#schema/record-fields.js";
import type { RecordKind } from "#shared/record-kind.js";
import { hasNumbers, LINKING } from "./number-links.js";
import type { TakenTables } from "./taken-tables.js";
import { templateFlags } from "./template-flags-sql.js";

const CHILDREN = ["p2pRequest", "notice", "decisionChange", "appeal", "information"] as const;

/**
 * Makes a linked table of every kind: `rid` (the record), `cid` (its case), sender, and the columns that rules read. A case
 * is a determination, or what shares the key of one that was not delivered (src/ledger/link.ts). Gives the number of the latter.
 */
export async function linkTables(
  session: Session,
  taken: TakenTables,
  columnsRead: ReadonlyMap<RecordKind, ReadonlySet<string>>,
  senders: readonly string[],
): Promise<AuditResult["orphans"]> {
  const flags = templateFlags(taken);
  const columns = (kind: RecordKind) =>
    columnsOf(kind, taken, columnsRead, senders, kind === "notice" ? flags.columns : new Map());
  await session.run(tablesOfAbsent(taken));
  await session.run(
    `create temp view ${named(linkedTable("determination"))} as select t.rowid as cid, ${columns("determination")} from "determination" t`,
  );
  for (const kind of CHILDREN) {
    const query = await childQuery(kind, session, taken, columns(kind), kind === "notice" ? flags.join : "");
    await session.run(`create temp table ${named(linkedTable(kind))} as ${query}`);
  }
  await settleOrphans(session);
  await session.run(
    `create temp table ${named(linkedTable("contactAttempt"))} as
       select p.rid as "p2p", p.cid as cid, ${columns("contactAttempt")}
       from "contactAttempt" t left join ${named(linkedTable("p2pRequest"))} p on p.id = t.parent`,
  );
  return countOrphans(session);
}

/** Every kind has a table, if only an empty one. */
function tablesOfAbsent({ columns }: TakenTables): string {
  return (["determination", ...CHILDREN, "contactAttempt"] as const)
    .filter((kind) => !columns.has(kind))
    .map(
      (kind) =>
        `create temp table ${named(kind)} (id varchar, parent varchar, origin smallint, "row" integer)`,
    )
    .concat("select 1")
    .join("; ");
}

function columnsOf(
  kind: RecordKind,
  { columns, origins }: TakenTables,
  read: ReadonlyMap<RecordKind, ReadonlySet<string>>,
  senders: readonly string[],
  filled: ReadonlyMap<string, string>,
): string {
  const delivered = columns.get(kind) ?? new Set();
  const wanted = [...(read.get(kind) ?? [])].flatMap((name) => {
    const field = name.endsWith("_to") ? name.slice(0, -3) : name;
    const cell = filled.get(name);
    if (cell !== undefined) return [`${cell} as ${named(name)}`];
    return delivered.has(field) ? [`t.${named(name)}`] : [];
  });
  const sender = origins
    .map((origin, index) => `when ${index} then ${senders.indexOf(origin.sender)}`)
    .join(" ");
  return [
    `t.rowid as rid`,
    `t.id`,
    `t.parent`,
    `t.origin`,
    sender === "" ? "cast(null as integer) as sender" : `case t.origin ${sender} end as sender`,
    ...wanted,
  ].join(", ");
}

/** `lone`: the key of the case, where no determination has it. */
async function childQuery(
  kind: RecordKind,
  session: Session,
  taken: TakenTables,
  columns: string,
  join: string,
): Promise<string> {
  const [[unnamed] = [0]] =
    kind === "p2pRequest"
      ? await session.rows(`select count(*) from "p2pRequest" where parent is null`)
      : [[0]];
  if (unnamed === 0) {
    return `select d.rowid as cid, case when d.rowid is null then t.parent end as lone, ${columns}
      from ${named(kind)} t left join "determination" d on d.id = t.parent ${join}`;
  }
  const authorization = hasNumbers(taken) && isDelivered(kind, "authorizationId", taken);
  const byNumber = authorization
    ? `left join (select number, id from ${LINKING}) a on a.number = case when t.parent is null then t."authorizationId" end`
    : "";
  const caseId = `coalesce(t.parent, ${authorization ? "a.id, " : ""}'p2p ' || t.id)`;
  return `select d.rowid as cid, case when d.rowid is null then ${caseId} end as lone, ${columns}
    from ${named(kind)} t ${byNumber} left join "determination" d on d.id = ${caseId}`;
}

function isDelivered(kind: RecordKind, field: string, { columns }: TakenTables): boolean {
  return kindOf(kind).fields.has(field) && (columns.get(kind)?.has(field) ?? false);
}

/** Cases without a determination are numbered after those with one, in the order of their keys. */
async function settleOrphans(session: Session): Promise<void> {
  const lone = CHILDREN.map((kind) => `select lone from ${named(linkedTable(kind))} where lone is not null`);
  await session.run(
    `create temp table "orphan" as select lone as id,
       (select coalesce(max(rowid), -1) from "determination") + row_number() over (order by lone) as cid
     from (select distinct lone from (${lone.join(" union all ")}))`,
  );
  const [[orphans] = [0]] = await session.rows(`select count(*) from "orphan"`);
  if (orphans === 0) return;
  for (const kind of CHILDREN) {
    const table = named(linkedTable(kind));
    await session.run(`update ${table} set cid = o.cid from "orphan" o where o.id = ${table}.lone`);
  }
}

async function countOrphans(session: Session): Promise<AuditResult["orphans"]> {
  const lone = CHILDREN.map((kind) => `(select count(lone) from ${named(linkedTable(kind))})`);
  const [[attempts, ...counts] = []] = await session.rows(
    `select (select count(*) from ${named(linkedTable("contactAttempt"))}
       where cid is null or cid in (select cid from "orphan")), ${lone.join(", ")}`,
  );
  const of = (kind: (typeof CHILDREN)[number]) => Number(counts[CHILDREN.indexOf(kind)]);
  return {
    p2pRequests: of("p2pRequest"),
    notices: of("notice"),
    other: Number(attempts) + of("decisionChange") + of("appeal") + of("information"),
  };
}
