// The last line a measured process prints: what it took, by the clock and of the processor, and the most memory it held.
import { parseArgs } from "node:util";

/** Options of a measured process, all texts. */
export function given(...names) {
  return parseArgs({ options: Object.fromEntries(names.map((name) => [name, { type: "string" }])) }).values;
}

/** @param {number} began as of performance.now(). @param {object} more what else is to be kept of the process. */
export function report(began, more = {}) {
  const seconds = (performance.now() - began) / 1000;
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
  const peakMiB = Math.round(maxRSS / 1024);
  const processor = (userCPUTime + systemCPUTime) / 1e6;
  console.log(JSON.stringify({ seconds, processor, peakMiB, ...more }));
}
