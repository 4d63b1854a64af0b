import type { Cell, Session } from "#duckdb/database.js";
import { inTextOrder, named } from "#duckdb/sql-text.js";
import { NOT_APPLICABLE, PASS, PENDING } from "#replay/sql/codes.js";
import type { DatingFacts } from "#replay/sql/facts.js";
import { linkedTable } from "#replay/sql/frame-query.js";
import { type JudgedKind, OUTSIDE, UNDATED } from "#replay/sql/judge-plan.js";
import { monthOf, type Tally } from "#result/index.js";
import type { Outcome } from "#shared/outcome.js";
import { bitsOf, flagColumn, unsettled } from "./flags.js";
import { insideCases, judgedTable } from "./judged-tables.js";
import type { TakenTables } from "./taken-tables.js";

/** Outcomes by settled code. */
export const OUTCOMES: Readonly<Record<number, Outcome>> = {
  [NOT_APPLICABLE]: "not-applicable",
  [PASS]: "pass",
  [PENDING]: "pending",
};

/**
 * Counts what SQL settled: subjects and cases by rule, outcome, month and the fields that figures are kept by. Cases that
 * agree in all of these are counted together. Rules for which a case is flagged are left to the reference engine.
 */
export async function countJudged(
  session: Session,
  kinds: readonly JudgedKind[],
  taken: TakenTables,
  tally: Tally,
): Promise<void> {
  for (const kind of kinds) await countKind(session, kind, taken, tally);
}

async function countKind(
  session: Session,
  kind: JudgedKind,
  taken: TakenTables,
  tally: Tally,
): Promise<void> {
  const dims = dimensionsOf(kind, taken);
  const { months, packs } = kind;
  const isOne = kind.kind === "determination";
  const subject = `[${[...months, ...packs].map((name) => `j.${named(name)}`).join(", ")}, cast(j.held as bigint)]`;
  const linked = named(linkedTable(kind.kind));
  const flags = packs.map((pack) =>
    isOne ? `${unsettled(`j.${named(pack)}`)}` : `coalesce(f.${named(flagColumn(kind, pack))}, 0)`,
  );
  const columns = [
    ...dims.map((field) => `d.${named(field)} as ${named(field)}`),
    ...flags.map((flag, index) => `${flag} as f${index}`),
  ];
  const names = [...dims.map(named), ...flags.map((_, index) => `f${index}`)];
  const from = `${named(judgedTable(kind.kind))} j ${isOne ? "" : `join ${linked} l on l.rid = j.rid`}
    left join flagged f on f.cid = j.cid left join "determination" d on d.rowid = j.cid
    where not coalesce(f.whole, false)`;
  const cases = isOne
    ? `select ${[...columns, `[${subject}] as subjects`].join(", ")} from ${from}`
    : `select ${[...names.map((name) => `min(${name}) as ${name}`), `list(subject order by ${inTextOrder("id")}) as subjects`].join(", ")}
       from (select ${["j.cid", "l.id", ...columns, `${subject} as subject`].join(", ")} from ${from}) group by cid`;
  const alike = await session.rows(
    `select ${[...names, "subjects", "count(*)"].join(", ")} from (${cases}) group by all`,
  );
  for (const row of alike) tellTally(row, kind, dims, tally);
}

/** Cases alike: their dimensions, their flags, their subjects in order, and how many they are. */
function tellTally(row: readonly Cell[], kind: JudgedKind, dims: readonly string[], tally: Tally): void {
  const { months, packs } = kind;
  const values: Record<string, string> = {};
  dims.forEach((field, index) => {
    const cell = row[index];
    if (typeof cell === "string") values[field] = cell;
  });
  const flags = row.slice(dims.length, dims.length + packs.length) as number[];
  const subjects = row[dims.length + packs.length] as readonly (readonly number[])[];
  const cases = Number(row[dims.length + packs.length + 1]);
  for (const rule of kind.rules) {
    const pack = packs.indexOf(rule.pack);
    if (bitsOf(flags[pack] ?? 0, rule) !== 0) continue;
    const month = months.indexOf(rule.month);
    const settled = subjects.flatMap((subject) => {
      if (subject[month] === OUTSIDE) return [];
      const code = bitsOf(subject[months.length + pack] ?? 0, rule);
      const outcome = OUTCOMES[code] as Outcome;
      const held = subject.at(-1) === 1 && code !== NOT_APPLICABLE;
      return [{ outcome, month: monthWords(subject[month] ?? UNDATED), held }];
    });
    if (settled.length > 0)
      tally.addAlike(rule.policy, rule.plan.rule.id, { subjects: settled, values, cases });
  }
}

function monthWords(month: number): string {
  if (month === UNDATED) return monthOf(null);
  return `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, "0")}`;
}

/** The fields of the determination that figures are kept by, where they were delivered. */
function dimensionsOf({ rules }: JudgedKind, { columns }: TakenTables): string[] {
  const keyed = rules.flatMap(({ plan }) =>
    plan.rule.standards.flatMap((standard) => (typeof standard === "string" ? [] : [standard.by])),
  );
  const delivered = columns.get("determination") ?? new Set<string>();
  return [...new Set(["delegate", "lineOfBusiness", ...keyed])].filter((field) => delivered.has(field));
}

/** Counts the determinations of the run, but for cases that go to the reference engine. */
export async function countUniverse(
  session: Session,
  kinds: readonly JudgedKind[],
  taken: TakenTables,
  tally: Tally,
  dating: DatingFacts,
  asOf: number,
): Promise<void> {
  const delivered = taken.columns.get("determination") ?? new Set<string>();
  const cell = (field: string) => (delivered.has(field) ? `d.${named(field)}` : "cast(null as varchar)");
  const isCounted =
    dating.period === null
      ? ""
      : `and (d.rowid in (${insideCases(kinds)}) or ${unjudged(kinds, delivered, dating, dating.period, asOf)})`;
  const rows = await session.rows(
    `select d.origin, ${cell("delegate")}, ${cell("lineOfBusiness")}, ${cell("decision")}, count(*)
     from "determination" d
     where d.rowid not in (select cid from flagged)
     ${isCounted}
     group by all`,
  );
  for (const [origin, delegate, lineOfBusiness, decision, count] of rows) {
    const text = (value: Cell | undefined) => (typeof value === "string" ? value : null);
    const sender = taken.origins[Number(origin)]?.sender ?? "";
    const key = { sender, delegate: text(delegate), lineOfBusiness: text(lineOfBusiness) };
    tally.addUniverse({ ...key, decision: text(decision) ?? "not recorded" }, Number(count));
  }
}

/** Nothing is judged of the case, and it lies in the period by itself, or is undated (src/result/period.ts). */
function unjudged(
  kinds: readonly JudgedKind[],
  delivered: ReadonlySet<string>,
  { field }: DatingFacts,
  { from, end }: NonNullable<DatingFacts["period"]>,
  asOf: number,
): string {
  if (kinds.some(({ kind }) => kind === "determination")) return "false";
  const judged = kinds.map(({ kind }) => `select cid from ${named(judgedTable(kind))}`);
  const fields = field === null ? ["decidedAt", "requestReceivedAt"] : [field];
  const dates = fields
    .filter((one) => delivered.has(one))
    .map((one) => `case when d.${named(one)} <= ${asOf} then d.${named(one)} end`);
  const day = dates.length === 0 ? "cast(null as bigint)" : `coalesce(${dates.join(", ")})`;
  const none = judged.length === 0 ? "true" : `d.rowid not in (${judged.join(" union all ")})`;
  return `(${none} and coalesce(${day} >= ${from} and ${day} < ${end}, true))`;
}
