import { setFlagsFromString } from "node:v8";

/** V8 11 counts what code has run, later versions how often it was called; both some ten times as much as by default. */
const LATE =
  Number.parseInt(process.versions.v8, 10) < 12
    ? "--interrupt-budget=1000000"
    : "--invocation-count-for-turbofan=30000";

/**
 * Has V8 optimise only what runs much longer than is usual. Most of a small audit runs a few times: to optimise it costs a
 * quarter of the processor time and is over when the audit is (docs/decisions/025). Changes no result.
 */
export function optimizeLate(): void {
  setFlagsFromString(LATE);
}
