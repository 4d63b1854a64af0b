import { realpathSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { dropFiles } from "#cli/drop-files.js";
import { readSettings } from "#cli/settings.js";
import { summary } from "#cli/summary.js";
import { judgedTable } from "#compiled/judged-tables.js";
import { type Database, openDatabase, type Session } from "#duckdb/database.js";
import { named } from "#duckdb/sql-text.js";
import { gateOf, gateRun } from "#gate/index.js";
import type { AuditResult, Finding } from "#generated/types.js";
import { auditInTables } from "#pipeline-in-tables.js";
import type { AuditRequest } from "#pipeline-request.js";
import { root } from "../support/project.js";

const REQUEST = requestOf("magellan");

function requestOf(example: string): AuditRequest {
  const settings = readSettings({ config: `${root}examples/${example}/audit.json` });
  const program = { name: "p2p-audit", version: "test" };
  return { ...settings, program, inputs: [], files: dropFiles(settings.drop) };
}

const TABLE = named(judgedTable("determination"));

/** Plays a fault of the compiled engine: what the first rule of a pack has met becomes not applicable. Gives how often. */
async function misjudge(session: Session): Promise<number> {
  const met = "whole is not true and (pack0 & 7) = 1";
  const [[times] = []] = await session.rows(`select count(*) from ${TABLE} where ${met}`);
  await session.run(`update ${TABLE} set pack0 = pack0 - 1 where ${met}`);
  return Number(times);
}

async function faultyRun(sample: number, request = REQUEST) {
  const paths = request.files.flatMap(({ path }) => (path === undefined ? [] : [realpathSync(path)]));
  const database = await openDatabase({ paths, threads: 2, memory: "1GB" });
  let misjudged = 0;
  const faulty: Database = {
    ...database,
    async connect() {
      const session = await database.connect();
      const run = async (sql: string) => {
        if (sql.startsWith("create temp table flagged ")) misjudged = await misjudge(session);
        await session.run(sql);
      };
      return { ...session, run };
    },
  };
  const findings: Finding[] = [];
  const listener = { onFindings: (found: readonly Finding[]) => findings.push(...found) };
  const { result } = await auditInTables({ ...request, sample }, listener, faulty).finally(database.close);
  return { result, findings, misjudged };
}

function told(result: AuditResult, findings: readonly Finding[], showPhi: boolean) {
  const gate = gateOf(gateRun(result, findings, []), {}, null);
  return { gate, text: summary(result, gate, "out", [], showPhi) };
}

describe("a fault of the compiled engine", () => {
  it("is found wherever the sample has it, and the run is not trusted: exit code 3", async () => {
    const { result, findings, misjudged } = await faultyRun(500);
    expect(misjudged).toBeGreaterThan(10);
    const found = result.agreement?.disagreements ?? [];
    expect(found).toHaveLength(misjudged);
    expect(new Set(found.map(({ policy, rule }) => `${policy}/${rule}`)).size).toBe(1);
    for (const one of found) expect(one).toMatchObject({ compiled: "not-applicable", reference: "pass" });
    expect(new Set(found.map(({ subject }) => subject.id)).size).toBe(misjudged);
    expect(result.trusted).toBe(false);
    const [{ rule, subject } = expect.fail()] = found;
    const { gate, text } = told(result, findings, true);
    expect([gate.status, gate.exitCode]).toEqual(["untrusted", 3]);
    expect(text).toContain(`the engines differ in ${misjudged}`);
    expect(text).toContain(`on decision ${subject.id}: not-applicable against pass`);
    expect(text).toContain(`p2p-audit explain --rule ${rule} --subject ${subject.id}`);
    const hidden = told(result, findings, false).text;
    expect(hidden).toContain(`${rule} of `);
    expect(found.filter(({ subject: { id } }) => hidden.includes(id))).toEqual([]);
  });

  it("is shown with both traces for the first 20 disagreements", async () => {
    const { result } = await faultyRun(500, requestOf("blue-shield-promise"));
    const found = result.agreement?.disagreements ?? [];
    expect(found.length).toBeGreaterThan(20);
    expect(found.map(({ traces }) => traces !== undefined)).toEqual(found.map((_, index) => index < 20));
  });

  it("is shown with what both engines saw", async () => {
    const { result } = await faultyRun(500);
    const found = result.agreement?.disagreements ?? [];
    const one = found.find(({ rule, subject }) => rule === "FED-422.566d" && subject.id === "HV26-00358");
    // Row 15 of um_cases_2026-02.txt: denied on February 10 at 3:30 pm Eastern by a physician with the licence of an MD.
    expect(one?.traces?.compiled).toEqual(
      expect.arrayContaining([
        "not applicable → false",
        "pending → false",
        "met → true",
        `d.decidedAt → ${Date.UTC(2026, 1, 10, 20, 30) * 1000}`,
        "d.decision → deny",
        "d.decisionMakerLicenseType → MD",
      ]),
    );
    expect(one?.traces?.compiled.join()).not.toContain("null");
    const [first, ...steps] = one?.traces?.reference ?? [];
    expect(first).toContain("under every reading: met");
    expect(steps).toContain("        decisionMakerLicenseType → MD  (um_cases_2026-02.txt, row 15)");
  });

  it("is found by a sample that is drawn", async () => {
    const { result } = await faultyRun(25);
    expect(result.agreement?.cases).toBe(25);
    expect(result.agreement?.disagreements.length).toBeGreaterThan(0);
    expect(result.trusted).toBe(false);
  });
});
