import { spawnSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { AuditConfig } from "#generated/types.js";
import { sha256 } from "#seal/digest.js";
import type { CommandResult } from "../support/command-line.js";
import { root } from "../support/project.js";

export const MAIN = join(root, "dist/cli/main.js");
const FAULT = pathToFileURL(join(root, "test/faults/fault.mjs")).href;

export const HEADER =
  "determinationId,payer,memberId,lineOfBusiness,state,reviewType,urgency,requestReceivedAt,informationCompleteAt,decision,decidedAt,reasonCategory";
export const ROW =
  "blue-shield-promise,M1,medi-cal,CA,preservice,standard,2026-09-01T09:00,2026-09-01T09:00,deny,2026-09-02T10:30,medical-necessity";

/** A small audit below a folder: `audit.json`, `drop/`; results go to `out/`. */
export function layOut(folder: string, files: Readonly<Record<string, string | Uint8Array>>): string {
  mkdirSync(join(folder, "drop"), { recursive: true });
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, "drop", name), content);
  const config: AuditConfig = {
    policies: ["ca-hsc-1367-01"],
    asOf: "2026-11-15T23:59:59-08:00",
    zone: "America/Los_Angeles",
    drop: "drop",
    formats: ["md"],
    thresholds: { notMet: 99 },
  };
  writeFileSync(join(folder, "audit.json"), JSON.stringify(config));
  return folder;
}

/** Runs the audit of a folder; temporary files go to `tmp/` in it. `fault`: see fault.mjs. */
export function runAudit(folder: string, fault: object = {}, more: readonly string[] = []): CommandResult {
  mkdirSync(join(folder, "tmp"), { recursive: true });
  const args = [
    "--import",
    FAULT,
    MAIN,
    "run",
    "--config",
    join(folder, "audit.json"),
    "--show-phi",
    ...more,
  ];
  const given = more.includes("--out") ? args : [...args, "--out", join(folder, "out")];
  const { status, stdout, stderr } = spawnSync(process.execPath, given, {
    encoding: "utf8",
    env: { ...process.env, FAULT: JSON.stringify(fault), TMPDIR: join(folder, "tmp") },
  });
  return { status, stdout, stderr };
}

/** Digest of all files of a folder with their names; null where it is not there. */
export function stateOf(folder: string): string | null {
  try {
    const names = readdirSync(folder).sort();
    return sha256(names.map((name) => `${name} ${sha256(readFileSync(join(folder, name)))}`).join("\n"));
  } catch {
    return null;
  }
}

/** What lies beside the results and was not laid out. */
export function leftBeside(folder: string): string[] {
  const ours = ["audit.json", "drop", "out", "tmp"];
  const beside = readdirSync(folder).filter((name) => !ours.includes(name));
  return [...beside, ...readdirSync(join(folder, "tmp"))];
}
