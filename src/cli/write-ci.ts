import { closeSync, openSync } from "node:fs";
import { join, resolve } from "node:path";
import { type GatedRun, gateJson, jobSummary, junit, nextSteps, sarif } from "#ci/index.js";
import { gateFindings, gateRejects, gateRun } from "#gate/index.js";
import type { Disposition, Finding } from "#generated/types.js";
import { refuseClosedRun } from "./closed-runs.js";
import { folderTarget, refuseForeignFolder } from "./export-target.js";
import { eachFinding } from "./result-folder.js";
import type { GivenThresholds } from "./thresholds.js";
import type { WrittenRun } from "./write-run.js";
import { writeWhole } from "./write-whole.js";

const PRIVATE = 0o600;
const NAMES = ["gate.json", "junit.xml", "p2p-audit.sarif", "summary.md"];

/** Throws `out-not-ours` and `run-closed` before anything is judged. `out`: folder of the run. */
export function refuseForeignCi(folder: string, out: string): void {
  refuseClosedRun(folder, "--ci-out", out);
  refuseForeignFolder(folder, (name) => NAMES.includes(name), {
    option: "--ci-out",
    is: "folder of a CI job: it holds other files",
  });
}

/** Writes what a CI job may show, into a folder of its own: nothing in it is a cell of the drop. `out`: folder of the run. */
export async function writeCi(
  folder: string,
  out: string,
  written: WrittenRun,
  given: GivenThresholds,
  dispositions: readonly Disposition[],
): Promise<void> {
  const run = gateRun(written.result, await findingsOf(out, written), dispositions);
  const gated: GatedRun = {
    head: written.gate,
    run,
    thresholds: given.thresholds,
    findings: () => gateFindings(run, given.thresholds, given.baseline),
    rejects: () => gateRejects(run, written.rejects()),
  };
  const target = folderTarget(resolve(folder));
  try {
    const put = (name: string, pieces: Iterable<string>) => writePieces(join(target.draft, name), pieces);
    put("gate.json", gateJson(gated));
    put("junit.xml", [junit(gated)]);
    put("p2p-audit.sarif", sarif(gated));
    put("summary.md", [jobSummary(gated, nextSteps(written.gate, out, folder))]);
    target.finish();
  } catch (error) {
    target.abandon();
    throw error;
  }
}

/** A run without reports holds none of its findings: they are read back. */
async function findingsOf(out: string, { result, findings }: WrittenRun): Promise<readonly Finding[]> {
  if (findings.length === result.findings.total) return findings;
  const read: Finding[] = [];
  for await (const finding of eachFinding(out, result)) read.push(finding);
  return read;
}

const BUFFER_CHARACTERS = 1 << 20;

function writePieces(path: string, pieces: Iterable<string>): void {
  const handle = openSync(path, "w", PRIVATE);
  try {
    let held = "";
    for (const piece of pieces) {
      held += piece;
      if (held.length < BUFFER_CHARACTERS) continue;
      writeWhole(handle, held, path);
      held = "";
    }
    writeWhole(handle, held, path);
  } finally {
    closeSync(handle);
  }
}
