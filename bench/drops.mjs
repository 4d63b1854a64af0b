// The drops that a benchmark reads.
import { spawnSync } from "node:child_process";
import { closeSync, existsSync, openSync, readdirSync, readSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

export const DIST = process.env.BENCH_DIST ?? fileURLToPath(new URL("../dist", import.meta.url));
export const PAYER = "blue-shield-promise";

/** Writes a synthetic drop unless it is there already. Gives its folder, rows, bytes and number of determinations. */
export function drop(folder, determinations, seed, dirty) {
  const name = `${determinations}-${seed}-${dirty.replace("%", "")}`;
  const at = join(folder, name);
  if (!existsSync(join(at, "truth.ndjson"))) {
    const request = ["--payer", PAYER, "--determinations", String(determinations), "--seed", String(seed)];
    const args = [join(DIST, "cli/main.js"), "synth", ...request, "--dirty", dirty, "--out", at];
    const { status, stderr } = spawnSync(process.execPath, args, { encoding: "utf8" });
    if (status !== 0) throw new Error(`synth ended with ${status}: ${stderr}`);
  }
  const { rows } = JSON.parse(lastLine(join(at, "truth.ndjson")));
  const bytes = readdirSync(join(at, "drop")).reduce(
    (sum, file) => sum + statSync(join(at, "drop", file)).size,
    0,
  );
  const total = Object.values(rows).reduce((sum, count) => sum + count, 0);
  return { folder: at, determinations, rows: total, bytes };
}

/** The last line of a long file. */
function lastLine(path) {
  const { size } = statSync(path);
  const piece = Buffer.alloc(Math.min(size, 1 << 16));
  const file = openSync(path, "r");
  readSync(file, piece, 0, piece.length, size - piece.length);
  closeSync(file);
  return piece.toString("utf8").trimEnd().split("\n").at(-1);
}
