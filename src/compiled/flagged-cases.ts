import type { Cell, Session } from "#duckdb/database.js";
import { inTextOrder, named } from "#duckdb/sql-text.js";
import type { Case } from "#ledger/ledger.js";
import { caseOf } from "#ledger/link.js";
import type { PolicyPlan } from "#policy/plan.js";
import type { JudgedKind } from "#replay/sql/judge-plan.js";
import { caseRows, type KindRows, type RecordTables, recordsOf, shelvedRows } from "./case-records.js";
import type { FewCases } from "./few-cases.js";
import { bitsOf, flagColumn } from "./flags.js";
import { insideCases } from "./judged-tables.js";
import { readAhead } from "./read-ahead.js";

/** A case for the reference engine. */
export interface FlaggedCase {
  readonly matter: Case;
  /** The policies with the rules it is to judge. */
  readonly plans: readonly PolicyPlan[];
  /** An outcome of the case that SQL settled is of the period. */
  readonly inside: boolean;
}

/** Flagged cases as the tables give them, with all their records: plain values, which can be handed to another thread. */
export interface FlaggedBatch {
  /** Number, key, number among all cases, whether every rule is to be judged, whether the case is inside, and its flags. */
  readonly cases: readonly (readonly Cell[])[];
  readonly records: readonly KindRows[];
}

/** Cases read at a time; as many again are being read while these are judged. */
const BATCH = 1024;

/** The cases of table `flagged` in the order of their keys, batch by batch, and how many there are. `few`: all cases, where they were read before. */
export async function flaggedBatches(
  session: Session,
  taken: RecordTables,
  kinds: readonly JudgedKind[],
  few: FewCases | null = null,
): Promise<{ readonly count: number; readonly batches: AsyncGenerator<FlaggedBatch> }> {
  await session.run(
    `create temp table flagged_case as
     select row_number() over (order by ${inTextOrder("id")}) - 1 as n, * from (
       select f.*, f.cid in (${insideCases(kinds)}) as inside, coalesce(d.id, o.id) as id from flagged f
       left join "determination" d on d.rowid = f.cid left join orphan o on o.cid = f.cid)`,
  );
  const [[found] = [0]] = await session.rows("select count(*) from flagged_case");
  const count = Number(found);
  // One batch is read once: there is nothing to set aside.
  const rowsOf =
    few !== null
      ? () => []
      : count > BATCH
        ? await shelvedRows(session, taken, "flagged_case")
        : () => caseRows(session, taken, "flagged_case");
  const flags = flagColumns(kinds).map(({ kind, pack }) => named(flagColumn(kind, pack)));
  const batchFrom = async (first: number): Promise<FlaggedBatch[]> => {
    const end = first + BATCH;
    const cases = await session.rows(
      `select ${["n", "id", "cid", "whole", "inside", ...flags].join(", ")} from flagged_case
       where n >= ${first} and n < ${end} order by n`,
    );
    return [{ cases, records: await rowsOf(first, end) }];
  };
  return { count, batches: readAhead(batchFrom, BATCH, count) };
}

/** Where the flags of each rule of each policy stand among the flags of a case: column and bits. Plain values. */
export type FlagPlaces = readonly (readonly (readonly FlagPlace[])[])[];

interface FlagPlace {
  readonly column: number;
  readonly shift: number;
}

/** The places of the flags of all rules. */
export function flagPlaces(plans: readonly PolicyPlan[], kinds: readonly JudgedKind[]): FlagPlaces {
  const columns = flagColumns(kinds);
  return plans.map(({ rules }) =>
    rules.map((plan) =>
      kinds.flatMap((kind) =>
        kind.rules
          .filter((rule) => rule.plan === plan)
          .map(({ pack, shift }) => ({
            column: columns.findIndex((one) => one.kind === kind && one.pack === pack),
            shift,
          })),
      ),
    ),
  );
}

/** Reads a batch as the cases it holds. `few`: all cases, where they were read before. */
export function flaggedReader(
  taken: RecordTables,
  plans: readonly PolicyPlan[],
  places: FlagPlaces,
  few: FewCases | null = null,
): (batch: FlaggedBatch) => FlaggedCase[] {
  const restricted = restriction(plans, places);
  return ({ cases, records }) => {
    const groups = recordsOf(records, taken);
    return cases.map(([n, id, cid, whole, inside, ...marks]) => ({
      matter: few?.get(Number(cid)) ?? caseOf(String(id), groups.get(Number(n)) ?? []),
      plans: whole === true ? plans : restricted(marks as number[]),
      inside: inside === true,
    }));
  };
}

function flagColumns(kinds: readonly JudgedKind[]) {
  return kinds.flatMap((kind) => kind.packs.map((pack) => ({ kind, pack })));
}

/** The plans with the flagged rules alone; equal flags give the same plans. */
function restriction(
  plans: readonly PolicyPlan[],
  places: FlagPlaces,
): (flags: readonly number[]) => readonly PolicyPlan[] {
  const known = new Map<string, readonly PolicyPlan[]>();
  return (flags) => {
    const name = flags.join();
    const isFlagged = ({ column, shift }: FlagPlace) => bitsOf(flags[column] ?? 0, { shift }) !== 0;
    const made =
      known.get(name) ??
      plans.flatMap((policy, at) => {
        const rules = policy.rules.filter((_, index) => places[at]?.[index]?.some(isFlagged));
        return rules.length > 0 ? [{ ...policy, rules }] : [];
      });
    known.set(name, made);
    return made;
  };
}
