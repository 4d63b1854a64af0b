import { realpathSync } from "node:fs";
import { setImmediate } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { dropFiles } from "#cli/drop-files.js";
import { readSettings } from "#cli/settings.js";
import { isSmallDrop, SQL_FROM } from "#compiled/small-drop.js";
import { type Database, openDatabase, type Session } from "#duckdb/database.js";
import { auditInTables } from "#pipeline-in-tables.js";
import type { AuditListener, AuditRequest } from "#pipeline-request.js";
import { root } from "../support/project.js";

const settings = readSettings({ config: `${root}examples/magellan/audit.json` });
/** A small drop: its saved ledger and the checks of its data are made while its cases are judged. */
const SMALL: AuditRequest = {
  ...settings,
  program: { name: "p2p-audit", version: "test" },
  inputs: [],
  files: dropFiles(settings.drop),
};

const FAULT = new Error("it broke");
const breaks = () => {
  throw FAULT;
};

/** A session in which statements that hold a text fail. */
function failing(session: Session, text: string): Session {
  const held = (sql: string) => {
    if (sql.includes(text)) throw FAULT;
    return sql;
  };
  return {
    ...session,
    run: async (sql) => session.run(held(sql)),
    rows: async (sql) => session.rows(held(sql)),
    pieces: (sql) => session.pieces(held(sql)),
  };
}

/** Runs the audit to its error, and gives that with the number of times the listener was told something afterwards. */
async function broken(more: Partial<AuditRequest>, faults: Partial<AuditListener>, text?: string) {
  const request = { ...SMALL, ...more };
  expect(isSmallDrop(request)).toBe(true);
  let [isOver, told, late] = [false, 0, 0];
  const hear = () => {
    told += 1;
    if (isOver) late += 1;
  };
  const paths = request.files.flatMap(({ path }) => (path === undefined ? [] : [realpathSync(path)]));
  const database = await openDatabase({ paths, threads: 4, memory: "1GB" });
  let open = 0;
  const watched: Database = {
    ...database,
    async connect() {
      const session = await database.connect();
      open += 1;
      const close = () => {
        open -= 1;
        session.close();
      };
      return text === undefined ? { ...session, close } : failing({ ...session, close }, text);
    },
  };
  const listener: AuditListener = {
    onFindings: hear,
    onQuestions: hear,
    onPending: hear,
    onLedger: hear,
    onReject: hear,
    ...faults,
  };
  try {
    await auditInTables(request, listener, watched);
    throw new Error("the audit went through");
  } catch (error) {
    isOver = true;
    // Longer than the judging of all cases: each of them takes a turn.
    for (let turn = 0; turn < 2000; turn += 1) await setImmediate();
    return { error, late, told, open };
  } finally {
    database.close();
  }
}

const LISTENERS: readonly (keyof AuditListener)[] = [
  "onLedger",
  "onReject",
  "onFindings",
  "onQuestions",
  "onPending",
];
/** A text of a statement of each part: of the judging, of the sample, of what is odd, of the saved ledger. */
const STATEMENTS = [
  "temp table flagged ",
  "j.whole,",
  "temp table alike",
  "order by origin",
  `from "notice"`,
];

const FEW = {};
const MANY = { sample: 25 };

describe("a small drop whose parts are done side by side", () => {
  it.each([
    ...LISTENERS.map((name) => [name, FEW] as const),
    ["onLedger", MANY] as const,
    ["onFindings", MANY] as const,
  ])("ends with the error of %s, and tells nobody anything afterwards (%j)", async (name, more) => {
    const { error, late } = await broken(more, { [name]: breaks });
    expect(error).toBe(FAULT);
    expect(late).toBe(0);
  });

  it.each(STATEMENTS)("ends with the error of SQL that says %j", async (text) => {
    const { error, late, open } = await broken(FEW, {}, text);
    expect(error).toBe(FAULT);
    expect(late).toBe(0);
    // That of the judging is closed with the database.
    expect(open).toBeLessThanOrEqual(1);
  });

  it("ends with one of two errors", async () => {
    const { error, late } = await broken(FEW, { onLedger: breaks }, "temp table flagged ");
    expect(error).toBe(FAULT);
    expect(late).toBe(0);
  });
});

describe("a small drop", () => {
  const drop = (...sizes: number[]) => ({ files: sizes.map((bytes) => ({ bytes })) });

  it("is one of few small files", () => {
    expect(isSmallDrop(drop())).toBe(true);
    expect(isSmallDrop(drop(SQL_FROM - 1, 7, 0))).toBe(true);
    expect(isSmallDrop(drop(SQL_FROM))).toBe(false);
    expect(isSmallDrop(drop(...Array.from({ length: 8 }, () => SQL_FROM - 1)))).toBe(true);
    expect(isSmallDrop(drop(...Array.from({ length: 9 }, () => SQL_FROM - 1)))).toBe(false);
    expect(isSmallDrop({ ...drop(10), sqlFrom: 0 })).toBe(false);
  });
});
