import type { Session } from "#duckdb/database.js";
import { inTextOrder, named } from "#duckdb/sql-text.js";
import type { Case } from "#ledger/ledger.js";
import { caseOf } from "#ledger/link.js";
import type { PolicyPlan } from "#policy/plan.js";
import type { JudgedKind } from "#replay/sql/judge-plan.js";
import { type CaseRecords, caseRecords, shelvedRecords } from "./case-records.js";
import type { FewCases } from "./few-cases.js";
import { bitsOf, flagColumn } from "./flags.js";
import { insideCases } from "./judged-tables.js";
import { readAhead } from "./read-ahead.js";
import type { TakenTables } from "./taken-tables.js";

/** A case for the reference engine. */
export interface FlaggedCase {
  readonly matter: Case;
  /** The policies with the rules it is to judge. */
  readonly plans: readonly PolicyPlan[];
  /** An outcome of the case that SQL settled is of the period. */
  readonly inside: boolean;
}

/** Cases read at a time; as many again are being read while these are judged. */
const BATCH = 2048;
const NONE: CaseRecords = new Map();

/** The cases of table `flagged` in the order of their keys, with all their records. `few`: all cases, where they were read before. */
export async function* flaggedCases(
  session: Session,
  taken: TakenTables,
  kinds: readonly JudgedKind[],
  plans: readonly PolicyPlan[],
  few: FewCases | null = null,
): AsyncGenerator<FlaggedCase> {
  const columns = kinds.flatMap((kind) => kind.packs.map((pack) => ({ kind, pack })));
  await session.run(
    `create temp table flagged_case as
     select row_number() over (order by ${inTextOrder("id")}) - 1 as n, * from (
       select f.*, f.cid in (${insideCases(kinds)}) as inside, coalesce(d.id, o.id) as id from flagged f
       left join "determination" d on d.rowid = f.cid left join orphan o on o.cid = f.cid)`,
  );
  const [[count] = [0]] = await session.rows("select count(*) from flagged_case");
  // One batch is read once: there is nothing to set aside.
  const records =
    few !== null
      ? () => NONE
      : Number(count) > BATCH
        ? await shelvedRecords(session, taken, "flagged_case")
        : () => caseRecords(session, taken, "flagged_case");
  const restricted = restriction(plans, kinds, columns);
  const flags = columns.map(({ kind, pack }) => named(flagColumn(kind, pack)));
  const batchFrom = async (first: number): Promise<FlaggedCase[]> => {
    const end = first + BATCH;
    const rows = await session.rows(
      `select ${["n", "cid", "id", "whole", "inside", ...flags].join(", ")} from flagged_case
       where n >= ${first} and n < ${end} order by n`,
    );
    const groups = await records(first, end);
    return rows.map(([n, cid, id, whole, inside, ...marks]) => ({
      matter: few?.get(Number(cid)) ?? caseOf(String(id), groups.get(Number(n)) ?? []),
      plans: whole === true ? plans : restricted(marks as number[]),
      inside: inside === true,
    }));
  };
  yield* readAhead(batchFrom, BATCH, Number(count));
}

/** The plans with the flagged rules alone; equal flags give the same plans. */
function restriction(
  plans: readonly PolicyPlan[],
  kinds: readonly JudgedKind[],
  columns: readonly { readonly kind: JudgedKind; readonly pack: string }[],
): (flags: readonly number[]) => readonly PolicyPlan[] {
  const known = new Map<string, readonly PolicyPlan[]>();
  return (flags) => {
    const name = flags.join();
    const made =
      known.get(name) ??
      plans.flatMap((policy) => {
        const rules = policy.rules.filter((plan) =>
          kinds.some((kind) =>
            kind.rules.some((rule) => {
              if (rule.plan !== plan) return false;
              const at = columns.findIndex((column) => column.kind === kind && column.pack === rule.pack);
              return bitsOf(flags[at] ?? 0, rule) !== 0;
            }),
          ),
        );
        return rules.length > 0 ? [{ ...policy, rules }] : [];
      });
    known.set(name, made);
    return made;
  };
}
