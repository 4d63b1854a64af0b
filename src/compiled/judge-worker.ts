import { parentPort, workerData } from "node:worker_threads";
import { benchOf } from "#judging/bench.js";
import { bookOf } from "#ledger/build.js";
import { AuditError } from "#shared/error.js";
import { batchJudge, type JudgeOrder } from "./judge-batch.js";
import type { BatchOrder, JudgeAnswer } from "./judge-thread.js";

// The thread of src/compiled/judge-thread.ts: one answer to each message, in their order.
const order = workerData as JudgeOrder;
let partial: BatchOrder["partial"] = new Map();
const setAside = { parentsOf: (kind: string) => partial.get(kind as never) ?? new Set<string>() };
const book = bookOf({ setAside }, order.deliveries, order.by.config);
const bench = benchOf(order.by, book, order.plans);
const judge = batchJudge(order, bench);

function answerTo(message: BatchOrder | null): JudgeAnswer {
  if (message === null) return { counted: { counts: bench.counts.counted, againstFlag: bench.againstFlag } };
  partial = message.partial;
  try {
    return { said: JSON.stringify([...judge(message.batch)]) };
  } catch (error) {
    return error instanceof AuditError ? { refused: error.problems } : { broke: error };
  }
}

parentPort?.on("message", (message: BatchOrder | null) => parentPort?.postMessage(answerTo(message)));
