import type { Cell, Session } from "#duckdb/database.js";
import { named } from "#duckdb/sql-text.js";
import { CANNOT_FAIL, COULD_FAIL, NOT_APPLICABLE, PASS, PENDING } from "#replay/sql/codes.js";
import type { DatingFacts } from "#replay/sql/facts.js";
import type { JudgedKind } from "#replay/sql/judge-plan.js";
import { OUTSIDE, UNDATED } from "#replay/sql/month.js";
import { monthOf, type Tally } from "#result/index.js";
import type { Outcome } from "#shared/outcome.js";
import { type CasesAlike, casesAlike } from "./cases-alike.js";
import { countMargins } from "./count-margins.js";
import { countMissing } from "./count-missing.js";
import { bitsOf } from "./flags.js";
import { insideCases, judgedTable } from "./judged-tables.js";
import type { TakenTables } from "./taken-tables.js";

/** Outcomes by settled code. */
export const OUTCOMES: Readonly<Record<number, Outcome>> = {
  [NOT_APPLICABLE]: "not-applicable",
  [PASS]: "pass",
  [PENDING]: "pending",
  [COULD_FAIL]: "indeterminate",
  [CANNOT_FAIL]: "indeterminate",
};

/**
 * Counts what SQL settled: subjects and cases by rule, outcome, month and the fields that figures are kept by. Cases that
 * agree in all of these are counted together. Rules for which a case is flagged are left to the reference engine. `senders`: by
 * the number that they have in SQL.
 */
export async function countJudged(
  session: Session,
  kinds: readonly JudgedKind[],
  taken: TakenTables,
  senders: readonly string[],
  tally: Tally,
): Promise<void> {
  for (const kind of kinds) {
    await countKind(session, kind, taken, tally);
    await countMargins(session, kind, taken, tally);
    await countMissing(session, kind, senders, tally);
  }
}

async function countKind(
  session: Session,
  kind: JudgedKind,
  taken: TakenTables,
  tally: Tally,
): Promise<void> {
  const dims = dimensionsOf(kind, taken);
  for (const alike of await casesAlike(session, kind, dims)) tellTally(alike, kind, dims, tally);
}

/** Tells the tally what SQL settled of cases alike, rule by rule. */
function tellTally(
  { dims: cells, flags, subjects, cases }: CasesAlike,
  { months, packs, rules }: JudgedKind,
  dims: readonly string[],
  tally: Tally,
): void {
  const values = Object.fromEntries(
    dims.flatMap((field, index) => {
      const cell = cells[index];
      return typeof cell === "string" ? [[field, cell]] : [];
    }),
  );
  for (const rule of rules) {
    const pack = packs.indexOf(rule.pack);
    if (bitsOf(Number(flags[pack]), rule) !== 0) continue;
    const month = months.indexOf(rule.month);
    const settled = subjects.flatMap((subject) => {
      if (subject[month] === OUTSIDE) return [];
      const code = bitsOf(Number(subject[months.length + pack]), rule);
      const outcome = OUTCOMES[code] as Outcome;
      const held = subject.at(-1) === true && code !== NOT_APPLICABLE;
      return [{ outcome, month: monthWords(Number(subject[month] ?? UNDATED)), held }];
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
