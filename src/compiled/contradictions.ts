import type { Session } from "#duckdb/database.js";
import { named } from "#duckdb/sql-text.js";
import { NUMBER } from "#intake/compile-plan.js";
import type { Draft } from "#intake/draft.js";
import { conflict } from "#intake/duplicates.js";
import { ownNumber, ownParent } from "#intake/late-rejects.js";
import type { RecordPlan } from "#intake/plan.js";
import type { LedgerRecord } from "#ledger/record.js";
import type { RecordKind } from "#shared/record-kind.js";
import { type DropLedger, deliverySql } from "./drop-ledger.js";
import { contentHash, type LedgerTable } from "./ledger-table.js";

/**
 * Creates a table of the hashes `h` of keys that occur more than once in the ledger table of a `kind`. Two keys with one
 * hash are looked at in vain, and nothing comes of it.
 */
export async function repeatedKeys(session: Session, table: string, { tables }: DropLedger): Promise<void> {
  const parts = [...tables.keys()].map(
    (kind) => `select '${kind}' as kind, hash(id) as h from ${named(kind)} group by h having count(*) > 1`,
  );
  await session.run(`create table ${table} as ${parts.join(" union all ")}`);
}

/** Is a row's key among them? */
export function isRepeated(table: string, kind: RecordKind): string {
  return `hash(id) in (select h from ${table} where kind = '${kind}')`;
}

/**
 * Creates a table of the records whose key has copies with different contents, where all of them are in files whose
 * rows make one record, of one delivery: `kind`, `origin`, `"row"`, and how many `copies` the key has. Such rows are taken back whatever
 * they say, so that nobody has to load them. Contents with different hashes are different; what else repeats a key is
 * for the reference to compare.
 *
 * @param repeated the table of `repeatedKeys`
 * @param direct numbers of the origins of those files
 */
export async function contradictions(
  session: Session,
  table: string,
  repeated: string,
  ledger: DropLedger,
  direct: readonly number[],
): Promise<void> {
  const delivery = deliverySql(ledger);
  const parts = [...ledger.tables.values()].map((one) => contradictingRows(one, repeated, direct, delivery));
  await session.run(`create table ${table} as ${parts.join(" union all ")}`);
}

function contradictingRows(
  table: LedgerTable,
  repeated: string,
  direct: readonly number[],
  delivery: string,
): string {
  const { kind } = table;
  const isDirect = direct.length === 0 ? "false" : `origin in (${direct.join(", ")})`;
  const content = contentHash(table);
  // What several deliveries say of a key may be a correction.
  const isOne = delivery === "0" ? "" : ` and min(${delivery}) = max(${delivery})`;
  return `select '${kind}' as kind, origin, "row", copies from ${named(kind)} join
    (select id as "key", count(*) as copies from ${named(kind)} where ${isRepeated(repeated, kind)} group by id
      having min(${content}) <> max(${content}) and bool_and(${isDirect})${isOne}) on id = "key"`;
}

/** Takes the contradicting rows out of the ledger. */
export async function withoutContradictions(
  session: Session,
  table: string,
  { tables }: DropLedger,
): Promise<void> {
  for (const { kind } of tables.values()) {
    const name = named(kind);
    await session.run(
      `delete from ${name} using ${table} as c where c.kind = '${kind}' and c.origin = ${name}.origin and c."row" = ${name}."row"`,
    );
  }
}

/**
 * Marks the contradicting rows of a file as taken back. Gives their records without what they say, for a history: a later
 * delivery may bring them. Of a single delivery nothing is left to settle: what they take out is told at once.
 */
export async function* contradictingRecords(
  session: Session,
  table: string,
  { kind, origin }: RecordPlan,
  number: number,
  { late, setAside }: Pick<Draft, "late" | "setAside">,
  isHistory: boolean,
): AsyncGenerator<LedgerRecord> {
  const hasNumber = origin.fields.has(NUMBER);
  const query = `select id, parent, k."row", copies, ${hasNumber ? `k.${named(NUMBER)}` : "null"} from ${named(kind)} as k join ${table} as c
    on c.kind = '${kind}' and c.origin = k.origin and c."row" = k."row" where k.origin = ${number}`;
  for await (const piece of session.pieces(query)) {
    for (const [id, parent, row, copies, number] of piece) {
      const values = number === null ? {} : { [NUMBER]: String(number) };
      const record = {
        kind,
        id: String(id),
        parent: parent === null ? null : String(parent),
        origin,
        values,
      };
      late.set(Number(row), conflict(record, Number(copies)));
      if (isHistory) yield { ...record, file: origin.file, row: Number(row) };
      else {
        const aside = { sender: origin.sender, kind, parent: ownParent(record), whole: false };
        setAside.add({ ...aside, ...ownNumber(record) });
      }
    }
  }
}
