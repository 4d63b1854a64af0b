// This program from files to files: findings.ndjson, rejects.csv and audit-result.json; with --ledger ledger.ndjson too.
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { built, lineFile, requestOf, withDatabase } from "./ours-parts.mjs";
import { given, report } from "./report.mjs";

const { config, out, engine, threads, memory, ledger } = given(
  "config",
  "out",
  "engine",
  "threads",
  "memory",
  "ledger",
);
const { audit } = await built("pipeline.js");
const { auditInTables } = await built("pipeline-in-tables.js");
const { rejectRow, rejectsHeader } = await built("cli/result-files.js");
await built("duckdb/database.js");
mkdirSync(out, { recursive: true });

const began = performance.now();
const request = await requestOf(config);
const findings = lineFile(join(out, "findings.ndjson"));
const saved = ledger === "yes" ? lineFile(join(out, "ledger.ndjson")) : null;
const rejected = lineFile(join(out, "rejects.csv"));
let found = 0;
let rejects = 0;
const listener = {
  onFindings(some) {
    found += some.length;
    for (const finding of some) findings.line(JSON.stringify(finding));
  },
  onReject(reject) {
    rejects += 1;
    rejected.text(rejectRow(reject));
  },
  ...(saved && { onLedger: saved.bytes }),
};
rejected.text(rejectsHeader());
const { result } =
  engine === "reference"
    ? await audit(request, listener)
    : await withDatabase(request, Number(threads), memory, (database) =>
        auditInTables(request, listener, database),
      );
findings.close();
rejected.close();
saved?.close();
writeFileSync(join(out, "audit-result.json"), `${JSON.stringify(result, null, 2)}\n`);
const rules = result.policies.reduce((sum, policy) => sum + policy.rules.length, 0);
report(began, {
  findings: found,
  rejects,
  rules,
  disagreements: result.agreement?.disagreements.length ?? null,
});
