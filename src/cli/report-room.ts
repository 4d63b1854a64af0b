import { statSync } from "node:fs";
import { getHeapStatistics } from "node:v8";
import { auditError } from "#shared/error.js";

/** Heap that reports, workbook and findings page take for each byte of findings.ndjson: measured, then rounded up. */
const HEAP_PER_BYTE = 8;
const MEGABYTE = 1_000_000;
/** What this process may take: it does not change while it runs, and is asked for with every case. */
const HEAP = getHeapStatistics().heap_size_limit;

/** Do reports of findings of so many bytes fit into a heap? */
export function hasRoom(findingBytes: number, heapBytes: number): boolean {
  return findingBytes * HEAP_PER_BYTE <= heapBytes;
}

/**
 * Reports hold all findings: where there are more than this process has memory for, better a word now than a process that is
 * ended while it writes. Throws `reports-need-memory`.
 */
export function requireReportRoom(findingBytes: number, heapBytes = HEAP): void {
  if (hasRoom(findingBytes, heapBytes)) return;
  const [findings, heap] = [findingBytes, heapBytes].map((bytes) => Math.ceil(bytes / MEGABYTE));
  throw auditError(
    "reports-need-memory",
    `reports of ${findings} MB of findings, or more, do not fit into the ${heap} MB that Node gives this process`,
    "findings.ndjson",
    `give \`--formats none\`, which writes every other file, or set NODE_OPTIONS=--max-old-space-size to ${HEAP_PER_BYTE} times the MB of findings.ndjson`,
  );
}

/** The same of findings that are on file. A file that is not there is refused by whoever reads it. */
export function requireRoomForFile(path: string): void {
  const size = statSync(path, { throwIfNoEntry: false })?.size ?? 0;
  requireReportRoom(size);
}
