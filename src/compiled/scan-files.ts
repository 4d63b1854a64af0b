import { Worker } from "node:worker_threads";
import type { ScanResult } from "#intake/scan/scan-result.js";
import { type ScannedFile, scanFile } from "./scan-file.js";

/**
 * Scans files one after the other in a thread of their own, while DuckDB reads. Gives a promise for each, in the order of the
 * files, which is kept as soon as its file is scanned. They reject with what the file system throws.
 */
export function scanFiles(files: readonly ScannedFile[]): Promise<ScanResult>[] {
  // Node loads no TypeScript: run from its sources, the program has no worker and scans in place.
  if (import.meta.url.endsWith(".ts")) return files.map(async (file) => scanFile(file));
  const waiting: { resolve(result: ScanResult): void; reject(error: unknown): void }[] = [];
  const results = files.map(
    () => new Promise<ScanResult>((resolve, reject) => waiting.push({ resolve, reject })),
  );
  const giveUp = (error: unknown) => {
    for (const { reject } of waiting) reject(error);
  };
  const worker = new Worker(new URL("./scan-worker.js", import.meta.url), {
    workerData: files,
    execArgv: [],
  });
  worker.on("message", ([index, result]: [number, ScanResult]) => waiting[index]?.resolve(result));
  worker.once("error", giveUp);
  worker.once("exit", (code) => giveUp(new Error(`the scan stopped with code ${code}`)));
  return results;
}
