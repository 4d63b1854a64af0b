import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { NOT_YET } from "#calendar/moment.js";
import { createLedgerTable, ledgerRow, ledgerTable } from "#compiled/ledger-table.js";
import { tableLines } from "#compiled/table-lines.js";
import { type Cell, type Database, openDatabase } from "#duckdb/database.js";
import { jsonText } from "#duckdb/json-text.js";
import { ledgerLines } from "#ledger/ledger-lines.js";
import type { FieldValue, LedgerRecord, Origin, Place } from "#ledger/record.js";
import { type FieldInfo, kindOf } from "#schema/record-fields.js";
import { RECORD_KINDS } from "#shared/record-kind.js";
import { byText } from "#shared/text-order.js";
import { ledgerTextLines } from "../differential/ledger-text.js";
import { intakeOf } from "../ledger/fixture.js";

let database: Database;

beforeAll(async () => {
  database = await openDatabase({ paths: [], threads: 2, memory: "500MB" });
});
afterAll(() => database.close());

const CONTROLS = String.fromCharCode(...Array.from({ length: 0x20 }, (_, code) => code));
const HOSTILE = [
  "",
  " ",
  CONTROLS,
  `${CONTROLS}\u007f\u0080\u009f\u00a0`,
  'the "peer"',
  "C:\\temp\\new",
  "\\u000B \\n \\",
  "one\ntwo\r\nthree\tfour",
  "\u2028\u2029\uFEFF\uFFFF\uE000",
  "👩‍⚕️😀𐀀\u{10FFFF}",
  "\u200Fשלום\u202Eabc\u2066",
  "e\u0301 é ß İ",
  "'; drop table notice; -- /* */ $1 {0}",
  '"}}\n{"line":"record"',
  "null",
  "10,000 characters ".padEnd(10_000, 'x"\n'),
];

const pick = <Item>(items: readonly Item[], at: number) => items[at % items.length] as Item;

/** The nth value of a field; undefined where it is blank. */
function fieldValue({ type, values }: FieldInfo, n: number): FieldValue | undefined {
  if (n % 5 === 4) return undefined;
  if (type === "boolean") return n % 2 === 0;
  if (type === "number") return pick([0, 1, 7, -3, Number.MAX_SAFE_INTEGER], n);
  if (type === "moment") {
    const from = 1_767_225_600_000_000 + n;
    const day = { from, to: from + 86_399_999_999, day: true };
    const twice = { from, to: from + 3_600_000_000, day: false };
    return pick(
      [NOT_YET, { from, to: from, day: false }, day, twice, { from: -1, to: -1, day: false }],
      n >> 1,
    );
  }
  return values ? pick(values, n) : pick(HOSTILE, n);
}

const SHEETS = ['sheet "one".csv', "sheet\\two.csv"];

/** Records of every kind with every value in every field, some without fields, some with fields of coding sheets. */
function recordsOf(kinds: typeof RECORD_KINDS): LedgerRecord[] {
  return kinds.flatMap((kind) => {
    const { key, parent, fields } = kindOf(kind);
    const origins = ["b.csv", 'a "2".csv', "ü\\.csv"].map(
      (file): Origin => ({ file, sender: 'the "plan"\n', fields: new Set(fields.keys()) }),
    );
    const records = Array.from({ length: 120 }, (_, index): LedgerRecord => {
      const origin = pick(origins, index);
      const id = `${pick(HOSTILE, index * 7)} ${index}`;
      const own = index % 11 === 3 ? undefined : pick(HOSTILE, index + 1);
      const values: Record<string, FieldValue> = {};
      for (const [at, field] of [...fields.values()].entries()) {
        const value = field.name === key ? id : field.name === parent ? own : fieldValue(field, index + at);
        if (value !== undefined) values[field.name] = value;
      }
      const plain = { kind, id, parent: parent === null ? null : (own ?? null), origin, file: origin.file };
      const record = { ...plain, row: index + 1, values };
      return index % 10 === 0 ? sheeted(record, index) : record;
    });
    return records.sort((a, b) => byText(a.id, b.id));
  });
}

/** The last fields of a record, as two sheets would have given them, in another order than that of the schema. */
function sheeted(record: LedgerRecord, row: number): LedgerRecord {
  const { key, parent } = kindOf(record.kind);
  const entries = Object.entries(record.values).filter(([name]) => name !== key && name !== parent);
  const given = entries.slice(-3).reverse();
  const supplements = Object.fromEntries(
    given.map(([name], index): [string, Place] => [name, { file: pick(SHEETS, index >> 1), row }]),
  );
  const own = Object.entries(record.values).filter(([name]) => supplements[name] === undefined);
  return { ...record, values: Object.fromEntries([...own, ...given]), supplements };
}

