// npm run bench [-- COPIES RUNS]: the whole run of the reference engine, from files to reports, on the example many times over.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { replicateExample } from "./replicate-example.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const [copies, runs] = [Number(process.argv[2] ?? 654), Number(process.argv[3] ?? 3)];
const folder = mkdtempSync(join(tmpdir(), "p2p-audit-bench-"));
const rows = replicateExample(join(root, "examples/blue-shield-promise"), copies, folder);

const seconds = Array.from({ length: runs }, () => {
  const began = performance.now();
  const args = [
    join(root, "dist/cli/main.js"),
    "run",
    "--config",
    join(folder, "audit.json"),
    "--out",
    join(folder, "out"),
  ];
  const { status, stderr } = spawnSync(process.execPath, args, { encoding: "utf8" });
  if (status !== 0) throw new Error(`the run ended with ${status}: ${stderr}`);
  return (performance.now() - began) / 1000;
}).sort((a, b) => a - b);

const { universe } = JSON.parse(readFileSync(join(folder, "out/audit-result.json"), "utf8"));
const determinations = universe.reduce((sum, cell) => sum + cell.determinations, 0);
const rate = (time) => Math.round(rows / time).toLocaleString("en-US");
const median = seconds[Math.floor(seconds.length / 2)];
console.log(`${determinations} determinations, ${rows} rows, ${runs} runs, Node ${process.version}`);
console.log(
  `seconds: median ${median.toFixed(1)}, min ${seconds[0].toFixed(1)}, max ${seconds.at(-1).toFixed(1)}`,
);
console.log(`rows/s:  median ${rate(median)}, min ${rate(seconds.at(-1))}, max ${rate(seconds[0])}`);
rmSync(folder, { recursive: true });
