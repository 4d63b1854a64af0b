import { existsSync, readdirSync, realpathSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { dropFiles } from "#cli/drop-files.js";
import { readSettings } from "#cli/settings.js";
import { openDatabase } from "#duckdb/database.js";
import { audit } from "#pipeline.js";
import { auditInTables } from "#pipeline-in-tables.js";
import type { AuditListener, AuditOutput, AuditRequest } from "#pipeline-request.js";
import { sha256 } from "#seal/digest.js";
import { ledgerTextLines } from "../differential/ledger-text.js";
import { root } from "../support/project.js";

/** A digest of every kind of line of a run, and the number of lines; what only the compiled engine says is left out. */
async function linesOf(run: (listener: AuditListener) => Promise<AuditOutput>) {
  const findings: string[] = [];
  const questions: string[] = [];
  const pending: string[] = [];
  const ledger: Uint8Array[] = [];
  const integrity: string[] = [];
  const rejects: string[] = [];
  const { result } = await run({
    onFindings: (found) => findings.push(...found.map((one) => JSON.stringify(one))),
    onQuestions: (found) => questions.push(...found.map((one) => JSON.stringify(one))),
    onPending: (found) => pending.push(...found.map((one) => JSON.stringify(one))),
    onLedger: (piece) => ledger.push(piece),
    onIntegrity: (found) => integrity.push(...found.map((one) => JSON.stringify(one))),
    onReject: (one) => rejects.push(JSON.stringify(one)),
  });
  const { agreement: _, ...shared } = result;
  const parts = { findings, questions, pending, ledger: ledgerTextLines(ledger), integrity, rejects };
  const sealed = Object.entries(parts).map(([name, lines]) => [name, lines.length, sha256(lines.join("\n"))]);
  return [...sealed, ["result", sha256(JSON.stringify(shared))]];
}

async function inTables(
  request: AuditRequest,
  listener: AuditListener,
  threads: number,
): Promise<AuditOutput> {
  const paths = request.files.flatMap(({ path }) => (path === undefined ? [] : [realpathSync(path)]));
  const database = await openDatabase({ paths, threads, memory: "1GB" });
  try {
    return await auditInTables({ ...request, sample: 25, ledgerSqlFrom: 0 }, listener, database);
  } finally {
    database.close();
  }
}

function requestOf(example: string): AuditRequest {
  const settings = readSettings({ config: `${root}examples/${example}/audit.json` });
  const program = { name: "p2p-audit", version: "test" } as const;
  return { ...settings, program, inputs: [], files: dropFiles(settings.drop) };
}

const examples = readdirSync(`${root}examples`).filter((example) =>
  existsSync(`${root}examples/${example}/expected.json`),
);

describe.each(examples)("both engines on the example drop %s", (example) => {
  it("say the same, byte for byte, whatever the number of threads", async () => {
    const request = requestOf(example);
    const reference = await linesOf((listener) => audit(request, listener));
    expect(reference[0]?.[1]).toBeGreaterThan(50);
    for (const threads of [1, 2, 4]) {
      expect(await linesOf((listener) => inTables(request, listener, threads))).toEqual(reference);
    }
  });

  it("agree on a sample of cases, whose size is told", async () => {
    const { result } = await inTables(requestOf(example), { onFindings: () => {} }, 2);
    expect(result.agreement).toMatchObject({ cases: 25, disagreements: [] });
    expect(result.agreement?.compared).toBeGreaterThan(200);
  });
});
