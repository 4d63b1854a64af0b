import { parentPort, workerData } from "node:worker_threads";
import { type ScannedFile, scanFile } from "./scan-file.js";

// One by one: whoever waits for the first file need not wait for the last.
for (const [index, file] of (workerData as readonly ScannedFile[]).entries())
  parentPort?.postMessage([index, scanFile(file)]);
