import { readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { NOT_YET } from "#calendar/moment.js";
import { copyTables, PARQUET_FILES } from "#compiled/export/copy-tables.js";
import { exportLedger, type SavedRun } from "#compiled/export/export-ledger.js";
import { openDatabase, type Session } from "#duckdb/database.js";
import { quoted } from "#duckdb/sql-text.js";
import type { AuditResult, IntegrityInstance } from "#generated/types.js";
import type { LedgerRecord } from "#ledger/record.js";
import { intakeOf, record, setAside } from "../ledger/fixture.js";
import { freshFolder } from "../support/command-line.js";
import { exampleRun, resultOf } from "./saved-run.js";

const HOSTILE = [
  `'); drop table notice; --`,
  `"; drop table notice; --`,
  `/* */ '' "" \\' \\" $$ $1 {{x}} %s ?`,
  "a\u0000b",
  "\u0000",
  "line\r\nline\tline\u001b[31m",
  "\u{1F600}\u202Eright to left\uFFFF",
  "NULL",
  " ",
  "x".repeat(100_000),
  "=cmd|' /C calc'!A0",
];

/** Two records of each text: one is called so, the other lies in a file and of a sender called so. */
const records: readonly LedgerRecord[] = HOSTILE.flatMap((text, at) => [
  record("notice", text, { determinationId: text, sentBy: text, sentAt: "2026-01-02" }, { row: at + 1 }),
  record("determination", `D-${at}`, { payer: text }, { file: text, sender: text }),
]);
/** Enough for several groups of rows, and in no order. */
const many = Array.from({ length: 130_000 }, (_, at) => {
  const id = `A-${(at * 7919) % 130_000}`;
  const values = {
    attemptId: id,
    attemptedAt: at % 3 === 0 ? NOT_YET : { from: at, to: at + 5, day: false },
  };
  return { ...record("contactAttempt", id), origin: (records[0] as LedgerRecord).origin, values };
});

let result: AuditResult;
beforeAll(() => {
  result = resultOf(exampleRun());
});

function savedRun(taken: readonly LedgerRecord[]): SavedRun {
  const reject = { row: 1, line: 2, kind: null, code: "bad-date" };
  const rejects = HOSTILE.map((text) => {
    const told = { file: text, sender: text, column: text, field: text, value: text, parent: text };
    return { ...reject, ...told, message: text, help: text, source: text };
  });
  const more = { rejects, setAside: HOSTILE.map((text) => setAside("notice", text, { sender: text })) };
  return {
    result: { ...result, title: HOSTILE.join(""), plan: HOSTILE[3] as string },
    resultSha256: "0",
    async ledger(onRecord) {
      for (const one of taken) await onRecord(one);
      return { zone: "UTC", inputs: [], calendars: [], tables: [], controls: [], taken: intakeOf([], more) };
    },
    async *findings() {},
    async *pending() {},
    integrity: HOSTILE.map(oddity),
  };
}

function oddity(text: string): IntegrityInstance {
  const names = { check: text, sender: text, record: text, determinationId: text, field: text, file: text };
  return { ...names, kind: "notice", row: 1, others: [], shows: text };
}

/** What `look` sees of an export with a number of threads; `folder` takes the Parquet files. */
async function exported<Seen>(
  taken: readonly LedgerRecord[],
  threads: number,
  folder: string,
  look: (session: Session) => Promise<Seen>,
): Promise<Seen> {
  const paths = [...PARQUET_FILES.values()].map((name) => join(folder, name));
  const database = await openDatabase({ paths, threads, memory: "1GB" });
  try {
    const session = await database.connect();
    await exportLedger(savedRun(taken), session);
    await copyTables(session, (name) => join(folder, name));
    return await look(session);
  } finally {
    database.close();
  }
}

describe("an export", () => {
  it("keeps any text as it is", async () => {
    const folder = freshFolder();
    const column = (rows: readonly (readonly unknown[])[]) => rows.map(([cell]) => cell);
    await exported(records, 1, folder, async (session) => {
      const texts = async (sql: string) => column(await session.rows(sql));
      const inNotice = `from notice order by rowid`;
      expect(await texts(`select id ${inNotice}`)).toEqual(HOSTILE);
      expect(await texts(`select parent ${inNotice}`)).toEqual(HOSTILE);
      expect(await texts(`select "sentBy" ${inNotice}`)).toEqual(HOSTILE);
      expect(await texts(`select payer from determination order by rowid`)).toEqual(HOSTILE);
      expect(await texts(`select sender from origin where kind = 'determination' order by origin`)).toEqual(
        HOSTILE,
      );
      for (const name of ["file", "column", "value", "parent", "source"])
        expect(await texts(`select r."${name}" from reject r order by rowid`)).toEqual(HOSTILE);
      // What was set aside is ordered by sender, kind and parent.
      expect(new Set(await texts("select parent from set_aside"))).toEqual(new Set(HOSTILE));
      expect(await texts("select title from run")).toEqual([HOSTILE.join("")]);
      expect(await texts("select plan from run")).toEqual([HOSTILE[3]]);
      const copy = quoted(join(folder, "notice.parquet"));
      expect(new Set(await texts(`select id from ${copy}`))).toEqual(new Set(HOSTILE));
      expect(new Set(await texts(`select "sentBy" from ${copy}`))).toEqual(new Set(HOSTILE));
    });
  });

  it("writes the same Parquet bytes with one thread and with two, sorted by key", async () => {
    const folders = [freshFolder(), freshFolder()];
    const sorted = (session: Session, folder: string) =>
      session.rows(
        `select count(*), count(distinct id), count(*) filter (id < before)
         from (select id, lag(id) over (order by file_row_number) as before
               from read_parquet(${quoted(join(folder, "contactAttempt.parquet"))}, file_row_number = true))`,
      );
    for (const [at, folder] of folders.entries()) {
      const seen = await exported([...many, ...records], at + 1, folder, (session) =>
        sorted(session, folder),
      );
      expect(seen).toEqual([[many.length, many.length, 0]]);
    }
    const [one = "", two = ""] = folders;
    for (const name of PARQUET_FILES.values())
      expect(readFileSync(join(one, name)).equals(readFileSync(join(two, name))), name).toBe(true);
  });
});
