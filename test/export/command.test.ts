import { createHash } from "node:crypto";
import {
  appendFileSync,
  cpSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { refuseForeignFile, refuseForeignFolder } from "#cli/export-target.js";
import { PARQUET_FILES } from "#compiled/export/copy-tables.js";
import { isLedgerFile } from "#compiled/export/is-ledger-file.js";
import { type Cell, openDatabase } from "#duckdb/database.js";
import { quoted } from "#duckdb/sql-text.js";
import type { LedgerLine, PendingClock } from "#generated/types.js";
import { freshFolder, p2pAudit } from "../support/command-line.js";
import { root } from "../support/project.js";
import { exampleRun, findingsOf, ledgerOf, queried, resultOf, tableOf } from "./saved-run.js";

/** As docs/ledger.md has it: 4611686018427387904. */
const NOT_YET = 2 ** 62;
const folder = freshFolder();
const file = join(folder, "ledger.duckdb");
const parquet = join(folder, "parquet");
let run = "";
let lines: LedgerLine[] = [];

beforeAll(() => {
  run = exampleRun();
  lines = ledgerOf(run);
  expect(p2pAudit(["export", "--result", run, "--out", file, "--parquet", parquet])).toMatchObject({
    status: 0,
    stderr: "",
  });
});

type Of<Kind> = Extract<LedgerLine, { line: Kind }>;

function linesOf<Kind extends LedgerLine["line"]>(kind: Kind): Of<Kind>[] {
  return lines.filter((one): one is Of<Kind> => one.line === kind);
}

interface RecordSchema {
  readonly "x-record": { readonly kind: string; readonly key: string; readonly parent?: string };
  readonly properties: Readonly<Record<string, { readonly format?: string }>>;
}

const schemas = readdirSync(`${root}schemas/records`).map(
  (name) => JSON.parse(readFileSync(`${root}schemas/records/${name}`, "utf8")) as RecordSchema,
);

/** A row with its blank cells left out. */
function filled(row: Readonly<Record<string, Cell>>): Record<string, Cell> {
  return Object.fromEntries(Object.entries(row).filter(([, cell]) => cell !== null));
}

/** A record line as its row should be. */
function expected(line: Of<"record">, schema: RecordSchema): Record<string, Cell> {
  const { key, parent: link } = schema["x-record"];
  const { id, parent, origin, row, values } = line;
  const cells: Record<string, Cell> = { id, origin, row, ...(parent !== null && { parent }) };
  for (const [name, value] of Object.entries(values)) {
    if (name === key || name === link) continue;
    if (schema.properties[name]?.format !== "moment") cells[name] = value as Cell;
    else {
      const isRange = typeof value === "object";
      cells[name] = value === "not-yet" ? NOT_YET : isRange ? value.from : (value as number);
      cells[`${name}_to`] = value === "not-yet" ? NOT_YET : isRange ? value.to : (value as number);
    }
  }
  return cells;
}

describe("the exported file", () => {
  it.each(schemas.map((schema) => [schema["x-record"].kind, schema] as const))(
    "holds each %s of the saved ledger, and no other",
    async (kind, schema) => {
      const records = linesOf("record").filter((one) => one.kind === kind);
      expect(records.length).toBeGreaterThan(0);
      expect((await tableOf(file, kind)).map(filled)).toEqual(records.map((one) => expected(one, schema)));
    },
  );

  it("holds what stands beside the records", async () => {
    const origins = linesOf("origin");
    const bare = ({ line: _line, ...rest }: LedgerLine) => rest;
    expect(await queried(file, "select file, sender from origin order by origin")).toEqual(
      origins.map((one) => [one.file, one.sender]),
    );
    expect(await queried(file, "select origin, field from delivered order by rowid")).toEqual(
      origins.flatMap((one, index) => one.fields.map((field) => [index, field])),
    );
    expect(await tableOf(file, "reject")).toEqual(linesOf("reject").map((one) => one.reject));
    expect(await tableOf(file, "set_aside")).toEqual(
      linesOf("set-aside").map((line) => ({ number: null, ...bare(line) })),
    );
    expect(await tableOf(file, "unmapped_code")).toEqual(linesOf("unmapped-code").map(bare));
    const odd = readFileSync(join(run, "integrity.ndjson"), "utf8").split("\n").filter(Boolean);
    expect(odd.length).toBeGreaterThan(0);
    expect(await tableOf(file, "integrity")).toEqual(
      odd.map((line) => {
        const { others: _others, ...one } = JSON.parse(line);
        return one;
      }),
    );
    const { records: _records, ...first } = linesOf("file")[0]?.file ?? { records: {} };
    expect((await tableOf(file, "source_file"))[0]).toEqual({ ...first, superseded: null, corrected: null });
    const supplements = linesOf("record").flatMap(({ kind, id, supplements = {} }) =>
      Object.entries(supplements).map(([field, place]) => ({ kind, id, field, ...place })),
    );
    expect(supplements.length).toBeGreaterThan(0);
    expect(await tableOf(file, "supplement")).toEqual(supplements);
  });

  it("holds every clock still running", async () => {
    const lines = readFileSync(join(run, "pending.ndjson"), "utf8").split("\n").filter(Boolean);
    expect(lines.length).toBeGreaterThan(0);
    const rows = await tableOf(file, "pending");
    expect(rows.map(({ json }) => json)).toEqual(lines);
    const clocks: PendingClock[] = lines.map((line) => JSON.parse(line));
    expect(rows.map((row) => [row.rule, row.subjectId, row.case, row.dueFrom, row.dueTo])).toEqual(
      clocks.map(({ rule, subject, case: key, due }) => [
        rule,
        subject.id,
        key,
        typeof due === "string" ? due : (due?.from ?? null),
        typeof due === "string" ? due : (due?.to ?? null),
      ]),
    );
  });

  it("holds the run, its findings and figures", async () => {
    const result = resultOf(run);
    const digest = (name: string) =>
      createHash("sha256")
        .update(readFileSync(join(run, name)))
        .digest("hex");
    const [row] = await tableOf(file, "run");
    expect(row).toMatchObject({
      version: result.program.version,
      asOf: result.asOf,
      zone: result.zone,
      periodFrom: result.period?.from,
      trusted: true,
      ledgerSha256: digest("ledger.ndjson"),
      resultSha256: digest("audit-result.json"),
    });
    expect(JSON.parse(String(row?.configuration))).toEqual(result.configuration);
    const findings = findingsOf(run);
    const told = await tableOf(file, "finding");
    expect(told.map(({ json }) => JSON.parse(String(json)))).toEqual(findings);
    expect(told[0]).toMatchObject({
      fingerprint: findings[0]?.fingerprint,
      subjectId: findings[0]?.subject.id,
    });
    expect(await queried(file, "select count(*) from finding_record")).toEqual([
      [findings.flatMap(({ records }) => records).length],
    ]);
    const fails = result.policies.flatMap(({ id, rules }) =>
      rules.map((rule) => [id, rule.id, rule.subjects.fail, rule.cases.fail]),
    );
    expect(
      await queried(
        file,
        "select policy, rule, subjects, cases from rule_count where outcome = 'fail' order by rowid",
      ),
    ).toEqual(fails);
    expect(await queried(file, "select policy, version from policy order by rowid")).toEqual(
      result.policies.flatMap(({ id, versions }) =>
        versions.length === 0 ? [[id, null]] : versions.map((version) => [id, version.id]),
      ),
    );
  });

  it("shows times as timestamps in UTC, and not yet as such", async () => {
    const decided = linesOf("record")
      .filter(({ kind }) => kind === "determination")
      .map(({ id, values: { decidedAt } }) => {
        if (decidedAt === undefined) return [id, null, null, null];
        if (decidedAt === "not-yet") return [id, null, null, true];
        const [from, to] =
          typeof decidedAt === "object" ? [decidedAt.from, decidedAt.to] : [decidedAt, decidedAt];
        return [id, utc(Number(from)), utc(Number(to)), false];
      });
    expect(decided.some(([, , , isNotYet]) => isNotYet === true)).toBe(true);
    const text = (column: string) => `strftime(${column}, '%Y-%m-%dT%H:%M:%S.%f')`;
    expect(
      await queried(
        file,
        `select d.determinationId, ${text("d.decidedAt")}, ${text("d.decidedAt_to")}, d.decidedAt_notYet
         from determinations d join determination t on t.id = d.determinationId order by t.rowid`,
      ),
    ).toEqual(decided);
  });

  it("can be read by its owner only", () => {
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(statSync(parquet).mode & 0o777).toBe(0o700);
    for (const name of readdirSync(parquet)) expect(statSync(join(parquet, name)).mode & 0o777).toBe(0o600);
    expect(readdirSync(folder).filter((name) => name.includes("draft"))).toEqual([]);
  });
});

/** Microseconds as a UTC text with six digits. */
function utc(micros: number): string {
  const millis = Math.floor(micros / 1000);
  return new Date(millis).toISOString().replace("Z", String(micros - millis * 1000).padStart(3, "0"));
}

describe("the Parquet files", () => {
  it("hold the tables", async () => {
    const names = readdirSync(parquet);
    const tables = (await queried(file, "select table_name from duckdb_tables()")).map(([name]) => name);
    expect(names.sort()).toEqual(tables.map((name) => `${name}.parquet`).sort());
    const paths = names.map((name) => join(parquet, name));
    const database = await openDatabase({ file, readOnly: true, paths, threads: 1, memory: "512MB" });
    const session = await database.connect();
    for (const name of tables) {
      const copy = quoted(join(parquet, `${name}.parquet`));
      const [counts] = await session.rows(
        `select (select count(*) from "${name}"), (select count(*) from ${copy}),
                (select count(*) from (from "${name}" intersect all from ${copy}))`,
      );
      expect(new Set(counts).size, String(name)).toBe(1);
    }
    database.close();
  });

  it("are the same bytes again", () => {
    const again = join(folder, "again");
    expect(p2pAudit(["export", "--result", run, "--parquet", again]).stderr).toBe("");
    for (const name of readdirSync(parquet))
      expect(readFileSync(join(again, name)).equals(readFileSync(join(parquet, name))), name).toBe(true);
  });
});

describe("an export", () => {
  it("takes the place of an earlier one, whatever the file is called", async () => {
    const odd = join(folder, `o'ut"; drop table run; --.duckdb`);
    const odder = join(folder, `pa'r"; drop table run; --`);
    cpSync(file, odd);
    cpSync(parquet, odder, { recursive: true });
    const before = statSync(odd).ino;
    expect(p2pAudit(["export", "--result", run, "--out", odd, "--parquet", odder])).toMatchObject({
      status: 0,
      stderr: "",
    });
    expect(statSync(odd).ino).not.toBe(before);
    expect(await queried(odd, "select count(*) from run")).toEqual([[1]]);
    expect(readdirSync(odder)).toContain("run.parquet");
  });

  async function database(path: string, sql: string): Promise<void> {
    const opened = await openDatabase({ file: path, paths: [], threads: 1, memory: "512MB" });
    const session = await opened.connect();
    await session.run(sql);
    session.close();
    opened.close();
  }

  it.each<[string, (path: string) => void | Promise<void>]>([
    ["a text", (path) => writeFileSync(path, "mine")],
    ["an empty file", (path) => writeFileSync(path, "")],
    ["a database of somebody", (path) => database(path, "create table work as select 1 as one")],
    [
      "a database with a table of the same name",
      (path) => database(path, "create table run as select 'mine' as schema"),
    ],
    [
      "an export with a table added",
      async (path) => {
        cpSync(file, path);
        await database(path, "create table work as select 1 as one");
      },
    ],
    [
      "an export that is being written to",
      (path) => {
        cpSync(file, path);
        writeFileSync(`${path}.wal`, "");
      },
    ],
    ["a folder", (path) => void mkdirSync(path)],
  ])("leaves %s alone", async (name, make) => {
    const path = join(folder, `${name.replaceAll(" ", "-")}.duckdb`);
    await make(path);
    const before = statSync(path).isFile() ? readFileSync(path) : null;
    await expect(refuseForeignFile(path, isLedgerFile)).rejects.toMatchObject({
      problems: [{ code: "out-not-ours" }],
    });
    if (before) expect(readFileSync(path).equals(before)).toBe(true);
  });

  it("leaves a file and a folder with other files alone", () => {
    const text = join(folder, "notes.txt");
    writeFileSync(text, "mine");
    const { status, stderr } = p2pAudit(["export", "--result", run, "--out", text, "--parquet", folder]);
    expect(status).toBe(2);
    expect(stderr).toContain("out-not-ours");
    expect(readFileSync(text, "utf8")).toBe("mine");
    const tables = { option: "--parquet", is: "folder of exported tables" };
    const names = new Set(PARQUET_FILES.values());
    const isOurs = (name: string) => names.has(name);
    expect(() => refuseForeignFolder(folder, isOurs, tables)).toThrow("no folder of exported");
    expect(() => refuseForeignFolder(run, isOurs, tables)).toThrow("run-closed");
    expect(() => refuseForeignFolder(parquet, isOurs, tables)).not.toThrow();
  });

  it.each([
    ["ledger.ndjson", (): string => "{}", "schema"],
    ["ledger.ndjson", (): string => JSON.stringify(lines.at(-1)), "ledger-differs"],
    ["findings.ndjson", (): string => JSON.stringify(findingsOf(run)[0]), "findings-differ"],
  ] as const)("of a changed %s is refused and leaves the earlier one", (name, line, code) => {
    const changed = join(folder, `changed-${code}`);
    cpSync(run, changed, { recursive: true });
    appendFileSync(join(changed, name), `${line()}\n`);
    const target = join(folder, `kept-${code}.duckdb`);
    cpSync(file, target);
    const { status, stderr } = p2pAudit(["export", "--result", changed, "--out", target]);
    expect(status).toBe(2);
    expect(stderr).toContain(code);
    expect(readFileSync(target).equals(readFileSync(file))).toBe(true);
    expect(readdirSync(folder).filter((one) => one.includes("draft"))).toEqual([]);
  });

  it("without a place to write to is refused", () => {
    const { status, stderr } = p2pAudit(["export", "--result", run]);
    expect(status).toBe(2);
    expect(stderr).toContain("options-missing");
  });
});
