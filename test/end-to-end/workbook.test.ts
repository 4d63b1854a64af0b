import { cpSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { beforeAll, describe, expect, it } from "vitest";
import type { PendingClock, QuestionLine } from "#generated/types.js";
import { readXlsx, type SheetRows } from "#workbook/read-xlsx.js";
import { freshFolder, p2pAudit } from "../support/command-line.js";
import { root } from "../support/project.js";

const CONFIG = join(root, "examples/blue-shield-promise/audit.json");
const BOOK = "analyst-workbook.xlsx";
const folder = freshFolder();
const [out, other] = [join(folder, "reference"), join(folder, "duckdb")];
let sheets: ReadonlyMap<string, SheetRows["rows"]> = new Map();

beforeAll(async () => {
  const run = (to: string, engine: string) =>
    p2pAudit(["run", "--config", CONFIG, "--engine", engine, "--formats", "xlsx", "--out", to]);
  expect(run(out, "reference").status).toBe(0);
  expect(run(other, "duckdb").status).toBe(0);
  sheets = new Map((await readXlsx(readFileSync(join(out, BOOK)))).map(({ name, rows }) => [name, rows]));
});

function lines<Line>(name: string): Line[] {
  const text = readFileSync(join(out, name), "utf8");
  return text
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Line);
}

/** Rows of a CSV file of the run, its header first, without the apostrophe before what could be run. */
function table(name: string): string[][] {
  const rows = parse(readFileSync(join(out, name), "utf8")) as string[][];
  return rows.map((row) => row.map((cell) => (/^'[=+\-@\t\r＝＋－＠]/.test(cell) ? cell.slice(1) : cell)));
}

describe("analyst-workbook.xlsx of a run", () => {
  it.each([
    ["Findings", "findings.csv"],
    ["Rows set aside", "rejects.csv"],
  ])("holds under %s what %s holds, cell by cell", (sheet, file) => {
    const rows = sheets.get(sheet) ?? [];
    const wanted = table(file);
    const LOCAL = /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)[+-]\d\d:\d\d$/;
    expect(wanted.length).toBeGreaterThan(5);
    expect(rows.map((row) => row.map((cell) => String(cell ?? "")))).toEqual(
      wanted.map((row) => row.map((cell) => LOCAL.exec(cell)?.[1] ?? cell)),
    );
  });

  it("lists every clock still running, the first due first", () => {
    // By hand: the drop gives the days to which three were extended, 16, 17 and 17 November, none of them beyond 21 days
    // from the request: under 438.210(d) and, for the notice of a denial by lapse of time, 438.404(c)(5); 30 days from 20
    // October for the retrospective one; three wait, by statute and by contract, for information that had not come.
    const rows = sheets.get("Pending clocks") ?? [];
    expect(rows.slice(1).map(([due, , , id]) => [id, due])).toEqual([
      ["D-10109", "2026-11-16T23:59:59"],
      ["D-10109", "2026-11-16T23:59:59"],
      ["D-10110", "2026-11-17T23:59:59"],
      ["D-10110", "2026-11-17T23:59:59"],
      ["D-10111", "2026-11-17T23:59:59"],
      ["D-10111", "2026-11-17T23:59:59"],
      ["D-10108", "2026-11-19T23:59:59"],
      ["D-10109", "clock has not begun"],
      ["D-10109", "clock has not begun"],
      ["D-10110", "clock has not begun"],
      ["D-10110", "clock has not begun"],
      ["D-10111", "clock has not begun"],
      ["D-10111", "clock has not begun"],
    ]);
  });

  it("lists every result that a question decides", () => {
    const rows = sheets.get("Question cases") ?? [];
    expect(rows.slice(1).map(([, question, id, , rule]) => [question, id, rule])).toEqual(
      lines<QuestionLine>("questions.ndjson").map((line) => [line.question, line.case, line.rule]),
    );
  });

  it("is made again by render from the files beside the result, byte by byte", () => {
    const again = join(folder, "again");
    const { status } = p2pAudit([
      "render",
      join(out, "audit-result.json"),
      "--formats",
      "xlsx",
      "--out",
      again,
    ]);
    expect(status).toBe(0);
    expect(readFileSync(join(again, BOOK)).equals(readFileSync(join(out, BOOK)))).toBe(true);
  });

  it("is not made from the files of two runs", () => {
    const mixed = join(folder, "mixed");
    cpSync(out, mixed, { recursive: true });
    const [first] = lines<PendingClock>("pending.ndjson");
    writeFileSync(join(mixed, "pending.ndjson"), `${JSON.stringify(first)}\n`);
    const { status, stderr } = p2pAudit(["render", join(mixed, "audit-result.json"), "--formats", "xlsx"]);
    expect(status).toBe(2);
    expect(stderr).toContain("run-altered: output pending.ndjson has other bytes");
    rmSync(join(mixed, "manifest.json"));
    const without = p2pAudit(["render", join(mixed, "audit-result.json"), "--out", join(mixed, "reports")]);
    expect(without.stderr).toContain("findings-differ");
    expect(without.stderr).toContain("the result counts 13 clocks still running, the file beside it holds 1");
  });
});

describe("pending.ndjson", () => {
  it("is the same from both engines", () => {
    const text = readFileSync(join(out, "pending.ndjson"), "utf8");
    expect(text.split("\n").filter(Boolean)).toHaveLength(13);
    expect(readFileSync(join(other, "pending.ndjson"), "utf8")).toBe(text);
  });

  it("comes case by case, and in a case in the order of policies and rules", () => {
    expect(lines<PendingClock>("pending.ndjson").map((clock) => [clock.case, clock.rule])).toEqual([
      ["D-10108", "CA-H1r"],
      ["D-10109", "CA-H1"],
      ["D-10109", "DHCS-DEC-5BD"],
      ["D-10109", "FED-438.210d1"],
      ["D-10109", "FED-438.404c5"],
      ["D-10110", "CA-H1"],
      ["D-10110", "DHCS-DEC-5BD"],
      ["D-10110", "FED-438.210d1"],
      ["D-10110", "FED-438.404c5"],
      ["D-10111", "CA-H1"],
      ["D-10111", "DHCS-DEC-5BD"],
      ["D-10111", "FED-438.210d1"],
      ["D-10111", "FED-438.404c5"],
    ]);
  });
});
