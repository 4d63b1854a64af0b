import type { Cell, Session } from "#duckdb/database.js";
import { inTextOrder, named } from "#duckdb/sql-text.js";
import { linkedTable } from "#replay/sql/frame-query.js";
import type { JudgedKind } from "#replay/sql/judge-plan.js";
import { flagColumn, reported } from "./flags.js";
import { judgedTable } from "./judged-tables.js";

/** Cases with the same subjects in order, flags and dimensions: how many they are. */
export interface CasesAlike {
  readonly dims: readonly Cell[];
  /** Packs with a bit for each rule that is left to the reference engine. */
  readonly flags: readonly Cell[];
  /** Months, packs and whether a discussion was held of each subject. */
  readonly subjects: readonly (readonly Cell[])[];
  readonly cases: number;
}

/**
 * The judged cases of a kind, those together that agree in `dims` (fields of the determination), in their flags and in their
 * subjects in the order of keys. Cases that are left to the reference engine wholly are not among them.
 */
export function casesAlike(
  session: Session,
  kind: JudgedKind,
  dims: readonly string[],
): Promise<CasesAlike[]> {
  return kind.kind === "determination" ? casesOfOne(session, kind, dims) : casesOfMany(session, kind, dims);
}

/** A determination is the one subject of its case, and its packs say what the case is flagged for. */
async function casesOfOne(
  session: Session,
  kind: JudgedKind,
  dims: readonly string[],
): Promise<CasesAlike[]> {
  const subject = subjectColumns(kind);
  const rows = await session.rows(
    `select ${[...dims.map((_, index) => `d${index}`), ...kind.packs.map((pack) => reported(named(pack))), ...subject, "cases"].join(", ")} from (
       select ${[...dimColumns(dims), ...subject.map((name) => `j.${name}`), "count(*) as cases"].join(", ")}
       from ${named(judgedTable(kind.kind))} j
         left join flagged f on f.cid = j.cid left join "determination" d on d.rowid = j.cid
       where not coalesce(f.whole, false) group by all)`,
  );
  return rows.map((row) => {
    const [values, flags, own] = parted(row, dims.length, kind.packs.length);
    return { dims: values, flags, subjects: [own.slice(0, -1)], cases: Number(own.at(-1)) };
  });
}

/**
 * Subjects that were judged alike have one number, so that cases are compared by numbers alone. The order of a case's
 * subjects matters only where they lie in different months: then it is that of their keys.
 */
async function casesOfMany(
  session: Session,
  kind: JudgedKind,
  dims: readonly string[],
): Promise<CasesAlike[]> {
  const [judged, linked] = [named(judgedTable(kind.kind)), named(linkedTable(kind.kind))];
  const subject = subjectColumns(kind);
  const months = kind.months.map(named);
  const isAlike = subject.map((name) => `a.${name} is not distinct from j.${name}`).join(" and ");
  await session.run(
    `create temp table alike as select row_number() over () as number, dense_rank() over (order by ${months.join(", ")}) as months, *
       from (select distinct ${subject.join(", ")} from ${judged});
     create temp table numbered as select cid, least(count(*), 3) as many, min(number) as least, max(number) as most,
         min(months) <> max(months) as mixed
       from ${judged} j join alike a on ${isAlike} group by cid`,
  );
  const kinds = new Map(
    (await session.rows(`select ${["number", ...subject].join(", ")} from alike`)).map(
      ([number, ...cells]) => [Number(number), cells],
    ),
  );
  const flags = kind.packs.map((pack) => `coalesce(f.${named(flagColumn(kind, pack))}, 0)`);
  const counted = (table: string, numbers: readonly string[]) =>
    `select ${[...dimColumns(dims), ...flags, ...numbers, "count(*)"].join(", ")}
     from ${table} n left join flagged f on f.cid = n.cid left join "determination" d on d.rowid = n.cid`;
  const few = await session.rows(
    `${counted("numbered", ["n.least", "n.most", "n.many"])}
     where n.many < 3 and not n.mixed and not coalesce(f.whole, false) group by all`,
  );
  const several = await session.rows(
    `${counted(
      `(select cid, list(number order by case when mixed then ${inTextOrder("l.id")} end, number) as numbers
        from numbered join ${judged} j using (cid) join alike a on ${isAlike} join ${linked} l on l.rid = j.rid
        where many = 3 or mixed group by cid)`,
      ["n.numbers"],
    )} where not coalesce(f.whole, false) group by all`,
  );
  await session.run("drop table numbered; drop table alike");
  return [...few, ...several].map((row) => {
    const [values, marks, rest] = parted(row, dims.length, kind.packs.length);
    const [least, most, many] = rest;
    const numbers = Array.isArray(least) ? least : many === 1 ? [least] : [least, most];
    const subjects = numbers.map((number) => kinds.get(Number(number)) ?? []);
    return { dims: values, flags: marks, subjects, cases: Number(rest.at(-1)) };
  });
}

function subjectColumns({ months, packs }: JudgedKind): string[] {
  return [...months, ...packs, "held"].map(named);
}

function dimColumns(dims: readonly string[]): string[] {
  return dims.map((field, index) => `d.${named(field)} as d${index}`);
}

/** The first cells of a row, the next, and what is left. */
function parted(row: readonly Cell[], first: number, next: number) {
  return [row.slice(0, first), row.slice(first, first + next), row.slice(first + next)] as const;
}