/** A database of the records in an order of its own, and the lines that it gives of them. */
async function linesInTables(records: readonly LedgerRecord[], sqlFrom: number): Promise<string[]> {
  const own = await openDatabase({ paths: [], threads: 2, memory: "500MB" });
  const session = await own.connect();
  const origins = [...new Set(records.map(({ origin }) => origin))].reverse();
  const kinds = origins.map((origin) => records.find((one) => one.origin === origin)?.kind);
  await session.run(
    'create table supplement (kind varchar, id varchar, file varchar, "row" integer, fields varchar)',
  );
  const mixed = [...records].sort((a, b) => byText(`${a.row % 13}`, `${b.row % 13}`));
  const columns = new Map(
    RECORD_KINDS.map((kind) => [kind, new Set(kindOf(kind).fields.keys()) as ReadonlySet<string>]),
  );
  for (const kind of RECORD_KINDS) {
    const table = ledgerTable(kind, columns.get(kind) ?? new Set());
    await createLedgerTable(session, table);
    const rows = mixed.filter((one) => one.kind === kind);
    await session.append(
      kind,
      rows.map((one) => ledgerRow(table, one, origins.indexOf(one.origin))),
    );
  }
  await session.append(
    "supplement",
    mixed.flatMap(({ kind, id, supplements = {} }) =>
      Object.entries(supplements).map(([name, { file, row }]): Cell[] => [kind, id, file, row, name]),
    ),
  );
  const { records: _, ...told } = intakeOf(records);
  const numbered = origins.map((origin, index) => ({ ...origin, kind: kinds[index] ?? "notice" }));
  const taken = { ...told, origins: numbered, columns, templates: [] };
  const pieces: Uint8Array[] = [];
  for await (const piece of tableLines({ ...BESIDE, taken }, own, sqlFrom)) pieces.push(piece);
  session.close();
  own.close();
  return ledgerTextLines(pieces);
}

const BESIDE = { zone: "UTC", inputs: [], calendars: [], tables: [], controls: [] };

async function linesOfRecords(records: readonly LedgerRecord[]): Promise<string[]> {
  const lines: string[] = [];
  for await (const line of ledgerLines({ ...BESIDE, taken: intakeOf(records) })) lines.push(line);
  return lines;
}

describe("a saved ledger written by DuckDB", () => {
  it("is to the byte what records make, whatever they hold", async () => {
    const records = recordsOf(RECORD_KINDS);
    const expected = await linesOfRecords(records);
    // Three origins of each kind, and a line for each record.
    expect(expected.filter((line) => line.startsWith('{"line":"origin"'))).toHaveLength(
      3 * RECORD_KINDS.length,
    );
    expect(expected.filter((line) => line.includes('"supplements":'))).toHaveLength(12 * RECORD_KINDS.length);
    expect(await linesInTables(records, 0)).toEqual(expected);
    expect(await linesInTables(records, 1000)).toEqual(expected);
  });

  it("has no lines for a kind without records, and one origin for one record", async () => {
    const records = recordsOf(RECORD_KINDS).filter(({ kind, row }) => kind === "notice" && row === 11);
    expect(records[0]?.supplements).toBeDefined();
    expect(await linesInTables(records, 0)).toEqual(await linesOfRecords(records));
    expect(await linesInTables([], 0)).toEqual(await linesOfRecords([]));
  });
});

describe("a text in SQL", () => {
  async function escaped(texts: readonly string[]): Promise<Cell[]> {
    const session = await database.connect();
    await session.run("create or replace temp table given (n integer, t varchar)");
    await session.append(
      "given",
      texts.map((text, index) => [index, text]),
    );
    const rows = await session.rows(`select ${jsonText("t")} from given order by n`);
    session.close();
    return rows.flat();
  }
  const expected = (texts: readonly string[]) => texts.map((text) => JSON.stringify(text).slice(1, -1));

  it("is escaped as JSON.stringify does, code point by code point", async () => {
    const low = Array.from({ length: 0x3000 }, (_, code) => code);
    const high = [0xd7ff, 0xe000, 0xfeff, 0xfffd, 0xffff, 0x10000, 0x1f600, 0x10ffff];
    const texts = [...low, ...high].flatMap((code) => {
      const one = String.fromCodePoint(code);
      return [one, `a${one}`, `${one}${one}"`, `\\${one}`];
    });
    expect(await escaped(texts)).toEqual(expected(texts));
  });

  it("is escaped as JSON.stringify does, whatever stands together", async () => {
    const unit = fc.oneof(
      fc.constantFrom("\\", '"', "u", "0", "n", "\n", "\t", "\r", "\b", "\f", "\u000b", "\u0000", "/"),
      fc.string({ unit: "grapheme", maxLength: 3 }),
    );
    const text = fc.array(unit, { maxLength: 30 }).map((parts) => parts.join(""));
    const texts = fc.sample(text, { numRuns: 5000, seed: 7 });
    expect(await escaped(texts)).toEqual(expected(texts));
  });
});
