import { parentPort, workerData } from "node:worker_threads";
import { type ScannedFile, scanFile } from "./scan-file.js";

parentPort?.postMessage((workerData as readonly ScannedFile[]).map(scanFile));
