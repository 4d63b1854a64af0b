// Runs a process and takes what it reports of itself.
import { spawnSync } from "node:child_process";
import { rmSync } from "node:fs";

/** @returns {{seconds: number, peakMiB: number}} the last line that the process printed. Throws where it failed. */
export function measured(name, [program, ...args], threads) {
  const env = {
    ...process.env,
    POLARS_MAX_THREADS: String(threads),
    OMP_NUM_THREADS: String(threads),
    PYTHONDONTWRITEBYTECODE: "1",
  };
  const { status, stdout, stderr } = spawnSync(program, args, { encoding: "utf8", env, maxBuffer: 1 << 28 });
  if (status !== 0) throw new Error(`${name} ended with ${status}: ${stderr.slice(-2000)}`);
  return JSON.parse(stdout.trim().split("\n").at(-1));
}

/** Wall seconds of a command that must not break; an exit code for findings is no break. */
export function wall([program, ...args], out) {
  const began = performance.now();
  const { status, stderr } = spawnSync(program, args, { encoding: "utf8" });
  const seconds = (performance.now() - began) / 1000;
  if (out !== undefined) rmSync(out, { recursive: true, force: true });
  if (status !== 0 && status !== 1) throw new Error(`${args.join(" ")} ended with ${status}: ${stderr}`);
  return seconds;
}

/** Median, least, greatest and number of some numbers; null where there is none. */
export function spread(numbers) {
  if (numbers.length === 0) return null;
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const median = sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
  const round = (number) => Number(number.toPrecision(6));
  return { median: round(median), min: round(sorted[0]), max: round(sorted.at(-1)), runs: sorted.length };
}
