import { Worker } from "node:worker_threads";
import type { ScanResult } from "#intake/scan/scan-result.js";
import { type ScannedFile, scanFile } from "./scan-file.js";

/**
 * Scans files one after the other in a thread of their own, while DuckDB reads; results in the order of the files.
 * Rejects with what the file system throws.
 */
export function scanFiles(files: readonly ScannedFile[]): Promise<readonly ScanResult[]> {
  // Node loads no TypeScript: run from its sources, the program has no worker and scans in place.
  if (import.meta.url.endsWith(".ts")) return Promise.resolve().then(() => files.map(scanFile));
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL("./scan-worker.js", import.meta.url), {
      workerData: files,
      execArgv: [],
    });
    worker.once("message", resolve);
    worker.once("error", reject);
    worker.once("exit", (code) => reject(new Error(`the scan stopped with code ${code}`)));
  });
}
