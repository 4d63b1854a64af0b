import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import type { IntegrityInstance } from "#generated/types.js";
import { freshFolder, p2pAudit } from "../support/command-line.js";

const HEADER =
  "determinationId,payer,memberId,lineOfBusiness,state,reviewType,urgency,requestReceivedAt,informationCompleteAt,decision,decidedAt,reasonCategory,reportedTimely";
const denial = (id: string, decided: string, flag: string) =>
  `${id},blue-shield-promise,${id},medi-cal,CA,preservice,standard,2026-09-01T09:00,2026-09-01T09:00,deny,${decided},medical-necessity,${flag}`;

/** Five business days from Tue 2026-09-01 end on Wed 2026-09-09, since Mon 09-07 is Labor Day: 09-02 is early, 09-30 late. */
it("where a decision was counted otherwise than the plan's own flag says, both engines list it with the count", () => {
  const folder = freshFolder();
  mkdirSync(join(folder, "drop"));
  const rows = [
    denial("D1", "2026-09-02T10:30", "no"),
    denial("D2", "2026-09-30T10:30", "yes"),
    denial("D3", "2026-09-02T10:30", "yes"),
    denial("D4", "2026-09-30T10:30", "no"),
    denial("D5", "2026-09-30T10:30", ""),
  ];
  writeFileSync(join(folder, "drop", "determination.csv"), `${HEADER}\n${rows.join("\n")}\n`);
  const audit = {
    policies: ["ca-hsc-1367-01"],
    asOf: "2026-11-15T23:59:59-08:00",
    zone: "America/Los_Angeles",
    drop: "drop",
  };
  writeFileSync(join(folder, "audit.json"), JSON.stringify(audit));
  const [compiled, whole, reference] = [
    ["--engine", "duckdb"],
    ["--engine", "duckdb", "--all-outcomes"],
    ["--engine", "reference"],
  ].map((options, index) => {
    const out = join(folder, `out-${index}`);
    p2pAudit(["run", "--config", join(folder, "audit.json"), ...options, "--out", out]);
    return readFileSync(join(out, "integrity.ndjson"), "utf8");
  });
  expect(compiled).toBe(reference);
  expect(whole, "every case judged by the reference engine").toBe(reference);
  const found = (compiled ?? "")
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line) as IntegrityInstance)
    .filter(({ check }) => check === "own-flag-disagrees");
  expect([...new Set(found.map(({ record, row }) => `${record} row ${row}`))]).toEqual([
    "D1 row 1",
    "D2 row 2",
  ]);
  const byRule = found.find(({ record, shows }) => record === "D2" && shows.includes("CA-H1 "));
  expect(byRule?.shows).toContain(
    "Whether the source system calls the decision timely is recorded as yes; by rule CA-H1 it is not met under every reading",
  );
  expect(byRule?.shows).toContain("done on Wed 2026-09-30 10:30");
});
