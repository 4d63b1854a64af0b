import { execFileSync } from "node:child_process";
import { describe, expect, it } from "vitest";
import { batchJudge } from "#compiled/judge-batch.js";
import { benchOf } from "#judging/bench.js";
import { bookOf } from "#ledger/build.js";
import { setAsides } from "#ledger/set-asides.js";
import { AuditError } from "#shared/error.js";
import { root } from "../support/project.js";

/** Runs a script over the built program: Node loads no TypeScript into a thread. Gives what it prints, read as JSON. */
function printed(script: string): unknown {
  const args = ["--input-type=module", "-e", script];
  return JSON.parse(String(execFileSync(process.execPath, args, { cwd: root, maxBuffer: 1 << 28 })));
}

/** A digest of everything a run of an example says, for each way of running it. */
function digests(example: string) {
  return printed(`
    import { realpathSync } from "node:fs";
    const built = (name) => import(\`./dist/\${name}\`);
    const { readSettings } = await built("cli/settings.js");
    const { dropFiles } = await built("cli/drop-files.js");
    const { openDatabase } = await built("duckdb/database.js");
    const { audit } = await built("pipeline.js");
    const { auditInTables } = await built("pipeline-in-tables.js");
    const { sha256 } = await built("seal/digest.js");
    const settings = readSettings({ config: "examples/${example}/audit.json" });
    const program = { name: "p2p-audit", version: "test" };
    const request = { ...settings, program, inputs: [], files: dropFiles(settings.drop), sample: 1 };
    const paths = request.files.map(({ path }) => realpathSync(path));
    async function said(run, inFull) {
      const lines = [];
      const cases = [];
      const hear = (name) => (found) => lines.push(name, JSON.stringify(found));
      const { result } = await run({
        onFindings: hear("findings"),
        onQuestions: hear("questions"),
        onPending: hear("pending"),
        onIntegrity: hear("integrity"),
        ...(inFull && { onOutcome: hear("outcome") }),
        onProgress: (stage, done) => stage === "cases" && cases.push(done),
      });
      const { agreement, ...shared } = result;
      const told = lines.filter((text) => text !== "[]" && !/^[a-z]+$/.test(text));
      return [sha256(told.join("\\n")), sha256(JSON.stringify(shared)), told.length > 10, cases.length > 5];
    }
    async function inTables(threads, inFull) {
      const database = await openDatabase({ paths, threads, memory: "1GB" });
      try {
        return await said((listener) => auditInTables({ ...request, helpFrom: 1 }, listener, database), inFull);
      } finally {
        database.close();
      }
    }
    const found = {};
    for (const [inFull, ...ways] of [[false, 3], [true, 2]]) {
      found["reference " + inFull] = await said((listener) => audit(request, listener), inFull);
      for (const threads of ways) found[threads + " " + inFull] = await inTables(threads, inFull);
    }
    console.log(JSON.stringify(found));
  `) as Record<string, unknown[]>;
}

describe("cases judged in threads", () => {
  it.each(["blue-shield-promise"])(
    "say of the example %s what judging here says, however many there are",
    (name) => {
      const found = digests(name);
      for (const inFull of ["false", "true"]) {
        const ways = Object.entries(found).filter(([way]) => way.endsWith(inFull));
        expect(ways.length).toBeGreaterThan(1);
        for (const [way, said] of ways) expect([way, ...said]).toEqual([way, ...(ways[0]?.[1] ?? [])]);
        expect(ways[0]?.[1].slice(2)).toEqual([true, true]);
      }
    },
    180_000,
  );

  it("throw the error that judging here throws, and go on", () => {
    const order = {
      by: {
        config: {},
        asOf: 0,
        zone: "UTC",
        bundles: [],
        commons: { calendars: new Map(), tables: new Map(), integrity: { ownFlags: [] } },
      },
      plans: [{ id: "nowhere", zone: "No/Where", appliesTo: [], rules: [] }],
      deliveries: [],
      tables: { columns: new Map(), origins: [], templates: [] },
      places: [[]],
      inFull: false,
    };
    // A case of which every rule is judged, and one of which none is.
    const batch = { cases: [[0, "CASE-1", 0, true, false]], records: [] };
    const none = { cases: [[0, "CASE-2", 1, false, false]], records: [] };
    const bench = benchOf(order.by, bookOf({ setAside: setAsides() }, [], {}), order.plans);
    let here: unknown = null;
    try {
      [...batchJudge(order, bench)(batch)];
    } catch (error) {
      here = error;
    }
    expect(here).toBeInstanceOf(AuditError);
    expect((here as AuditError).problems[0]?.code).toBe("unknown-zone");
    const there = printed(`
      import { judgeThread } from "./dist/compiled/judge-thread.js";
      import { setAsides } from "./dist/ledger/set-asides.js";
      import { AuditError } from "./dist/shared/error.js";
      const order = ${JSON.stringify(order)};
      Object.assign(order.by.commons, { calendars: new Map(), tables: new Map() });
      order.tables.columns = new Map();
      const thread = judgeThread(order, setAsides());
      const refused = thread.judge(${JSON.stringify(batch)}).catch((error) => [error instanceof AuditError, error.problems]);
      const said = thread.judge(${JSON.stringify(none)});
      console.log(JSON.stringify([await refused, await said]));
      await thread.stop();
    `);
    expect(there).toEqual([
      [true, (here as AuditError).problems],
      [{ findings: [], questions: [], pending: [], outcomes: [] }],
    ]);
  });
});
