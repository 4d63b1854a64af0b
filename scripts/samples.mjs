// Writes reports/samples/ with the built program; with --check it fails where a file differs.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const samples = join(root, "reports/samples");
const DETERMINATIONS = "20000";
const OF_THE_EXAMPLE = [
  "findings.html",
  "hsc-1367-01.html",
  "hsc-1367-01.md",
  "ncqa-um7.html",
  "analyst-workbook.xlsx",
];
const OF_THE_PACKET = ["committee-packet.html", "committee-packet.pdf", "committee-packet.json"];

const folder = mkdtempSync(join(tmpdir(), "p2p-audit-samples-"));
try {
  const example = join(folder, "example");
  const config = join(root, "examples/blue-shield-promise/audit.json");
  p2pAudit("run", "--config", config, "--formats", "html,md,xlsx", "--out", example);
  const drop = join(folder, "drop");
  p2pAudit("synth", "--payer", "blue-shield-promise", "--determinations", DETERMINATIONS, "--out", drop);
  const run = join(folder, "run");
  p2pAudit("run", "--config", join(drop, "audit.json"), "--formats", "md", "--out", run);
  const packet = join(folder, "packet");
  p2pAudit("packet", "--result", run, "--packet", join(samples, "packet.json"), "--out", packet);
  const charts = picturesIn(packet);
  const gone = picturesIn(samples).filter((name) => !charts.includes(name));
  if (!process.argv.includes("--check")) for (const name of gone) rmSync(join(samples, name));
  const stale = [
    ...(process.argv.includes("--check") ? gone : []),
    ...OF_THE_EXAMPLE.filter((name) => differs(join(example, name), name)),
    ...[...OF_THE_PACKET, ...charts].filter((name) => differs(join(packet, name), name)),
  ];
  if (stale.length > 0) {
    console.error(`out of date: ${stale.join(", ")}; run \`npm run samples\``);
    process.exitCode = 1;
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** The charts of a packet, as many as it has. */
function picturesIn(folder) {
  return readdirSync(folder)
    .filter((name) => name.endsWith(".png"))
    .sort();
}

/** Findings above the threshold end with 1; that is no fault here. */
function p2pAudit(...args) {
  const { status, stderr } = spawnSync(process.execPath, [join(root, "dist/cli/main.js"), ...args], {
    encoding: "utf8",
  });
  if (status !== 0 && status !== 1) throw new Error(`${args[0]} ended with ${status}: ${stderr}`);
}

function differs(made, name) {
  const bytes = readFileSync(made);
  const kept = join(samples, name);
  if (process.argv.includes("--check")) return !bytes.equals(contentOf(kept));
  writeFileSync(kept, bytes);
  return false;
}

function contentOf(path) {
  try {
    return readFileSync(path);
  } catch {
    return Buffer.alloc(0);
  }
}
