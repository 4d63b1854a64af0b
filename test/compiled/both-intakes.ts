import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect } from "vitest";
import { compiledIntake } from "#compiled/intake.js";
import { recordReader } from "#compiled/read-records.js";
import { tableLines } from "#compiled/table-lines.js";
import type { TakenTables } from "#compiled/taken-tables.js";
import { openDatabase, type Session } from "#duckdb/database.js";
import { named } from "#duckdb/sql-text.js";
import type { Mapping } from "#generated/types.js";
import type { SourceFile } from "#intake/contract.js";
import { intake } from "#intake/index.js";
import { ledgerLines } from "#ledger/ledger-lines.js";
import { linePieces } from "#ledger/line-pieces.js";
import type { LedgerRecord, Place } from "#ledger/record.js";
import { RECORD_KINDS } from "#shared/record-kind.js";
import { byText } from "#shared/text-order.js";
import { atHand, type TakenAtHand } from "../intake/at-hand.js";
import { sourceFile } from "../intake/source-file.js";
import { freshFolder } from "../support/fresh-folder.js";

/** A drop in a folder of its own, since DuckDB reads files. */
export function writeDrop(files: Readonly<Record<string, string | Uint8Array>>) {
  const folder = freshFolder();
  const sources = Object.entries(files).map(([name, content]): SourceFile => {
    const path = join(folder, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
    return { ...sourceFile(name, content, 97), path };
  });
  return { sources, remove: () => rmSync(folder, { recursive: true }) };
}

/** Takes a drop in by both intakes and expects the same of them; gives what the reference gave, or throws what both threw. */
export async function expectSameIntake(
  files: Readonly<Record<string, string | Uint8Array>>,
  mappings: readonly Mapping[],
  zone: string,
): Promise<TakenAtHand> {
  const { sources, remove } = writeDrop(files);
  const database = await openDatabase({
    paths: sources.map(({ path = "" }) => path),
    threads: 2,
    memory: "1GB",
  });
  try {
    const compiled = () => compiledIntake(sources, mappings, { zone, sqlFrom: 0 }, database);
    const reference = await intake(sources, mappings, { zone }).catch(async (error) => {
      await expect(compiled()).rejects.toEqual(error);
      throw error;
    });
    const taken = await compiled().catch((cause) => {
      throw new Error("the compiled intake alone stops", { cause });
    });
    const session = await database.connect();
    const here = await atHand(reference);
    const { records, ...rest } = here;
    const { origins, columns, templates, ...told } = await atHand(taken);
    expect(told).toEqual(rest);
    expect(await recordsIn(session, taken)).toEqual(records.map(withPlainOrigin));
    expect(templates.map(withPlainOrigin)).toEqual(
      records.filter(({ kind }) => kind === "letterTemplate").map(withPlainOrigin),
    );
    expect(await savedText(tableLines({ ...BESIDE, zone, taken }, database))).toBe(
      await savedText(linePieces(ledgerLines({ ...BESIDE, zone, taken: reference }))),
    );
    expect(await session.rows("select count(*) from origin")).toEqual([[origins.length]]);
    expect(columns.size).toBe(RECORD_KINDS.length);
    session.close();
    return here;
  } finally {
    database.close();
    remove();
  }
}

const BESIDE = { inputs: [], calendars: [], tables: [], controls: [] };

async function savedText(pieces: AsyncIterable<Uint8Array>): Promise<string> {
  const all: Uint8Array[] = [];
  for await (const piece of pieces) all.push(piece);
  return Buffer.concat(all).toString();
}

/** Every record of the ledger tables, in the order of kinds and keys. */
async function recordsIn(session: Session, taken: TakenTables): Promise<LedgerRecord[]> {
  const records: LedgerRecord[] = [];
  const places = await supplementsIn(session);
  for (const kind of RECORD_KINDS) {
    const reader = recordReader(kind, taken);
    const rows = await session.rows(`select ${reader.columns.join(", ")} from ${named(kind)}`);
    const own = rows.map((row) => reader.read(row)).sort((a, b) => byText(a.id, b.id));
    for (const record of own) {
      const supplements = places.get(`${kind} ${record.id}`);
      records.push(withPlainOrigin(supplements ? { ...record, supplements } : record));
    }
  }
  return records;
}

const SUPPLEMENTS = `select kind, id, unnest(string_split(fields, ' ')) as field, file, "row" from supplement`;

async function supplementsIn(session: Session): Promise<Map<string, Record<string, Place>>> {
  const places = new Map<string, Record<string, Place>>();
  for (const [kind, id, field, file, row] of await session.rows(SUPPLEMENTS)) {
    const own = places.get(`${kind} ${id}`) ?? {};
    own[String(field)] = { file: String(file), row: Number(row) };
    places.set(`${kind} ${id}`, own);
  }
  return places;
}

function withPlainOrigin(record: LedgerRecord): LedgerRecord {
  const { file, sender, fields } = record.origin;
  return { ...record, origin: { file, sender, fields } };
}
